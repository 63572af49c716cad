"""A camera of this computer, through OpenCV."""

import sys
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import RECORD_HEIGHT, RECORD_WIDTH
from oefenruimte.capture.ports import Frame
from oefenruimte.domain.problem import Code, fail

_TRUSTED = 1.0  # the driver's stamp is used when it lies this close to the clock
_FAILED_READS = 30
_PAUSE = 0.05


class DeviceCamera:
    """Asks for 1280x720 MJPEG at 30 a second, and takes what the camera has when it does not know that."""

    can_freeze = True

    def __init__(self, index: int, clock: Clock) -> None:
        self._index = index
        self._clock = clock
        self._capture: Any = None
        self.lost_frames = 0

    def open(self) -> None:
        if sys.platform == "linux" and not Path(f"/dev/video{self._index}").exists():
            raise fail(Code.CAMERA_NOT_FOUND, f"no /dev/video{self._index}", name=str(self._index))
        for wanted in (True, False):
            self._capture = self._open(wanted)
            if self._capture.isOpened() and self._capture.read()[0]:
                return
            self._capture.release()
        code = Code.CAMERA_BUSY if sys.platform == "linux" else Code.CAMERA_NOT_FOUND
        raise fail(code, "it gives no picture", name=str(self._index))

    def read(self, stop: Event) -> Frame | None:
        for _ in range(_FAILED_READS):
            if stop.is_set():
                return None
            done, image = self._capture.read()
            if done:
                return Frame(self._stamp(), np.asarray(image, dtype=np.uint8))
            stop.wait(_PAUSE)
        raise fail(Code.CAMERA_LOST, "it gives no picture any more", name=str(self._index))

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()

    def _open(self, wanted: bool) -> Any:
        cv2 = load_cv2()
        backend = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
        capture = cv2.VideoCapture(self._index, backend.get(sys.platform, cv2.CAP_ANY))
        if wanted and capture.isOpened():
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, RECORD_WIDTH)
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, RECORD_HEIGHT)
            capture.set(cv2.CAP_PROP_FPS, 30)
        return capture

    def _stamp(self) -> float:
        """When the driver says the picture was taken (V4L2: the monotonic clock), else now."""
        now = self._clock.now()
        taken = float(self._capture.get(load_cv2().CAP_PROP_POS_MSEC)) / 1000
        return taken if abs(taken - now) < _TRUSTED else now

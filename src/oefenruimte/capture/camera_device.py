"""A camera of this computer, through OpenCV."""

import sys
from pathlib import Path
from threading import Event
from typing import Any, Protocol

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

    def __init__(self, index: int, clock: Clock, open_capture: "OpenCapture | None" = None) -> None:
        """`open_capture`: for tests; by default OpenCV with the camera system of this computer."""
        self._index = index
        self._clock = clock
        self._open_capture = open_capture or open_with_opencv
        self._capture: Capture | None = None
        self.lost_frames = 0

    def open(self) -> None:
        for wish in (True, False):
            capture = self._open_capture(self._index, wish)
            if capture is None:
                raise fail(Code.CAMERA_NOT_FOUND, "no such device", name=str(self._index))
            self._capture = capture
            if capture.isOpened() and capture.read()[0]:
                return
            capture.release()
        raise fail(Code.CAMERA_BUSY, "it gives no picture", name=str(self._index))

    def read(self, stop: Event) -> Frame | None:
        assert self._capture is not None
        for _ in range(_FAILED_READS):
            if stop.is_set():
                return None
            done, image = self._capture.read()
            if done:
                return Frame(self._stamp(self._capture), np.asarray(image, dtype=np.uint8))
            stop.wait(_PAUSE)
        raise fail(Code.CAMERA_LOST, "it gives no picture any more", name=str(self._index))

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()

    def _stamp(self, capture: "Capture") -> float:
        """When the driver says the picture was taken (V4L2: the monotonic clock), else now."""
        now = self._clock.now()
        taken = float(capture.get(load_cv2().CAP_PROP_POS_MSEC)) / 1000
        return taken if abs(taken - now) < _TRUSTED else now


class Capture(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...
    def read(self) -> tuple[bool, Any]: ...
    def get(self, what: int, /) -> float: ...
    def release(self) -> None: ...


class OpenCapture(Protocol):
    def __call__(self, index: int, wish: bool, /) -> Capture | None:
        """`wish`: ask for the format that suits us. None when there is no such device."""
        ...


def open_with_opencv(index: int, wish: bool) -> Capture | None:
    if sys.platform == "linux" and not Path(f"/dev/video{index}").exists():
        return None
    cv2 = load_cv2()
    backend = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
    capture = cv2.VideoCapture(index, backend.get(sys.platform, cv2.CAP_ANY))
    if wish and capture.isOpened():
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, RECORD_WIDTH)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, RECORD_HEIGHT)
        capture.set(cv2.CAP_PROP_FPS, 30)
    opened: Capture = capture
    return opened

"""A camera of this computer, through OpenCV."""

import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any, Protocol

import numpy as np

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.permission import camera_denied
from oefenruimte.capture.ports import Frame, Picture
from oefenruimte.capture.raw_formats import Unwrap, fourcc_text, unwrapper
from oefenruimte.domain.problem import Code, fail

_TRUSTED = 1.0  # the driver's stamp is used when it lies this close to the clock
_FAILED_READS = 30
_PAUSE = 0.05
_TRIES = 5  # the first pictures of a camera may be damaged
_OPENING = 8.0  # seconds for finding a format
_RATE = 30
_SMOOTH = 20  # pictures a second; a camera that says less in one format may do better in the next
_BUFFERS = 10  # of the driver, the most that OpenCV asks for: a third of a second
_BEHIND = 0.05  # a picture older than this has others behind it
_AT_ONCE = 30  # pictures taken from the driver before any is decoded


@dataclass(frozen=True, slots=True)
class Wish:
    """A format to ask for. `fourcc` empty: any; `width` 0: whatever the camera likes."""

    fourcc: str
    width: int
    height: int


WISHES = (
    Wish("MJPG", 1280, 720),
    Wish("YUYV", 1280, 720),
    Wish("NV12", 1280, 720),
    Wish("", 1280, 720),
    Wish("MJPG", 640, 480),
    Wish("YUYV", 640, 480),
    Wish("", 640, 480),
    Wish("", 640, 360),
    Wish("", 0, 0),
)


class DeviceCamera:
    """Finds the best format that the camera really gives. Where the driver's own pictures can be had (V4L2)
    they become planar without a detour over BGR; what is damaged is left out and counted."""

    can_freeze = True

    def __init__(
        self,
        index: int,
        clock: Clock,
        open_capture: "OpenCapture | None" = None,
        *,
        raw: bool = sys.platform == "linux",
    ) -> None:
        """`open_capture`: for tests; by default OpenCV with the camera system of this computer."""
        self._index = index
        self._clock = clock
        self._open_capture = open_capture or open_with_opencv
        self._raw = raw
        self._capture: Capture | None = None
        self._unwrap: Unwrap | None = None
        self._waiting: deque[tuple[float, Picture]] = deque()
        self.lost_frames = 0

    def open(self) -> None:
        capture = self._open_capture(self._index)
        if capture is None:
            raise fail(Code.CAMERA_NOT_FOUND, "no such device", name=str(self._index))
        self._capture = capture
        if not capture.isOpened() or not self._find_format(capture):
            denied = camera_denied(self._index)
            code = Code.CAMERA_DENIED if denied else Code.CAMERA_BUSY
            raise fail(code, "it gives no picture", name=str(self._index))
        self.lost_frames = 0

    def read(self, stop: Event) -> Frame | None:
        assert self._capture is not None
        failed = 0
        while not stop.is_set():
            if not self._waiting and not self._fetch(self._capture):
                failed += 1
                if failed == _FAILED_READS or self._pulled_out():
                    raise fail(Code.CAMERA_LOST, "it gives no picture any more", name=str(self._index))
                stop.wait(_PAUSE)
            elif (frame := self._next_frame(self._capture)) is not None:
                return frame
        return None

    def _pulled_out(self) -> bool:
        """Known at once, where a camera that is gone leaves no node."""
        real = self._open_capture is open_with_opencv
        return real and sys.platform == "linux" and not Path(f"/dev/video{self._index}").exists()

    def close(self) -> None:
        if self._capture is not None:
            self._capture.release()

    def _find_format(self, capture: "Capture") -> bool:
        """The first that is as wished and smooth; else the best of what there was."""
        cv2 = load_cv2()
        deadline = self._clock.now() + _OPENING
        offers: list[tuple[bool, int, Wish]] = []
        for wish in WISHES:
            if self._clock.now() > deadline or not self._ask(capture, wish):
                continue
            size = self._first_size(capture)
            if size is None:
                continue
            rate = capture.get(cv2.CAP_PROP_FPS)
            smooth = not 0 < rate < _SMOOTH  # 0: it does not say
            if smooth and size == (wish.width, wish.height):
                return True
            offers.append((smooth, min(size[0] * size[1], WISHES[0].width * WISHES[0].height), wish))
        if not offers:
            return False
        best = max(offers, key=lambda offer: offer[:2])
        return best is offers[-1] or (self._ask(capture, best[2]) and self._first_size(capture) is not None)

    def _ask(self, capture: "Capture", wish: Wish) -> bool:
        """False when the camera does not know that format."""
        cv2 = load_cv2()
        self._waiting.clear()
        if self._raw:
            capture.set(cv2.CAP_PROP_BUFFERSIZE, _BUFFERS)
        if wish.fourcc and not capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*wish.fourcc)):
            return False
        fourcc = fourcc_text(capture.get(cv2.CAP_PROP_FOURCC)) if self._raw else ""
        if self._raw and wish.fourcc not in ("", fourcc):
            return False  # it said yes and chose another
        if wish.width:
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, wish.width)
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wish.height)
        capture.set(cv2.CAP_PROP_FPS, _RATE)
        self._unwrap = unwrapper(fourcc)
        if self._unwrap is not None and not capture.set(cv2.CAP_PROP_CONVERT_RGB, 0):
            self._unwrap = None
        if self._unwrap is None:
            capture.set(cv2.CAP_PROP_CONVERT_RGB, 1)
        return True

    def _first_size(self, capture: "Capture") -> tuple[int, int] | None:
        for _ in range(_TRIES):
            frame = self._next_frame(capture) if self._fetch(capture) else None
            if frame is not None:
                return frame.size
        return None

    def _fetch(self, capture: "Capture") -> bool:
        """Take the next picture from the driver, and those that wait behind it: its buffers must not run out
        while we decode. False when there is none."""
        for _ in range(_AT_ONCE):
            if not capture.grab():
                break
            time = self._stamp(capture)
            done, image = capture.retrieve()
            if not done or image is None:
                break
            self._waiting.append((time, np.asarray(image)))
            if self._clock.now() - time < _BEHIND:
                break
        return bool(self._waiting)

    def _next_frame(self, capture: "Capture") -> Frame | None:
        """The oldest that waits; None when it is damaged."""
        time, image = self._waiting.popleft()
        if self._unwrap is None:
            return Frame(time, np.asarray(image, dtype=np.uint8))
        try:
            planar = self._unwrap(image)
        except ValueError:  # the driver wraps it in a way we do not know
            self._unwrap = None
            self._waiting.clear()
            capture.set(load_cv2().CAP_PROP_CONVERT_RGB, 1)
            planar = None
        if planar is None:
            self.lost_frames += 1
            return None
        return Frame(time, planar)

    def _stamp(self, capture: "Capture") -> float:
        """When the driver says the picture was taken (V4L2: the monotonic clock), else now."""
        now = self._clock.now()
        taken = float(capture.get(load_cv2().CAP_PROP_POS_MSEC)) / 1000
        return taken if abs(taken - now) < _TRUSTED else now


class Capture(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, Any]: ...
    def get(self, what: int, /) -> float: ...
    def set(self, what: int, value: float, /) -> bool: ...
    def release(self) -> None: ...


class OpenCapture(Protocol):
    def __call__(self, index: int, /) -> Capture | None:
        """None when there is no such device."""
        ...


def open_with_opencv(index: int) -> Capture | None:
    if sys.platform == "linux" and not Path(f"/dev/video{index}").exists():
        return None
    cv2 = load_cv2()
    backend = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
    opened: Capture = cv2.VideoCapture(index, backend.get(sys.platform, cv2.CAP_ANY))
    return opened

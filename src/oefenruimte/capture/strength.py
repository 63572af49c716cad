"""Whether this computer can record 1280x720: the first pictures of the camera are encoded, once, aside.

Counted is processor time, not how long it took: a computer that is busy for a moment is not a weak one.
"""

import logging
import statistics
import threading
import time
from collections.abc import Callable, Sequence

import av

from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.pictures import recording_size, to_i420
from oefenruimte.capture.ports import Picture

_log = logging.getLogger(__name__)
PICTURES = 12  # 0.4 s of them; encoding them takes 0.05 s on a usual computer
SMALL = (640, 360)
_BUDGET = 0.015  # seconds for a picture, of the 0.033 there are: decoding, sound and the window want theirs


def is_strong(seconds: Sequence[float]) -> bool:
    """The rule: for the usual picture. `seconds` of processor time, one for each."""
    return statistics.median(seconds) <= _BUDGET


def size_for(camera: tuple[int, int], *, strong: bool) -> tuple[int, int]:
    """The size to record a camera of this size in."""
    width, height = recording_size(*camera)
    if strong:
        return width, height
    scale = min(1.0, SMALL[0] / width, SMALL[1] / height)
    return max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2)


def measure(images: Sequence[Picture], size: tuple[int, int]) -> list[float]:
    """Processor time for each picture to be converted and encoded, on this thread."""
    spent = []
    with Encoder(_Nowhere(), size, sound=False) as encoder:
        for number, image in enumerate(images):
            begin = time.thread_time()
            encoder.picture(to_i420(image, size), number / 30)
            spent.append(time.thread_time() - begin)
    return spent


class Trial:
    """Collects the first pictures and tries them on a thread of its own; until then we are strong."""

    def __init__(
        self, measure: Callable[[Sequence[Picture], tuple[int, int]], Sequence[float]] = measure
    ) -> None:
        self._measure = measure
        self._images: list[Picture] | None = []
        self._thread: threading.Thread | None = None
        self._strong = True

    def look(self, image: Picture, size: tuple[int, int]) -> None:
        """Every picture, of a camera of this size; costs nothing once there were enough."""
        if self._images is None:
            return
        if recording_size(*size) == size_for(size, strong=False):
            self._images = None  # there is nothing to decide
            return
        self._images.append(image)
        if len(self._images) == PICTURES:
            images, self._images = self._images, None
            self._thread = threading.Thread(
                target=self._try, args=(images, recording_size(*size)), name="self-test", daemon=True
            )
            self._thread.start()

    def size(self, camera: tuple[int, int]) -> tuple[int, int]:
        """To record in."""
        return size_for(camera, strong=self._strong)

    def join(self) -> None:
        """Until it has been decided, when it had begun."""
        if self._thread is not None:
            self._thread.join()

    def _try(self, images: list[Picture], size: tuple[int, int]) -> None:
        try:
            self._strong = is_strong(self._measure(images, size))
        except av.FFmpegError as error:  # a recording will meet the same, and tell it
            _log.warning("the self-test failed: %s", type(error).__name__)


class _Nowhere:
    """Where the trial writes to."""

    def write(self, data: bytes) -> int:
        return len(data)

"""Whether a recording shows and tells anything: black, frozen, silent, too soft, clipped.

Pure: it is fed while the recording is made, or afterwards from the file. It looks at the devices, not at the
person: a motionless person is not frozen, because the noise of a sensor makes every picture differ.
"""

from collections.abc import Iterable

import numpy as np

from oefenruimte.capture.loudness import Meter, decibels
from oefenruimte.capture.ports import Picture, Samples
from oefenruimte.domain.recording import Flaw

_EVERY = 0.25  # seconds between two looks at the picture
_COLUMNS, _ROWS = 64, 36
_LATEST_LOOK = 1.0  # seconds: with less picture than this, nothing is said about it
_DARK = 40  # luma, 16-235: when hardly any point is brighter, there is nothing to be seen
_FLAT = 8  # hardly any point differs more than this from another: one colour
_HARDLY = 2  # per cent of the points at either side that do not count: dust, a clock in a corner
_NEARLY_ALL = 0.9  # of the time
_STILL = 3.0  # seconds without any change, as for a camera that hangs; or half of a shorter recording
_SILENT_DB = -65.0  # as while recording: below the noise of any room
_SILENT_WINDOWS = 5  # half a second: a click of the switch is no sound
_SOFT_DB = -45.0  # the loudest second: speech is 15 to 30 dB louder
_SOFT_WINDOWS = 10
_FULL_SCALE = 0.97  # AAC does not give back a clipped top exactly
_CLIPPED = 0.003  # of the samples: one bump against the table is less, a voice that is too loud is more


class PictureWatch:
    """`look` as often as there are pictures; it takes one every 0.25 s and a sample of 64 x 36 of that."""

    def __init__(self) -> None:
        self._last: Picture | None = None
        self._began_at = 0.0
        self._last_at = 0.0
        self._still_since = 0.0
        self._longest = 0.0  # seconds that nothing changed
        self._looks = 0
        self._blank = 0

    def look(self, luma: Picture, seconds: float) -> None:
        """`luma`: brightness, 16-235, shape (height, width). Keeps a copy of the sample only."""
        if self._last is not None and seconds - self._last_at < _EVERY:
            return
        height, width = luma.shape
        sample = luma[:: max(1, height // _ROWS), :: max(1, width // _COLUMNS)].copy()
        blank = _shows_nothing(sample)
        if self._last is None:
            self._began_at = self._still_since = seconds
        elif blank or not np.array_equal(self._last, sample):
            self._still_since = seconds
        self._longest = max(self._longest, seconds - self._still_since)
        self._looks += 1
        self._blank += blank
        self._last, self._last_at = sample, seconds

    def findings(self, seconds: float) -> list[Flaw]:
        """At the end of a recording of this length: the last picture stood still until then."""
        length = seconds - self._began_at
        if self._last is None or length < _LATEST_LOOK:
            return []
        if self._blank >= _NEARLY_ALL * self._looks:
            return [Flaw.DARK]
        tail = 0.0 if _shows_nothing(self._last) else seconds - self._still_since
        still = max(self._longest, tail if seconds - self._last_at > 2 * _EVERY else 0.0)
        return [Flaw.FROZEN] if still >= min(_STILL, length / 2) else []


class SoundWatch:
    """For mono samples at this rate."""

    def __init__(self, rate: int) -> None:
        self._meter = Meter(rate)
        self._windows: list[float] = []  # mean square of each 100 ms
        self._samples = 0
        self._full = 0

    def hear(self, samples: Samples) -> None:
        self._samples += len(samples)
        self._full += int(np.count_nonzero(np.abs(samples) >= _FULL_SCALE))
        self._windows += (10 ** (level.rms_db / 10) for level in self._meter.add(samples))

    def findings(self) -> list[Flaw]:
        loudest = sorted(self._windows, reverse=True)
        if not loudest:
            return []
        if _decibels(loudest[min(_SILENT_WINDOWS, len(loudest)) - 1 :][:1]) < _SILENT_DB:
            return [Flaw.SILENT]
        if self._full > _CLIPPED * self._samples:
            return [Flaw.CLIPPED]
        return [Flaw.SOFT] if _decibels(loudest[:_SOFT_WINDOWS]) < _SOFT_DB else []


class QualityWatch:
    """Both, for one recording."""

    def __init__(self, rate: int) -> None:
        self._pictures = PictureWatch()
        self._sound = SoundWatch(rate)

    def picture(self, image: Picture, seconds: float) -> None:
        """A picture in planar YUV 4:2:0, shape (height * 3 / 2, width), at this time in the recording."""
        self.luma(image[: image.shape[0] * 2 // 3], seconds)

    def luma(self, luma: Picture, seconds: float) -> None:
        """The brightness of a picture alone, 16-235, shape (height, width)."""
        self._pictures.look(luma, seconds)

    def sound(self, samples: Samples) -> None:
        self._sound.hear(samples)

    def findings(self, duration_ms: int) -> tuple[Flaw, ...]:
        """What is wrong with the whole, picture first; nothing about what was not recorded."""
        return (*self._pictures.findings(duration_ms / 1000), *self._sound.findings())


def _shows_nothing(sample: Picture) -> bool:
    ordered = np.sort(sample, axis=None)
    aside = ordered.size * _HARDLY // 100
    low, high = int(ordered[aside]), int(ordered[-1 - aside])
    return high < _DARK or high - low <= _FLAT


def _decibels(mean_squares: Iterable[float]) -> float:
    values = list(mean_squares)
    return decibels((sum(values) / len(values)) ** 0.5)

"""What the camera and sound check may say: only what was measured. Advises, never blocks. Pure.

Brightness is the mean luminance of the preview, 0-255. Loudness is `domain.recording.Level` in dBFS.
"""

from collections import deque
from enum import Enum

from oefenruimte.domain.recording import Level

_BLACK = 12.0  # a lens with its cover on
_DARK, _DIM = 45.0, 80.0
_SLACK = 5.0  # so much beyond a limit before a judgement about light changes: no flicker at the edge
_READINGS = 5
STALE_MS = 3000  # so long without a new picture and it stands still
OPENING_MS = 6000  # and so long the first one may take

FLOOR_DB = -60.0  # the left end of the level meter
_SOFT_DB, _LOUD_DB = -50.0, -12.5  # the limits that the meter paints: 4/24 and 19/24 of its length
_CLIPPED_DB = -0.5
_OFTEN = 2  # so many loud moments within the hold: one bang on the table is no loud voice
_ZERO_DB = -89.0  # no noise at all, as no open microphone ever is
_DEAD_DB = -65.0  # below the noise of any room: not the microphone that the user speaks into
_SILENCE_MS = 3000
_UNHEARD_MS = 8000  # so long without a voice, from the beginning: would they not have said something?
_HOLD_MS = 1500  # people pause between words: what was heard counts this long


class Picture(Enum):
    WAITING = "waiting"
    WORKS = "works"
    BLACK = "black"
    FROZEN = "frozen"


class Light(Enum):
    UNKNOWN = "unknown"
    TOO_DARK = "too-dark"
    BIT_DARK = "bit-dark"
    GOOD = "good"
    TOO_BRIGHT = "too-bright"
    BEHIND = "behind"  # a window behind the face


class Sound(Enum):
    WAITING = "waiting"  # nothing was said yet
    MUTED = "muted"  # 3 s of zeros
    SILENT = "silent"  # 3 s of nothing to speak of, or 8 s without a voice
    SOFT = "soft"
    GOOD = "good"
    LOUD = "loud"
    CLIPPED = "clipped"  # cut off at the top: it crackles, and nothing can mend that later


class PictureCheck:
    """Tell it every picture, then ask. Times in ms on any clock that only goes forward."""

    def __init__(self, opened_at: int) -> None:
        self._opened_at = opened_at
        self._last: int | None = None
        self._readings: deque[float] = deque(maxlen=_READINGS)
        self._light = Light.UNKNOWN

    def arrived(self, at: int, brightness: float | None = None) -> None:
        """A new picture; `brightness` when it was measured (not every picture has to be)."""
        self._last = at
        if brightness is not None:
            self._readings.append(brightness)

    def picture(self, now: int) -> Picture:
        if self._last is None:
            return Picture.FROZEN if now - self._opened_at > OPENING_MS else Picture.WAITING
        if now - self._last > STALE_MS:
            return Picture.FROZEN
        if not self._readings:
            return Picture.WAITING
        return Picture.BLACK if self._mean() < _BLACK else Picture.WORKS

    def light(self, now: int) -> Light:
        """UNKNOWN unless the picture works: a black or standing picture says nothing about the room."""
        if self.picture(now) is not Picture.WORKS:
            self._light = Light.UNKNOWN
        else:
            self._light = _light_of(self._mean(), self._light)
        return self._light

    def _mean(self) -> float:
        return sum(self._readings) / len(self._readings)


def _light_of(brightness: float, before: Light) -> Light:
    """A judgement only changes when the light is clearly past the limit."""
    dark = _DARK + (_SLACK if before is Light.TOO_DARK else 0.0)
    dim = _DIM + (_SLACK if before in (Light.TOO_DARK, Light.BIT_DARK) else 0.0)
    if brightness < dark:
        return Light.TOO_DARK
    return Light.BIT_DARK if brightness < dim else Light.GOOD


class SoundCheck:
    """Tell it every level, then ask. Once a voice was heard well, a pause does not make it "too soft"."""

    def __init__(self, opened_at: int) -> None:
        self._on_at = self._alive_at = self._voice_at = opened_at  # last noise, last sound, last voice
        self._recent: deque[tuple[int, Level]] = deque()
        self._well = False

    def heard(self, at: int, level: Level) -> None:
        self._recent.append((at, level))
        if level.rms_db > _ZERO_DB:
            self._on_at = at
        if level.rms_db > _DEAD_DB:
            self._alive_at = at
        if level.rms_db > FLOOR_DB:
            self._voice_at = at

    def sound(self, now: int) -> Sound:
        while self._recent and now - self._recent[0][0] > _HOLD_MS:
            self._recent.popleft()
        if now - self._on_at > _SILENCE_MS:
            self._well = False
            return Sound.MUTED
        if now - self._alive_at > _SILENCE_MS or (not self._well and now - self._voice_at > _UNHEARD_MS):
            self._well = False
            return Sound.SILENT
        loudest = max((level.rms_db for _, level in self._recent), default=FLOOR_DB)
        clipped = sum(level.peak_db > _CLIPPED_DB for _, level in self._recent)
        loud = sum(level.rms_db > _LOUD_DB for _, level in self._recent)
        if clipped >= _OFTEN:
            return Sound.CLIPPED
        if loud >= _OFTEN or clipped:
            return Sound.LOUD
        if loudest > _SOFT_DB:
            self._well = True
        if self._well:
            return Sound.GOOD
        return Sound.SOFT if loudest > FLOOR_DB else Sound.WAITING


def meter_part(level: Level) -> float:
    """How far the level meter goes, 0-1: -60 … 0 dBFS."""
    return min(1.0, max(0.0, 1 - level.rms_db / FLOOR_DB))

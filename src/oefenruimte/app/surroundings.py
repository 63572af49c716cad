"""What the device check may say about the room: is it quiet, does one hear oneself back? Pure."""

from collections import deque
from enum import Enum

from oefenruimte.domain.recording import Level

_KEPT_MS = 6000  # long enough to have a gap between words in it
_LEAST_MS = 2000
_QUIETEST = 0.15  # between words one hears the room: so much of the time at least nobody speaks
_NOISY_DB, _QUIET_DB = -42.0, -47.0  # dBFS; between the two the judgement stays what it was
_APART_DB = 14.0  # a voice so far above the room is understood, also in a room that is not quiet
_ZERO_DB = -89.0  # no noise at all: a microphone that is off tells nothing about the room

_ON_HEAD = (
    "headset", "headphone", "hoofdtelefoon", "koptelefoon", "earphone", "earbud", "buds", "airpods",
    "oortje", "hands-free", "handsfree", "jabra", "plantronics", "poly ", "sennheiser", "epos",
)  # fmt: skip


class Noise(Enum):
    UNKNOWN = "unknown"
    QUIET = "quiet"
    NOISY = "noisy"


class NoiseCheck:
    """Tell it every level, then ask. Times in ms on any clock that only goes forward."""

    def __init__(self) -> None:
        self._levels: deque[tuple[int, float]] = deque()
        self._noise = Noise.UNKNOWN

    def heard(self, at: int, level: Level) -> None:
        self._levels.append((at, level.rms_db))
        while at - self._levels[0][0] > _KEPT_MS:
            self._levels.popleft()

    def noise(self) -> Noise:
        """UNKNOWN until there is enough to go by."""
        if not self._levels or self._levels[-1][0] - self._levels[0][0] < _LEAST_MS:
            return Noise.UNKNOWN
        ordered = sorted(level for _, level in self._levels)
        room, loudest = ordered[int(len(ordered) * _QUIETEST)], ordered[-1]
        if loudest <= _ZERO_DB:
            self._noise = Noise.UNKNOWN
        elif room > _NOISY_DB and loudest - room < _APART_DB:
            self._noise = Noise.NOISY
        elif room < _QUIET_DB or loudest - room >= _APART_DB or self._noise is Noise.UNKNOWN:
            self._noise = Noise.QUIET
        return self._noise


def headphones_help(speaker: str, microphone: str) -> bool:
    """Whether a headset would be better: by their names, neither is worn on the head. "" is not known."""
    names = f"{speaker} | {microphone} ".casefold()
    return not any(word in names for word in _ON_HEAD)

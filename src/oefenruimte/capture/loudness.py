"""Loudness: decibels for the meter, 0-255 per 100 ms for the wave on the timeline."""

import math

import numpy as np

from oefenruimte.capture.ports import Samples
from oefenruimte.domain.recording import Level

FLOOR_DB = -90.0
WAVE_FLOOR_DB = -60.0
WINDOW_SECONDS = 0.1
SILENT_DB = -65.0  # below the noise of any room: muted, unplugged or the wrong device


def decibels(amplitude: float) -> float:
    """dBFS of an amplitude 0 … 1, clamped to -90 … 0."""
    return FLOOR_DB if amplitude <= 0 else min(0.0, max(FLOOR_DB, 20 * math.log10(amplitude)))


def wave_level(rms_db: float) -> int:
    """0-255 for -60 … 0 dBFS."""
    return round(255 * min(1.0, max(0.0, 1 - rms_db / WAVE_FLOOR_DB)))


class Meter:
    """Cuts sound into windows of 100 ms and measures each."""

    def __init__(self, rate: int) -> None:
        self._window = round(rate * WINDOW_SECONDS)
        self._count = 0
        self._squares = 0.0
        self._peak = 0.0

    def add(self, samples: Samples) -> list[Level]:
        """The windows that these samples complete."""
        done: list[Level] = []
        while len(samples):
            part, samples = np.split(samples, [self._window - self._count])
            self._squares += float(np.dot(part.astype(np.float64), part))
            self._peak = max(self._peak, float(np.max(np.abs(part))))
            self._count += len(part)
            if self._count == self._window:
                done.append(self._level())
        return done

    def rest(self) -> list[Level]:
        """The last, incomplete window when it holds at least half of 100 ms."""
        return [self._level()] if self._count * 2 >= self._window else []

    def _level(self) -> Level:
        level = Level(decibels(math.sqrt(self._squares / self._count)), decibels(self._peak))
        self._count, self._squares, self._peak = 0, 0.0, 0.0
        return level


class Wave:
    """The 0-255 levels of a whole recording."""

    def __init__(self, rate: int) -> None:
        self._meter = Meter(rate)
        self._levels = bytearray()

    def add(self, samples: Samples) -> None:
        self._levels.extend(wave_level(level.rms_db) for level in self._meter.add(samples))

    def finish(self) -> bytes:
        """All levels, the last incomplete window included."""
        self._levels.extend(wave_level(level.rms_db) for level in self._meter.rest())
        return bytes(self._levels)

"""Movement that never stops: breath, sway, blinks, small moves of the eyes; it may run round in a loop."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

BREATH = 3.4
"""Seconds of one breath, about."""


class Sway:
    """Slow movement of head and body.

    Every wave starts at zero and runs a whole number of times in `seconds`, so that the end flows into the
    beginning, and a clip begins and ends where every other one does.
    """

    def __init__(self, seconds: float, seed: int) -> None:
        chance = random.Random(seed)
        self._seconds = seconds
        self._waves = {
            name: [(self._turns(hertz), size, chance.choice((-1, 1))) for hertz, size in waves]
            for name, waves in _WAVES.items()
        }
        self._breaths = max(1, round(seconds / BREATH))

    def _turns(self, hertz: float) -> int:
        return max(1, round(hertz * self._seconds))

    def at(self, moment: float) -> dict[str, float]:
        """The offsets of yaw, pitch, roll, x, y, torso, and the breath (0-1), at this moment."""
        turn = 2 * math.pi * moment / self._seconds
        found = {
            name: sum(size * sign * math.sin(turns * turn) for turns, size, sign in waves)
            for name, waves in self._waves.items()
        }
        found["breath"] = 0.5 - 0.5 * math.cos(self._breaths * turn)
        return found


_WAVES = {
    "yaw": ((0.13, 0.24), (0.31, 0.11)),
    "pitch": ((0.17, 0.10), (0.37, 0.04)),
    "roll": ((0.11, 1.1), (0.27, 0.6)),
    "x": ((0.10, 4.5), (0.23, 1.2)),
    "y": ((0.15, 1.8),),
    "torso": ((0.08, 3.0),),
}


def blink_moments(seconds: float, seed: int, extra: Sequence[float] = (), margin: float = 0.4) -> list[float]:
    """When the eyes close: by chance every two to five seconds, and at `extra`; not at the very ends."""
    chance = random.Random(seed * 7 + 1)
    moments = [moment for moment in extra if margin < moment < seconds - margin]
    at = chance.uniform(0.8, 2.2)
    while at < seconds - margin:
        if all(abs(at - other) > 0.9 for other in moments):
            moments.append(at)
        at += chance.uniform(2.1, 4.8)
    return sorted(moments)


def blink(moment: float, moments: Sequence[float]) -> float:
    """How far the eyes are closed: fast down, slower up."""
    closed = 0.0
    for each in moments:
        since = moment - each
        if -0.09 < since <= 0:
            closed = max(closed, (since + 0.09) / 0.09)
        elif 0 < since <= 0.04:
            closed = 1.0
        elif 0.04 < since < 0.2:
            closed = max(closed, 1 - (since - 0.04) / 0.16)
    return closed * closed * (3 - 2 * closed)


class Glances:
    """Small jumps of the eyes around the face they look at; zero at both ends."""

    def __init__(self, seconds: float, seed: int) -> None:
        chance = random.Random(seed * 13 + 5)
        self._jumps: list[tuple[float, float, float]] = [(0.0, 0.0, 0.0)]
        at = chance.uniform(0.7, 1.4)
        while at < seconds - 0.7:
            self._jumps.append((at, chance.uniform(-0.11, 0.11), chance.uniform(-0.09, 0.09)))
            at += chance.uniform(0.6, 1.8)
        self._jumps.append((max(seconds - 0.6, at - 0.5), 0.0, 0.0))

    def at(self, moment: float) -> tuple[float, float]:
        """Right and down."""
        x = y = 0.0
        for start, to_x, to_y in self._jumps:
            part = min(1.0, max(0.0, (moment - start) / 0.06))
            x += (to_x - x) * part
            y += (to_y - y) * part
        return x, y

"""From late and jittered arrival times of sound to a smooth time line, and the gaps in it.

A sound card counts samples with its own crystal, which is up to some 100 ppm off; the operating system hands
over blocks late, never early. So the earliest of the blocks of a quarter of a second tells where the line is,
and a second-order delay-locked loop (F. Adriaensen, "Using a DLL to filter time", 2005) follows that.
"""

import math
from dataclasses import dataclass

from oefenruimte.capture.ports import Block, Samples

_JUMP = 0.030  # further off than this is not jitter that the loop should follow
_PATIENCE = 0.25  # seconds that late blocks must keep coming at the usual pace before a gap is believed
_STEP = (
    0.006  # when even the earliest is so far off, that is no drift: a block was lost, or the line was wrong
)
_WINDOW = 0.25  # seconds of sound of which the earliest block counts
_BANDWIDTH_FIRST = 0.3  # Hz; narrows as the loop has seen more
_BANDWIDTH = 0.03
_MAX_DRIFT = 0.002  # no crystal is 0.2 % off


@dataclass(frozen=True, slots=True)
class Placed:
    """Sound with its smoothed time: sample i is at `start + i * period` (seconds on the one clock)."""

    start: float
    period: float
    samples: Samples
    gap: float = 0.0  # seconds missing just before

    @property
    def end(self) -> float:
        return self.start + len(self.samples) * self.period


class AudioClock:
    """Feed it blocks as they come; it gives them back placed. A late block waits until it is clear whether
    only its delivery was late, or samples before it are missing."""

    def __init__(self, rate: int) -> None:
        self._nominal = 1.0 / rate
        self._period = self._nominal
        self._next: float | None = None  # when the next block should begin
        self._elapsed = 0.0
        self._pending: list[tuple[float, Block]] = []  # with how late each is
        self._earliest = math.inf
        self._window = 0.0
        self._gap = 0.0  # found, to be told with the next block

    @property
    def drift_ppm(self) -> float:
        """How much faster than nominal the device counts."""
        return (self._nominal / self._period - 1) * 1e6

    def place(self, block: Block) -> list[Placed]:
        """The blocks whose place is now known, in order."""
        if self._next is None:
            self._next = block.time
        waiting = sum(len(pending.samples) for _, pending in self._pending) * self._period
        error = block.time - (self._next + waiting)
        if error <= _JUMP:
            placed = self._release(0.0)  # only the delivery was late
            return [*placed, self._follow(block, error)]
        self._pending.append((error, block))
        if block.time - self._pending[0][1].time < _PATIENCE:
            return []
        return self._release(min(error for error, _ in self._pending))

    def _release(self, gap: float) -> list[Placed]:
        """Place the waiting blocks end to end, `gap` seconds further on."""
        assert self._next is not None
        placed: list[Placed] = []
        if self._pending:
            self._next += gap
        for _, block in self._pending:
            placed.append(Placed(self._next, self._period, block.samples, 0.0 if placed else gap))
            self._next += len(block.samples) * self._period
        self._pending.clear()
        return placed

    def _follow(self, block: Block, error: float) -> Placed:
        assert self._next is not None
        if error < -_JUMP:  # the line was late, as it can be just after opening
            self._next += error
            error = 0.0
        seconds = len(block.samples) * self._period
        placed = Placed(self._next, self._period, block.samples, self._gap)
        self._gap = 0.0
        self._next += seconds
        self._earliest = min(self._earliest, error)
        self._window += seconds
        if self._window >= _WINDOW:
            self._adjust(self._earliest)
        return placed

    def _adjust(self, error: float) -> None:
        assert self._next is not None
        self._elapsed += self._window
        if self._elapsed < 2 * _WINDOW:
            self._next += error
        elif abs(error) > _STEP:
            self._next += error
            self._gap = max(0.0, error)
        else:
            omega = 2 * math.pi * max(_BANDWIDTH, min(_BANDWIDTH_FIRST, 0.5 / self._elapsed)) * self._window
            self._next += math.sqrt(2) * omega * error
            period = self._period * (1 + omega * omega * error / self._window)
            limit = self._nominal * _MAX_DRIFT
            self._period = min(self._nominal + limit, max(self._nominal - limit, period))
        self._earliest, self._window = math.inf, 0.0

"""Placed sound → exactly 48,000 samples for each second of the one clock since t0."""

import math

import numpy as np

from oefenruimte.capture.audio_clock import Placed
from oefenruimte.capture.ports import Samples

RATE = 48_000
_HISTORY = 3  # samples kept from the block before, for interpolation over the edge


class AudioTrack:
    """Resamples (4-point Hermite; the ratio is within 0.2 % of 1 for a 48 kHz device), trims and pads to t0.

    `filled` counts the samples of silence that stand for sound that never came, after the first sound.
    """

    def __init__(self, t0: float) -> None:
        self._t0 = t0
        self._history = np.zeros(0, dtype=np.float32)
        self._heard = False
        self.position = 0  # samples given out
        self.filled = 0

    @property
    def end(self) -> float:
        """The time up to which sound has been given out."""
        return self._t0 + self.position / RATE

    def add(self, placed: Placed, until: float = math.inf) -> Samples:
        """The next samples of the track; none after `until`."""
        if placed.gap:
            self._history = np.zeros(0, dtype=np.float32)
        source = np.concatenate([self._history, placed.samples])
        first = placed.start - len(self._history) * placed.period  # the time of source[0]
        silence = self._silence_before(first, until)
        if placed.end > self._t0:
            self._heard = True
        last_usable = len(source) - 2  # interpolation looks two samples ahead
        stop = math.ceil((first + last_usable * placed.period - self._t0) * RATE)
        if until < math.inf:
            stop = min(stop, round((until - self._t0) * RATE))
        wanted = np.arange(self.position, max(self.position, stop))
        self.position += len(wanted)
        self._history = source[-_HISTORY:].copy()
        at = (self._t0 + wanted / RATE - first) / placed.period
        return np.concatenate([silence, _hermite(source, at)])

    def pad(self, until: float) -> Samples:
        """Silence up to `until`, at the end, where no more sound comes. Does not count as lost."""
        missing = max(0, round((until - self._t0) * RATE) - self.position)
        self.position += missing
        return np.zeros(missing, dtype=np.float32)

    def _silence_before(self, time: float, until: float) -> Samples:
        missing = math.floor((min(time, until) - self._t0) * RATE) - self.position
        if missing <= 1:
            return np.zeros(0, dtype=np.float32)
        self.position += missing
        self.filled += missing if self._heard else 0
        return np.zeros(missing, dtype=np.float32)


def _hermite(source: Samples, at: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> Samples:
    """Catmull-Rom interpolation of `source` at fractional indices; the ends are held."""
    if not len(at):
        return np.zeros(0, dtype=np.float32)
    base = np.floor(at).astype(np.int64)
    x = (at - base).astype(np.float32)
    before, here, after, beyond = (source.take(base + step, mode="clip") for step in (-1, 0, 1, 2))
    slope = 0.5 * (after - before)
    curve = before - 2.5 * here + 2 * after - 0.5 * beyond
    bend = 0.5 * (beyond - before) + 1.5 * (here - after)
    result: Samples = ((bend * x + curve) * x + slope) * x + here
    return result.astype(np.float32)

"""How loud a sound is, every 10 ms: as a meter hears it, and in the band where vowels are."""

from dataclasses import dataclass

import numpy as np

from oefenruimte.insight.silero import RATE
from oefenruimte.insight.weights import Floats

STEP_MS = 10
_STEP = RATE * STEP_MS // 1000
_LOOK = 4 * _STEP  # samples of one look at the band: a vowel is as long, a hiss between two is shorter
_LOW_HZ, _HIGH_HZ = 300, 2500  # the first formants; below hums a fan, above hiss the consonants
_FLOOR = 1e-9  # -90 dBFS

_WINDOW = np.hanning(_LOOK).astype(np.float32)
_FIRST, _LAST = (round(hz * _LOOK / RATE) for hz in (_LOW_HZ, _HIGH_HZ))


@dataclass(frozen=True, slots=True)
class Envelope:
    """One number a step. `power`: mean square of the samples; `vowels`: of the band, on its own scale."""

    power: Floats
    vowels: Floats


class Ear:
    """Gets a sound block by block, and keeps two numbers every 10 ms of it."""

    def __init__(self) -> None:
        self._rest = np.zeros(_LOOK // 2, np.float32)  # so that each look has its step in the middle
        self._power: list[Floats] = []
        self._vowels: list[Floats] = []

    def add(self, block: Floats) -> None:
        """16 kHz mono, any length."""
        self._rest = np.concatenate((self._rest, block))
        steps = (len(self._rest) - _LOOK) // _STEP + 1
        if steps > 0:
            self._take(steps)
            self._rest = self._rest[steps * _STEP :]

    def finish(self) -> Envelope:
        """Of all of it; a last step that is not whole is left out."""
        self.add(np.zeros(_LOOK // 2, np.float32))
        none = np.zeros(0, np.float32)
        return Envelope(np.concatenate([none, *self._power]), np.concatenate([none, *self._vowels]))

    def _take(self, steps: int) -> None:
        looks = np.lib.stride_tricks.sliding_window_view(self._rest, _LOOK)[::_STEP][:steps]
        middle = looks[:, _LOOK // 2 - _STEP // 2 :][:, :_STEP]
        self._power.append(np.mean(middle**2, axis=1, dtype=np.float32))
        spectrum = np.fft.rfft(looks * _WINDOW, axis=1)[:, _FIRST : _LAST + 1]
        self._vowels.append(np.sum(np.abs(spectrum) ** 2, axis=1).astype(np.float32) / _LOOK**2)


def decibels(power: Floats) -> Floats:
    """dB of a power, not below -90."""
    out: Floats = 10 * np.log10(np.maximum(power, np.float32(_FLOOR)))
    return out

"""How loud a listener finds it: integrated loudness in LUFS (EBU R128, ITU-R BS.1770-4)."""

import math
from functools import cache

import numpy as np
import numpy.typing as npt

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.ports import Samples

_Reals = npt.NDArray[np.float64]

# The K filter at 48 kHz, as the recommendation prints it: the head as a sphere, then no rumble.
_HEAD = (1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585)
_RUMBLE = (1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)
_TAPS = 4096  # after these its answer to a click is below -170 dB
_BLOCK = 32_768  # samples in one transform
_STEP = RATE // 10
_STEPS_PER_GATE = 4  # 400 ms, three quarters overlapping
_SILENT = -70.0  # LUFS: the absolute gate
_RELATIVE = -10.0


class Loudness:
    """Takes the sound of a clip in pieces of any length. Keeps one number for each 100 ms."""

    def __init__(self, channels: int = 1) -> None:
        self._history = np.zeros((channels, _TAPS - 1))
        self._waiting: list[_Reals] = []
        self._waits = 0
        self._rest = np.zeros((channels, 0))
        self._energies: list[float] = []

    def add(self, samples: Samples) -> None:
        """48 kHz; shape (channels, n), or (n,) for one channel."""
        piece = np.atleast_2d(samples).astype(np.float64)
        self._waiting.append(piece)
        self._waits += piece.shape[1]
        if self._waits >= _BLOCK - _TAPS:
            self._weigh()

    @property
    def seconds(self) -> float:
        """How much was measured so far."""
        return len(self._energies) / 10

    def integrated(self) -> float | None:
        """LUFS of everything so far; None when it is shorter than 400 ms or silent."""
        self._weigh()
        steps = np.array(self._energies)
        if len(steps) < _STEPS_PER_GATE:
            return None
        blocks = np.convolve(steps, np.full(_STEPS_PER_GATE, 1 / _STEPS_PER_GATE), "valid")
        heard = blocks[blocks > _energy(_SILENT)]
        if not len(heard):
            return None
        heard = heard[heard > float(heard.mean()) * 10 ** (_RELATIVE / 10)]
        return -0.691 + 10 * math.log10(float(heard.mean()))

    def _weigh(self) -> None:
        """Filter what waits, by overlap and save, and sum its energy per 100 ms."""
        if not self._waiting:
            return
        source = np.concatenate([self._history, *self._waiting], axis=1)
        self._waiting, self._waits = [], 0
        self._history = source[:, -(_TAPS - 1) :]
        answer = _answer()
        for start in range(0, source.shape[1] - _TAPS + 1, _BLOCK - _TAPS + 1):
            part = source[:, start : start + _BLOCK]
            weighed = np.fft.irfft(np.fft.rfft(part, _BLOCK) * answer, _BLOCK)
            self._sum(weighed[:, _TAPS - 1 : part.shape[1]])

    def _sum(self, weighed: _Reals) -> None:
        rest = np.concatenate([self._rest, weighed], axis=1)
        whole = rest.shape[1] // _STEP
        steps = rest[:, : whole * _STEP].reshape(len(rest), whole, _STEP)
        self._energies.extend((steps**2).mean(axis=2).sum(axis=0).tolist())
        self._rest = rest[:, whole * _STEP :]


@cache
def _answer() -> npt.NDArray[np.complex128]:
    """The K filter as multiplication of a spectrum."""
    click = np.zeros(_TAPS)
    click[0] = 1.0
    for ahead, back in (_HEAD, _RUMBLE):
        click = _filtered(click, ahead, back)
    return np.fft.rfft(click, _BLOCK)


def _filtered(source: _Reals, ahead: tuple[float, float, float], back: tuple[float, float]) -> _Reals:
    """A filter of second order, the plain way."""
    result = np.zeros_like(source)
    x1 = x2 = y1 = y2 = 0.0
    for at, x0 in enumerate(source.tolist()):
        y0 = ahead[0] * x0 + ahead[1] * x1 + ahead[2] * x2 - back[0] * y1 - back[1] * y2
        result[at] = y0
        x1, x2, y1, y2 = x0, x1, y0, y1
    return result


def _energy(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))

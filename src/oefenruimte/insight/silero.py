"""How surely somebody speaks, every 32 ms: the silero VAD model (v6, 16 kHz) in numpy.

The weights are those of the `silero-vad` wheel (MIT; see assets/models/README.md). The model is small enough
to be written out here: a short-time spectrum, four convolutions, one LSTM, one sigmoid. That saves a runtime
of 70 MB, and its answers are those of the original to within 0.00001 (tests/insight/test_silero.py).
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from oefenruimte.insight.weights import Floats, read_weights

RATE = 16_000
WINDOW = 512  # samples for one answer
_CONTEXT = 64  # samples before the window that the model looks back at
_PIECE, _HOP = 256, 128  # of the spectrum
_BINS = _PIECE // 2 + 1
_STATE = 128
_BATCH = 256  # windows at a time: 8 s


class Silero:
    """Holds only weights: for any number of recordings, one after the other or at the same time."""

    def __init__(self, weights: Path) -> None:
        """`weights`: silero_vad_16k_sequence.onnx. FileNotFoundError; ValueError: it is something else."""
        found = read_weights(weights)
        try:
            self._basis = found["stft.forward_basis_buffer"][:, 0].T.copy()
            self._layers = [
                (found[f"encoder.{n}.weight"].transpose(2, 1, 0).copy(), found[f"encoder.{n}.bias"], stride)
                for n, stride in enumerate((1, 2, 2, 1))
            ]
            self._input, self._hidden = (found[f"onnx::LSTM_{n}"][0].T.copy() for n in (209, 210))
            self._bias = found["onnx::LSTM_211"][0].reshape(2, -1).sum(axis=0)
            self._last = found["output.weight"][0, :, 0].copy()
            self._last_bias = found["output.bias"][0]
        except KeyError as error:
            raise ValueError("not the silero model") from error

    def listen(self, sound: Iterator[Floats]) -> Iterator[Floats]:
        """Probabilities, 0-1, of every `WINDOW` samples; silence fills up the last one.

        `sound`: 16 kHz mono, in blocks of any length. What comes is as many batches as there are.
        """
        hidden, cell = np.zeros(_STATE, np.float32), np.zeros(_STATE, np.float32)
        for windows in _windows(sound):
            values = self._encode(windows) @ self._input + self._bias
            out = np.empty((len(values), _STATE), np.float32)
            for place, value in enumerate(values):
                gates = value + hidden @ self._hidden
                entering, shown, leaving, fresh = gates.reshape(4, _STATE)
                cell = _sigmoid(leaving) * cell + _sigmoid(entering) * np.tanh(fresh)
                hidden = _sigmoid(shown) * np.tanh(cell)
                out[place] = hidden
            yield _sigmoid(np.maximum(out, 0) @ self._last + self._last_bias)

    def _encode(self, windows: Floats) -> Floats:
        """(n, 576) samples → (n, 128)."""
        reflected = windows[:, -2 : -2 - _CONTEXT : -1]
        padded = np.concatenate((windows, reflected), axis=1)
        pieces = np.lib.stride_tricks.sliding_window_view(padded, _PIECE, axis=1)[:, ::_HOP]
        waves = pieces @ self._basis  # (n, 4, 258): cosines, then sines
        values: Floats = np.sqrt(waves[..., :_BINS] ** 2 + waves[..., _BINS:] ** 2)
        for weights, bias, stride in self._layers:
            values = _convolve(values, weights, bias, stride)
        return values[:, 0]


def _convolve(values: Floats, weights: Floats, bias: Floats, stride: int) -> Floats:
    """(n, time, in) by (3, in, out): a zero at both ends, then everything below zero is zero."""
    padded = np.pad(values, ((0, 0), (1, 1), (0, 0)))
    steps = range(0, values.shape[1], stride)
    together = np.stack([padded[:, at : at + 3].reshape(len(values), -1) for at in steps], axis=1)
    out: Floats = np.maximum(together @ weights.reshape(-1, weights.shape[2]) + bias, 0)
    return out


def _sigmoid(values: Floats) -> Floats:
    out: Floats = 0.5 * np.tanh(0.5 * values) + np.float32(0.5)  # never overflows
    return out


def _windows(sound: Iterator[Floats]) -> Iterator[Floats]:
    """Batches of (n, 576): every window with the end of the one before it."""
    size = WINDOW * _BATCH
    rest = np.zeros(_CONTEXT, np.float32)
    for block in sound:
        rest = np.concatenate((rest, block.astype(np.float32, copy=False)))
        while len(rest) >= _CONTEXT + size:
            yield _cut(rest[: _CONTEXT + size])
            rest = rest[size:]
    left = len(rest) - _CONTEXT
    if left:
        yield _cut(np.pad(rest, (0, -left % WINDOW)))


def _cut(sound: Floats) -> Floats:
    return np.lib.stride_tricks.sliding_window_view(sound, _CONTEXT + WINDOW)[::WINDOW]

"""The voice model: symbols in; sound, and how long every symbol lasts, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from studio import models

if TYPE_CHECKING:
    import onnxruntime

RATE = 24_000
STEP = 600 / RATE
"""Seconds of one step of the model's durations."""

_DURATIONS = "/encoder/Clip_output_0"
_PITCH = "/encoder/Squeeze_output_0"
_LONG = "ː"
_VOICED_HZ = 10.0  # below this the model means: no voice
_MOST_SYMBOLS = 500


@dataclass(frozen=True)
class Utterance:
    """samples: float64 at `RATE`. symbols: what was said, an edge ("_") on both sides; seconds: of each."""

    samples: np.ndarray
    symbols: tuple[str, ...]
    seconds: tuple[float, ...]


def blend(weights: Mapping[str, float]) -> np.ndarray:
    """A voice between voices: (rows, 256); the weights are brought to a sum of 1."""
    total = sum(weights.values())
    tables = [
        np.fromfile(models.voice_table(name), dtype=np.float32).reshape(-1, 256) * (weight / total)
        for name, weight in sorted(weights.items())
    ]
    return np.sum(tables, axis=0, dtype=np.float32)


def say(
    symbols: Sequence[str],
    voice: np.ndarray,
    *,
    tempo: float = 1.0,
    pitch: float = 1.0,
    range_: float = 1.0,
    least_row: int = 0,
    long: float = 1.0,
) -> Utterance:
    """Speak one phrase. pitch: factor on the whole melody; range_: factor on its movement around the middle.

    Both act on the melody inside the model, before there is sound: nothing is resynthesised. least_row: short
    phrases use the manner of speaking of a text of at least this length. long: factor on the length of long
    vowels (those before "ː"). Symbols that the model does not know raise KeyError.
    """
    table = _symbols()
    numbers = [table[symbol] for symbol in symbols]
    if not numbers or len(numbers) > _MOST_SYMBOLS:
        raise ValueError(f"{len(numbers)} symbols: between 1 and {_MOST_SYMBOLS} can be said at once")
    row = voice[min(max(len(numbers), least_row), len(voice)) - 1].reshape(1, 256)
    sound, steps = _session().run(
        ["audio", "timing/changed"],
        {
            "tokens": np.array([[0, *numbers, 0]], dtype=np.int64),
            "style": row,
            "speed": np.array([tempo], dtype=np.float32),
            "pitch": np.array([pitch], dtype=np.float32),
            "range": np.array([range_], dtype=np.float32),
            "stretch": _stretch(symbols, long),
        },
    )
    seconds = tuple(float(step) * STEP for step in np.ravel(steps))
    return Utterance(np.ravel(sound).astype(np.float64), ("_", *symbols, "_"), seconds)


def _stretch(symbols: Sequence[str], long: float) -> np.ndarray:
    """A factor on the time of every symbol and of the edges."""
    factors = np.ones((1, len(symbols) + 2), dtype=np.float32)
    for place, symbol in enumerate(symbols):
        if symbol == _LONG:
            factors[0, place : place + 2] = long  # the vowel and its mark
    return factors


@lru_cache(maxsize=1)
def _symbols() -> dict[str, int]:
    return models.symbols()


@lru_cache(maxsize=1)
def _session() -> onnxruntime.InferenceSession:
    import onnxruntime

    path = models.MODELS / "kokoro-melody-timing.onnx"
    if not path.exists():
        _extend(models.voice_model(), path)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the same sums in the same order, however many cores there are
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _extend(source: Path, target: Path) -> None:
    """Add to the model: durations as an output; stretch acts on them, pitch and range on the melody."""
    import onnx
    from onnx import TensorProto, helper

    model = onnx.load(str(source))
    graph = model.graph
    changed = "melody/changed"
    for node in graph.node:
        for place, name in enumerate(node.input):
            if name == _PITCH:
                node.input[place] = changed
    at = next(place for place, node in enumerate(graph.node) if _PITCH in node.output) + 1

    def constant(name: str, value: float) -> None:
        graph.initializer.append(helper.make_tensor(f"melody/{name}", TensorProto.FLOAT, [1], [value]))

    constant("voiced_hz", _VOICED_HZ)
    constant("one", 1.0)
    nodes = [
        # middle = sum(melody where voiced) / count(voiced)
        helper.make_node("Greater", [_PITCH, "melody/voiced_hz"], ["melody/voiced"]),
        helper.make_node("Cast", ["melody/voiced"], ["melody/mask"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [_PITCH, "melody/mask"], ["melody/heard"]),
        helper.make_node("ReduceSum", ["melody/heard"], ["melody/sum"], keepdims=1),
        helper.make_node("ReduceSum", ["melody/mask"], ["melody/count"], keepdims=1),
        helper.make_node("Max", ["melody/count", "melody/one"], ["melody/some"]),
        helper.make_node("Div", ["melody/sum", "melody/some"], ["melody/middle"]),
        # changed = ((melody - middle) * range + middle) * pitch where voiced
        helper.make_node("Sub", [_PITCH, "melody/middle"], ["melody/moves"]),
        helper.make_node("Mul", ["melody/moves", "range"], ["melody/ranged"]),
        helper.make_node("Add", ["melody/ranged", "melody/middle"], ["melody/placed"]),
        helper.make_node("Mul", ["melody/placed", "pitch"], ["melody/pitched"]),
        helper.make_node("Where", ["melody/voiced", "melody/pitched", _PITCH], [changed]),
    ]
    for node in reversed(nodes):
        graph.node.insert(at, node)
    timing = [
        helper.make_node("Mul", [_DURATIONS, "stretch"], ["timing/stretched"]),
        helper.make_node("Round", ["timing/stretched"], ["timing/changed"]),
    ]
    for node in graph.node:
        for place, name in enumerate(node.input):
            if name == _DURATIONS:
                node.input[place] = "timing/changed"
    at = next(place for place, node in enumerate(graph.node) if _DURATIONS in node.output) + 1
    for node in reversed(timing):
        graph.node.insert(at, node)
    graph.input.append(helper.make_tensor_value_info("stretch", TensorProto.FLOAT, [1, None]))
    for name in ("pitch", "range"):
        graph.input.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]))
    graph.output.append(helper.make_tensor_value_info("timing/changed", TensorProto.FLOAT, None))
    models.write_atomic(target, model.SerializeToString())

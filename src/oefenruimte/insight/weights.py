"""Reads the numbers out of an ONNX file, and nothing else of it.

ONNX is one protobuf message; only the fields that hold initializers are looked at (onnx.proto3: ModelProto 7,
GraphProto 5, TensorProto 1 dims, 2 type, 8 name, 9 numbers).
"""

import math
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]

_GRAPH, _INITIALIZER = 7, 5
_FLOAT = 1
_NUMBER, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5  # kinds of field


class _Field(IntEnum):
    """Of a tensor."""

    DIMS = 1
    TYPE = 2
    NAME = 8
    RAW = 9


def read_weights(path: Path) -> dict[str, Floats]:
    """By the names in the file; tensors of another type than float32 are left out. FileNotFoundError;
    ValueError when it is no ONNX file, or half of one."""
    found: dict[str, Floats] = {}
    for field, graph in _fields(memoryview(path.read_bytes())):
        if field == _GRAPH and isinstance(graph, memoryview):
            for part, tensor in _fields(graph):
                if part == _INITIALIZER and isinstance(tensor, memoryview):
                    found |= _tensor(tensor)
    return found


def _tensor(data: memoryview) -> dict[str, Floats]:
    dims: list[int] = []
    kind, name, raw = 0, "", memoryview(b"")
    for field, value in _fields(data):
        match field, value:
            case (_Field.DIMS, int(size)):
                dims.append(size)
            case (_Field.DIMS, memoryview() as packed):
                dims += _packed(packed)
            case (_Field.TYPE, int(told)):
                kind = told
            case (_Field.NAME, memoryview() as text):
                name = str(text, "utf-8")
            case (_Field.RAW, memoryview() as numbers):
                raw = numbers
    if kind != _FLOAT:
        return {}
    if len(raw) != 4 * math.prod(dims):
        raise ValueError("a tensor that is not whole")
    return {name: np.frombuffer(raw, "<f4").reshape(dims)}


def _fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    at = 0
    while at < len(data):
        key, at = _number(data, at)
        field, kind = key >> 3, key & 7
        if kind == _NUMBER:
            value, at = _number(data, at)
            yield field, value
            continue
        if kind == _BYTES:
            length, at = _number(data, at)
        elif kind in (_EIGHT, _FOUR):
            length = 8 if kind == _EIGHT else 4
        else:
            raise ValueError("no ONNX file")
        if at + length > len(data):
            raise ValueError("an ONNX file that is not whole")
        yield field, data[at : at + length]
        at += length


def _packed(data: memoryview) -> list[int]:
    values, at = [], 0
    while at < len(data):
        value, at = _number(data, at)
        values.append(value)
    return values


def _number(data: memoryview, at: int) -> tuple[int, int]:
    """Seven bits a byte, the lowest first; the highest bit says that more follows."""
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise ValueError("an ONNX file that is not whole")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if not byte & 0x80:
            return value, at
        shift += 7

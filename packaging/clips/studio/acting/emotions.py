"""Ten feelings as poses of the face, and the change from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Face = Mapping[str, float]

FACES: Mapping[str, Face] = MappingProxyType(
    {
        "rust": {"corner": 0.3, "brow_in": 1.0, "brow_out": 1.0},
        "gefrustreerd": {
            "anger": 0.45, "brow_in": -7, "brow_out": 1, "frown": 0.75, "squint": 0.2, "corner": -0.45,
            "flush": 0.25, "crease": 0.5, "shoulders": 0.3, "press": 0.1,
        },
        "boos": {
            "anger": 0.85, "brow_in": -12, "brow_out": 5, "frown": 1, "squint": 0.32, "corner": -0.55,
            "flush": 0.5, "crease": 0.75, "shoulders": 0.5, "lids": 1.04,
        },
        "woedend": {
            "anger": 1, "brow_in": -15, "brow_out": 8, "frown": 1, "squint": 0.22, "corner": -0.7,
            "flush": 0.8, "crease": 1, "shoulders": 0.75, "lids": 1.1,
        },
        "verdrietig": {
            "sorrow": 0.9, "brow_in": 11, "brow_out": -6, "frown": 0.4, "corner": -0.6, "lids": 0.82,
            "crease": 0.25, "gaze_y": 0.28, "shoulders": -0.4, "pitch": 0.22, "tear": 0.7, "flush": 0.15,
        },
        "bezorgd": {
            "sorrow": 0.55, "brow_in": 8, "brow_out": -2, "frown": 0.5, "corner": -0.32, "lids": 1.05,
            "crease": 0.2,
        },
        "wanhopig": {
            "sorrow": 0.75, "brow_in": 12, "brow_out": 0, "frown": 0.65, "corner": -0.48, "lids": 1.08,
            "crease": 0.45, "flush": 0.2, "tear": 0.4, "shoulders": 0.15,
        },
        "opgelucht": {
            "corner": 0.62, "brow_in": 4, "brow_out": 2, "squint": 0.35, "lids": 0.96,
            "shoulders": -0.25, "pitch": -0.05,
        },
        "verward": {
            "brow_in": 1, "brow_out": 3, "brow_skew": 7, "frown": 0.4, "corner": -0.16, "lids": 1.05,
            "roll": 2.2, "skew": 0.5,
        },
        "wantrouwig": {
            "anger": 0.3, "brow_in": -4, "brow_skew": 6, "frown": 0.45, "squint": 0.48, "corner": -0.3,
            "yaw": 0.18, "roll": -1.2, "press": 0.2,
        },
    }
)  # fmt: skip

ATTENTIVE: Face = MappingProxyType({"corner": 0.06, "brow_in": 1.5, "brow_out": 1.5, "lids": 1.02})
"""Of somebody who listens: open, and neither glad nor cross."""

REST: Face = MappingProxyType({"lids": 1.0})
"""What a number is when a face does not name it (all others: 0)."""


def soft(part: float) -> float:
    """A smooth step from 0 to 1."""
    part = min(1.0, max(0.0, part))
    return part * part * (3 - 2 * part)


def blend(a: Face, b: Face, part: float) -> dict[str, float]:
    """Between two faces: 0 is a, 1 is b."""
    return {
        key: a.get(key, REST.get(key, 0.0)) * (1 - part) + b.get(key, REST.get(key, 0.0)) * part
        for key in {*a, *b}
    }


def face(emotion: str, degree: float = 1.0) -> dict[str, float]:
    """The face of a feeling; a lower degree lies nearer to calm. Raises KeyError for an unknown feeling."""
    return blend(FACES["rust"], FACES[emotion], degree)

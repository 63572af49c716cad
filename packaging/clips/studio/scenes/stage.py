"""Every place by its name: what stands behind the person and before, and where the person sits.

A scene is written as its name, or with details after a colon, split by "|": "balie:Werk en Inkomen",
"balie:Informatie|rij", "woonkamer:gordijnen", "woonkamer:beeldbellen". The first detail of a counter is its sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QImage

from studio.scenes import counter

PLACES = ("balie", "kantoor-beeldbellen", "woonkamer", "keukentafel", "vergaderruimte", "straat")


@dataclass(frozen=True, eq=False)
class Scene:
    """A place. Images have the margin of the canvas; x, y: where the eyes of the person are; scale of the person."""

    back: QImage
    front: QImage | None
    x: float = 640
    y: float = 262
    scale: float = 1.14


@lru_cache(maxsize=4)
def scene(text: str) -> Scene:
    """The scene written as `text`. Raises ValueError for a place that does not exist."""
    place, _, rest = text.partition(":")
    details = [detail.strip() for detail in rest.split("|") if detail.strip()]
    if place == "balie":
        name = next((detail for detail in details if detail != "rij"), "Burgerzaken")
        return Scene(counter.background(name, "rij" in details), counter.foreground(name))
    raise ValueError(f"unknown scene {text!r}: choose from {', '.join(PLACES)}")

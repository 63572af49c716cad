"""Every place by its name: what stands behind the person and before, and where the person sits.

A scene is written as its name, or with details after a colon, split by "|". "balie:Werk en Inkomen" gives the
counter that sign, "balie:Informatie|rij" puts a queue behind the person. "woonkamer:gordijnen|tas" closes the
curtains by half and sets a bag of letters in front; "woonkamer:beeldbellen" frames it as a video call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QImage

from studio.scenes import counter, home, office, street


@dataclass(frozen=True, eq=False)
class Scene:
    """A place: images with the margin of the canvas; x, y of the eyes of the person; the person's scale."""

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
    build = _BUILDERS.get(place)
    if build is None:
        raise ValueError(f"unknown scene {text!r}: choose from {', '.join(_BUILDERS)}")
    return build(details)


def _counter(details: list[str]) -> Scene:
    name = next((detail for detail in details if detail != "rij"), "Burgerzaken")
    return Scene(counter.background(name, "rij" in details), counter.foreground(name))


def _living_room(details: list[str]) -> Scene:
    back = home.living_room(dim="gordijnen" in details)
    if "beeldbellen" in details:
        return _call(back)
    return Scene(back, home.coffee_table(bag="tas" in details), y=272, scale=1.16)


def _call(back: QImage) -> Scene:
    return Scene(back, office.call_frame(), y=282, scale=1.26)


_BUILDERS: Mapping[str, Callable[[list[str]], Scene]] = {
    "balie": _counter,
    "kantoor-beeldbellen": lambda details: _call(office.video_office()),
    "woonkamer": _living_room,
    "keukentafel": lambda details: Scene(home.kitchen(), home.kitchen_table()),
    "vergaderruimte": lambda details: Scene(office.meeting_room(), office.meeting_table()),
    "straat": lambda details: Scene(street.street(), None, y=276, scale=1.14),
}
PLACES = tuple(_BUILDERS)

"""What somebody looks like: data only, read from the `look:` of a person in cast.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from studio.figure.palette import SKINS

CHOICES = {
    "skin": tuple(SKINS),
    "hair": ("short", "quiff", "crop", "ring", "bob", "knot", "curls", "long", "covered"),
    "beard": ("none", "stubble", "short", "boxed", "moustache"),
    "glasses": ("none", "round", "square", "half"),
    "clothes": ("jacket", "blazer", "blouse", "sweater", "cardigan", "hoodie", "shirt"),
    "prop": ("none", "form", "letter", "envelope"),
}


@dataclass(frozen=True)
class Look:
    """Looks of one person. Sizes are factors around 1; `age` and `grey` run from 0 to 1."""

    name: str
    skin: str = "fair"
    age: float = 0.4
    freckles: bool = False
    # the head
    face_width: float = 1.0
    face_length: float = 1.0
    jaw: float = 1.0
    chin: float = 1.0
    cheeks: float = 0.0
    ears: float = 1.0
    nose: float = 1.0
    nose_length: float = 1.0
    lips: float = 1.0
    mouth: float = 1.0
    lip_colour: str = ""
    eyes: float = 1.0
    eye_colour: str = "#5f7f92"
    eye_spacing: float = 1.0
    lashes: float = 0.0
    brows: float = 1.0
    brow_colour: str = ""
    # hair, beard, what is worn on the head
    hair: str = "short"
    hair_colour: str = "#6a5140"
    grey: float = 0.0
    beard: str = "none"
    beard_colour: str = ""
    glasses: str = "none"
    glasses_colour: str = "#2b2f36"
    scarf_colour: str = "#2f6f73"
    earrings: str = ""
    # the body
    clothes: str = "sweater"
    colour: str = "#2f4358"
    second_colour: str = "#c9d3dc"
    third_colour: str = "#b5473c"
    shoulders: float = 1.0
    neck: float = 1.0
    tall: float = 0.0
    badge: bool = False
    prop: str = "none"


def read_look(entry: Mapping[str, Any], name: str = "") -> Look:
    """The look of a cast entry (its `look:`, or the look itself).

    Raises ValueError for an unknown key, an unknown choice or a value of the wrong kind.
    """
    given = dict(entry.get("look", entry))
    known = {field.name: field for field in fields(Look)}
    values: dict[str, Any] = {"name": name or str(given.pop("name", ""))}
    for key, value in given.items():
        if key not in known or key == "name":
            raise ValueError(f"look of {name or 'a person'}: unknown key {key!r}")
        default = known[key].default
        if isinstance(default, float):
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise ValueError(f"look of {name}: {key} must be a number")
            values[key] = float(value)
            continue
        if type(value) is not type(default):
            raise ValueError(f"look of {name}: {key} must be {type(default).__name__}")
        if key in CHOICES and value not in CHOICES[key]:
            raise ValueError(f"look of {name}: {key} must be one of {', '.join(CHOICES[key])}")
        values[key] = value
    return Look(**values)

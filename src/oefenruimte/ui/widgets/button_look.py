"""How a button looks per role and state, and its measures per size. Data only, shared by all buttons."""

from dataclasses import dataclass
from typing import Literal

from oefenruimte.ui.theme import ColorName

Role = Literal["primary", "secondary", "share", "share_outline", "outline", "rec", "danger", "ghost"]
Size = Literal["small", "normal", "large", "extra"]
State = Literal["normal", "hover", "pressed", "disabled"]


@dataclass(frozen=True, slots=True)
class Look:
    """Token names; None is nothing painted."""

    fill: ColorName | None
    border: ColorName | None
    ink: ColorName
    cap_ink: ColorName
    cap_border: ColorName


@dataclass(frozen=True, slots=True)
class Measures:
    """px at 100 %. `padding` is beside the content, border included."""

    height: int
    font: int
    padding: int
    icon: int
    cap_gap: int
    radius: int


MEASURES: dict[Size, Measures] = {
    "small": Measures(height=32, font=14, padding=13, icon=16, cap_gap=8, radius=8),
    "normal": Measures(height=40, font=15, padding=17, icon=18, cap_gap=10, radius=8),
    "large": Measures(height=48, font=17, padding=23, icon=22, cap_gap=12, radius=8),
    "extra": Measures(height=56, font=18, padding=29, icon=24, cap_gap=12, radius=10),
}
GHOST_PADDING = 13
ICON_GAP = 8
WEIGHT = 600


def _filled(fill: ColorName, ink: ColorName, border: ColorName | None = None) -> Look:
    return Look(fill, border, ink, ink, ink)


def _open(fill: ColorName | None, border: ColorName | None, ink: ColorName) -> Look:
    if ink == "error":
        return Look(fill, border, ink, ink, ink)
    return Look(fill, border, ink, "textMuted", "borderStrong")


_LOOKS: dict[Role, tuple[Look, Look, Look]] = {
    "primary": (
        _filled("primary", "onPrimary"),
        _filled("primaryHover", "onPrimary"),
        _filled("primaryPressed", "onPrimary"),
    ),
    "secondary": (
        _open("surface", "borderStrong", "text"),
        _open("primarySoft", "primary", "text"),
        _open("sunk", "primary", "text"),
    ),
    "share": (
        _filled("sharedFill", "onSharedFill", "sharedBorder"),
        _filled("sharedFillHover", "onSharedFill", "sharedBorder"),
        _filled("sharedFillHover", "onSharedFill", "sharedBorder"),
    ),
    "share_outline": (
        _open("surface", "sharedBorder", "text"),
        _open("sharedSurface", "sharedBorder", "text"),
        _open("sharedSurface", "sharedBorder", "text"),
    ),
    # On the window colour: an edge without a fill.
    "outline": (
        _open(None, "borderStrong", "text"),
        _open("primarySoft", "primary", "text"),
        _open("sunk", "primary", "text"),
    ),
    "rec": (_filled("rec", "onRec"), _filled("recHover", "onRec"), _filled("recHover", "onRec")),
    "danger": (
        _open("surface", "error", "error"),
        _open("errorSoft", "error", "error"),
        _open("errorSoft", "error", "error"),
    ),
    "ghost": (
        _open(None, None, "primary"),
        _open("primarySoft", None, "primary"),
        _open("sunk", None, "primary"),
    ),
}
_DISABLED = Look("disabledBg", None, "disabledText", "disabledText", "disabledText")
_DISABLED_HIGH_CONTRAST = Look("disabledBg", "disabledText", "disabledText", "disabledText", "disabledText")


def look_of(role: Role, state: State, *, high_contrast: bool) -> Look:
    """The look; in high contrast filled buttons get an edge, because a fill alone is too little there."""
    if state == "disabled":
        return _DISABLED_HIGH_CONTRAST if high_contrast else _DISABLED
    normal, hover, pressed = _LOOKS[role]
    look = {"normal": normal, "hover": hover, "pressed": pressed}[state]
    if high_contrast and look.fill is not None and look.border is None:
        return Look(look.fill, "borderStrong", look.ink, look.cap_ink, look.cap_border)
    return look

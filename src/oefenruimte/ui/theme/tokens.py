"""The design tokens as frozen values, read from `assets/themes/tokens.json`. Pure Python, no Qt.

Colour names are those of the sheets (`textMuted`, `sharedFill`); the three groups that are equal in every
theme carry their group in front (`toastBackground`, `captionText`, `firstStartAccent`). Sizes are pixels at
100 % text size.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

ThemeName = Literal["light", "dark", "highContrast"]
ColorName = Literal[
    "window",
    "room",
    "roomBorder",
    "podium",
    "podiumBorder",
    "surface",
    "podiumSurface",
    "surfaceAlt",
    "sunk",
    "border",
    "borderStrong",
    "text",
    "textMuted",
    "textSubtle",
    "primary",
    "primaryHover",
    "primaryPressed",
    "onPrimary",
    "primarySoft",
    "privateSurface",
    "privateBorder",
    "privateText",
    "sharedSurface",
    "sharedBorder",
    "sharedFill",
    "sharedFillHover",
    "onSharedFill",
    "sharedText",
    "rec",
    "recHover",
    "onRec",
    "recSoft",
    "success",
    "successSoft",
    "warning",
    "warningSoft",
    "error",
    "errorSoft",
    "info",
    "infoSoft",
    "question",
    "questionSoft",
    "focus",
    "focusGap",
    "scrim",
    "video",
    "onVideo",
    "disabledBg",
    "disabledText",
    "toastBackground",
    "toastText",
    "toastBorder",
    "toastAction",
    "captionBackground",
    "captionText",
    "firstStartBackground",
    "firstStartText",
    "firstStartAccent",
]
StyleName = Literal[
    "display",
    "h1",
    "h2",
    "h3",
    "lead",
    "body",
    "bodyStrong",
    "small",
    "smallStrong",
    "smallMedium",
    "note",
    "noteStrong",
    "brand",
    "brandLarge",
    "dialogTitle",
    "timer",
    "countdown",
]

THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)
COLOR_NAMES: tuple[ColorName, ...] = get_args(ColorName)
STYLE_NAMES: tuple[StyleName, ...] = get_args(StyleName)
# Measured on the sheets (texts of banners and lists, words in toasts) but not in the token file.
_EXTRA_STYLES: Mapping[StyleName, Mapping[str, Any]] = MappingProxyType(
    {
        "smallMedium": {"size": 13, "line": 18, "weight": 500},
        "note": {"size": 14, "line": 20, "weight": 400},
        "noteStrong": {"size": 14, "line": 20, "weight": 600},
        "dialogTitle": {"size": 24, "line": 32, "weight": 700},
        "brand": {"size": 18, "line": 24, "weight": 700},
        "brandLarge": {"size": 24, "line": 32, "weight": 700},
    }
)
_FIXED_GROUPS = ("toast", "caption", "firstStart")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """`size` and `line` in px, `weight` 400-700; `tabular` digits are all equally wide."""

    size: int
    line: int
    weight: int
    tabular: bool


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures that are used outside the module that draws one widget; all px."""

    sidebar: int
    rail: int
    topbar: int
    keybar: int
    focus_ring: int
    focus_gap: int
    room_border: int
    room_radius: int
    card_radius: int
    control_radius: int
    scrim_opacity: float


@dataclass(frozen=True, slots=True)
class Motion:
    """Milliseconds."""

    fast: int
    normal: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """`colors[theme][name]` and `podium[theme][name]` (only what differs on a podium) are `#RRGGBB`."""

    colors: Mapping[ThemeName, Mapping[ColorName, str]]
    podium: Mapping[ThemeName, Mapping[ColorName, str]]
    styles: Mapping[StyleName, TextStyle]
    family: str
    fallbacks: tuple[str, ...]
    sizes: Sizes
    motion: Motion
    icon_names: tuple[str, ...]

    def color(self, theme: ThemeName, name: ColorName, *, podium: bool = False) -> str:
        """The value of a colour; on a podium the overrides go first."""
        if podium and name in self.podium[theme]:
            return self.podium[theme][name]
        return self.colors[theme][name]


def read_tokens(path: Path) -> Tokens:
    """Read and check the file; KeyError or ValueError when a name is missing or unknown."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    fixed = {
        f"{group}{name[0].upper()}{name[1:]}": value
        for group in _FIXED_GROUPS
        for name, value in raw[group].items()
    }
    styles = {**_EXTRA_STYLES, **raw["font"]["scale"]}
    size, radius = raw["size"], raw["radius"]
    return Tokens(
        colors=MappingProxyType({theme: _all_colors(raw["color"][theme] | fixed) for theme in THEME_NAMES}),
        podium=MappingProxyType(
            {theme: _some_colors(raw["podiumOverrides"][theme]) for theme in THEME_NAMES}
        ),
        styles=MappingProxyType({name: _style(styles[name]) for name in STYLE_NAMES}),
        family=raw["font"]["family"],
        fallbacks=tuple(raw["font"]["fallback"]),
        sizes=Sizes(
            sidebar=size["sidebar"],
            rail=size["rail"],
            topbar=size["topbar"],
            keybar=size["keybar"],
            focus_ring=size["focusRing"],
            focus_gap=size["focusGap"],
            room_border=size["borderRoom"],
            room_radius=radius["room"],
            card_radius=radius["card"],
            control_radius=radius["control"],
            scrim_opacity=size["scrimOpacity"],
        ),
        motion=Motion(fast=raw["motion"]["fast"], normal=raw["motion"]["normal"]),
        icon_names=tuple(raw["icons"]["files"]),
    )


def _some_colors(raw: Mapping[str, str]) -> Mapping[ColorName, str]:
    unknown = set(raw) - set(COLOR_NAMES)
    if unknown:
        raise ValueError(f"unknown colours in the tokens: {sorted(unknown)}")
    return MappingProxyType({name: raw[name] for name in COLOR_NAMES if name in raw})


def _all_colors(raw: Mapping[str, str]) -> Mapping[ColorName, str]:
    colors = _some_colors(raw)
    missing = set(COLOR_NAMES) - set(colors)
    if missing:
        raise ValueError(f"colours missing in the tokens: {sorted(missing)}")
    return colors


def _style(raw: Mapping[str, Any]) -> TextStyle:
    return TextStyle(
        size=raw["size"], line=raw["line"], weight=raw["weight"], tabular="tnum" in raw.get("features", ())
    )

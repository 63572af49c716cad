"""The colours of skin: six tones, each with its light, its shade and its warmth."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Skin:
    """Six colours that belong together (#rrggbb)."""

    base: str
    light: str
    shade: str
    deep: str
    blush: str
    lip: str


SKINS = MappingProxyType(
    {
        "fair": Skin("#f2c9ac", "#fde2cd", "#d69f82", "#aa6b52", "#e78f80", "#c66f66"),
        "rosy": Skin("#efbea3", "#fad8c4", "#cd8f76", "#a2604d", "#e07d70", "#bb6259"),
        "golden": Skin("#e6b98d", "#f6d5ae", "#c08f64", "#8f6040", "#d98670", "#b5655a"),
        "olive": Skin("#d5a279", "#eac09a", "#ab7853", "#7d5036", "#c47660", "#a4584d"),
        "brown": Skin("#a87150", "#c69069", "#7f4f35", "#583322", "#a65a44", "#8c4a42"),
        "dark": Skin("#7b4e36", "#9c6b4d", "#573423", "#392014", "#84483a", "#6f3d37"),
    }
)

"""Loading the typeface and making fonts of it."""

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> list[str]:
    """Register every TTF in the folder; returns the families. A file Qt refuses is logged and skipped:
    the fallback families then keep the program readable."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            _log.warning("cannot load the font %s", path.name)
            continue
        for family in QFontDatabase.applicationFontFamilies(number):
            if family not in families:
                families.append(family)
    return families


def make_font(families: list[str], size: int, weight: int, *, tabular: bool) -> QFont:
    """A font of `size` px; `tabular` makes all digits equally wide."""
    font = QFont(families)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font

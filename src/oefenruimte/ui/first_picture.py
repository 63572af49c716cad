"""The first picture of the window: its planes, in the colours they keep, while everything else is loaded.

No text and no widgets yet; those stand in the window a moment later. What is called here was chosen for what
it does not load: nearly every way to draw makes PySide build `Qt` with its hundred enumerations, and that
takes a fifth of the time to a window.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPixmap

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

_PANEL, _NARROW_PANEL, _NARROW_BELOW = 424, 320, 1180  # as screens/doors/first_start.py
_INSET = 10  # as screens/doors/lock_screen.py
_DARK_BELOW = 128  # lightness of 0 to 255


class FirstPicture:
    """`inhabited`: somebody has a room here, so the lock comes; None when that is not known yet."""

    def __init__(self, app: QApplication, assets: Path, inhabited: bool | None) -> None:
        tokens: dict[str, Any] = json.loads((assets / "themes" / "tokens.json").read_text("utf-8"))
        dark = app.palette().window().color().lightness() < _DARK_BELOW
        self._colors: dict[str, str] = tokens["color"]["dark" if dark else "light"]
        self._panel: str = tokens["firstStart"]["background"]
        self._inhabited = inhabited

    def paint(self, painter: QPainter, width: int, height: int) -> None:
        """The whole window."""
        if self._inhabited is False:
            panel = _PANEL if width >= _NARROW_BELOW else _NARROW_PANEL
            _plane(painter, 0, 0, panel, height, self._panel)
            _plane(painter, panel, 0, width - panel, height, self._colors["surface"])
            return
        _plane(painter, 0, 0, width, height, self._colors["window"])
        if self._inhabited:
            inner = 2 * _INSET
            _plane(painter, _INSET, _INSET, width - inner, height - inner, self._colors["room"])


def _plane(painter: QPainter, left: int, top: int, width: int, height: int, color: str) -> None:
    one = QPixmap(1, 1)
    one.fill(QColor(color))
    painter.drawPixmap(left, top, width, height, one)

"""A thin line between parts: decoration only."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed


class Line(Themed, QWidget):
    """Horizontal, or vertical on request; 1 px."""

    def __init__(
        self, parent: QWidget | None = None, vertical: bool = False, color: ColorName = "border"
    ) -> None:
        super().__init__(parent)
        self._color: ColorName = color
        grow, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed if vertical else grow, grow if vertical else fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ink(self._color))

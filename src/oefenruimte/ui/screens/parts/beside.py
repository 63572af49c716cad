"""Two parts beside each other, or the second under the first where there is no room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from oefenruimte.ui.widgets import Themed

_FREE = 16_777_215  # QWIDGETSIZE_MAX


class Beside(Themed, QWidget):
    """From `beside_from` px (at 100 %) wide they stand beside each other. `right_width` (px at 100 %) is then
    the width of the second part; 0: they share the width."""

    def __init__(
        self, left: QWidget, right: QWidget, beside_from: int, *, right_width: int = 0, gap: int = 16
    ) -> None:
        super().__init__()
        self._right, self._from, self._right_width = right, beside_from, right_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0 if right_width else 1)
        self.retheme()

    def retheme(self) -> None:
        self._choose(self.width())
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose(event.size().width())

    def _choose(self, width: int) -> None:
        beside = width >= self.px(self._from)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
        if self._right_width:
            wide = self.px(self._right_width)
            self._right.setMinimumWidth(wide if beside else 0)
            self._right.setMaximumWidth(wide if beside else _FREE)

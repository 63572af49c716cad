"""Story left and devices right, or under each other in a narrow window. The start button always shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Card, Scroll, Themed

_NARROW, _WIDEST, _SIDE, _GAP = 1100, 1280, 372, 18
_INSIDE, _RING, _BAR = 18, 6, 14


class TwoSides(Themed, QWidget):
    """From 1100 px (at 100 % text) the panel stands in a column of 372 beside the story."""

    def __init__(self, story: QWidget, panel: QWidget, start: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel, self._start = panel, start
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.addWidget(story)
        self._under = Card(padding=(18, 16))
        self._left.addWidget(self._under)
        self._left_view = Scroll(left)
        self._side = Card(padding=(0, 14), spacing=10)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._side_view = Scroll(inside)
        self._side.body.addWidget(self._side_view, 1)
        self._side_foot = QHBoxLayout()
        self._side.body.addLayout(self._side_foot)
        row = self._row = QHBoxLayout()
        row.addWidget(self._left_view, 1)
        row.addWidget(self._side)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row, 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        for view in (self._left_view, self._side_view):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.verticalScrollBar().rangeChanged.connect(self._spread)
        self._narrow: bool | None = None
        self.retheme()

    @property
    def narrow(self) -> bool:
        return bool(self._narrow)

    def retheme(self) -> None:
        self._side.setFixedWidth(self.px(_SIDE))
        self._row.setSpacing(self.px(_GAP))
        self._left.setSpacing(self.px(12))
        self._narrow = None
        self._choose(self.width())
        self._spread()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose(event.size().width())
        beside = max(0, (event.size().width() - self.px(_WIDEST)) // 2)
        self._column.setContentsMargins(beside, 0, beside, 0)

    def _choose(self, width: int) -> None:
        narrow = width < self.px(_NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        focused = self._start.hasFocus()
        self._inside.removeWidget(self._panel)
        self._under.body.removeWidget(self._panel)
        if narrow:
            self._under.body.addWidget(self._panel)
            self._foot.addWidget(self._start)
        else:
            self._inside.addWidget(self._panel)
            self._side_foot.addWidget(self._start)
        above = self.px(12) if narrow else 0
        self._foot.setContentsMargins(0, above, self.px(_RING), above // 2)
        self._under.setVisible(narrow)
        self._side.setVisible(not narrow)
        for part in (self._panel, self._start):
            part.show()
        if focused:
            self._start.setFocus()

    def _spread(self) -> None:
        """Content stays where it is when a scroll bar comes."""
        bar = self.px(_BAR)
        left = bar if self._left_view.verticalScrollBar().maximum() > 0 else 0
        self._left.setContentsMargins(0, 0, self.px(4) if left else 0, 0)
        side = bar if self._side_view.verticalScrollBar().maximum() > 0 else 0
        inside = self.px(_INSIDE)
        self._inside.setContentsMargins(inside, 2, inside - side, 2)
        self._side_foot.setContentsMargins(inside, 0, inside, self.px(2))

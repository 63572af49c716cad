"""The page of an employee: title and chip, rows that stay, and a body that scrolls."""

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Chip, EmptyState, PageHeader, Ruimte, Scroll

# 28 px from the frame to the content, of which the focus ring gets 6 and the scroll bar 14.
_RING, _PADDING, _RIGHT, _BAR = 6, (22, 22, 8, 8), 20, 14
_WIDEST, _GAP = 1280, 16


def stack(parts: Iterable[QWidget]) -> QWidget:
    """Parts under each other, at the top of their place; a state that is all there is, in the middle."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    parts = tuple(parts)
    alone = len(parts) == 1 and isinstance(parts[0], EmptyState)
    for part in parts:
        column.addWidget(part, int(alone))
    if not alone:
        column.addStretch(1)
    return inside


class Page(Ruimte):
    """Rows that stay go in `fixed`, the rest in `content` (both QVBoxLayout); at most 1280 wide.

    A page that is told anew as a whole uses `put`.
    """

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("kamer", _PADDING, chip_right=28, parent=parent)
        self.set_chip(Chip("private"))
        self.header = PageHeader(title, text)
        self._top = QVBoxLayout()
        self._top.addWidget(self.header)
        self.fixed = QVBoxLayout()
        self._top.addLayout(self.fixed)
        self.body.addLayout(self._top)
        inside = QWidget()
        self.content = QVBoxLayout(inside)
        self.view = Scroll(inside)
        self.view.verticalScrollBar().rangeChanged.connect(self._spread)
        self.body.addWidget(self.view, 1)
        self.inside: QWidget | None = None  # what was put
        self.retheme()

    def put(self, *parts: QWidget) -> None:
        """These under each other, in place of what was put before."""
        if self.inside is not None:
            self.content.removeWidget(self.inside)
            self.inside.hide()
            self.inside.deleteLater()
        self.inside = stack(parts)
        self.content.addWidget(self.inside)
        self.inside.show()

    def holds(self, widget: QWidget | None) -> bool:
        """Whether this is in what was put."""
        return self.inside is not None and widget is not None and self.inside.isAncestorOf(widget)

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "content"):
            self._top.setSpacing(self.px(2))
            self.content.setSpacing(self.px(_GAP))
            self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "content"):
            self._spread()

    def showEvent(self, event: QShowEvent) -> None:
        self._spread()
        super().showEvent(event)

    def _spread(self) -> None:
        """The content stays put when the scroll bar comes and goes, and in the middle of a wide page."""
        ring, right = self.px(_RING), self.px(_RIGHT)
        room = self.width() - self.px(_PADDING[0] + _PADDING[2]) - ring - right
        beside = max(0, (room - self.px(_WIDEST)) // 2)
        bar = self.px(_BAR) if self.view.verticalScrollBar().maximum() > 0 else 0
        below, above = (self.px(10), ring) if self.fixed.count() else (0, 0)
        self._top.setContentsMargins(ring + beside, 0, right + beside, below)
        self.content.setContentsMargins(ring + beside, above, right + beside - bar, self.px(12))

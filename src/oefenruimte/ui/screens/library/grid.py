"""Cards in as many columns as fit, all equally wide."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from oefenruimte.ui.widgets import Themed, read_as_laid_out

_GAP = 16


class CardGrid(Themed, QWidget):
    """`set_cards` shows these widgets in this order and hides the others it was given before. They stay the
    grid's children: the caller deletes what is no longer needed."""

    def __init__(self, card_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card_width = card_width
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def columns(self) -> int:
        return self._columns

    @property
    def cards(self) -> list[QWidget]:
        """Those on show, in order."""
        return list(self._cards)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
        self._cards = list(cards)
        self._place()

    def minimumSizeHint(self) -> QSize:
        # One column: with the layout's own answer the page could never become narrower again.
        one = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(one, self._grid.minimumSize().height())

    def retheme(self) -> None:
        super().retheme()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place()

    def _fitting(self) -> int:
        gap = self.px(_GAP)
        return max(1, (self.width() + gap) // (self.px(self._card_width) + gap))

    def _place(self) -> None:
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._fitting()
        self._grid.setSpacing(self.px(_GAP))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        before: QWidget | None = None
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
            card.show()
            if before is not None:
                QWidget.setTabOrder(before, card)
            before = card
        read_as_laid_out(self)

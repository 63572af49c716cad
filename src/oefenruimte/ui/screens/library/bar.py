"""The row above the cards: search, the filters that are on, how many, and the order."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from oefenruimte.app.catalogue import Order
from oefenruimte.ui.screens.library.filters import Choice, FilterChip
from oefenruimte.ui.widgets import Button, FlowLayout, Label, Select, TextField, Themed

_SEARCH, _NARROW, _GAP, _HEIGHT = 424, 980, 12, 40


class SearchBar(Themed, QWidget):
    """Says what the user wants; shows what it is told."""

    searched = Signal(str)
    ordered = Signal(object)  # Order
    taken_off = Signal(object)  # Choice
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = TextField(
            self.tr("Zoeken"),
            placeholder=self.tr("Zoek op onderwerp of vaardigheid"),
            icon="search",
            key="Ctrl+F",
            max_length=80,
        )
        self.search.label.hide()
        self.search.edit.setToolTip(self.search.edit.placeholderText())  # whole, also in a narrow window
        self.search.text_changed.connect(self.searched)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=_GAP, row_gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.count = Label("", "note", "textMuted", wrap=False, tabular=True)
        orders = [
            (Order.FITTING, self.tr("Past bij jou")),
            (Order.NEW, self.tr("Nieuw voor jou")),
            (Order.SHORTEST, self.tr("Kortst eerst")),
        ]
        self.order = Select(orders, self.tr("Volgorde"), "arrow-down-up")
        self.order.chosen.connect(self.ordered)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._narrow: bool | None = None
        self.retheme()

    def set_filters(self, filters: Sequence[tuple[Choice, str]]) -> None:
        """A chip for each, and the way to take all off."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for choice, text in filters:
            chip = FilterChip(text, self._chips)
            chip.clicked.connect(lambda _=False, gone=choice: self.taken_off.emit(gone))
            self._flow.addWidget(chip)
            chip.show()
        if filters:
            everything = Button(self.tr("Alles tonen"), "ghost", "small", parent=self._chips)
            everything.clicked.connect(self.cleared)
            self._flow.addWidget(everything)
            everything.show()
        self._chips.setVisible(bool(filters))

    def set_count(self, shown: int, total: int) -> None:
        """Nothing when all are shown: the line under the title says how many there are."""
        self.count.setText(self.tr("{0} van {1}").format(shown, total) if shown != total else "")

    def retheme(self) -> None:
        self.search.setMaximumWidth(self.px(_SEARCH))
        self.count.setFixedHeight(self.px(_HEIGHT))
        self._grid.setHorizontalSpacing(self.px(_GAP))
        self._narrow = None
        self._arrange(self.width())
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        narrow = width < self.px(_NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._flow.setContentsMargins(0, self.px(10 if narrow else 4), 0, 0)
        parts = (self.search, self._chips, self.count, self.order)
        for part in parts:
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        places = ((0, 0), (1, 0), (0, 1), (0, 2)) if narrow else ((0, 0), (0, 1), (0, 2), (0, 3))
        for part, (row, column) in zip(parts, places, strict=True):
            across = 3 if narrow and part is self._chips else 1
            self._grid.addWidget(part, row, column, 1, across, top)
        for column, stretch in enumerate((3, 0, 0, 0) if narrow else (3, 2, 0, 0)):
            self._grid.setColumnStretch(column, stretch)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

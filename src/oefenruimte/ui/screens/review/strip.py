"""The takes of this exercise side by side, newest at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.ids import TakeId
from oefenruimte.ui.screens.parts.staying import StayButton, StayWords
from oefenruimte.ui.screens.review.take_tile import HEIGHT, TakeTile, TileWords
from oefenruimte.ui.widgets import Button, Chip, Label, Scroll, Themed

RING = 6  # room for the focus ring round a tile, px
_GAP, _LEAST_GAP = 11, 7


class TakeStrip(Themed, QWidget):
    """Says which take the learner wants something with; the page does it."""

    opened = Signal(str)
    star_wanted = Signal(str)
    erase_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    compare_chosen = Signal(str)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[TakeTile] = []
        self._shown: TakeTile | None = None
        self._title = Label(self.tr("Je pogingen"), "h3", wrap=False, parent=self)
        self._chip = Chip("private", size="small", parent=self)
        self._chip.hide()
        self.stay = StayButton(StayWords(self), self)
        self.more = Button(self.tr("Meer"), "ghost", "small", icon="ellipsis-vertical", parent=self)
        self.more.clicked.connect(self._menu_of_current)
        self.compare = Button("", "ghost", "small", icon="columns-2", key="V", parent=self)
        self.compare.clicked.connect(self.compare_wanted)
        self.compare.hide()
        self._heading = QHBoxLayout()
        for widget in (self._title, self._chip):
            self._heading.addWidget(widget)
        self._heading.addStretch(1)
        self._heading.addWidget(self.stay)
        self._heading.addWidget(self.more)
        self._heading.addWidget(self.compare)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.addStretch(1)
        self._scroll = _Sideways(self._inside, self)
        self._scroll.horizontalScrollBar().rangeChanged.connect(lambda: self._fit())
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading)
        self._column.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retheme()

    def set_takes(self, words: Sequence[TileWords], pictures: Mapping[TakeId, QImage]) -> None:
        """In order. The tile that had the focus keeps it."""
        if [tile.words.take_id for tile in self.tiles] != [one.take_id for one in words]:
            self._build(words, pictures)
        for tile, one in zip(self.tiles, words, strict=True):
            tile.set_words(one)
        self._choose_stop(next((tile for tile in self.tiles if tile.words.current), None))
        current = self._current()
        self.more.setVisible(current is not None)
        if current is not None:
            self.more.setAccessibleName(self.tr("Meer met {0}").format(current.words.title.lower()))
            if current is not self._shown:
                self._shown = current
                self._show(current)

    def set_compared(self, numbers: Sequence[int] | None) -> None:
        """The numbers of the chosen takes; None: there are no two to choose from."""
        self.compare.setVisible(numbers is not None)
        if numbers is None:
            return
        if len(numbers) == 2:
            self.compare.setText(self.tr("Vergelijk poging {0} en {1}").format(*numbers))
            self.compare.set_unavailable(None)
        else:
            self.compare.setText(self.tr("Vergelijk"))
            self.compare.set_unavailable(self.tr("Kies twee pogingen om te vergelijken."))

    def set_on_podium(self, on_podium: bool) -> None:
        """Whether the page round the strip is shared, so that it must say that the strip is not."""
        self._chip.setVisible(on_podium)

    def retheme(self) -> None:
        self._heading.setContentsMargins(RING, 0, RING, self.px(2))
        self._heading.setSpacing(self.px(10))
        self._row.setContentsMargins(RING, RING, RING, RING)
        self._title.setMinimumHeight(self.px(32))
        self._fit()
        super().retheme()

    def _build(self, words: Sequence[TileWords], pictures: Mapping[TakeId, QImage]) -> None:
        had_focus = next(
            (t.words.take_id for t in self.tiles if t.button.hasFocus() or t.star.hasFocus()), None
        )
        for tile in self.tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for number, one in enumerate(words):
            tile = TakeTile(one, pictures.get(one.take_id, QImage()), self._inside)
            tile.opened.connect(lambda key=one.take_id: self.opened.emit(key))
            tile.star_wanted.connect(lambda key=one.take_id: self.star_wanted.emit(key))
            tile.erase_wanted.connect(lambda key=one.take_id: self.erase_wanted.emit(key))
            tile.menu_wanted.connect(lambda place, key=one.take_id: self.menu_wanted.emit(key, place))
            tile.compare_wanted.connect(lambda key=one.take_id: self.compare_chosen.emit(key))
            tile.step_wanted.connect(lambda by, place=number: self._step(place + by))
            self._row.insertWidget(number, tile)
            self.tiles.append(tile)
        if had_focus is not None and self.tiles:
            same = next((tile for tile in self.tiles if tile.words.take_id == had_focus), self.tiles[-1])
            same.button.setFocus()
        self._fit()

    def _step(self, place: int) -> None:
        tile = self.tiles[max(0, min(place, len(self.tiles) - 1))]
        self._choose_stop(tile)
        tile.button.setFocus(Qt.FocusReason.TabFocusReason)
        self._show(tile)

    def _choose_stop(self, stop: TakeTile | None) -> None:
        for tile in self.tiles:
            tile.set_in_tab_order(tile is stop)

    def _current(self) -> TakeTile | None:
        return next((tile for tile in self.tiles if tile.words.current), None)

    def _menu_of_current(self) -> None:
        current = self._current()
        if current is not None:
            place = self.more.mapToGlobal(self.more.rect().bottomLeft())
            self.menu_wanted.emit(current.words.take_id, place)

    def _show(self, tile: TakeTile) -> None:
        self._inside.adjustSize()
        self._scroll.ensureWidgetVisible(tile, self.px(40), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A little closer together, rather than a scroll bar for a few px."""
        count = len(self.tiles)
        room = self.width() - 2 * RING - sum(tile.sizeHint().width() for tile in self.tiles)
        gap = room // (count - 1) if count > 1 else _GAP
        self._row.setSpacing(min(self.px(_GAP), gap) if gap >= _LEAST_GAP else self.px(_GAP))
        bar = self._scroll.horizontalScrollBar()
        high = self.px(HEIGHT) + 2 * RING
        self._scroll.setFixedHeight(high + (bar.sizeHint().height() if bar.maximum() > 0 else 0))
        self.updateGeometry()


class _Sideways(Scroll):
    """Scrolls from left to right only, also with an ordinary wheel."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(content, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 24)

    def wheelEvent(self, event: QWheelEvent) -> None:
        by = event.angleDelta()
        bar = self.horizontalScrollBar()
        if bar.maximum() == 0:
            event.ignore()  # nothing to scroll here: the page may
            return
        bar.setValue(bar.value() - (by.x() or by.y()))
        event.accept()

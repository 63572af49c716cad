"""How long someone may look: two weeks, four, or until a day of one's own choice."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.dates import day_text, weeks_later
from oefenruimte.ui.widgets import DateField, Labelled, TileOption, Tiles

_USUAL, _OWN, _LONGEST = 4, 0, 52


class UntilChoice(QWidget):
    """`changed(date)` after every choice; the day itself is included."""

    changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        options = [
            TileOption(2, self.tr("2 weken")),
            TileOption(_USUAL, self.tr("4 weken")),
            TileOption(_OWN, self.tr("Kies datum")),
        ]
        self.tiles = Tiles(options, self.tr("Hoe lang?"), _USUAL, stretch=True)
        self._labelled = Labelled(self.tr("Hoe lang?"), self.tiles)
        self.own = DateField(self.tr("Laatste dag"), hide_label=True)
        self.own.set_range(today, weeks_later(today, _LONGEST))
        self.own.set_day(weeks_later(today, _USUAL))
        self.own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._labelled)
        column.addWidget(self.own)
        column.addStretch(1)
        self.tiles.chosen.connect(self._chose)
        self.own.day_changed.connect(lambda _: self._tell())
        self._tell()

    @property
    def day(self) -> date:
        """The last day."""
        weeks = self.tiles.value
        if weeks == _OWN:
            return self.own.day
        assert isinstance(weeks, int)
        return self._today + timedelta(weeks=weeks)

    def _chose(self, value: object) -> None:
        self.own.setVisible(value == _OWN)
        if value == _OWN:
            self.own.edit.setFocus()
        self._tell()

    def _tell(self) -> None:
        until = self.tr("Tot en met {0}").format(day_text(self.day, self._today))
        self._labelled.set_label(self.tr("Hoe lang?"), until)
        self.changed.emit(self.day)

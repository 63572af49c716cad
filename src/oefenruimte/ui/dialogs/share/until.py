"""How long someone may look: two weeks, four, or until a day of one's own choice."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.dates import weeks_later
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.widgets import DateField, Label, Labelled, TileOption, Tiles

_USUAL, _OWN, _LONGEST = 4, 0, 52


class UntilChoice(QWidget):
    """`changed(date)` after every choice; the day itself is included. `most`: days that the organisation
    allows; what is longer is not offered."""

    changed = Signal(object)

    def __init__(self, today: date, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        latest = weeks_later(today, _LONGEST)
        if most is not None:
            latest = min(latest, today + timedelta(days=most))
        words = ((2, self.tr("2 weken")), (_USUAL, self.tr("4 weken")))
        allowed = [TileOption(weeks, text) for weeks, text in words if weeks_later(today, weeks) <= latest]
        usual = allowed[-1].value if allowed else _OWN
        options = [*allowed, TileOption(_OWN, self.tr("Kies datum"))]
        self.tiles = Tiles(options, self.tr("Hoe lang?"), usual, stretch=True)
        self._labelled = Labelled(self.tr("Hoe lang?"), self.tiles)
        self.own = DateField(self.tr("Laatste dag"), hide_label=True)
        self.own.set_range(today, latest)
        self.own.set_day(min(latest, weeks_later(today, _USUAL)))
        told = self.tr("Je organisatie laat delen toe tot en met {0}.").format(day_text(latest, today))
        self.rule = Label(told, "small", "textMuted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._labelled)
        column.addWidget(self.own)
        column.addWidget(self.rule)
        self.own.setVisible(usual == _OWN)  # in their place: else they would be windows for a moment
        self.rule.setVisible(latest < weeks_later(today, _USUAL))
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

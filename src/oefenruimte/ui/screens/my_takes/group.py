"""The takes of one exercise as a card with rows."""

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.own_takes import OwnTake, TakeGroup
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.ui.screens.my_takes.row import TakeRow
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.widgets import Button, Card, Label

_FEW = 5


class GroupCard(Card):
    """The newest five, and all on request."""

    opened = Signal(str)  # take id
    erase_wanted = Signal(object)  # OwnTake
    stay_wanted = Signal(object, QPoint)  # OwnTake, where on the screen
    again = Signal(str)  # scenario id
    more_shown = Signal(list)  # ids of rows without a picture

    def __init__(self, scenario_id: ScenarioId, words: ExerciseWords, parent: QWidget | None = None) -> None:
        super().__init__(padding=(12, 12), spacing=4, parent=parent)
        self._words = words
        self._rows: dict[TakeId, TakeRow] = {}
        self._all = False
        self._group = TakeGroup(scenario_id, "", None, ())
        self._today = date.min
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 4)
        head.setSpacing(10)
        self._name = Label("", "h3")
        self._count = Label("", "note", "textMuted", wrap=False)
        self._again = Button(self.tr("Oefen nog een keer"), "ghost", "small", "rotate-ccw")
        self._again.clicked.connect(lambda: self.again.emit(scenario_id))
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        head.addWidget(self._again)
        self.body.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(self._list)
        self._more = Button("", "ghost", "small")
        self._more.clicked.connect(self._show_all)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        self.body.addLayout(foot)

    @property
    def rows(self) -> list[TakeRow]:
        """Those on show, newest first."""
        return [self._rows[own.take.id] for own in self._group.takes if own.take.id in self._rows]

    def set_group(self, group: TakeGroup, today: date) -> list[TakeId]:
        """Show these takes; returns the ids of the rows that have no picture yet."""
        self._group, self._today = group, today
        self._name.setText(group.title)
        self.setAccessibleName(group.title)
        self._again.setAccessibleName(self.tr("Oefen nog een keer: {0}").format(group.title))
        self._count.setText(self._words.attempts(len(group.takes)))
        self._again.setVisible(group.scenario is not None)
        wanted = group.takes if self._all else group.takes[:_FEW]
        hidden = len(group.takes) - len(wanted)
        self._more.setText(self.tr("Toon alle {0} pogingen").format(len(group.takes)))
        self._more.setVisible(hidden > 0)
        ids = {own.take.id for own in wanted}
        for gone in set(self._rows) - ids:
            row = self._rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        new: list[TakeId] = []
        for place, own in enumerate(wanted):
            known = self._rows.get(own.take.id)
            if known is None:
                self._list.insertWidget(place, self._make_row(own))
                new.append(own.take.id)
            else:
                known.set_take(own, self._words, today)
        return new

    def set_images(self, images: dict[TakeId, QImage]) -> None:
        for take_id, image in images.items():
            if take_id in self._rows:
                self._rows[take_id].set_image(image)

    def _show_all(self) -> None:
        self._all = True
        before = len(self.rows)
        self.more_shown.emit(self.set_group(self._group, self._today))
        self.rows[before].button.setFocus()

    def _make_row(self, own: OwnTake) -> TakeRow:
        row = TakeRow(own, self._words, self._today)
        row.opened.connect(lambda: self.opened.emit(own.take.id))
        row.erase_wanted.connect(lambda: self.erase_wanted.emit(row.own))
        row.stay.wanted.connect(lambda place: self.stay_wanted.emit(row.own, place))
        self._rows[own.take.id] = row
        return row

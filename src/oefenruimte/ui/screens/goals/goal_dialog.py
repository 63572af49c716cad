"""One goal for others: which skill, for whom, where to, and by when."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.growth import MOST_TEXT, Goal, GoalLevel, Step
from oefenruimte.domain.ids import GoalId, new_id
from oefenruimte.domain.skills import LONGEST_NAME
from oefenruimte.ui.language.words import step_name
from oefenruimte.ui.widgets import (
    Button,
    CheckBox,
    DateField,
    Dialog,
    Label,
    Segmented,
    SelectField,
    TextArea,
    TextField,
)

_WIDTH, _USUAL, _FARTHEST = 620, 90, 1830  # days


class GoalDialog(Dialog):
    """`made(goal)`: with a new id."""

    made = Signal(object)

    def __init__(self, parent: QWidget, skills: Sequence[str], today: date) -> None:
        super().__init__(parent, self.tr("Een doel voor anderen"), width=_WIDTH)
        self.skill = SelectField(self.tr("Vaardigheid"), [(name, name) for name in skills])
        self.level = Segmented(
            (
                (GoalLevel.ORGANISATION, self.tr("Iedereen")),
                (GoalLevel.FUNCTION, self.tr("Een functie")),
                (GoalLevel.DEPARTMENT, self.tr("Een afdeling")),
            ),
            self.tr("Voor wie is dit doel?"),
            GoalLevel.ORGANISATION,
            stretch=True,
        )
        self.group = TextField(self.tr("Welke functie of afdeling?"), max_length=LONGEST_NAME)
        self.place = Segmented(
            [(step, step_name(step)) for step in Step],
            self.tr("Waar wil je naartoe?"),
            Step.GOOD,
            stretch=True,
        )
        self.text = TextArea(self.tr("Waarom, in gewone woorden"), max_length=MOST_TEXT, lines=2)
        self.dated = CheckBox(self.tr("Met een dag erbij"))
        self.day = DateField(self.tr("Vóór"))
        self.day.set_range(today, today + timedelta(days=_FARTHEST))
        self.day.set_day(today + timedelta(days=_USUAL))
        whom, where = Label(self.tr("Voor wie?"), "bodyStrong"), Label(self.tr("Waar naartoe?"), "bodyStrong")
        for part in (self.skill, whom, self.level, self.group, where, self.place, self.text):
            self.body.addWidget(part)
        self.body.addWidget(self.dated)
        self.body.addWidget(self.day)
        self.group.hide()
        self.day.hide()
        self.level.chosen.connect(lambda level: self.group.setVisible(level != GoalLevel.ORGANISATION))
        self.dated.toggled.connect(self.day.setVisible)
        cancel = Button(self.tr("Toch niet"), key="Esc")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.add = Button(self.tr("Zet erbij"), "primary")
        self.add.clicked.connect(self._add)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.add)
        self.set_first_focus(self.skill.select)

    def _add(self) -> None:
        level, place = self.level.value, self.place.value
        assert isinstance(level, str)
        assert isinstance(place, int)
        of_group = level != GoalLevel.ORGANISATION
        group = self.group.text.strip() if of_group else ""
        if of_group and not group:
            self.group.set_error(self.tr("Vul in voor welke functie of afdeling."))
            self.group.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        goal = Goal(
            id=GoalId(new_id()),
            level=GoalLevel(level),
            skill=str(self.skill.value),
            place=float(place),
            group=group,
            text=self.text.text.strip(),
            by=self.day.day if self.dated.isChecked() else None,
        )
        self.close_with("")
        self.made.emit(goal)

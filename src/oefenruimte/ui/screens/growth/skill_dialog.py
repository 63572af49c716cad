"""One skill: where "nu" comes from, line by line, and the goal one sets oneself."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.growth import Evidence, GoalLevel, Source, Standing, Step
from oefenruimte.ui.language.words import day_text, place_text, said, step_name
from oefenruimte.ui.widgets import Button, Card, Dialog, IconLine, Label, Segmented

_WIDTH = 620


class SkillDialog(Dialog):
    """`goal_set(place)`: a number from 0 to 3, or None to take the own goal away."""

    goal_set = Signal(object)

    def __init__(self, parent: QWidget, standing: Standing, today: date) -> None:
        super().__init__(parent, standing.skill, self._now(standing), width=_WIDTH)
        self._today = today
        self.body.addWidget(self._sources(standing))
        self.body.addWidget(self._goal(standing))
        told = IconLine("lock", self.tr("Alleen jij ziet dit."), "note", "textMuted")
        self.footer.addWidget(told, 0, Qt.AlignmentFlag.AlignVCenter)
        done = Button(self.tr("Klaar"), "primary")
        done.clicked.connect(lambda: self.close_with("klaar"))
        self.footer.addWidget(done)
        self.set_first_focus(done)

    def _now(self, standing: Standing) -> str:
        if standing.now is None:
            return self.tr("Hier is nog niets over gezien.")
        return self.tr("Nu: {0}.").format(place_text(standing.now))

    def _sources(self, standing: Standing) -> Card:
        card = Card(title=self.tr("Waar ‘nu’ vandaan komt"), padding=(20, 16), spacing=8)
        if not standing.sources:
            text = self.tr("Kijk een poging terug en vul in wat je jezelf ziet doen. Dan zie je het hier.")
            card.body.addWidget(Label(text, color="textMuted"))
        for evidence in standing.sources:
            card.body.addWidget(self._source(evidence))
        if standing.sources:
            rule = self.tr("De nieuwste zes van de laatste vier maanden. Je coach telt dubbel.")
            card.body.addWidget(IconLine("info", rule, "note", "textMuted"))
        return card

    def _source(self, evidence: Evidence) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(Label(said(evidence.what or evidence.skill)))
        about = [self._who(evidence), evidence.scenario_title, day_text(evidence.on, self._today)]
        both.addWidget(Label(" · ".join(part for part in about if part), "note", "textMuted"))
        row.addLayout(both, 1)
        row.addWidget(Label(place_text(evidence.place), "bodyStrong", wrap=False))
        return line

    def _who(self, evidence: Evidence) -> str:
        match evidence.source:
            case Source.COACH:
                return evidence.by or self.tr("je coach")
            case Source.BASELINE:
                return self.tr("nulmeting")
            case Source.PROOF:
                return self.tr("korte proef")
            case Source.SELF:
                return self.tr("zelf teruggekeken")

    def _goal(self, standing: Standing) -> Card:
        card = Card(title=self.tr("Jouw doel"), padding=(20, 16), spacing=10)
        goal = standing.goal
        own = goal if goal is not None and goal.level is GoalLevel.OWN else None
        if goal is not None and own is None:
            whose = f"{goal.level} {goal.group}".strip()
            set_by = self.tr("Van je {0}: {1}.").format(whose, place_text(goal.place))
            card.body.addWidget(Label(" ".join(part for part in (set_by, goal.text) if part)))
            card.body.addWidget(
                Label(self.tr("Kies je zelf een doel, dan telt dat voor jou."), "note", "textMuted")
            )
        self.choice = Segmented(
            [(step, step_name(step)) for step in (Step.ON_THE_WAY, Step.GOOD, Step.STRONG)],
            self.tr("Jouw doel voor {0}").format(standing.skill),
            value=None if own is None else Step(round(own.place)),
            stretch=True,
            clearable=True,
        )
        self.choice.chosen.connect(lambda value: self.goal_set.emit(None if value is None else float(value)))
        card.body.addWidget(self.choice)
        return card

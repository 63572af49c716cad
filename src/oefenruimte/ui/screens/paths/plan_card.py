"""A plan of one's own: exercises in the order one likes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.ids import ScenarioId
from oefenruimte.ui.widgets import Button, Card, IconButton, Label, Line, SelectField

Titled = tuple[ScenarioId, str]


class PlanCard(Card):
    """`changed(ids)`: the plan anew. `practised(id)`: go there."""

    changed = Signal(object)
    practised = Signal(str)

    def __init__(
        self, plan: Sequence[Titled], others: Sequence[Titled], parent: QWidget | None = None
    ) -> None:
        super().__init__(title=self.tr("Mijn plan"), padding=(20, 18), spacing=8, parent=parent)
        self._plan = [scenario for scenario, _ in plan]
        told = self.tr("Kies zelf wat je wilt oefenen, en in welke volgorde. Dit komt vóór de leerlijn.")
        self.body.addWidget(Label(told, "note", "textMuted"))
        for at, (scenario, title) in enumerate(plan):
            self.body.addWidget(Line())
            self.body.addWidget(self._row(at, scenario, title))
        self.choice = SelectField(
            self.tr("Zet erbij"),
            [("", self.tr("Kies een oefening")), *((scenario, title) for scenario, title in others)],
            value="",
        )
        self.choice.chosen.connect(self._add)
        self.body.addWidget(self.choice)

    def _row(self, at: int, scenario: ScenarioId, title: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Label(f"{at + 1}. {title}"), 1)
        practise = Button(self.tr("Oefen"), "ghost", "small")
        practise.setAccessibleName(self.tr("Oefen: {0}").format(title))
        practise.clicked.connect(lambda: self.practised.emit(scenario))
        up = IconButton("arrow-up", self.tr("Zet {0} hoger").format(title))
        down = IconButton("arrow-down", self.tr("Zet {0} lager").format(title))
        away = IconButton("x", self.tr("Haal {0} uit je plan").format(title), color="textMuted")
        up.setEnabled(at > 0)
        down.setEnabled(at < len(self._plan) - 1)
        up.clicked.connect(lambda: self._move(at, -1))
        down.clicked.connect(lambda: self._move(at, 1))
        away.clicked.connect(lambda: self.changed.emit([one for one in self._plan if one != scenario]))
        for part in (practise, up, down, away):
            row.addWidget(part)
        return line

    def _move(self, at: int, way: int) -> None:
        plan = list(self._plan)
        plan[at], plan[at + way] = plan[at + way], plan[at]
        self.changed.emit(plan)

    def _add(self, scenario: object) -> None:
        if scenario:
            self.changed.emit([*self._plan, ScenarioId(str(scenario))])

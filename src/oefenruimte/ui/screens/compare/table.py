"""What the learner saw and what was measured, side by side in words. No winner is marked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.take import SelfCheck, Take
from oefenruimte.ui.screens.compare.load import CompareData
from oefenruimte.ui.screens.parts.fact_words import FactWords
from oefenruimte.ui.widgets import Card, Icon, Label, Line

_ICONS = {
    SelfCheck.YES: "circle-check",
    SelfCheck.A_LITTLE: "circle-dot",
    SelfCheck.NOT_YET: "circle",
    None: "minus",
}
_LINE, _AROUND = 31, 20  # px at 100 %


class CompareTable(Card):
    """`show_data`; `set_facts` when they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(18, 8), accessible_name="", parent=parent)
        self.setAccessibleName(self.tr("Wat zag je?"))
        self._words = FactWords(self)
        self._data: CompareData | None = None
        self._facts: dict[str, TakeFacts | None] = {}
        self.rows: list[tuple[str, str, str]] = []
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._inside)

    def wanted_height(self) -> int:
        """px for all lines."""
        return self.px(_LINE) * (len(self.rows) + 1) + self.px(_AROUND)

    def show_data(self, data: CompareData) -> None:
        self._data = data
        self._build()

    def set_facts(self, take_id: str, facts: TakeFacts | None) -> None:
        """None: it could not be measured."""
        self._facts[take_id] = facts
        self._build()

    def _build(self) -> None:
        data = self._data
        if data is None:
            return
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._grid.setVerticalSpacing(self.px(5))
        self._grid.setColumnStretch(0, 45)
        self._grid.setColumnStretch(1, 40)
        self._grid.setColumnStretch(2, 40)
        takes = (data.left, data.right)
        heads = [self.tr("Poging {0}").format(take.number) for take in takes]
        for column, head in enumerate([self.tr("Wat zag je?"), *heads]):
            self._grid.addWidget(Label(head, "noteStrong"), 0, column)
        for behaviour in data.scenario.behaviours if data.scenario is not None else ():
            answers = [data.checks[take.id].get(behaviour.id) for take in takes]
            self._row(behaviour.self_text, heads, [self._check(one) for one in answers], answers)
        for name, values in self._measured(takes):
            self._row(name, heads, values)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _row(
        self,
        name: str,
        heads: Sequence[str],
        values: Sequence[str],
        answers: Sequence[SelfCheck | None] | None = None,
    ) -> None:
        at = 1 + 2 * len(self.rows)
        self.rows.append((name, values[0], values[1]))
        self._grid.addWidget(Line(), at, 0, 1, 3)
        self._grid.addWidget(Label(name, "note"), at + 1, 0)
        for column, value in enumerate(values):
            cell, row = QWidget(), QHBoxLayout()
            cell.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            if answers is not None:
                row.addWidget(Icon(_ICONS[answers[column]], "text", 18))
            row.addWidget(Label(value, "note", tabular=True), 1)
            cell.setAccessibleName(f"{name}. {heads[column]}: {value}")
            self._grid.addWidget(cell, at + 1, column + 1)

    def _check(self, answer: SelfCheck | None) -> str:
        return {
            SelfCheck.YES: self.tr("Ja"),
            SelfCheck.A_LITTLE: self.tr("Een beetje"),
            SelfCheck.NOT_YET: self.tr("Nog niet"),
            None: self.tr("Niet ingevuld"),
        }[answer]

    def _measured(self, takes: Sequence[Take]) -> list[tuple[str, list[str]]]:
        names = (self.tr("Jij praat"), self.tr("Langste stilte"), self.tr("Tempo"))
        columns = [self._figures(take) for take in takes]
        return [(name, [column[row] for column in columns]) for row, name in enumerate(names)]

    def _figures(self, take: Take) -> tuple[str, str, str]:
        if take.id not in self._facts:
            return (self.tr("We meten nog…"),) * 3
        facts = self._facts[take.id]
        if facts is None:
            return (self.tr("Niet te meten"),) * 3
        if not facts.enough:
            return (self.tr("Te weinig geluid"),) * 3
        return (
            self._words.spoken(facts),
            self._words.longest(facts) or self.tr("geen"),
            self._words.pace(facts) or self.tr("Te weinig geluid"),
        )

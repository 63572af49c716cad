"""What the learner sees themselves do: the behaviours of the exercise, three answers, saved at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Behaviour
from oefenruimte.domain.take import SelfCheck
from oefenruimte.ui.screens.review.private_card import RING, PrivateCard
from oefenruimte.ui.widgets import Label, Line, Segmented, Themed


class SelfCheckCard(PrivateCard):
    """`answered(behaviour_id, SelfCheck | None)` when the learner chooses, or takes a choice back."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wat zie je jezelf doen?"), parent=parent)
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout()
        self._column.setContentsMargins(RING, 0, RING, 0)
        self.body.addLayout(self._column)
        self.retheme()

    def set_behaviours(self, behaviours: Sequence[Behaviour]) -> None:
        """Hidden when there are none."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = {}
        for behaviour in behaviours:
            row = _Row(behaviour.self_text, self)
            row.choice.chosen.connect(lambda answer, key=behaviour.id: self.answered.emit(key, answer))
            self._rows[behaviour.id] = row
            self._column.addWidget(row)
        self.setVisible(bool(behaviours))

    def set_answers(self, answers: Mapping[str, SelfCheck]) -> None:
        for key, row in self._rows.items():
            row.choice.set_value(answers.get(key))

    def choices(self) -> list[Segmented]:
        """For the order of Tab, and for tests."""
        return [row.choice for row in self._rows.values()]

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_column"):
            self._column.setSpacing(self.px(8))


class _Row(Themed, QWidget):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        options = [
            (SelfCheck.YES, self.tr("Ja")),
            (SelfCheck.A_LITTLE, self.tr("Een beetje")),
            (SelfCheck.NOT_YET, self.tr("Nog niet")),
        ]
        self.choice = Segmented(options, text, height="small", stretch=True, clearable=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Line(self))
        self._column.addWidget(Label(text, "note", parent=self))
        self._column.addWidget(self.choice)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(4))
        super().retheme()

"""What the learner sees themselves do: the behaviours of the exercise, three answers, saved at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Behaviour
from oefenruimte.domain.take import SelfCheck
from oefenruimte.ui.screens.review.private_card import RING, PrivateCard
from oefenruimte.ui.widgets import Label, Line, Segmented, Themed, read_as_laid_out


class SelfCheckCard(PrivateCard):
    """`answered(behaviour_id, SelfCheck | None)` when the learner chooses, or takes a choice back."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wat zie je jezelf doen?"), parent=parent)
        self._rows: dict[str, _Row] = {}
        self.why = Label(
            self.tr("Je hebt de feedback op deze poging gelezen. Wat je zelf vond, blijft zoals het was."),
            "note",
            "textMuted",
            parent=self,
        )
        self.why.setContentsMargins(RING, 0, RING, 0)
        self.why.hide()
        self.body.addWidget(self.why)
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

    def set_answers(self, answers: Mapping[str, SelfCheck], *, fixed: bool = False) -> None:
        """`fixed`: to be read only, and why."""
        self.why.setVisible(fixed)
        for key, row in self._rows.items():
            row.set_answer(answers.get(key), fixed=fixed)

    def choices(self) -> list[Segmented]:
        """For the order of Tab, and for tests."""
        return [row.choice for row in self._rows.values()]

    def fixed_answers(self) -> list[str]:
        """The words that stand in place of the choices; none while one may still choose."""
        return [row.answer.text() for row in self._rows.values() if not row.answer.isHidden()]

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
        self._words = dict(options)
        self.answer = Label("", "noteStrong", parent=self)  # in place of the choice once that is fixed
        self.answer.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Line(self))
        self._column.addWidget(Label(text, "note", parent=self))
        self._column.addWidget(self.choice)
        self._column.addWidget(self.answer)
        read_as_laid_out(self)
        self.retheme()

    def set_answer(self, answer: SelfCheck | None, *, fixed: bool) -> None:
        self.choice.set_value(answer)
        self.choice.setVisible(not fixed)
        none = self.tr("Niet beantwoord")
        self.answer.setText(none if answer is None else self._words[answer])
        self.answer.setVisible(fixed)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(4))
        super().retheme()

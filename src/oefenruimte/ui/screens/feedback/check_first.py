"""Before the feedback: what one saw oneself. From then on that is fixed, so that the two can be compared."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Behaviour
from oefenruimte.domain.take import SelfCheck
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.screens.review.self_check import SelfCheckCard
from oefenruimte.ui.widgets import Button, Card, Label


class CheckFirst(QWidget):
    """The own self-check, with what it is for. `read` has its place where it stays in sight."""

    answered = Signal(str, object)  # behaviour id, SelfCheck | None
    read_asked = Signal()

    def __init__(self, coach: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = first_name(coach)
        self._answers: dict[str, SelfCheck] = {}
        self._open: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        told = Card(title=self.tr("Er is feedback van {0}").format(name), parent=self)
        told.body.addWidget(
            Label(
                self.tr(
                    "Kijk eerst zelf. Wat je nu aanklikt, staat vast zodra je de feedback opent. "
                    "Dan kun je het eerlijk naast elkaar leggen."
                ),
                "note",
                parent=told,
            )
        )
        column.addWidget(told)
        self.check = SelfCheckCard(self)
        self.check.set_on_podium(True)
        self.check.answered.connect(self._answer)
        column.addWidget(self.check)
        self.read = Button(
            self.tr("Lees de feedback van {0}").format(name), "primary", icon="message-square-text"
        )
        self.read.clicked.connect(self.read_asked)
        column.addStretch(1)

    def set_check(self, behaviours: Sequence[Behaviour], answers: Mapping[str, SelfCheck]) -> None:
        self._open = tuple(behaviour.id for behaviour in behaviours)
        self._answers = dict(answers)
        self.check.set_behaviours(behaviours)
        self.check.set_answers(answers)
        self._count()

    def _answer(self, behaviour_id: str, answer: SelfCheck | None) -> None:
        if answer is None:
            self._answers.pop(behaviour_id, None)
        else:
            self._answers[behaviour_id] = answer
        self._count()
        self.answered.emit(behaviour_id, answer)

    def _count(self) -> None:
        left = sum(behaviour not in self._answers for behaviour in self._open)
        reason = self.tr("Nog 1 regel te gaan.") if left == 1 else self.tr("Nog {0} regels te gaan.")
        self.read.set_unavailable(reason.format(left) if left else None)

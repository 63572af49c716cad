"""The cases one has: practise, go on, or throw away."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.draft import DraftSummary
from oefenruimte.ui.language.words import moment_text
from oefenruimte.ui.widgets import Button, Card, IconButton, Label


class CaseList(Card):
    practise_asked = Signal(str)  # DraftId
    open_asked = Signal(str)
    erase_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Mijn casussen"), parent=parent)
        self.rows: list[QWidget] = []
        self.hide()

    def show_cases(self, cases: tuple[DraftSummary, ...], today: date) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(case, today) for case in cases]
        for row in self.rows:
            self.body.addWidget(row)
        self.setVisible(bool(cases))

    def _row(self, case: DraftSummary, today: date) -> QWidget:
        title = case.title or self.tr("Nog zonder naam")
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "noteStrong"))
        words.addWidget(Label(moment_text(case.updated_at, today), "small", "textMuted"))
        row.addLayout(words, 1)
        practise = Button(self.tr("Oefen"), size="small", icon="play-filled")
        practise.setAccessibleName(self.tr("Oefen {0}").format(title))
        go_on = Button(self.tr("Bewerk") if not case.errors else self.tr("Ga verder"), "ghost", "small")
        go_on.setAccessibleName(self.tr("Bewerk {0}").format(title))
        erase = IconButton("trash-2", self.tr("Wis {0}").format(title), color="textMuted")
        practise.clicked.connect(lambda: self.practise_asked.emit(case.id))
        go_on.clicked.connect(lambda: self.open_asked.emit(case.id))
        erase.clicked.connect(lambda: self.erase_asked.emit(case.id))
        for button in (practise, go_on, erase):
            row.addWidget(button)
        practise.setVisible(not case.errors)  # in its place: else it would be a window for a moment
        return made

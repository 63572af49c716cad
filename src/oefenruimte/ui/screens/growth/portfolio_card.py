"""What one has shown and the compliments that came back, over time: one's own, a line can be taken out."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.portfolio_words import end_words
from oefenruimte.domain.portfolio import Portfolio
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import day_text, said
from oefenruimte.ui.widgets import Answer, Button, Card, IconLine, Label, ask

_SHOWN = 4  # lines of each kind at first


class PortfolioCard(Card):
    """`removed`: a line was taken out. `grown`: all of it is wanted."""

    removed = Signal()
    grown = Signal()

    def __init__(
        self,
        context: ScreenContext,
        portfolio: Portfolio,
        today: date,
        *,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=self.tr("Mijn portfolio"), padding=(18, 14), spacing=8, parent=parent)
        self._context = context
        self.lines: dict[str, QWidget] = {}
        told = self.tr(
            "Wat je hebt gedeeld en de complimenten die je kreeg. Dit blijft staan als een poging vanzelf "
            "wordt gewist. Wis je een poging zelf, dan gaat het mee weg."
        )
        self.body.addWidget(IconLine("lock", told, "note", "textMuted"))
        most = None if whole else _SHOWN
        self.body.addWidget(Label(self.tr("Gedeeld"), "bodyStrong"))
        for one in portfolio.shown[:most]:
            words = self.tr("{0}, met {1}").format(one.title, one.whom)
            when = f"{day_text(one.shared_on, today)}, {said(end_words(one, today))}"
            self._add(one.key, words, when)
        self.body.addSpacing(4)
        self.body.addWidget(Label(self.tr("Complimenten"), "bodyStrong"))
        for praise in portfolio.compliments[:most]:
            when = f"{praise.by}, {day_text(praise.on, today)}, {praise.exercise}"
            self._add(praise.key, self.tr("‘{0}’").format(praise.text), when)
        if not portfolio.compliments:
            self.body.addWidget(Label(self.tr("Er zijn nog geen complimenten."), "note", "textMuted"))
        self.more: Button | None = None
        if most is not None and max(len(portfolio.shown), len(portfolio.compliments)) > most:
            self.more = Button(self.tr("Toon alles"), "ghost", "small")
            self.more.clicked.connect(lambda: self.grown.emit())
            self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, key: str, words: str, when: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(words))
        texts.addWidget(Label(when, "note", "textMuted"))
        row.addLayout(texts, 1)
        button = Button(self.tr("Haal weg"), "ghost", "small")
        button.setAccessibleName(self.tr("Haal weg: {0}").format(words))
        button.clicked.connect(lambda: self._ask(key))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.lines[key] = line
        self.body.addWidget(line)

    def _ask(self, key: str) -> None:
        question = ask(
            self._context.overlay,
            self.tr("Deze regel weghalen?"),
            self.tr("De regel gaat uit je portfolio en komt niet terug. Je poging blijft zoals hij is."),
            [
                Answer("weg", self.tr("Haal weg"), "danger"),
                Answer("", self.tr("Laat staan"), "primary", safe=True, key="Esc"),
            ],
        )
        question.closed.connect(lambda result: self._remove(key) if result == "weg" else None)

    def _remove(self, key: str) -> None:
        self._context.jobs.run(
            self._context.session.portfolio.remove,
            key,
            on_done=lambda _: self.removed.emit(),
            on_problem=self._context.problem,
            owner=self,
            key="groei",
        )

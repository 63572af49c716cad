"""Everything that was shared, with what came back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import FeedbackRoute, MyTakes
from oefenruimte.ui.screens.feedback.load import Shared, is_live, read_list
from oefenruimte.ui.screens.feedback.words import ShareWords
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import Button, Card, Chip, CountBadge, EmptyState, Label, Skeleton


class FeedbackListScreen(Screen):
    def __init__(self, context: ScreenContext, route: FeedbackRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._words = ShareWords(context.session.clock.today(), self)
        self._page = Page(self.tr("Feedback"), self.tr("Wat je hebt gedeeld, en wat je ervan hoort."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(16)
        for _ in range(3):
            self._cards.addWidget(Skeleton(110))
        self._cards.addStretch(1)
        self._page.content.addWidget(self._list, 1)
        context.news.sharesChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._context.jobs.run(
            read_list,
            self._context.session,
            on_done=self._show,
            on_problem=self._failed,
            key="feedback",
            owner=self,
        )

    def _empty(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _failed(self, problem: Problem) -> None:
        self._empty()
        self._cards.addWidget(NotLoaded("message-square-text", problem, self._read), 1)

    def _show(self, found: tuple[Shared, ...]) -> None:
        self._empty()
        if not found:
            self._show_nothing()
            return
        self._page.set_chip(Chip("private"))
        first = True
        for shared in found:
            card = SharedCard(shared, self._words, primary=first and shared.unread)
            card.button.clicked.connect(
                lambda _=False, share_id=shared.grant.share_id: self._context.go(FeedbackRoute(share_id))
            )
            self._cards.addWidget(card)
            if first:
                focus_first(self, card.button)
            first = False
        self._cards.addStretch(1)

    def _show_nothing(self) -> None:
        self._page.set_chip(Chip("private", self.tr("Nog niets gedeeld")))
        takes = Button(self.tr("Bekijk mijn pogingen"), icon="clapperboard")
        takes.clicked.connect(lambda: self._context.go(MyTakes()))
        text = self.tr("Deel een poging als jij er klaar voor bent. Dan kijkt je coach met je mee.")
        self._cards.addWidget(
            EmptyState("message-square-text", self.tr("Nog geen feedback"), text, [takes]), 1
        )
        focus_first(self, takes)


class SharedCard(Card):
    """One share: a small podium while somebody else can open it, a small kamer afterwards."""

    def __init__(self, shared: Shared, words: ShareWords, *, primary: bool) -> None:
        grant = shared.grant
        title = shared.take.scenario_title
        super().__init__(words.space(grant), title, chip=words.chip(grant, small=True), spacing=4)
        self.body.addWidget(Label(words.about(shared), "small", "textMuted", parent=self))
        row = QHBoxLayout()
        row.setSpacing(10)
        if shared.unread:
            row.addWidget(CountBadge(self.tr("Nieuw"), parent=self))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(words.answer(shared), "note", parent=self))
        if state := words.state(grant):
            told.addWidget(Label(state, "small", "textMuted", parent=self))
        row.addLayout(told, 1)
        self.button = Button(self._words(shared), "primary" if primary else "secondary", "small", parent=self)
        self.button.setAccessibleName(f"{self.button.text()}: {title}, {words.about(shared)}")
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)

    def _words(self, shared: Shared) -> str:
        if shared.received is not None:
            return self.tr("Lees de feedback")
        return self.tr("Bekijk wat je deelt") if is_live(shared.grant) else self.tr("Bekijk")

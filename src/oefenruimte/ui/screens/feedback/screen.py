"""One share: opens it, keeps it up to date, and knows the way on."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.domain.take import SelfCheck
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.feedback_file import FeedbackFile
from oefenruimte.ui.dialogs.withdraw import Withdrawal
from oefenruimte.ui.language.words import words
from oefenruimte.ui.player.controls import STEP_MS
from oefenruimte.ui.routes import FeedbackRoute, Practice
from oefenruimte.ui.screens.feedback.load import Told, read_feedback
from oefenruimte.ui.screens.feedback.page import FeedbackPage
from oefenruimte.ui.screens.feedback.talks import LANE
from oefenruimte.ui.widgets import Busy, Button, Chip, EmptyState, Ruimte, Shortcuts, announce

_SMALL_STEP_MS = 1000


class FeedbackScreen(Screen):
    def __init__(self, context: ScreenContext, route: FeedbackRoute) -> None:
        super().__init__()
        assert route.share_id is not None
        self._context, self._share_id = context, route.share_id
        self._told: Told | None = None
        self._page: FeedbackPage | None = None
        self._content: QWidget | None = None
        self._withdrawal, self._file = Withdrawal(context), FeedbackFile(context)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        keys = Shortcuts(self)
        keys.bind("R", self._practise, words=self.tr("oefen meteen"))
        keys.bind("Spatie", self._toggle, words=self.tr("afspelen of stoppen"))
        large, small = self.tr("5 seconden"), self.tr("1 seconde")
        for key, step, far in (
            ("←", -STEP_MS, large),
            ("→", STEP_MS, large),
            ("Shift+←", -_SMALL_STEP_MS, small),
            ("Shift+→", _SMALL_STEP_MS, small),
        ):
            keys.bind(key, partial(self._skip, step), words=far)
        self._put(_frame(Busy(self.tr("Feedback openen…"))))
        context.news.sharesChanged.connect(self._read)
        self._read()

    @property
    def page(self) -> FeedbackPage | None:
        """Once it is open."""
        return self._page

    def busy(self) -> bool:
        return self._page is not None and self._page.view.player.playing

    def leave(self) -> None:
        if self._page is not None:
            self._page.leave()

    def _read(self) -> None:
        self._context.jobs.run(
            read_feedback,
            self._context.session,
            self._share_id,
            on_done=self._show,
            on_problem=self._problem,
            key="feedback",
            owner=self,
        )

    def _show(self, told: Told) -> None:
        self._told = told
        if self._page is None:
            page = FeedbackPage(self._context, told)
            page.practise_asked.connect(self._practise)
            page.withdraw_asked.connect(self._withdraw)
            page.save_asked.connect(self._save)
            page.talk_changed.connect(self._read)
            page.check_first.answered.connect(self._answer)
            page.check_first.read_asked.connect(self._open_feedback)
            self._put(page)
            self._page = page
            page.view.controls.play_button.setFocus()
            announce(page, f"{told.shared.take.scenario_title}. {page.accessibleName()}")
        else:
            self._page.show_told(told)
        if told.was_new:
            self._context.news.sharesChanged.emit()  # the number in the menu goes down

    def _problem(self, problem: Problem) -> None:
        if self._page is not None:
            self._context.problem(problem)
            return
        found = words(problem)
        back = Button(self.tr("Alle feedback"), icon="message-square-text")
        back.clicked.connect(lambda: self._context.go(FeedbackRoute()))
        self._put(_frame(EmptyState("file-x", found.title, found.text, [back], kind="error")))

    def _put(self, content: QWidget) -> None:
        before, self._content = self._content, content
        if before is not None:
            before.hide()
            self._column.removeWidget(before)
            before.deleteLater()
        self._column.addWidget(content)
        content.show()

    def _withdraw(self) -> None:
        if self._told is not None:
            self._withdrawal.ask([self._told.shared.grant])

    def _save(self) -> None:
        if self._told is not None and self._page is not None:
            self._file.ask(self._page.paper(self._told))

    def _answer(self, behaviour_id: str, answer: SelfCheck | None) -> None:
        if self._told is not None:
            self._context.jobs.run(
                self._context.session.reflection.check,
                self._told.shared.take.id,
                behaviour_id,
                answer,
                on_done=lambda _: None,
                on_problem=self._context.problem,
                key=LANE,
            )

    def _open_feedback(self) -> None:
        """After the last answer is kept."""
        self._context.jobs.run(
            lambda: None,
            on_done=lambda _: self._read(),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _practise(self, turn_id: str = "") -> None:
        told = self._told
        if told is not None and told.can_practise:
            audio_only = self._context.preferences.current.camera_source is None
            self._context.go(Practice(told.shared.take.scenario_id, audio_only, turn_id))

    def _toggle(self) -> None:
        if self._page is not None:
            self._page.view.player.toggle()

    def _skip(self, step: int) -> None:
        if self._page is not None:
            self._page.view.player.skip(step)


def _frame(content: QWidget) -> Ruimte:
    page = Ruimte("kamer")
    page.set_chip(Chip("private"))
    page.body.addWidget(content, 1)
    return page

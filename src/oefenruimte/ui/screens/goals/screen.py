"""Goals for everyone, for a function or for a department: chosen here, then signed and handed out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.growth.goal_words import MOST_GOALS, SUFFIX, goal_line
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Goal
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.language.words import said
from oefenruimte.ui.routes import GoalsRoute, Making
from oefenruimte.ui.screens.goals.goal_dialog import GoalDialog
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import (
    Answer,
    Button,
    Card,
    Chip,
    FlowLayout,
    IconButton,
    KeyHint,
    Label,
    Line,
    Shortcuts,
    ask,
)

_LANE = "goals"
_YES, _NO = "ja", "nee"


@dataclass(frozen=True, slots=True)
class GoalsNow:
    space: Space | None
    draft: tuple[Goal, ...]
    signed: tuple[Goal, ...]
    skills: tuple[str, ...]


class GoalsScreen(Screen):
    """What is changed is kept at once, for the trainer only; handing out asks first."""

    def __init__(self, context: ScreenContext, route: GoalsRoute) -> None:
        super().__init__()
        del route
        self._context = context
        self._now = GoalsNow(None, (), (), ())
        self.rows: list[GoalRow] = []
        self._page = Page(self.tr("Doelen"), self.tr("Voor iedereen, voor een functie of voor een afdeling"))
        self._page.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        self.back_button = Button(self.tr("Terug"), "ghost", icon="arrow-left", key="Esc")
        self.add_button = Button(self.tr("Doel erbij"), icon="plus", key="Ctrl+B")
        self.save_button = Button(self.tr("Bewaar als bestand…"), icon="download")
        self.publish_button = Button(self.tr("Klaarzetten voor iedereen"), "share", icon="users-round")
        bar = QWidget()
        flow = FlowLayout(bar)
        for button in (self.back_button, self.add_button, self.save_button, self.publish_button):
            flow.addWidget(button)
        self._page.fixed.addWidget(bar)
        self._state = OneState(self._page.content)
        self._list = Card(padding=(16, 14), spacing=12, accessible_name=self.tr("De doelen"))
        self._page.content.addWidget(self._list)
        told = self.tr(
            "Een doel zegt waar iemand naartoe werkt. Hoe ver iemand is, zie jij niet. Dat is van diegene."
        )
        self._page.content.addWidget(Label(told, "note", "textMuted"))
        self._page.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.back_button.clicked.connect(self._back)
        self.add_button.clicked.connect(self._ask_goal)
        self.save_button.clicked.connect(self._ask_file)
        self.publish_button.clicked.connect(self._ask_publish)
        keys = Shortcuts(self)
        keys.bind("Ctrl+B", self._ask_goal)
        keys.bind("Esc", self._back)
        self._allow()
        context.jobs.run(_read, context.session, on_done=self._loaded, on_problem=self._failed, owner=self)

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint(("Ctrl+B",), self.tr("doel erbij")), KeyHint(("Esc",), self.tr("terug")))

    def _failed(self, problem: Problem) -> None:
        self._list.hide()
        self._state.show(NotLoaded("flag", problem, lambda: self._context.go(GoalsRoute())))

    # the list -----------------------------------------------------------------------------------------

    def _loaded(self, now: GoalsNow) -> None:
        self._now = now
        self._show(now.draft)
        empty = self.back_button if now.space is None else self.add_button
        focus_first(self, self.rows[0].erase if self.rows else empty)

    def _show(self, goals: tuple[Goal, ...]) -> None:
        self._now = GoalsNow(self._now.space, goals, self._now.signed, self._now.skills)
        while (item := self._list.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for goal in goals:
            row = GoalRow(goal, said(goal_line(goal, self._context.session.clock.today())))
            row.erase.clicked.connect(lambda _=False, goal=goal: self._erase(goal))
            if self.rows:
                self._list.body.addWidget(Line())
            self._list.body.addWidget(row)
            self.rows.append(row)
        if not goals:
            self._list.body.addWidget(Label(self.tr("Je hebt nog geen doelen gezet."), color="textMuted"))
        self._allow()

    def _change(self, goals: tuple[Goal, ...]) -> None:
        self._show(goals)
        self._context.jobs.run(
            self._context.session.growth.keep_goal_draft,
            goals,
            on_done=lambda _: None,
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _ask_goal(self) -> None:
        if not self.add_button.isEnabled() or self._now.space is None:
            return
        today = self._context.session.clock.today()
        dialog = GoalDialog(self._context.overlay, self._now.skills, today)
        dialog.made.connect(self._add)
        dialog.present()

    def _add(self, goal: Goal) -> None:
        self._change((*self._now.draft, goal))
        self.rows[-1].erase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.view.ensureWidgetVisible(self.rows[-1])

    def _erase(self, gone: Goal) -> None:
        before = self._now.draft
        self._change(tuple(goal for goal in before if goal.id != gone.id))
        (self.rows[0].erase if self.rows else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.toast(
            self.tr("Het doel voor ‘{0}’ is weggehaald.").format(gone.skill),
            icon="trash-2",
            undo=lambda: self._change(before),
        )

    def _back(self) -> None:
        self._context.go(Making())

    # for others ---------------------------------------------------------------------------------------

    def _allow(self) -> None:
        now = self._now
        nowhere = self.tr("Je hebt nog geen deelruimte. Stel die in bij Instellingen.")
        full = self.tr("Meer dan {0} kan niet.").format(MOST_GOALS)
        self.add_button.set_unavailable(
            nowhere if now.space is None else full if len(now.draft) >= MOST_GOALS else None
        )
        nothing = None if now.draft or now.signed else self.tr("Zet er eerst een doel bij.")
        for button in (self.save_button, self.publish_button):
            button.set_unavailable(nowhere if now.space is None else nothing)

    def _ask_publish(self) -> None:
        assert self._now.space is not None
        question = ask(
            self._context.overlay,
            self.tr("Deze doelen klaarzetten voor iedereen?"),
            self.tr(
                "Iedereen in {0} krijgt ze, met jouw naam erbij. Ze komen in plaats van je vorige."
            ).format(self._now.space.name or self.tr("je deelruimte")),
            [
                Answer(_NO, self.tr("Nog niet"), safe=True, key="Esc"),
                Answer(_YES, self.tr("Klaarzetten voor iedereen"), "share"),
            ],
        )
        question.closed.connect(lambda result: self._publish() if result == _YES else None)

    def _publish(self) -> None:
        self._context.jobs.run(
            _hand_out,
            self._context.session,
            self._now.draft,
            on_done=lambda _: self._published(),
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _published(self) -> None:
        self._signed()
        self._context.toast(self.tr("De doelen staan klaar voor iedereen."), icon="users-round")
        self._context.sync_soon()

    def _ask_file(self) -> None:
        kinds = self.tr("Doelen (*.oefendoelen)")
        ask_save_file(self, self.tr("Bewaar de doelen"), self.tr("doelen") + SUFFIX, kinds, self.save_to)

    def save_to(self, file: Path) -> None:
        """Sign them into this file, to hand out by hand."""
        self._context.jobs.run(
            self._context.session.growth.save_goals,
            self._now.draft,
            file,
            on_done=lambda _: self._saved(),
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _saved(self) -> None:
        self._signed()
        self._context.toast(self.tr("Bewaard. Geef dit bestand aan je collega’s."), icon="download")

    def _signed(self) -> None:
        self._now = GoalsNow(self._now.space, self._now.draft, self._now.draft, self._now.skills)


class GoalRow(QWidget):
    """One goal, in words; `erase` takes it away."""

    def __init__(self, goal: Goal, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(2)
        for words, style, color in (
            (goal.skill, "bodyStrong", "text"),
            (line, "small", "text"),
            (goal.text, "small", "textMuted"),
        ):
            if words:
                label = Label(words, style, color)  # type: ignore[arg-type]
                label.setTextFormat(Qt.TextFormat.PlainText)
                told.addWidget(label)
        row.addLayout(told, 1)
        self.erase = IconButton("trash-2", self.tr("Haal weg: {0}, {1}").format(goal.skill, line))
        row.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignVCenter)


def _read(session: Session) -> GoalsNow:
    return GoalsNow(
        session.spaces.current(),
        session.growth.goal_draft(),
        session.growth.trainer_goals(),
        tuple(skill.name for skill in session.skills.all()),
    )


def _hand_out(session: Session, goals: tuple[Goal, ...]) -> None:
    session.publishing.publish_goals(session.growth.goals_file(goals))

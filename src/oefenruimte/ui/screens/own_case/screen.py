"""Eigen casus: what happened, three turns, and practise. For nobody else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from oefenruimte.app.authoring.edits import set_clip, set_fields, set_turn
from oefenruimte.app.authoring.own_case import PROMPT, Missing, begin_own_case, finish_own_case, missing
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft, DraftSummary
from oefenruimte.domain.ids import DraftId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import said
from oefenruimte.ui.routes import LibraryRoute, OwnCase, Situation
from oefenruimte.ui.screens.editor.detail.record_dialog import RecordDialog
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.model import DRAFT_LANE, EditorModel
from oefenruimte.ui.screens.editor.undo_keys import UndoKeys
from oefenruimte.ui.screens.own_case.cases import CaseList
from oefenruimte.ui.screens.own_case.turn_row import CaseTurn
from oefenruimte.ui.screens.own_case.warning import WarningCard
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import Button, Card, Shortcuts, TextArea, TextField

_SIDE, _BESIDE_FROM = 320, 1000
_TITLE, _HAPPENED = 60, 1500


@dataclass(frozen=True, slots=True)
class Opened:
    draft: Draft
    cases: tuple[DraftSummary, ...]
    today: date


class OwnCaseScreen(Screen):
    """What is typed is kept at once, sealed; the window may be closed in the middle."""

    def __init__(self, context: ScreenContext, route: OwnCase) -> None:
        super().__init__()
        self._context = context
        self._model: EditorModel | None = None
        self.turns: list[CaseTurn] = []
        self._page = Page(self.tr("Eigen casus"), self.tr("In vijf minuten: iets wat jij meemaakte"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.cases = CaseList()
        self.title = TextField(self.tr("Noem het kort"), note=self.tr("Mag leeg blijven."), max_length=_TITLE)
        self.happened = TextArea(self.tr("Wat gebeurde er?"), max_length=_HAPPENED, lines=4)
        self.warning = WarningCard()
        self.done_button = Button(self.tr("Bewaar en oefen"), "primary", "large", "play-filled")
        self.back_button = Button(self.tr("Terug naar de bibliotheek"), "ghost", icon="arrow-left", key="Esc")
        self._arrange()
        self.title.text_changed.connect(self._name)
        self.happened.text_changed.connect(self._tell)
        self.done_button.clicked.connect(self._finish)
        self.back_button.clicked.connect(lambda: context.go(LibraryRoute()))
        self.cases.practise_asked.connect(lambda one: self._practise(DraftId(one)))
        self.cases.open_asked.connect(lambda one: context.go(OwnCase(DraftId(one))))
        self.cases.erase_asked.connect(lambda one: self._erase(DraftId(one)))
        keys = Shortcuts(self)
        keys.bind("Esc", lambda: context.go(LibraryRoute()))
        UndoKeys(self, self._undo, self._redo)
        new = begin_own_case(said)
        self._run(open_case, context.session, route.draft_id, new, done=self._opened)

    @property
    def draft(self) -> Draft | None:
        """What is on the page; None until it is there."""
        return None if self._model is None else self._model.draft

    def leave(self) -> None:
        if self._model is not None:
            self._model.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(wide if self.width() >= self._page.px(_BESIDE_FROM) else narrow)

    def _arrange(self) -> None:
        story = Card()
        story.body.addWidget(self.title)
        story.body.addWidget(self.happened)
        self._said = Card(title=self.tr("Wat zei de ander?"), spacing=16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(story)
        left.addWidget(self._said)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.warning)
        right.addWidget(self.cases)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 3)
        self._page.content.addLayout(self._columns)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(6, 8, 20, 8)
        bottom.addWidget(self.back_button)
        bottom.addStretch(1)
        bottom.addWidget(self.done_button)
        self._page.body.addLayout(bottom)

    # what is typed ------------------------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        model = EditorModel(
            opened.draft, self._context.session.drafts, self._context.jobs, self._context.problem, self
        )
        self._model = model
        for number, turn in enumerate(opened.draft.turns, start=1):
            row = CaseTurn(turn, number)
            row.said.connect(lambda text, turn_id=turn.id: self._say(turn_id, text))
            row.record_asked.connect(lambda turn_id=turn.id: self._record(turn_id))
            row.drop_asked.connect(lambda turn_id=turn.id: self._drop(turn_id))
            self._said.body.addWidget(row)
            self.turns.append(row)
        others = tuple(case for case in opened.cases if case.id != opened.draft.id)
        self.cases.show_cases(others, opened.today)
        model.changed.connect(self._show)
        self._show()
        focus_first(self, self.happened.edit)

    def _name(self, title: str) -> None:
        if self._model is not None and self._model.draft.title != title:
            self._model.edit(self.tr("naam"), lambda draft: set_fields(draft, title=title), "title")

    def _tell(self, happened: str) -> None:
        if self._model is not None and self._model.draft.situation != happened:
            words = self.tr("wat er gebeurde")
            self._model.edit(words, lambda draft: set_fields(draft, situation=happened), "situation")

    def _say(self, turn_id: str, text: str) -> None:
        model = self._model
        turn = model.draft.turn(turn_id) if model is not None else None
        if model is not None and turn is not None and turn.lines != text:
            model.edit(self.tr("wat de ander zei"), lambda d: set_turn(d, turn_id, lines=text), turn_id)

    def _record(self, turn_id: str) -> None:
        if self._model is not None:
            title = self.tr("Zeg het zoals de ander het zei")
            RecordDialog(self._context, self._model, TurnSubject(turn_id), title).present()

    def _drop(self, turn_id: str) -> None:
        if self._model is not None:
            self._model.edit(self.tr("opname weghalen"), lambda draft: set_clip(draft, turn_id, None))

    def _show(self) -> None:
        assert self._model is not None
        draft = self._model.draft
        if self.title.text != draft.title:
            self.title.set_text(draft.title)
        if self.happened.text != draft.situation:
            self.happened.set_text(draft.situation)
        for row, turn in zip(self.turns, draft.turns, strict=False):
            row.show_turn(turn)
        self.warning.show_draft(draft)
        self.done_button.set_unavailable(self._why_not(draft))

    def _why_not(self, draft: Draft) -> str | None:
        match missing(draft):
            case Missing.HAPPENED:
                return self.tr("Schrijf eerst op wat er gebeurde.")
            case Missing.SAID:
                return self.tr("Schrijf eerst op wat de ander zei.")
            case None:
                return None

    def _undo(self) -> None:
        if self._model is not None:
            self._model.undo()

    def _redo(self) -> None:
        if self._model is not None:
            self._model.redo()

    # what one does with it ----------------------------------------------------------------------------

    def _finish(self) -> None:
        if self._model is None or missing(self._model.draft) is not None:
            return
        self.done_button.set_busy(True, self.tr("Je casus wordt klaargezet…"))
        self._model.flush()
        self._context.jobs.run(
            finish_own_case,
            self._context.session.drafts,
            self._model.draft,
            said(PROMPT),
            on_done=self._finished,
            on_problem=self._not_finished,
            key=DRAFT_LANE,
            owner=self,
        )

    def _finished(self, draft: Draft) -> None:
        self._context.news.scenariosChanged.emit()
        self._context.go(Situation(draft.scenario_id))

    def _not_finished(self, problem: Problem) -> None:
        self.done_button.set_busy(False)
        self._context.problem(problem)

    def _practise(self, draft_id: DraftId) -> None:
        self._run(
            self._context.session.drafts.get,
            draft_id,
            done=lambda draft: self._context.go(Situation(draft.scenario_id)),
        )

    def _erase(self, draft_id: DraftId) -> None:
        self._run(self._context.session.drafts.remove, draft_id, done=self._erased)

    def _erased(self, draft: Draft) -> None:
        self._again()
        self._context.toast(
            self.tr("‘{0}’ is gewist.").format(draft.title or self.tr("Nog zonder naam")),
            icon="trash-2",
            undo=lambda: self._run(self._context.session.drafts.restore, draft, done=lambda _: self._again()),
            expired=lambda: self._run(self._context.session.drafts.forget, draft, done=lambda _: None),
        )

    def _again(self) -> None:
        assert self._model is not None
        mine = self._model.draft
        self._run(open_case, self._context.session, mine.id, mine, done=self._show_cases)
        self._context.news.scenariosChanged.emit()

    def _show_cases(self, opened: Opened) -> None:
        mine = self.draft
        self.cases.show_cases(
            tuple(case for case in opened.cases if mine is None or case.id != mine.id), opened.today
        )

    def _run(self, fn: Callable[..., object], *args: object, done: Callable[..., object]) -> None:
        self._context.jobs.run(
            fn, *args, on_done=done, on_problem=self._context.problem, key=DRAFT_LANE, owner=self
        )


def open_case(session: Session, draft_id: DraftId | None, new: Draft) -> Opened:
    """For a job: this case, or a new one that is kept once something is typed; and the others."""
    cases = tuple(case for case in session.drafts.list() if case.own_case)
    known = any(case.id == draft_id for case in cases)
    draft = session.drafts.get(draft_id) if draft_id is not None and known else new
    return Opened(draft, cases, session.clock.today())

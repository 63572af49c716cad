"""Oefeningen: what one is making, newest first."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import DraftId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.routes import Editor, GoalsRoute, Importing, Making, SkillsRoute
from oefenruimte.ui.screens.making.load import Made, read_made
from oefenruimte.ui.screens.making.publishing import PublishDesk, to_own_library
from oefenruimte.ui.screens.making.row import DraftRow
from oefenruimte.ui.screens.making.wishes import WishesCard
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.parts.not_loaded import NotLoaded
from oefenruimte.ui.screens.parts.one_state import OneState
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import Button, Card, EmptyState, FlowLayout, KeyHint, Line, Shortcuts, Skeleton

_LANE = "drafts"


class Shown(Enum):
    LOADING = "loading"
    DRAFTS = "drafts"
    EMPTY = "empty"
    PROBLEM = "problem"


class MakingScreen(Screen):
    def __init__(self, context: ScreenContext, route: Making) -> None:
        super().__init__()
        del route
        self._context = context
        self.shown = Shown.LOADING
        self.rows: list[DraftRow] = []
        self.desk = PublishDesk(context, self)
        self._page = Page(self.tr("Oefeningen"), self.tr("Wat jij maakt"))
        self._state = OneState(self._page.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.new_button = Button(self.tr("Nieuwe oefening"), "primary", icon="plus", key="Ctrl+N")
        self.import_button = Button(self.tr("Importeren…"), icon="package-open")
        self.skills_button = Button(self.tr("Vaardigheden en kernwaarden"), "ghost", icon="list-checks")
        self.goals_button = Button(self.tr("Doelen"), "ghost", icon="flag")
        self.new_button.clicked.connect(self._new)
        self.import_button.clicked.connect(lambda: context.go(Importing()))
        self.skills_button.clicked.connect(lambda: context.go(SkillsRoute()))
        self.goals_button.clicked.connect(lambda: context.go(GoalsRoute()))
        self._bar = QWidget()
        bar = FlowLayout(self._bar, gap=12)
        for button in (self.new_button, self.import_button, self.skills_button, self.goals_button):
            bar.addWidget(button)
        self._page.fixed.setContentsMargins(0, 8, 0, 0)
        self._page.fixed.addWidget(self._bar)
        self._list = Card(padding=(8, 8), spacing=2, accessible_name=self.tr("Jouw oefeningen"))
        self._list.hide()
        self._page.content.addWidget(self._list)
        self.wishes = WishesCard(context)
        self._page.content.addWidget(self.wishes)
        self._page.content.addStretch(1)
        self._keys = Shortcuts(self)
        self._keys.bind("Ctrl+N", self._new)
        self._show_state(Shown.LOADING, Skeleton(72))
        context.news.scenariosChanged.connect(self._load)
        self._load()

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("Ctrl+N",), self.tr("nieuwe oefening")),
            KeyHint(("Enter",), self.tr("bewerk")),
            KeyHint(("Delete",), self.tr("gooi weg")),
        )

    def _load(self) -> None:
        self._context.jobs.run(
            read_made, self._context.session, on_done=self._loaded, on_problem=self._failed, key=_LANE
        )

    def _loaded(self, made: Made) -> None:
        first = self.shown is Shown.LOADING
        while (item := self._list.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for summary in made.drafts:
            row = DraftRow(summary, made.ready.get(summary.id), made.today)
            self._connect(row)
            if self.rows:
                self._list.body.addWidget(Line())
            self._list.body.addWidget(row)
            self.rows.append(row)
        self._list.setVisible(bool(self.rows))
        self._bar.setVisible(bool(self.rows))
        for button in (self.new_button, self.import_button):  # without exercises they stand in the middle
            button.setVisible(bool(self.rows))
        if not self.rows:
            state = self._empty()
            self._show_state(Shown.EMPTY, state)
            focus_first(self, state)
            self._bar.show()  # after the focus went to the middle
            return
        self._state.drop()
        self.shown = Shown.DRAFTS
        if first:
            focus_first(self, self.rows[0].button)

    def _connect(self, row: DraftRow) -> None:
        summary = row.summary
        row.opened.connect(lambda: self._context.go(Editor(summary.id)))
        row.export_wanted.connect(lambda: self._ask_export(row))
        row.copy_wanted.connect(lambda: self._copy(summary.id))
        row.library_wanted.connect(lambda: self._shelve(summary.id))
        row.erase_wanted.connect(lambda: self._erase(row))
        ready = row.ready
        if ready is not None:
            row.withdraw_wanted.connect(lambda: self.desk.withdraw(ready.scenario_id, ready.title))

    # what one can do ----------------------------------------------------------------------------------

    def _new(self) -> None:
        self._run(self._context.session.drafts.create, done=lambda draft: self._context.go(Editor(draft.id)))

    def _copy(self, draft_id: DraftId) -> None:
        self._run(
            copy, self._context.session, draft_id, done=lambda draft: self._context.go(Editor(draft.id))
        )

    def _shelve(self, draft_id: DraftId) -> None:
        self._run(to_own_library, self._context.session, draft_id, done=self._shelved)

    def _shelved(self, draft: Draft) -> None:
        self._context.news.scenariosChanged.emit()
        self._context.toast(self.tr("‘{0}’ staat in je bibliotheek.").format(draft.title))

    def _ask_export(self, row: DraftRow) -> None:
        kinds = self.tr("Oefening (*.oefenscenario)")
        name = f"{row.title}.oefenscenario"
        ask_save_file(
            self, self.tr("Bewaar als pakket"), name, kinds, lambda file: self.export(row.summary.id, file)
        )

    def export(self, draft_id: DraftId, file: Path) -> None:
        """To this file."""
        self._run(
            self._context.session.drafts.export,
            draft_id,
            file,
            done=lambda _: self._context.toast(
                self.tr("Bewaard als {0}. Dit bestand is niet op slot.").format(file.name), icon="download"
            ),
        )

    def _erase(self, row: DraftRow) -> None:
        if row.ready is not None:
            self.desk.withdraw(row.ready.scenario_id, row.ready.title)
            return
        self._run(self._context.session.drafts.remove, row.summary.id, done=self._erased)

    def _erased(self, draft: Draft) -> None:
        self._load()
        self._context.toast(
            self.tr("‘{0}’ is weggegooid.").format(draft.title or self.tr("Nog zonder titel")),
            icon="trash-2",
            undo=lambda: self._run(self._context.session.drafts.restore, draft, done=lambda _: self._load()),
            expired=lambda: self._run(self._context.session.drafts.forget, draft, done=lambda _: None),
        )

    def _run(self, fn: object, *args: object, done: object) -> None:
        self._context.jobs.run(
            fn,  # type: ignore[arg-type]
            *args,
            on_done=done,  # type: ignore[arg-type]
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    # other states -------------------------------------------------------------------------------------

    def _empty(self) -> EmptyState:
        new = Button(self.tr("Nieuwe oefening"), "primary", icon="plus")
        new.clicked.connect(self._new)
        bring = Button(self.tr("Importeren…"), icon="package-open")
        bring.clicked.connect(lambda: self._context.go(Importing()))
        state = EmptyState(
            "clapperboard",
            self.tr("Maak je eerste oefening"),
            self.tr("Met een fragment van je telefoon en de tekst erbij ben je in tien minuten klaar."),
            [new, bring],
        )
        state.setFocusProxy(new)
        return state

    def _failed(self, problem: Problem) -> None:
        self._show_state(Shown.PROBLEM, NotLoaded("clapperboard", problem, self._load))

    def _show_state(self, shown: Shown, state: QWidget) -> None:
        self._state.show(state)
        self.shown = shown


def copy(session: Session, draft_id: DraftId) -> Draft:
    """For a job: another draft with the same content."""
    return session.drafts.duplicate(session.drafts.get(draft_id))

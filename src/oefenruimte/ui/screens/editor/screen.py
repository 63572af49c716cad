"""Maken: the editor of one exercise that is being made."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.authoring.edits import set_fields
from oefenruimte.app.published import Published
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.language.words import words
from oefenruimte.ui.routes import Editor, Making
from oefenruimte.ui.screens.editor.model import DRAFT_LANE, EditorModel
from oefenruimte.ui.screens.editor.page import EditorPage
from oefenruimte.ui.screens.editor.proof.view import ProofView
from oefenruimte.ui.screens.making.publishing import PublishDesk
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.widgets import Busy, Button, EmptyState, KeyHint, Ruimte

_T = TypeVar("_T")


class EditorScreen(Screen):
    """`desk` makes an exercise visible for others."""

    def __init__(self, context: ScreenContext, route: Editor) -> None:
        super().__init__()
        self._context, self._route = context, route
        self._content: QWidget | None = None
        self.page: EditorPage | None = None
        self.proof: ProofView | None = None
        self._publishes = False  # as soon as everything is saved
        self.desk = PublishDesk(context, self)
        self.desk.ready.connect(self._show_publishing)
        self.desk.published.connect(self._published)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._put(self._waiting())
        context.jobs.run(
            context.session.drafts.get,
            route.draft_id,
            on_done=self._opened,
            on_problem=self._not_opened,
            key=DRAFT_LANE,
            owner=self,
        )

    # what the window asks ------------------------------------------------------------------------------

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("F5",), self.tr("proefspelen")),
            KeyHint(("Ctrl+B",), self.tr("nieuwe beurt")),
            KeyHint((self.tr("Pijltjes"),), self.tr("loop door de beurten")),
            KeyHint(("Enter",), self.tr("bewerk beurt")),
            KeyHint(("Delete",), self.tr("haal weg")),
            KeyHint(("Ctrl+Z",), self.tr("maak ongedaan")),
        )

    def busy(self) -> bool:
        page, proof = self.page, self.proof
        return (page is not None and page.busy()) or (proof is not None and proof.busy())

    def leave(self) -> None:
        if self.proof is not None:
            self.proof.leave()
            self.proof = None
        if self.page is not None:
            self.page.leave()

    # opening -------------------------------------------------------------------------------------------

    def _waiting(self) -> QWidget:
        page = Ruimte("kamer")
        page.body.addWidget(Busy(self.tr("Oefening openen…")), 1)
        return page

    def _opened(self, draft: Draft) -> None:
        context = self._context
        model = EditorModel(draft, context.session.drafts, context.jobs, context.problem, self)
        page = EditorPage(context, model)
        header = page.header
        header.backAsked.connect(lambda: context.go(Making()))
        header.proofAsked.connect(lambda: self.play(model.selected))
        header.publishAsked.connect(self._publish)
        header.exportAsked.connect(self._ask_export)
        header.copyAsked.connect(self._copy)
        header.removeAsked.connect(self._remove)
        model.savedChanged.connect(self._publish_saved)
        page.keys.bind("F5", lambda: self.play(model.selected), words=self.tr("probeer deze beurt"))
        page.keys.bind("Shift+F5", lambda: self.play(""), words=self.tr("probeer vanaf het begin"))
        self.page = page
        self._show_publishing()
        self._put(page)
        model.select(self._route.turn_id)
        focus_first(self, page.board.canvas)

    def _not_opened(self, problem: Problem) -> None:
        back = Button(self.tr("Naar je oefeningen"), "primary", icon="arrow-left")
        back.clicked.connect(lambda: self._context.go(Making()))
        found = words(problem)
        page = Ruimte("kamer")
        page.body.addWidget(EmptyState("circle-alert", found.title, found.text, [back], kind="error"), 1)
        self._put(page)
        back.setFocus()

    def _put(self, content: QWidget) -> None:
        before, self._content = self._content, content
        if before is not None:
            before.hide()
            self._column.removeWidget(before)
            before.deleteLater()
        self._column.addWidget(content)
        content.show()

    # proof play ----------------------------------------------------------------------------------------

    def play(self, turn_id: str) -> None:
        """Play the draft from this turn, from the start with "". Nothing of it is kept."""
        page = self.page
        if page is None or self.proof is not None:
            return
        draft = page.model.draft
        if not draft.turns:
            self._context.toast(self.tr("Maak eerst een beurt."), icon="info")
            return
        page.model.flush()
        page.detail.leave()
        page.keys.set_off(True)
        self.proof = ProofView(self._context, draft, turn_id)
        self.proof.closed.connect(self._played)

    def _played(self, turn_id: str) -> None:
        self.proof = None
        assert self.page is not None
        self.page.keys.set_off(False)
        self.page.model.select(turn_id)
        self.page.focus_first()

    # all of the exercise -------------------------------------------------------------------------------

    def _show_publishing(self) -> None:
        if self.page is not None:
            self.page.header.set_publishing(self.desk.why_not())

    def _publish(self) -> None:
        """What is kept is what goes: everything is saved first."""
        if self.page is not None:
            self._publishes = True
            self.page.model.flush()
            self._publish_saved()

    def _publish_saved(self) -> None:
        if self._publishes and self.page is not None and self.page.model.saved:
            self._publishes = False
            self.desk.publish(self.page.model.draft)

    def _published(self, published: Published) -> None:
        """It may have got a version of its own."""
        if self.page is not None:
            words = self.tr("versie {0}").format(published.version)
            self.page.model.edit(words, lambda draft: set_fields(draft, version=published.version))

    def _ask_export(self) -> None:
        assert self.page is not None
        title = self.page.model.draft.title.strip() or self.tr("Oefening")
        name = f"{title}.oefenscenario"
        kinds = self.tr("Oefening (*.oefenscenario)")
        ask_save_file(self, self.tr("Bewaar als pakket"), _file_name(name), kinds, self.export_to)

    def export_to(self, file: Path) -> None:
        """Write the draft as it is now to this file."""
        assert self.page is not None
        self.page.header.menu_button.setEnabled(False)
        self._run(self._context.session.drafts.export, self.page.model.draft, file, done=self._exported)

    def _exported(self, file: Path) -> None:
        assert self.page is not None
        self.page.header.menu_button.setEnabled(True)
        self._context.toast(self.tr("De oefening staat in ‘{0}’.").format(file.name))

    def _copy(self) -> None:
        assert self.page is not None
        self._run(self._context.session.drafts.duplicate, self.page.model.draft, done=self._copied)

    def _copied(self, draft: Draft) -> None:
        self._context.toast(self.tr("Dit is de kopie. Het eerste concept is er ook nog."))
        self._context.go(Editor(draft.id))

    def _remove(self) -> None:
        """What was typed last is saved first, in the same lane: putting it back brings that too."""
        assert self.page is not None
        self.page.model.flush()
        self._run(self._context.session.drafts.remove, self.page.model.draft.id, done=self._removed)

    def _removed(self, draft: Draft) -> None:
        context, drafts = self._context, self._context.session.drafts

        def back() -> None:
            context.jobs.run(
                drafts.restore,
                draft,
                on_done=lambda _: context.go(Editor(draft.id)),
                on_problem=context.problem,
                key=DRAFT_LANE,
            )

        def for_good() -> None:
            context.jobs.run(
                drafts.forget,
                draft,
                on_done=lambda _: None,
                on_problem=context.problem,
                key=DRAFT_LANE,
            )

        title = draft.title.strip() or self.tr("Oefening zonder naam")
        text = self.tr("‘{0}’ is weg.").format(title)
        context.toast(text, icon="trash-2", undo=back, expired=for_good)
        context.go(Making())

    def _run(self, fn: Callable[..., _T], *args: object, done: Callable[[_T], object]) -> None:
        self._context.jobs.run(fn, *args, on_done=done, on_problem=self._failed, key=DRAFT_LANE, owner=self)

    def _failed(self, problem: Problem) -> None:
        if self.page is not None:
            self.page.header.menu_button.setEnabled(True)
        self._context.problem(problem)


def _file_name(text: str) -> str:
    """Without what a file system does not like in a name."""
    return "".join(character if character not in '\\/:*?"<>|' else "-" for character in text)

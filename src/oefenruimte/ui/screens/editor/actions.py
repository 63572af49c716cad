"""What one can do with the turns, whether from the canvas, the list or the toolbar."""

from PySide6.QtCore import QObject

from oefenruimte.app.authoring.edits import (
    MOST_BRANCHES,
    NOWHERE,
    add_branch,
    add_turn,
    connect,
    remove_turn,
)
from oefenruimte.app.authoring.put_back import put_back
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, End
from oefenruimte.ui.context import ShowToast
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.words import EditorWords

NEW_BRANCH = -1


class TurnActions(QObject):
    """Each is one step that can be undone."""

    def __init__(self, model: EditorModel, toast: ShowToast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._toast = model, toast
        self._words = EditorWords(self)

    def add_turn(self) -> None:
        """A new turn after the one that is selected (else after the last), which is then selected. After a
        choice it comes at the first branch that leads nowhere."""
        draft, selected = self._model.draft, self._model.selected
        after = selected or (draft.turns[-1].id if draft.turns else None)
        branch = _open_branch(draft, after)
        made, turn_id = add_turn(draft, after, branch)
        self._model.edit(self.tr("nieuwe beurt"), lambda _: made)
        self._model.select(turn_id)

    def add_choice(self) -> None:
        """A choice after the selected turn, or one more branch of it."""
        turn_id = self._model.selected
        if self.why_no_choice() is None:
            words = self.tr("keuze na {0}").format(self._words.in_sentence(self._model.draft, turn_id))
            self._model.edit(words, lambda draft: _with_choice(draft, turn_id))
            self._model.open_detail("hierna")

    def why_no_choice(self) -> str | None:
        """Why `add_choice` can do nothing now; None when it can."""
        turn = self._model.draft.turn(self._model.selected)
        if turn is None:
            return self.tr("Kies eerst een beurt.")
        if isinstance(turn.follow, Choice) and len(turn.follow.branches) >= MOST_BRANCHES:
            return self.tr("Een keuze heeft hooguit {0} antwoorden.").format(MOST_BRANCHES)
        return None

    def remove(self, turn_id: str) -> None:
        """Take the turn out; a toast offers it back."""
        before = self._model.draft
        if before.turn(turn_id) is None:
            return
        name, inside = self._words.title(before, turn_id), self._words.in_sentence(before, turn_id)
        beside = _beside(before, turn_id)
        self._model.edit(self.tr("{0} weghalen").format(inside), lambda draft: remove_turn(draft, turn_id))
        self._model.select(beside)

        def back() -> None:
            words = self.tr("{0} terugzetten").format(inside)
            self._model.edit(words, lambda draft: put_back(draft, before, turn_id))
            self._model.select(turn_id)

        self._toast(self.tr("{0} is weg.").format(name), icon="trash-2", undo=back)

    def lead(self, turn_id: str, branch: int | None, to: str | None) -> None:
        """From this turn, or this branch of its choice (`NEW_BRANCH`: one more), to another or to the end."""
        turn = self._model.draft.turn(turn_id)
        if turn is None or (to is not None and self._model.draft.turn(to) is None):
            return
        words = self.tr("verbinding vanaf {0}").format(self._words.in_sentence(self._model.draft, turn_id))
        if branch == NEW_BRANCH:
            self._model.edit(words, lambda draft: add_branch(draft, turn_id, to=to))
        else:
            self._model.edit(words, lambda draft: connect(draft, turn_id, branch, to))


def _open_branch(draft: Draft, turn_id: str | None) -> int | None:
    """The first branch after this turn that leads nowhere."""
    turn = draft.turn(turn_id) if turn_id is not None else None
    if turn is None or not isinstance(turn.follow, Choice):
        return None
    there = {None, *(other.id for other in draft.turns)}
    return next((at for at, branch in enumerate(turn.follow.branches) if branch.to not in there), None)


def _with_choice(draft: Draft, turn_id: str) -> Draft:
    """Both branches are open when nothing came after: a new turn then comes at the first."""
    turn = draft.turn(turn_id)
    ended = turn is not None and isinstance(turn.follow, End)
    draft = add_branch(draft, turn_id)
    return connect(draft, turn_id, 0, NOWHERE) if ended else draft


def _beside(draft: Draft, turn_id: str) -> str:
    """The turn before it in the draft, else after it."""
    ids = [turn.id for turn in draft.turns]
    at = ids.index(turn_id)
    return next(iter([*ids[:at][-1:], *ids[at + 1 :]]), "")

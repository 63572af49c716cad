"""The draft that is open in the editor: one place to change it, undo, save and hear what is wrong with it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from oefenruimte.app.authoring.history import History
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.bridge.jobs import JobRunner

SAVE_MS = 1000  # what is lost at most when the program is killed
CHECK_MS = 250
DRAFT_LANE = "draft"  # of the job runner: what is saved later is written later


class DraftDesk(Protocol):
    """What the model asks of `session.drafts`. Both block on disk."""

    def save(self, draft: Draft) -> object: ...
    def check(self, draft: Draft) -> tuple[Finding, ...]: ...


class EditorModel(QObject):
    """Every part of the editor shows `draft` and changes it with `edit`; never by itself.

    `selected` is the id of a turn, or "" for the exercise as a whole. The signals come after the fact; a part
    that hears `changed` compares what it shows with what there is now.
    """

    changed = Signal()
    selectionChanged = Signal(str)
    findingsChanged = Signal()
    savedChanged = Signal()
    detailAsked = Signal(str)  # put the focus in the panel; "" or "fragment", "tips", "gedrag", "hierna"

    def __init__(
        self,
        draft: Draft,
        desk: DraftDesk,
        jobs: JobRunner,
        problem: Callable[[Problem], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = History.of(draft)
        self._desk, self._jobs, self._problem = desk, jobs, problem
        self._selected = ""
        self._findings: tuple[Finding, ...] = ()
        self._checked: Draft | None = None
        self._checking = self._left = False
        self._saved: Draft = draft  # the last one that is surely on disk
        self._asked: Draft = draft  # the last one that was given to be written
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save_soon.timeout.connect(self.flush)
        self._check_soon = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._check_soon.timeout.connect(self._check)
        self._check()

    # what there is -------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        return self._history.now

    @property
    def selected(self) -> str:
        """The id of a turn of the draft, or ""."""
        return self._selected

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of the last check; a change is checked a moment later (`findingsChanged`)."""
        return self._findings

    @property
    def checked(self) -> bool:
        """Whether `findings` is about the draft as it is now."""
        return self._checked == self.draft

    def findings_of(self, turn_id: str) -> tuple[Finding, ...]:
        """What there is to say about this turn and about the answers that belong to it."""
        return tuple(finding for finding in self._findings if self.turn_of(finding) == turn_id)

    def turn_of(self, finding: Finding) -> str:
        """The turn that a finding is about; "" for the exercise as a whole."""
        match finding.where, self._checked:
            case ("turns", int(index), *_), Draft(turns=turns) if index < len(turns):
                return turns[index].id
            case ("answers", int(index), *_), Draft(answers=answers) if index < len(answers):
                return answers[index].turn
            case _:
                return ""

    @property
    def errors(self) -> int:
        """How many findings have to be solved first."""
        return sum(finding.severity is Severity.ERROR for finding in self._findings)

    @property
    def saved(self) -> bool:
        """Everything that was changed is on disk."""
        return self._saved == self.draft

    # changing ------------------------------------------------------------------------------------------

    def edit(self, words: str, change: Callable[[Draft], Draft], merge: str = "") -> None:
        """One step that can be undone; `words` names it ("beurt toevoegen"). Steps after each other with the
        same `merge` (typing in one field) become one step. A change that changes nothing is no step."""
        self._take(self._history.push(words, change(self.draft), merge))

    def settle(self) -> None:
        """A field was left: the next edit is a step of its own, whatever its `merge`."""
        self._history = self._history.settled()

    def undo(self) -> None:
        """No effect when there is nothing to undo."""
        self._take(self._history.undo())

    def redo(self) -> None:
        self._take(self._history.redo())

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def undo_words(self) -> str:
        """What `undo` takes back; "" when there is nothing."""
        return self._history.undo_words

    @property
    def redo_words(self) -> str:
        return self._history.redo_words

    @property
    def media(self) -> frozenset[MediaId]:
        """Everything that undo and redo may bring back: it must stay while the editor is open."""
        return self._history.media()

    def select(self, turn_id: str) -> None:
        """A turn of the draft, or "" for the exercise as a whole; another id counts as ""."""
        found = turn_id if self.draft.turn(turn_id) is not None else ""
        if found != self._selected:
            self._selected = found
            self.selectionChanged.emit(found)

    def open_detail(self, tab: str = "") -> None:
        """Ask the panel for the focus: "fragment", "tips", "gedrag" or "hierna"; "" where it was."""
        self.detailAsked.emit(tab)

    # keeping -------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write what was not written yet, in the background. A screen calls it when it goes."""
        self._save_soon.stop()
        if self._asked == self.draft:
            return
        draft = self._asked = self.draft
        self._jobs.run(
            self._desk.save,
            draft,
            on_done=lambda _: self._is_saved(draft),
            on_problem=lambda problem: self._not_saved(draft, problem),
            key=DRAFT_LANE,
            owner=self,
        )

    def leave(self) -> None:
        """Write what was not written yet; nothing is begun any more."""
        self.flush()
        self._left = True
        self._check_soon.stop()

    def check_now(self) -> None:
        """Look again, for instance after a file came or went."""
        self._checked = None
        self._check()

    def _take(self, history: History) -> None:
        was_saved, before = self.saved, self.draft
        self._history = history
        if self.draft is before:
            return
        # Not started again by every key: whoever goes on typing is saved too.
        if not self._left:
            if not self._save_soon.isActive():
                self._save_soon.start()
            self._check_soon.start()
        if self.draft.turn(self._selected) is None:
            self.select("")
        self.changed.emit()
        if was_saved != self.saved:
            self.savedChanged.emit()

    def _is_saved(self, draft: Draft) -> None:
        self._saved = draft
        self.savedChanged.emit()

    def _not_saved(self, draft: Draft, problem: Problem) -> None:
        if self._asked is draft:
            self._asked = self._saved  # the next change, or leaving, tries once more
        self._problem(problem)

    def _check(self) -> None:
        if self._checking or self._left:
            return  # what is changed meanwhile is looked at when this one is back
        self._checking = True
        draft = self.draft
        self._jobs.run(
            self._desk.check,
            draft,
            on_done=lambda findings: self._is_checked(draft, findings),
            on_problem=self._not_checked,
            owner=self,
        )

    def _is_checked(self, draft: Draft, findings: tuple[Finding, ...]) -> None:
        self._checking = False
        self._checked, self._findings = draft, findings
        self.findingsChanged.emit()
        if draft != self.draft and not self._check_soon.isActive():
            self._check()

    def _not_checked(self, problem: Problem) -> None:
        self._checking = False
        self._problem(problem)

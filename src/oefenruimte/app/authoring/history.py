"""Undo and redo. A history is a value: every step is a whole draft; drafts share what did not change."""

from dataclasses import dataclass, replace

from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class _Step:
    """The draft before or after an edit, and the words of that edit: "beurt toegevoegd"."""

    words: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class History:
    """`now`, what was before it and what was undone. Made by `History.of`."""

    now: Draft
    _past: tuple[_Step, ...] = ()  # each with the draft before the edit; the latest last
    _future: tuple[_Step, ...] = ()  # each with the draft after the edit; the next one last
    _merge: str = ""

    @classmethod
    def of(cls, draft: Draft) -> "History":
        return cls(draft)

    def push(self, words: str, draft: Draft, merge: str = "") -> "History":
        """An edit was made. `words` say what undoing takes back: "tekst van beurt 2".

        Edits in a row with the same `merge` that is not empty are one step: typing in one field. What was
        undone is gone. A draft that is equal to `now` is no edit: this very history comes back.
        """
        if draft == self.now:
            return self
        if merge and merge == self._merge and self._past and not self._future:
            return replace(self, now=draft)
        past = (*self._past, _Step(words, self.now))[-MOST_STEPS:]
        return History(draft, past, (), merge)

    def settled(self) -> "History":
        """The next edit is a step of its own, whatever its `merge`: the field was left."""
        return replace(self, _merge="")

    def undo(self) -> "History":
        """One step back; this very history when there is none."""
        if not self._past:
            return self
        step = self._past[-1]
        return History(step.draft, self._past[:-1], (*self._future, _Step(step.words, self.now)))

    def redo(self) -> "History":
        """One step forward again; this very history when there is none."""
        if not self._future:
            return self
        step = self._future[-1]
        return History(step.draft, (*self._past, _Step(step.words, self.now)), self._future[:-1])

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    @property
    def undo_words(self) -> str:
        """What `undo` takes back; "" when there is nothing."""
        return self._past[-1].words if self._past else ""

    @property
    def redo_words(self) -> str:
        return self._future[-1].words if self._future else ""

    def media(self) -> frozenset[MediaId]:
        """Everything that `undo` and `redo` may bring back: it must stay while the editor is open."""
        drafts = (self.now, *(step.draft for step in (*self._past, *self._future)))
        return frozenset().union(*map(media_of, drafts))

"""What the learner adds to a take: notes at a moment, and the self-check."""

import builtins

from sqlalchemy import bindparam, delete, select, update

from oefenruimte.domain.ids import NoteId, TakeId
from oefenruimte.domain.take import Anchor, Note, SelfCheck
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.takes import NoteRow, SelfCheckRow

# Put together once: see `takes`.
_note = NoteRow.__table__.c
_OF_TAKE = (
    select(_note.id, _note.turn_index, _note.at_ms, _note.text)
    .where(_note.take_id == bindparam("take"))
    .order_by(_note.turn_index, _note.at_ms, _note.id)
)


class Notes(Repository):
    def add(self, note: Note) -> None:
        """Failure(TAKE_UNKNOWN) when there is no such take."""
        self._need_take(note.take_id)
        self._add(
            NoteRow(
                id=note.id,
                take_id=note.take_id,
                turn_index=note.anchor.turn_index,
                at_ms=note.anchor.at_ms,
                text=note.text,
            )
        )

    def update_text(self, note_id: NoteId, text: str) -> None:
        """KeyError when there is no such note."""
        if self._by_key(NoteRow, note_id) is None:
            raise KeyError(note_id)
        self._session.execute(update(NoteRow).where(NoteRow.id == note_id).values(text=text))

    def remove(self, note_id: NoteId) -> None:
        """Nothing happens when it is gone already."""
        self._session.execute(delete(NoteRow).where(NoteRow.id == note_id))

    def list(self, take_id: TakeId) -> builtins.list[Note]:
        """Notes of this take, in the order of their moments."""
        return [
            Note(note_id, take_id, Anchor(turn_index, at_ms), text)
            for note_id, turn_index, at_ms, text in self._rows(_OF_TAKE, take=take_id)
        ]


class Checks(Repository):
    """The learner's own look at a take, one answer per behaviour."""

    def set(self, take_id: TakeId, behaviour_id: str, answer: SelfCheck | None) -> None:
        """None takes the answer away. Failure(TAKE_UNKNOWN) when there is no such take."""
        self._need_take(take_id)
        if answer is None:
            self._session.execute(
                delete(SelfCheckRow).where(
                    SelfCheckRow.take_id == take_id, SelfCheckRow.behaviour_id == behaviour_id
                )
            )
        else:
            self._put(SelfCheckRow(take_id=take_id, behaviour_id=behaviour_id, answer=answer))

    def get(self, take_id: TakeId) -> dict[str, SelfCheck]:
        """Answers by behaviour id; a behaviour without an answer is not in it."""
        found = select(SelfCheckRow).where(SelfCheckRow.take_id == take_id)
        return {row.behaviour_id: row.answer for row in self._all(found)}

"""Notes at a moment, and the self-check: the learner's own words about a take. Never shared unasked."""

from oefenruimte.app.growth.noting import FindScenario, no_scenario, note_check
from oefenruimte.domain.ids import NoteId, TakeId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.take import Anchor, Note, SelfCheck, Take
from oefenruimte.sharing.text import own_text
from oefenruimte.store.database import Store

MAX_NOTE = 2000


class Reflection:
    """`find_scenario`: what an answer about a behaviour says of a skill becomes evidence (`app.growth`)."""

    def __init__(self, store: Store, find_scenario: FindScenario = no_scenario) -> None:
        self._store = store
        self._find_scenario = find_scenario

    def notes(self, take_id: TakeId) -> list[Note]:
        """In the order of the conversation."""
        with self._store.unit() as unit:
            return list(unit.notes.list(take_id))

    def add_note(self, take_id: TakeId, anchor: Anchor, text: str) -> Note:
        """BAD_ARGUMENT for an empty text or one over 2,000 characters."""
        note = Note(NoteId(new_id()), take_id, anchor, _checked(text))
        self.put_back(note)
        return note

    def put_back(self, note: Note) -> None:
        """Undo of `remove_note`."""
        with self._store.unit() as unit:
            unit.notes.add(note)

    def edit_note(self, note_id: NoteId, text: str) -> None:
        with self._store.unit() as unit:
            unit.notes.update_text(note_id, _checked(text))

    def remove_note(self, note_id: NoteId) -> None:
        with self._store.unit() as unit:
            unit.notes.remove(note_id)

    def checks(self, take_id: TakeId) -> dict[str, SelfCheck]:
        """Answers by behaviour id; an open line is absent."""
        with self._store.unit() as unit:
            return dict(unit.checks.get(take_id))

    def fixed(self, take_id: TakeId) -> bool:
        """Whether feedback on this take was opened: from then on `check` changes nothing any more."""
        with self._store.unit() as unit:
            return unit.feedback.was_read(take_id)

    def check(self, take_id: TakeId, behaviour_id: str, answer: SelfCheck | None) -> None:
        """SELF_CHECK_FIXED once feedback on this take was opened."""
        with self._store.unit() as unit:
            take = unit.takes.get(take_id)
        scenario = self._find_scenario(take.scenario_id, take.scenario_version)
        with self._store.unit() as unit:
            if unit.feedback.was_read(take_id):
                raise fail(Code.SELF_CHECK_FIXED)
            unit.checks.set(take_id, behaviour_id, answer)
            note_check(unit, take, scenario, behaviour_id, answer)


def _checked(text: str) -> str:
    cleaned = own_text(text, MAX_NOTE, "notitie")
    if not cleaned:
        raise fail(Code.BAD_ARGUMENT, "a note without words", what="notitie")
    return cleaned


def is_content(take: Take, scenario: Scenario, checks: dict[str, SelfCheck]) -> bool:
    """Whether "Delen…" becomes the filled button (04c): starred, every line answered, no "nog niet"."""
    answers = [checks.get(behaviour.id) for behaviour in scenario.behaviours]
    return take.starred and all(answer in (SelfCheck.YES, SelfCheck.A_LITTLE) for answer in answers)

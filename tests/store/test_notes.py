import pytest

from oefenruimte.domain.ids import NoteId
from oefenruimte.domain.take import SelfCheck
from oefenruimte.store.database import Store
from tests.store.samples import note, take


def test_notes_are_ordered_by_their_moment(store: Store) -> None:
    kept, other = take(1, turns=2), take(2)
    late, early, second_turn = note(kept, 9_000), note(kept, 10), note(kept, 0, turn_index=1)
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.takes.add(other)
        for each in (second_turn, late, early, note(other, 1)):
            unit.notes.add(each)
        assert unit.notes.list(kept.id) == [early, late, second_turn]


def test_a_note_is_rewritten_and_removed(store: Store) -> None:
    kept = take()
    written = note(kept, 10)
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.notes.add(written)
        unit.notes.update_text(written.id, "Rustiger — «ademen» 🙂")
        assert unit.notes.list(kept.id)[0].text == "Rustiger — «ademen» 🙂"
        unit.notes.remove(written.id)
        unit.notes.remove(written.id)
        assert unit.notes.list(kept.id) == []
        with pytest.raises(KeyError):
            unit.notes.update_text(NoteId("gone"), "x")


def test_a_check_is_answered_changed_and_taken_away(store: Store) -> None:
    kept = take()
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.checks.set(kept.id, "groet", SelfCheck.NOT_YET)
        unit.checks.set(kept.id, "uitpraten", SelfCheck.YES)
        unit.checks.set(kept.id, "groet", SelfCheck.A_LITTLE)
        assert unit.checks.get(kept.id) == {"groet": SelfCheck.A_LITTLE, "uitpraten": SelfCheck.YES}
        unit.checks.set(kept.id, "uitpraten", None)
        assert unit.checks.get(kept.id) == {"groet": SelfCheck.A_LITTLE}

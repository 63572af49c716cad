from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from oefenruimte.domain.ids import ObjectId, RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import SelfCheck, TakeState
from oefenruimte.store.database import Store
from oefenruimte.store.unit import Unit
from tests.store.samples import BALIE, NOW, PHONE, contact, grant, note, received, recording, take


def test_a_take_comes_back_as_it_went_in(store: Store) -> None:
    kept = replace(take(turns=3), starred=True)
    with store.unit() as unit:
        unit.takes.add(kept)
    with store.unit() as unit:
        assert unit.takes.get(kept.id) == kept


@pytest.mark.parametrize(
    "use",
    [
        lambda unit, nobody: unit.takes.get(nobody),
        lambda unit, nobody: unit.takes.set_state(nobody, TakeState.SEALED),
        lambda unit, nobody: unit.takes.set_star(nobody, True),
        lambda unit, nobody: unit.takes.add_recording(nobody, recording()),
        lambda unit, nobody: unit.takes.replace_recording(nobody, RecordingId("x"), recording()),
        lambda unit, nobody: unit.takes.set_thumbnail(nobody, b"jpeg"),
        lambda unit, nobody: unit.takes.page(5, before=nobody),
        lambda unit, nobody: unit.takes.purge(nobody),
        lambda unit, nobody: unit.notes.add(note(replace(take(), id=nobody), 0)),
        lambda unit, nobody: unit.checks.set(nobody, "groet", SelfCheck.YES),
        lambda unit, nobody: unit.grants.add(grant(replace(take(), id=nobody), contact()), ObjectId("x")),
    ],
)
def test_an_unknown_take_is_named(store: Store, use: Callable[[Unit, TakeId], object]) -> None:
    with pytest.raises(Failure) as caught, store.unit() as unit:
        use(unit, TakeId("nobody"))
    assert caught.value.problem.code is Code.TAKE_UNKNOWN


def test_list_is_newest_last_and_shows_sealed_takes_of_the_scenario(store: Store) -> None:
    first, second, third = take(1), take(2), take(3)
    elsewhere = take(1, PHONE)
    hidden = replace(take(4), state=TakeState.DELETED)
    running = replace(take(5), state=TakeState.RECORDING, recordings=())
    with store.unit() as unit:
        for each in (third, hidden, first, elsewhere, running, second):
            unit.takes.add(each)
        assert unit.takes.list(BALIE) == [first, second, third]
        assert unit.takes.list(BALIE, states=(TakeState.DELETED, TakeState.RECORDING)) == [hidden, running]
        assert {each.id for each in unit.takes.list()} == {first.id, second.id, third.id, elsewhere.id}
        assert unit.takes.counts() == {BALIE: 3, PHONE: 1}
        assert unit.takes.list(states=()) == []


def test_takes_of_a_scenario_stay_in_order_when_the_clock_was_set_back(store: Store) -> None:
    earlier = take(1)
    later = replace(take(2), created_at=earlier.created_at - timedelta(hours=1))
    with store.unit() as unit:
        unit.takes.add(earlier)
        unit.takes.add(later)
        assert unit.takes.list(BALIE) == [earlier, later]


def test_numbers_count_up_per_scenario_and_hidden_takes_keep_theirs(store: Store) -> None:
    with store.unit() as unit:
        assert unit.takes.next_number(BALIE) == 1
        unit.takes.add(take(1))
        last = take(2)
        unit.takes.add(last)
        unit.takes.set_state(last.id, TakeState.DELETED)
        assert unit.takes.next_number(BALIE) == 3
        assert unit.takes.next_number(PHONE) == 1


def test_one_star_per_scenario(store: Store) -> None:
    one, two, elsewhere = take(1), take(2), take(1, PHONE)
    with store.unit() as unit:
        for each in (one, two, elsewhere):
            unit.takes.add(each)
            unit.takes.set_star(each.id, True)
        assert [each.starred for each in unit.takes.list(BALIE)] == [False, True]
        assert unit.takes.get(elsewhere.id).starred
        unit.takes.set_star(two.id, True)
        assert unit.takes.get(two.id).starred
        unit.takes.set_star(two.id, False)
        assert not any(each.starred for each in unit.takes.list(BALIE))


def test_pages_walk_back_without_missing_or_repeating(store: Store) -> None:
    # The same moment for all: the id decides, so a page still ends at one exact place.
    takes = [replace(take(number), created_at=NOW) for number in range(1, 8)]
    with store.unit() as unit:
        for each in (*takes, replace(take(8), state=TakeState.DELETED)):
            unit.takes.add(each)
        first = unit.takes.page(3)
        second = unit.takes.page(3, before=first[-1].id)
        third = unit.takes.page(3, before=second[-1].id)
        assert (len(first), len(second), len(third)) == (3, 3, 1)
        assert {each.id for each in first + second + third} == {each.id for each in takes}
        assert unit.takes.page(3, before=third[-1].id) == []


def test_a_page_is_newest_first(store: Store) -> None:
    with store.unit() as unit:
        for number in (2, 3, 1):
            unit.takes.add(take(number))
        assert [each.number for each in unit.takes.page(2)] == [3, 2]


def test_a_page_costs_the_same_among_many_takes(store: Store) -> None:
    steps = {}
    with store.unit() as unit:
        for number in range(1, 1_001):
            unit.takes.add(take(number, turns=0))
            if number in (100, 1_000):
                steps[number] = _steps_of(unit, lambda: unit.takes.page(20))
    assert steps[1_000] <= steps[100] * 1.2


def _steps_of(unit: Unit, work: Callable[[], object]) -> int:
    """Instructions of SQLite's machine that `work` takes."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    driver = unit.takes._session.connection().connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(tick, 1)
    work()
    driver.set_progress_handler(None, 1)
    assert count > 0
    return count


def test_recordings_are_added_replaced_and_dropped_in_place(store: Store) -> None:
    kept = take(turns=2)
    third, instead = recording("beurt-2"), recording("beurt-1", 9_000)
    with store.unit() as unit:
        unit.takes.add(kept)
        unit.takes.add_recording(kept.id, third)
        unit.takes.replace_recording(kept.id, kept.recordings[1].id, instead)
        assert unit.takes.get(kept.id).recordings == (kept.recordings[0], instead, third)
        unit.takes.drop_recording(kept.recordings[0].id)
        unit.takes.add_recording(kept.id, kept.recordings[1])
        assert unit.takes.get(kept.id).recordings == (instead, third, kept.recordings[1])
        unit.takes.drop_recording(kept.recordings[0].id)
        assert len(unit.takes.get(kept.id).recordings) == 3


def test_a_recording_is_filled_in_under_its_own_id(store: Store) -> None:
    begun = take(turns=2)
    finished = replace(
        begun.recordings[0], duration_ms=61_000, has_audio=False, flaws=(Flaw.FROZEN, Flaw.SOFT)
    )
    with store.unit() as unit:
        unit.takes.add(begun)
        unit.takes.replace_recording(begun.id, finished.id, finished)
        assert unit.takes.get(begun.id).recordings == (finished, begun.recordings[1])


def test_only_a_recording_of_the_take_is_replaced(store: Store) -> None:
    one, other = take(1), take(2)
    with store.unit() as unit:
        unit.takes.add(one)
        unit.takes.add(other)
        with pytest.raises(KeyError):
            unit.takes.replace_recording(one.id, other.recordings[0].id, recording())


def test_notes_stay_with_their_answer_when_another_is_dropped(store: Store) -> None:
    kept = take(turns=3)
    on_first, on_second, on_third = (note(kept, 100, turn) for turn in range(3))
    with store.unit() as unit:
        unit.takes.add(kept)
        for each in (on_first, on_second, on_third):
            unit.notes.add(each)
        unit.takes.drop_recording(kept.recordings[1].id)
        assert [(each.id, each.anchor.turn_index) for each in unit.notes.list(kept.id)] == [
            (on_first.id, 0),
            (on_third.id, 1),
        ]


def test_a_picture_is_kept_and_replaced(store: Store) -> None:
    kept = take()
    with store.unit() as unit:
        unit.takes.add(kept)
        assert unit.takes.thumbnail(kept.id) is None
        unit.takes.set_thumbnail(kept.id, b"\xff\xd8one")
        unit.takes.set_thumbnail(kept.id, b"\xff\xd8two")
        assert unit.takes.thumbnail(kept.id) == b"\xff\xd8two"


def test_purging_takes_everything_along_and_nothing_of_others(store: Store) -> None:
    gone, stays, karin = take(1), take(2), contact()
    shared = {each.id: grant(each, karin) for each in (gone, stays)}
    with store.unit() as unit:
        unit.contacts.put(karin)
        for each in (gone, stays):
            unit.takes.add(each)
            unit.takes.set_thumbnail(each.id, b"jpeg")
            unit.notes.add(note(each, 5))
            unit.checks.set(each.id, "groet", SelfCheck.YES)
            unit.grants.add(shared[each.id], ObjectId(f"object-{each.number}"))
            unit.feedback.put(received(shared[each.id], karin))
    with store.unit() as unit:
        unit.takes.purge(gone.id)
    with store.unit() as unit:
        assert unit.takes.list() == [stays]
        assert unit.takes.thumbnail(gone.id) is None
        assert unit.notes.list(gone.id) == []
        assert unit.checks.get(gone.id) == {}
        assert unit.grants.list() == [shared[stays.id]]
        assert [each.sheet.share_id for each in unit.feedback.list()] == [shared[stays.id].share_id]
        assert unit.takes.thumbnail(stays.id) == b"jpeg"
        assert len(unit.notes.list(stays.id)) == len(unit.checks.get(stays.id)) == 1
        assert unit.contacts.list() == [karin]
        connection = unit.takes._session.connection()
        left = connection.exec_driver_sql("SELECT count(*) FROM recording").scalar()
        marks = connection.exec_driver_sql("SELECT count(*) FROM feedback_mark").scalar()
        assert (left, marks) == (1, 2)

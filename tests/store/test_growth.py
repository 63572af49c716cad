"""Practice, evidence, goals and the answers of a week, in the tables."""

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from alembic import command
from sqlalchemy import inspect

from oefenruimte.domain.growth import Evidence, Goal, GoalLevel, MemoAnswer, Practised, Source, Transfer
from oefenruimte.domain.ids import GoalId, MemberId, ScenarioId
from oefenruimte.domain.take import Take, TakeState
from oefenruimte.store.connection import connect
from oefenruimte.store.database import Store
from oefenruimte.store.engine import engine_on
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.repositories.growth import OWN
from oefenruimte.store.unit import Unit
from tests.store.clear_pages import clear_pages
from tests.store.samples import KEY, NOW, take

DAY = date(2026, 5, 12)
MARKER = "Kwartelkoning-7733"
TABLES = {"practice", "evidence", "goal", "memo_answer", "transfer"}


def practised(of: Take | None = None, hours: int = 0) -> Practised:
    at = NOW + timedelta(hours=hours)
    return Practised(
        ScenarioId("x"), at, 90, ("Heldere taal", "Één, twee"), None if of is None else of.id, True, "1"
    )


def evidence(key: str, of: Take | None = None, ago: int = 0, place: float = 2.0) -> Evidence:
    return Evidence(
        key, "Begrenzen", Source.SELF, place, DAY - timedelta(days=ago), "Ik…", "Titel", of and of.id, "Karin"
    )


def test_a_take_counts_once_and_practice_comes_oldest_first(store: Store) -> None:
    with store.unit() as unit:
        one, other = take(1), take(2)
        unit.takes.add(one)
        unit.takes.add(other)
        unit.practices.add(practised(one, 5))
        unit.practices.add(practised(None, 3))
        unit.practices.add(practised(None, 4))  # two without a take are two
        assert unit.practices.without() == [other.id]
        assert unit.practices.without(other.created_at) == []
        assert unit.practices.without(other.created_at - timedelta(milliseconds=1)) == [other.id]
        unit.practices.add(replace(practised(one, 1), seconds=7))
        assert [(each.take_id, each.seconds) for each in unit.practices.list()] == [
            (one.id, 7),
            (None, 90),
            (None, 90),
        ]
        assert unit.practices.list()[1] == practised(None, 3)
        unit.practices.clear()
        assert unit.practices.list() == []


def test_only_sealed_takes_are_times_of_practising(store: Store) -> None:
    with store.unit() as unit:
        for number, state in enumerate(TakeState, start=1):
            unit.takes.add(replace(take(number), state=state))
        (missing,) = unit.practices.without()
        assert unit.takes.get(missing).state is TakeState.SEALED


def test_the_same_key_replaces_and_the_newest_comes_first(store: Store) -> None:
    with store.unit() as unit:
        unit.evidence.put(evidence("a", ago=1), evidence("b"), evidence("c"))
        assert [each.key for each in unit.evidence.list()] == ["c", "b", "a"]
        unit.evidence.put(evidence("b", place=0.0))
        assert [(each.key, each.place) for each in unit.evidence.list()] == [
            ("b", 0.0),
            ("c", 2.0),
            ("a", 2.0),
        ]
        assert unit.evidence.list()[1] == evidence("c")
        unit.evidence.put()
        unit.evidence.remove("c")
        unit.evidence.remove("is er niet")
        assert [each.key for each in unit.evidence.list()] == ["b", "a"]


def test_what_begins_so_goes_and_an_underscore_is_a_letter(store: Store) -> None:
    with store.unit() as unit:
        unit.evidence.put(
            *(evidence(key) for key in ("coach/s_1/a", "coach/s_1/b", "coach/sx1/a", "self/s_1/a"))
        )
        unit.evidence.remove_under("coach/s_1/")
        assert {each.key for each in unit.evidence.list()} == {"coach/sx1/a", "self/s_1/a"}


def test_a_take_that_goes_leaves_its_numbers_and_a_hidden_one_shows_none(store: Store) -> None:
    with store.unit() as unit:
        one, other = take(1), take(2)
        for each in (one, other):
            unit.takes.add(each)
            unit.practices.add(practised(each))
            unit.evidence.put(evidence(f"self/{each.id}", each))
        assert [each.key for each in unit.evidence.of_take(one.id)] == [f"self/{one.id}"]
        unit.takes.set_state(one.id, TakeState.DELETED)
        assert [each.take_id for each in unit.evidence.list()] == [other.id]
        unit.takes.set_state(one.id, TakeState.SEALED)
        unit.takes.purge(one.id)
        assert sorted(str(each.take_id) for each in unit.evidence.list()) == sorted(["None", str(other.id)])
        assert len(unit.practices.list()) == 2
        unit.evidence.forget_take(other.id)
        assert [each.take_id for each in unit.evidence.list()] == [None]


def test_goals_of_each_are_apart_and_in_order(store: Store) -> None:
    own = Goal(GoalId("g"), GoalLevel.OWN, "Begrenzen", 2.5, text="x", by=DAY)
    theirs = [Goal(GoalId(name), GoalLevel.FUNCTION, "x", 1.0, "Balie") for name in ("z", "a", "g")]
    with store.unit() as unit:
        unit.goals.replace(OWN, [own])
        unit.goals.replace(MemberId("karin"), theirs)
        assert (unit.goals.list(OWN), unit.goals.list(MemberId("karin"))) == ([own], theirs)
        assert unit.goals.list() == [own, *theirs]
        unit.goals.replace(MemberId("karin"), theirs[1:2])
        assert unit.goals.list() == [own, theirs[1]]
        unit.goals.replace(OWN, ())
        assert unit.goals.list(OWN) == []


def test_one_answer_a_day_for_a_question_and_one_line_a_week(store: Store) -> None:
    with store.unit() as unit:
        for answer in (
            MemoAnswer("q", 0, DAY),
            MemoAnswer("q", 2, DAY),
            MemoAnswer("q", 1, DAY + timedelta(8)),
        ):
            unit.memo_answers.put(answer)
        assert unit.memo_answers.list() == [MemoAnswer("q", 2, DAY), MemoAnswer("q", 1, DAY + timedelta(8))]
        for line in (Transfer(DAY, "a"), Transfer(DAY, "b", "x"), Transfer(DAY + timedelta(7), "c")):
            unit.transfers.put(line)
        assert unit.transfers.list() == [Transfer(DAY + timedelta(7), "c"), Transfer(DAY, "b", "x")]
        unit.transfers.remove(DAY)
        assert [line.text for line in unit.transfers.list()] == ["c"]


def test_settings_under_a_name_go_together(store: Store) -> None:
    with store.unit() as unit:
        for key in ("growth/plan", "growth/week_goal", "growthx", "grow"):
            unit.settings.put(key, 1)
        assert unit.settings.under("growth/") == {"growth/plan": 1, "growth/week_goal": 1}
        unit.settings.remove_under("growth/")
        assert unit.settings.some(["growth/plan", "growth/week_goal", "growthx", "grow"]) == {
            "growthx": 1,
            "grow": 1,
        }


def fill(unit: Unit) -> Take:
    kept = take()
    unit.takes.add(kept)
    unit.practices.add(replace(practised(kept), skills=(MARKER,), turn=MARKER))
    unit.evidence.put(replace(evidence(MARKER, kept), what=MARKER, skill=MARKER, by=MARKER))
    unit.goals.replace(OWN, [Goal(GoalId(MARKER), GoalLevel.OWN, MARKER, 2.0, MARKER, MARKER, DAY)])
    unit.memo_answers.put(MemoAnswer(MARKER, 1, DAY))
    unit.transfers.put(Transfer(DAY, MARKER, MARKER))
    return kept


def test_nothing_of_it_is_on_the_disk_in_the_clear_and_what_is_erased_is_gone(path: Path) -> None:
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        for week in range(50):
            unit.transfers.put(Transfer(DAY + timedelta(weeks=week + 1), MARKER * 20, MARKER))
        kept = fill(unit)
    assert not any(MARKER.encode() in file.read_bytes() for file in path.parent.iterdir())
    assert MARKER.encode() in clear_pages(path, KEY)
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        unit.practices.clear()
        unit.evidence.forget_take(kept.id)
        unit.goals.replace(OWN, ())
        unit.memo_answers.clear()
        unit.transfers.clear()
    assert MARKER.encode() not in clear_pages(path, KEY)  # not for who has the key either


def test_its_tables_come_and_go_and_the_rest_stays(path: Path) -> None:
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        kept = fill(unit)
    engine = engine_on(lambda: connect(path, KEY))
    with engine.begin() as connection:
        command.downgrade(Migrations().config(connection), "0008")
        assert not TABLES & set(inspect(connection).get_table_names())
    engine.dispose()
    with closing(Store.open(path, KEY)) as store, store.unit() as unit:
        assert unit.takes.get(kept.id) == kept
        assert (unit.practices.list(), unit.evidence.list(), unit.goals.list()) == ([], [], [])
        assert unit.practices.without() == [kept.id]
        fill_again = replace(practised(kept), seconds=1)
        unit.practices.add(fill_again)
        assert unit.practices.list() == [fill_again]

"""Which step of a learning path comes next: as tables."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from oefenruimte.app.catalogue import Entry, Filters, Order, collect, counts, select
from oefenruimte.app.learning import next_on_path, place_of, progress
from oefenruimte.app.today import next_step
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath, PathStep
from tests.app.test_today import exercise

NOW = datetime(2026, 5, 12, 9, tzinfo=UTC)
TODAY = date(2026, 5, 12)


def path(name: str, *steps: str) -> LearningPath:
    return LearningPath(name, name.title(), "", "", tuple(PathStep(ScenarioId(step)) for step in steps))


EMOTION, CLEAR = path("emotie", "a", "b", "c"), path("helder", "d", "b", "e")
PATHS = (EMOTION, CLEAR)


def entries(practised: Mapping[str, int]) -> list[Entry]:
    """Exercises a to e; `practised` says how many days ago."""
    return [
        Entry(exercise(name), 1, NOW - timedelta(days=practised[name]), 1)
        if name in practised
        else Entry(exercise(name))
        for name in "abcde"
    ]


@pytest.mark.parametrize(
    ("practised", "step", "on"),
    [
        ({}, "a", "emotie"),  # the first day: the first step of the first path
        ({"a": 1}, "b", "emotie"),  # yesterday one step: the next one
        ({"b": 1}, "a", "emotie"),  # steps may be passed over; the first one left comes
        ({"a": 2, "c": 1}, "b", "emotie"),
        ({"d": 1}, "b", "helder"),  # the path one was on last
        ({"a": 1, "d": 2}, "b", "emotie"),
        ({"a": 3, "b": 2, "c": 1}, "d", "helder"),  # one path is done: the other
        ({"a": 5, "b": 4, "c": 3, "d": 2, "e": 1}, None, ""),  # all done
        ({"a": 0}, "a", "emotie"),  # what one practises today goes on
        ({"e": 0, "a": 1}, "e", "helder"),
    ],
)
def test_the_next_step(practised: dict[str, int], step: str | None, on: str) -> None:
    found = next_on_path(PATHS, entries(practised), TODAY)
    assert (found.entry.scenario.id if found else None) == step
    assert (found.progress.path.id if found and found.progress else "") == on
    if found and found.progress:
        assert found.progress.current is not None
        assert found.progress.stages[found.progress.current].entry is found.entry


def test_an_exercise_of_today_that_is_on_no_path_leaves_the_paths_alone() -> None:
    found = [*entries({"a": 1}), Entry(exercise("los"), 2, NOW, 2)]
    assert next_on_path(PATHS, found, TODAY) is None
    step = next_step(found, PATHS, TODAY)
    assert step is not None
    assert (step.entry.scenario.id, step.progress) == ("los", None)


def test_without_paths_it_is_what_was_practised_last() -> None:
    step = next_step(entries({"a": 2, "c": 1}), (), TODAY)
    assert step is not None
    assert (step.entry.scenario.id, step.progress) == ("c", None)


def test_steps_without_an_exercise_are_left_out() -> None:
    found = progress(path("emotie", "weg", "a", "b"), entries({"a": 1}))
    assert [stage.name for stage in found.stages] == ["a", "b"]
    assert [stage.done for stage in found.stages] == [True, False]
    assert (found.current, found.done) == (1, 1)


def test_a_path_that_is_done_has_no_place() -> None:
    assert progress(EMOTION, entries({"a": 3, "b": 2, "c": 1})).current is None


def test_where_an_exercise_stands() -> None:
    assert place_of(PATHS, "b") == (EMOTION, 2)
    assert place_of(PATHS, "e") == (CLEAR, 3)
    assert place_of(PATHS, "los") is None


def test_the_library_filters_on_a_path_and_shows_it_in_order() -> None:
    reverse = path("emotie", "c", "b", "a")
    all_entries = collect([exercise(name) for name in "abcde"], [], [], TODAY, (reverse, CLEAR))
    assert counts(all_entries, (reverse, CLEAR)).paths == (("Emotie", 3), ("Helder", 3))
    on = Filters(paths=frozenset({"Emotie"}))
    assert on.any
    assert [entry.scenario.id for entry in select(all_entries, "", on)] == ["c", "b", "a"]
    assert [entry.scenario.id for entry in select(all_entries, "", on, Order.NEW)] == ["a", "b", "c"]
    both = Filters(paths=frozenset({"Emotie", "Helder"}))
    assert len(select(all_entries, "", both)) == 5


def test_single_turns_leave_a_step_undone_and_the_way_as_it_is() -> None:
    found = [replace(one, short_only=one.scenario.id == "b") for one in entries({"a": 3, "b": 0})]
    on_way = progress(EMOTION, found)
    assert [stage.done for stage in on_way.stages] == [True, False, False]
    step = next_step(found, PATHS, TODAY)
    assert step is not None
    assert step.entry.scenario.id == "b"
    assert [entry.is_done for entry in found if not entry.is_new] == [True, False]


def test_a_step_that_is_skipped_is_done() -> None:
    skipped = frozenset({("emotie", ScenarioId("a")), ("helder", ScenarioId("b"))})
    on_way = progress(EMOTION, entries({}), skipped)
    assert [stage.done for stage in on_way.stages] == [True, False, False]
    assert on_way.current == 1  # of another path the same exercise is not skipped
    found = next_on_path(PATHS, entries({}), TODAY, skipped)
    assert found is not None
    assert found.entry.scenario.id == "b"


def test_the_own_plan_goes_before_the_paths() -> None:
    plan = (ScenarioId("e"), ScenarioId("weg"), ScenarioId("c"))
    for practised, step in (({}, "e"), ({"e": 2}, "c"), ({"e": 2, "c": 1}, "a"), ({"d": 0}, "d")):
        found = next_step(entries(practised), PATHS, TODAY, plan=plan)
        assert found is not None
        assert found.entry.scenario.id == step, practised

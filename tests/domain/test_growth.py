"""Intervals that grow: never back, never before their day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.growth import INTERVALS, Goal, GoalLevel, Rest, Rhythm, Standing, monday_of, rest_of
from oefenruimte.domain.ids import GoalId

DAY = date(2026, 5, 12)


def after(*days: int) -> list[date]:
    return [DAY + timedelta(days=each) for each in days]


@pytest.mark.parametrize(
    ("days", "step", "due"),
    [
        ((0,), 0, 7),
        ((0, 0, 0), 0, 7),  # three times on one day is one day
        ((0, 3), 0, 10),  # too soon: the same interval, from then
        ((0, 7), 1, 21),  # on the day: one step further
        ((0, 30), 1, 44),  # late is no punishment
        ((0, 7, 21), 2, 49),
        ((0, 7, 20), 1, 34),
        ((0, 7, 21, 49, 105, 217), 4, 217 + 112),  # the last step stays
        ((7, 0), 1, 21),  # in any order
    ],
)
def test_a_step_further_each_time_it_was_due(days: tuple[int, ...], step: int, due: int) -> None:
    rest = rest_of("Heldere taal", after(*days), Rhythm.USUAL)
    assert rest == Rest("Heldere taal", DAY + timedelta(days=max(days)), step, DAY + timedelta(days=due))


@pytest.mark.parametrize(
    ("days", "hard", "step"),
    [
        ((0, 7), (7,), 0),  # there is nothing before the first step
        ((0, 7, 21), (21,), 0),
        ((0, 7, 21, 49), (21,), 1),
        ((0, 7, 21, 49), (22,), 3),  # a day without practice
        ((0, 7, 21), (0,), 2),  # the first time nobody can do it
        ((0, 7, 8), (8,), 0),  # also when it was too soon
    ],
)
def test_a_step_back_when_it_did_not_go_yet(days: tuple[int, ...], hard: tuple[int, ...], step: int) -> None:
    rest = rest_of("x", after(*days), Rhythm.USUAL, set(after(*hard)))
    assert rest is not None
    assert rest.step == step
    assert rest.due_on == rest.last_on + timedelta(days=INTERVALS[Rhythm.USUAL][step])


def test_without_practice_nothing_rests_and_with_off_nothing_comes_back() -> None:
    assert rest_of("x", [], Rhythm.USUAL) is None
    rest = rest_of("x", after(0, 90), Rhythm.OFF)
    assert rest is not None
    assert (rest.due_on, rest.is_due(DAY + timedelta(days=9999))) == (None, False)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=30), st.sampled_from(Rhythm))
def test_it_is_never_due_before_its_interval_is_over(days: list[int], rhythm: Rhythm) -> None:
    rest = rest_of("x", after(*days), rhythm)
    assert rest is not None
    assert rest.last_on == DAY + timedelta(days=max(days))
    if rhythm is Rhythm.OFF:
        return
    assert rest.due_on == rest.last_on + timedelta(days=INTERVALS[rhythm][rest.step])
    later = rest_of("x", [*after(*days), rest.due_on], rhythm)
    assert later is not None
    assert later.step == min(rest.step + 1, len(INTERVALS[rhythm]) - 1)


def test_weeks_are_whole_and_never_less_than_none() -> None:
    rest = Rest("x", DAY, 0, None)
    assert [rest.weeks(DAY + timedelta(days=each)) for each in (-3, 0, 6, 7, 20)] == [0, 0, 0, 1, 2]
    assert monday_of(DAY) == date(2026, 5, 11)


def test_a_goal_is_reached_at_its_place() -> None:
    goal = Goal(GoalId("g"), GoalLevel.OWN, "x", 2.0)
    assert Standing("x", None, None, 2.0, goal, ()).reached
    assert not Standing("x", None, None, 1.99, goal, ()).reached
    assert not Standing("x", None, None, None, goal, ()).reached
    assert not Standing("x", None, None, 3.0, None, ()).reached

"""Nothing goes early, whatever a clock does; and what is due goes."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.retention import (
    DayCount,
    Keeping,
    Leap,
    days_left,
    is_due,
    is_surely_due,
    term,
)

START = date(2026, 5, 12)
LEARNER = term(30, None)


def day(number: int) -> date:
    return START + timedelta(days=number)


def keeping(since: int | None = 0, **changes: object) -> Keeping:
    return Keeping(TakeId("poging"), START, **({"kept": False, "protected": False} | changes), since=since)  # type: ignore[arg-type]


def counted(*days: int) -> DayCount:
    """What the clock said, one look after the other."""
    count = DayCount(START)
    for each in days:
        count = count.on(day(each))
    return count


@pytest.mark.parametrize(
    ("days", "certain", "at_most"),
    [
        ((), 0, 0),
        ((0,), 0, 0),
        ((1, 2, 3), 3, 3),
        ((7, 14), 14, 14),  # a week between two looks is usual
        ((8,), 0, 8),  # more than a week is doubted
        ((3, 20, 22), 5, 22),
        ((5, -400), 5, 5),  # back: nothing is counted, nothing is taken off
        ((5, -400, 5), 5, 5),  # and what was counted is not counted twice
        ((5, -400, 6), 6, 6),
        ((5, 2, 4, 5, 3, 5, 6), 6, 6),  # to and fro
        ((3650, 1), 1, 1),  # a clock that was wrong for a while is forgotten
        ((2, 3650, 3655, 7), 7, 7),  # also when days went by meanwhile
        ((2, 40, 38), 2, 38),  # set back a little after a holiday: the holiday is still doubted
        ((40, 400, 41), 1, 41),  # of two leaps only the wrong one is taken back
    ],
)
def test_days_are_counted(days: tuple[int, ...], certain: int, at_most: int) -> None:
    count = counted(*days)
    assert (count.surely_passed(0), count.passed(0)) == (certain, at_most)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(-4000, 0)), max_size=40))
def test_a_clock_that_runs_behind_never_counts_too_much(looks: list[tuple[int, int]]) -> None:
    """`looks`: how many days truly went by, and how far behind the clock was then."""
    count, truly = DayCount(START), 0
    for went_by, behind in looks:
        truly += went_by
        count = count.on(day(truly + behind))
        assert count.surely_passed(0) <= truly


@given(st.lists(st.tuples(st.integers(0, 5), st.one_of(st.just(0), st.integers(8, 4000))), max_size=30))
def test_a_clock_that_leaps_ahead_never_counts_surely_what_did_not_pass(looks: list[tuple[int, int]]) -> None:
    """`looks`: how many days truly went by, and how far ahead of the truth the clock was then."""
    count, truly, before = DayCount(START), 0, 0
    for went_by, ahead in looks:
        truly += went_by
        if 0 < abs(went_by + ahead - before) <= 7 and ahead != before:
            ahead = before  # a small error cannot be told from a day that passed
        before = ahead
        count = count.on(day(truly + ahead))
        assert count.surely_passed(0) <= truly


def test_what_began_after_a_leap_does_not_doubt_it() -> None:
    count = counted(1, 100)
    assert count.leaps == (Leap(day(1), 99, 1),)
    assert count.surely_passed(count.count) == 0
    later = count.on(day(105))
    assert later.surely_passed(count.count) == later.passed(count.count) == 5


def test_who_says_that_the_days_went_by_is_believed() -> None:
    count = counted(1, 100).sure()
    assert count.surely_passed(0) == 100


@pytest.mark.parametrize(
    ("period", "most", "extra", "passed", "left"),
    [
        (30, None, 0, 0, 30),
        (30, None, 0, 29, 1),
        (30, None, 0, 30, 0),
        (30, None, 0, 99, 0),
        (7, None, 0, 1, 6),
        (0, None, 0, 99, None),  # never
        (30, None, 30, 30, 30),  # extended
        (0, 60, 0, 1, 59),  # the organisation's rule holds for "never" too
        (30, 14, 0, 1, 13),
        (30, 14, 30, 1, 13),  # and an extension does not go past it
        (7, 14, 0, 1, 6),
        (7, 14, 30, 1, 13),
        (7, 14, -30, 1, 6),
    ],
)
def test_how_long_a_take_stays(
    period: int, most: int | None, extra: int, passed: int, left: int | None
) -> None:
    one, rule = keeping(extra_days=extra), term(period, most)
    count = DayCount(day(passed), passed)
    assert days_left(one, count, rule) == left
    assert is_due(one, count, rule) is is_surely_due(one, count, rule) is (left == 0)


@pytest.mark.parametrize("why", ["kept", "protected"])
def test_what_one_keeps_stays(why: str) -> None:
    one, count = keeping(**{why: True}), DayCount(day(999), 999)
    assert days_left(one, count, LEARNER) is None
    assert not is_due(one, count, LEARNER)
    assert not is_surely_due(one, count, LEARNER)


def test_a_take_that_was_not_looked_at_yet_has_its_whole_term() -> None:
    one, count = keeping(None), DayCount(day(999), 999)
    assert days_left(one, count, LEARNER) == 30
    assert not is_due(one, count, LEARNER)
    assert not is_surely_due(one, count, LEARNER)


def test_a_leap_makes_it_due_perhaps() -> None:
    count = counted(1, 50)
    assert is_due(keeping(), count, LEARNER)
    assert not is_surely_due(keeping(), count, LEARNER)
    assert is_surely_due(keeping(), count.sure(), LEARNER)


@pytest.mark.parametrize(
    ("made", "before", "now", "since"),
    [
        (3, 3, 5, 3),  # on the day of the last look
        (4, 3, 5, 4),  # the day after it
        (9, 3, 5, 5),  # the clock was ahead: never later than now
        (-400, 3, 5, 3),  # behind: as if it was made at the last look
    ],
)
def test_when_the_days_of_a_take_begin(made: int, before: int, now: int, since: int) -> None:
    assert DayCount(day(now), now).begin(day(made), DayCount(day(before), before)) == since

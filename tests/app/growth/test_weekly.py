"""The question of the week, and when one is reminded."""

from datetime import date, datetime, time, timedelta

import pytest

from oefenruimte.app.growth import reminders
from oefenruimte.app.growth.reminders import Waiting, due_reminder, is_allowed
from oefenruimte.app.growth.weekly import question_of
from oefenruimte.domain.growth import MemoAnswer, MemoQuestion

MONDAY = date(2026, 5, 11)
THREE = tuple(MemoQuestion(name, "x", "?", ("a", "b", "c"), ("A", "B", "C")) for name in ("p", "q", "r"))
NINE, FIVE = time(9), time(17)


def test_it_is_the_same_all_week_and_another_one_the_next() -> None:
    week = {question_of(THREE, (), MONDAY + timedelta(days=day)) for day in range(7)}
    assert len(week) == 1
    assert question_of(THREE, (), MONDAY + timedelta(weeks=1)) not in week


def test_one_answer_a_week_is_enough() -> None:
    answers = [MemoAnswer("p", 0, MONDAY + timedelta(days=2))]
    assert question_of(THREE, answers, MONDAY + timedelta(days=6)) is None
    assert question_of(THREE, answers, MONDAY + timedelta(days=7)) is not None


def test_none_comes_back_before_all_were_answered() -> None:
    answers: list[MemoAnswer] = []
    asked = []
    for week in range(9):
        day = MONDAY + timedelta(weeks=week)
        question = question_of(THREE, answers, day)
        assert question is not None
        asked.append(question.id)
        answers.append(MemoAnswer(question.id, 1, day))
    assert [set(asked[at : at + 3]) for at in (0, 3, 6)] == [{"p", "q", "r"}] * 3


def test_without_questions_there_is_none() -> None:
    assert question_of((), (), MONDAY) is None


@pytest.mark.parametrize(
    ("at", "begin", "end", "allowed"),
    [
        (time(9), NINE, FIVE, True),
        (time(8, 59), NINE, FIVE, False),
        (time(17), NINE, FIVE, False),
        (time(23), time(20), time(2), True),  # over midnight
        (time(1, 59), time(20), time(2), True),
        (time(2), time(20), time(2), False),
        (time(3), NINE, NINE, True),
    ],
)
def test_quiet_hours(at: time, begin: time, end: time, allowed: bool) -> None:
    assert is_allowed(at, begin, end) is allowed


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (Waiting(), None),
        (Waiting(question=True), reminders.QUESTION),
        (Waiting(refreshers=2, question=True), reminders.REFRESHER),
        (Waiting(baseline=True, refreshers=2, question=True), reminders.UNFINISHED),
    ],
)
def test_one_thing_at_a_time(waiting: Waiting, said: str | None) -> None:
    assert due_reminder(datetime.combine(MONDAY, NINE), NINE, FIVE, None, waiting) == said


def test_at_most_once_a_day_and_never_in_quiet_hours() -> None:
    waiting = Waiting(refreshers=1)
    morning = datetime.combine(MONDAY, time(10))
    assert due_reminder(morning, NINE, FIVE, MONDAY, waiting) is None
    assert due_reminder(morning, NINE, FIVE, MONDAY - timedelta(days=1), waiting) is not None
    assert (
        due_reminder(morning, NINE, FIVE, MONDAY + timedelta(days=1), waiting) is None
    )  # the clock went back
    assert due_reminder(datetime.combine(MONDAY, time(20)), NINE, FIVE, None, waiting) is None


def test_a_reminder_says_nothing_of_what_one_practises() -> None:
    for said in (reminders.QUESTION, reminders.REFRESHER, reminders.UNFINISHED):
        assert len(said) < 80
        assert "vaardigheid" not in said

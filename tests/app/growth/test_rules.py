"""Every rule of docs/growth.md, as a table."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from oefenruimte.app.growth import rules
from oefenruimte.domain.growth import Evidence, Goal, GoalLevel, Groups, Practised, Source
from oefenruimte.domain.ids import GoalId, ScenarioId

TODAY = date(2026, 5, 12)  # a Tuesday


def said(place: float, ago: int = 0, source: Source = Source.SELF, skill: str = "Begrenzen") -> Evidence:
    return Evidence(f"{source}/{place}/{ago}", skill, source, place, TODAY - timedelta(days=ago))


def goal(level: GoalLevel, group: str = "", place: float = 2.0, skill: str = "Begrenzen") -> Goal:
    return Goal(GoalId(f"{level}{group}{place}"), level, skill, place, group)


def practised(day: date, seconds: int, *skills: str) -> Practised:
    return Practised(ScenarioId("x"), datetime(day.year, day.month, day.day, 12, tzinfo=UTC), seconds, skills)


@pytest.mark.parametrize(
    ("evidence", "now"),
    [
        ([], None),
        ([said(2)], 2),
        ([said(2), said(1)], 1.5),
        ([said(3, source=Source.COACH), said(0)], 2),  # the coach counts double
        ([said(2), said(0, source=Source.BASELINE)], 1),  # the baseline is one of the pieces
        ([said(2, source=Source.PROOF)], 2),
        ([said(3)] * 6 + [said(0)] * 9, 3),  # the newest six
        ([said(3, 119), said(0, 120)], 3),  # of the last 120 days
        ([said(3, 300)], None),
        ([said(3, -1), said(1)], 1),  # of later than today nothing is known yet
    ],
)
def test_where_somebody_stands_now(evidence: list[Evidence], now: float | None) -> None:
    standing = rules.standing_of("begrenzen", evidence, (), TODAY)
    assert standing.now == now
    assert len(standing.sources) <= rules.NEWEST


def test_the_baseline_is_the_last_answer_however_long_ago() -> None:
    evidence = [
        said(2),
        said(1, 200, Source.BASELINE),
        said(0, 400, Source.BASELINE),
        said(3, -5, Source.BASELINE),
    ]
    standing = rules.standing_of("Begrenzen", evidence, (), TODAY)
    assert (standing.baseline, standing.baseline_on) == (1, TODAY - timedelta(days=200))
    assert standing.now == 2


def test_skills_of_the_list_come_first_and_nothing_practised_is_lost() -> None:
    evidence = [said(1, skill="Oude naam"), said(2, skill="BEGRENZEN"), said(0, skill="Aardig zijn")]
    found = rules.standings_of(["Heldere taal", "Begrenzen", "Onderhandelen"], evidence, [], TODAY)
    assert [one.skill for one in found] == ["Begrenzen", "Aardig zijn", "Oude naam"]
    with_goal = rules.standings_of(["Heldere taal"], [], [goal(GoalLevel.OWN, skill="Heldere taal")], TODAY)
    assert [(one.skill, one.now) for one in with_goal] == [("Heldere taal", None)]


def test_the_most_specific_goal_counts() -> None:
    levels = [GoalLevel.OWN, GoalLevel.FUNCTION, GoalLevel.DEPARTMENT, GoalLevel.ORGANISATION]
    every = [goal(level, place=index / 2) for index, level in enumerate(levels)]
    while every:
        assert rules.goal_of("BEGRENZEN", list(reversed(every))) == every[0]
        every.pop(0)
    assert rules.goal_of("Begrenzen", ()) is None
    two = [goal(GoalLevel.FUNCTION, place=1.0), goal(GoalLevel.FUNCTION, place=2.0)]
    assert rules.goal_of("Begrenzen", two) == two[0]


@pytest.mark.parametrize(
    ("level", "group", "groups", "mine"),
    [
        (GoalLevel.ORGANISATION, "", Groups(), True),
        (GoalLevel.OWN, "", Groups(), True),
        (GoalLevel.FUNCTION, "Balie", Groups(), False),
        (GoalLevel.FUNCTION, "Balie", Groups(function="balie"), True),
        (GoalLevel.FUNCTION, "Balie", Groups(department="Balie"), False),
        (GoalLevel.DEPARTMENT, "Zorg", Groups("Balie", "ZORG"), True),
        (GoalLevel.DEPARTMENT, "", Groups(), False),
    ],
)
def test_for_whom_a_goal_is(level: GoalLevel, group: str, groups: Groups, mine: bool) -> None:
    assert rules.applies(goal(level, group), groups) is mine


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (29, 1), (89, 1), (90, 2), (149, 2), (3600, 60)])
def test_minutes_are_whole(seconds: int, minutes: int) -> None:
    assert rules.minutes_of(practised(TODAY, seconds)) == minutes


def test_the_days_of_a_week_add_up_to_the_week() -> None:
    done = [practised(TODAY - timedelta(days=ago), 100 + ago * 37) for ago in range(-2, 30)]
    weeks = rules.weeks_of(done, TODAY, 4)
    assert [monday for monday, _ in weeks] == [
        date(2026, 4, 20 + 7 * n) if n < 2 else date(2026, 5, 7 * n - 10) for n in range(4)
    ]
    days = rules.week_days(done, TODAY)
    assert sum(days) == weeks[-1][1]
    assert days[2:] == (0, 0, 0, 0, 0)  # what is after today did not happen yet
    assert rules.weeks_of([], TODAY, 1) == ((date(2026, 5, 11), 0),)


@pytest.mark.parametrize(
    ("evidence", "hard"),
    [
        ([said(0)], True),
        ([said(0), said(1)], True),
        ([said(1)], False),
        ([said(0), said(2)], False),
        ([said(0), said(3, source=Source.COACH)], True),  # what one found oneself
        ([said(0, source=Source.COACH)], False),
        ([said(0, source=Source.BASELINE)], False),
        ([said(0, source=Source.PROOF)], True),
        ([said(0, 1), said(2)], False),  # of another day
    ],
)
def test_when_it_did_not_go_yet(evidence: list[Evidence], hard: bool) -> None:
    assert (TODAY in rules.hard_days(evidence).get("begrenzen", set())) is hard


def test_days_of_a_skill_whatever_its_capitals() -> None:
    done = [
        practised(TODAY - timedelta(days=2), 60, "Heldere taal", "Begrenzen"),
        practised(TODAY, 60, "heldere TAAL"),
        practised(TODAY + timedelta(days=1), 60, "Heldere taal"),
    ]
    assert rules.days_by_skill(done, TODAY) == {
        "Heldere taal": [TODAY - timedelta(days=2), TODAY],
        "Begrenzen": [TODAY - timedelta(days=2)],
    }
    assert rules.days_by_skill([replace(done[0], skills=())], TODAY) == {}

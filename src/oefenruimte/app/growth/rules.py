"""How every number about growing comes about (docs/growth.md). Pure: what was kept goes in."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from oefenruimte.domain.growth import (
    Evidence,
    Goal,
    GoalLevel,
    Groups,
    Practised,
    Source,
    Standing,
    Step,
    monday_of,
)

NEWEST = 6
"""So many pieces of evidence make "nu"."""

LAST_DAYS = 120
"""Older evidence says where somebody stood, not where they stand."""

COACH_WEIGHT = 2
"""What somebody else saw counts double: self-assessment works when it is linked with that of an expert."""

_LEVELS = tuple(GoalLevel)


def same_skill(one: str, other: str) -> bool:
    """Names of skills are the same whatever the capitals."""
    return one.casefold() == other.casefold()


def sources_of(skill: str, evidence: Sequence[Evidence], today: date) -> tuple[Evidence, ...]:
    """What "nu" is made of. `evidence` newest first."""
    since = today - timedelta(days=LAST_DAYS)
    found = [one for one in evidence if same_skill(one.skill, skill) and since < one.on <= today]
    return tuple(found[:NEWEST])


def place_of(sources: Iterable[Evidence]) -> float | None:
    """The mean of the places, what a coach said counted double. None without sources."""
    weighed = [(one.place, COACH_WEIGHT if one.source is Source.COACH else 1) for one in sources]
    total = sum(weight for _, weight in weighed)
    return sum(place * weight for place, weight in weighed) / total if total else None


def standing_of(skill: str, evidence: Sequence[Evidence], goals: Sequence[Goal], today: date) -> Standing:
    """`evidence` newest first; the baseline is the last answer about this skill."""
    of_skill = [one for one in evidence if same_skill(one.skill, skill) and one.on <= today]
    baseline = next((one for one in of_skill if one.source is Source.BASELINE), None)
    sources = sources_of(skill, of_skill, today)
    return Standing(
        skill=skill,
        baseline=None if baseline is None else baseline.place,
        baseline_on=None if baseline is None else baseline.on,
        now=place_of(sources),
        goal=goal_of(skill, goals),
        sources=sources,
    )


def standings_of(
    skills: Sequence[str], evidence: Sequence[Evidence], goals: Sequence[Goal], today: date
) -> tuple[Standing, ...]:
    """Of every skill of which something is known: first those of the list, in its order.

    What was practised under a name that the list does not have (any more) comes after, by name.
    """
    known = {skill.casefold() for skill in skills}
    names = [goal.skill for goal in goals] + [one.skill for one in evidence]
    named = {name.casefold(): name for name in names}
    others = sorted(name for folded, name in named.items() if folded not in known)
    found = (standing_of(skill, evidence, goals, today) for skill in (*skills, *others))
    return tuple(one for one in found if one.sources or one.goal is not None or one.baseline is not None)


def goal_of(skill: str, goals: Sequence[Goal]) -> Goal | None:
    """The most specific goal for this skill; of two at one level the first. `goals`: those that apply."""
    found = [goal for goal in goals if same_skill(goal.skill, skill)]
    return max(found, key=lambda goal: _LEVELS.index(goal.level), default=None)


def applies(goal: Goal, groups: Groups) -> bool:
    """Whether this goal is for somebody of this function and department."""
    match goal.level:
        case GoalLevel.DEPARTMENT:
            return bool(groups.department) and same_skill(goal.group, groups.department)
        case GoalLevel.FUNCTION:
            return bool(groups.function) and same_skill(goal.group, groups.function)
        case GoalLevel.ORGANISATION | GoalLevel.OWN:
            return True


def minutes_of(practised: Practised) -> int:
    """Whole minutes, rounded, and at least one: so the minutes of the days add up to those of the week."""
    return max(1, (practised.seconds + 30) // 60)


def day_of(practised: Practised) -> date:
    """The calendar day on which it began, where the computer is."""
    return practised.started_at.astimezone().date()


def weeks_of(practices: Iterable[Practised], today: date, count: int) -> tuple[tuple[date, int], ...]:
    """(Monday, minutes) of the last `count` weeks with the one of today, oldest first."""
    mondays = [monday_of(today) - timedelta(weeks=ago) for ago in reversed(range(count))]
    minutes = dict.fromkeys(mondays, 0)
    for one in practices:
        day = day_of(one)
        if day <= today and monday_of(day) in minutes:
            minutes[monday_of(day)] += minutes_of(one)
    return tuple(minutes.items())


def week_days(practices: Iterable[Practised], today: date) -> tuple[int, ...]:
    """Minutes on each day of the week of today, Monday first; seven numbers."""
    minutes = [0] * 7
    for one in practices:
        day = day_of(one)
        if monday_of(day) == monday_of(today) and day <= today:
            minutes[day.weekday()] += minutes_of(one)
    return tuple(minutes)


def days_by_skill(practices: Iterable[Practised], today: date) -> dict[str, list[date]]:
    """On which days each skill was practised, up to today; by the first spelling of its name."""
    days: dict[str, list[date]] = {}
    spelled: dict[str, str] = {}
    for one in practices:
        for skill in one.skills:
            if day_of(one) <= today:
                days.setdefault(spelled.setdefault(skill.casefold(), skill), []).append(day_of(one))
    return days


def hard_days(evidence: Iterable[Evidence]) -> dict[str, set[date]]:
    """By skill (folded), the days on which one found oneself that it did not go yet: the mean of one's own
    answers of that day is below "een beetje"."""
    said: dict[tuple[str, date], list[float]] = {}
    for one in evidence:
        if one.source in (Source.SELF, Source.PROOF):
            said.setdefault((one.skill.casefold(), one.on), []).append(one.place)
    found: dict[str, set[date]] = {}
    for (skill, day), places in said.items():
        if sum(places) / len(places) < Step.ON_THE_WAY:
            found.setdefault(skill, set()).add(day)
    return found

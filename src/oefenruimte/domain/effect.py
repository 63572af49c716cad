"""What practising did for an organisation, out of what people chose to contribute (docs/effect-report.md).

`report` is computed from counts that were rounded first, and from nothing else: so one person more or less
changes nothing but where a count passes a multiple of `ROUNDED_TO`. Nothing is about fewer than `LEAST`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from oefenruimte.domain.growth import Step

LEAST = 10
"""Of fewer people than this nothing is told, in no cell."""

ROUNDED_TO = 5
"""Every number is rounded down to a multiple of this. `LEAST` is one, so rounding hides nobody from it."""

_QUARTER = re.compile(r"(2[0-9]{3})-([1-4])")


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months: the only time that a contribution tells. `number` from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def parse(cls, text: str) -> "Quarter":
        """Of "2026-4". ValueError."""
        if (found := _QUARTER.fullmatch(text)) is None:
            raise ValueError("not a quarter")
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year}-{self.number}"


@dataclass(frozen=True, slots=True)
class SkillSteps:
    """The step of the baseline and the step now."""

    skill: str
    before: Step
    now: Step


@dataclass(frozen=True, slots=True)
class Contribution:
    """All that one person gives: no name, no day, no number of anything. `id`: random, new each quarter."""

    id: str
    quarter: Quarter
    skills: tuple[SkillSteps, ...]  # in order of `skill`, each once


@dataclass(frozen=True, slots=True)
class SkillEffect:
    """One skill; every number is rounded down. What is withheld is None.

    `people`: at least so many. With numbers beside it, it is their sum: a total of its own would tell more of
    them. `rest`: `same` and `back` together, for when one of these is about too few.
    """

    skill: str
    people: int
    forward: int | None = None
    rest: int | None = None
    same: int | None = None
    back: int | None = None


@dataclass(frozen=True, slots=True)
class EffectReport:
    """`people`: who contributed in this quarter, rounded down."""

    quarter: Quarter
    people: int
    skills: tuple[SkillEffect, ...]


@dataclass(frozen=True, slots=True)
class TooFew:
    """Nothing can be told yet. `received`: contributions; who holds them can count them as well.
    `quarter` None: there are none, of any quarter."""

    quarter: Quarter | None
    received: int


def step_of(place: float) -> Step:
    """The nearest of the four; halfway goes up."""
    return Step(min(max(int(place + 0.5), Step.BEGIN), Step.STRONG))


def unique(contributions: Iterable[Contribution], quarter: Quarter) -> tuple[Contribution, ...]:
    """Those of this quarter, each id once; the order in which they came makes no difference.

    A program writes one contribution a quarter. Two that differ under one id were changed by somebody: no
    one can tell which is right, so neither counts.
    """
    found: dict[str, Contribution | None] = {}
    for one in contributions:
        if one.quarter == quarter:
            found[one.id] = one if found.get(one.id, one) == one else None
    return tuple(found[name] for name in sorted(found) if found[name] is not None)  # type: ignore[misc]


def report(contributions: Iterable[Contribution], quarter: Quarter) -> EffectReport | TooFew:
    """The report of one quarter. Skills in alphabetical order: no order tells how many there are."""
    counted = unique(contributions, quarter)
    if len(counted) < LEAST:
        return TooFew(quarter, len(counted))
    steps: dict[str, list[SkillSteps]] = {}
    for one in counted:
        for skill in one.skills:
            steps.setdefault(skill.skill, []).append(skill)
    effects = (_effect(name, steps[name]) for name in sorted(steps))
    return EffectReport(quarter, rounded(len(counted)), tuple(one for one in effects if one is not None))


def rounded(count: int) -> int:
    return count // ROUNDED_TO * ROUNDED_TO


def effect_of(skill: str, forward: int, same: int, back: int) -> SkillEffect | None:
    """What can be told of so many people. None: fewer than `LEAST` said something about this skill.

    Cells are put together along one fixed line, never along one that follows from the numbers: with the rules
    known, which cell was hidden beside a small one would tell how small that is.
    """
    ways = rounded(forward), rounded(same), rounded(back)
    if min(ways) >= LEAST:
        return SkillEffect(skill, sum(ways), ways[0], ways[1] + ways[2], ways[1], ways[2])
    rest = rounded(same + back)
    if min(ways[0], rest) >= LEAST:
        return SkillEffect(skill, ways[0] + rest, ways[0], rest)
    people = rounded(forward + same + back)
    return SkillEffect(skill, people) if people >= LEAST else None


def _effect(skill: str, steps: Sequence[SkillSteps]) -> SkillEffect | None:
    forward = sum(one.now > one.before for one in steps)
    same = sum(one.now == one.before for one in steps)
    return effect_of(skill, forward, same, len(steps) - forward - same)

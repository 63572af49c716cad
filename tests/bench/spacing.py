"""Fixed intervals that grow, against a clever planner of the kind of FSRS: which keeps more of a skill?

A learner forgets along the curve of FSRS 4.5, and practising makes what is remembered last longer, by its
published formulas. That is the planner's own model of the world, so the comparison favours it. Every learner
has parameters of their own, which the planner does not know: it starts from the middle and learns from how
each practice went. Nobody comes exactly on the day: days later, as in a working week. Both get as many
practices in a year. `python -m tests.bench.spacing` prints the table of docs/growth.md.

The model was made for facts on cards. That it holds for conversations is not known; nothing here says more
than that cleverness gains little even where its model is true.
"""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from oefenruimte.domain.growth import INTERVALS, Rhythm, rest_of

DAYS = 364
_START = date(2026, 1, 5)
LEARNERS = 200
_FACTOR = 19 / 81  # so that after `stability` days nine of ten is left
_FIRST, _MIDDLE = 5.0, 5.0  # stability in days after a first practice; difficulty from 1 to 10


@dataclass(frozen=True, slots=True)
class Learner:
    difficulty: float
    first: float  # days of stability after the first practice
    gain: float  # how much more, or less, than the formula a practice brings
    seed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Over all learners: what is left of the skill, and how much work it was."""

    kept: float  # mean over the year, 0 to 1
    worst_tenth: float  # the mean of the tenth of learners who keep least
    practices: float  # in the year, after the first


def left(days: float, stability: float) -> float:
    """How much is left after so many days, 0 to 1."""
    return (1 + _FACTOR * days / stability) ** -0.5


def interval(stability: float, target: float) -> float:
    """After how many days so much is left."""
    return stability / _FACTOR * (target**-2 - 1)


def practised(stability: float, difficulty: float, there: float, well: bool, gain: float) -> float:
    """Days of stability after a practice at which `there` was left, which went well or not."""
    if well:
        growth = math.exp(1.49) * (11 - difficulty) * stability**-0.14 * (math.exp(0.94 * (1 - there)) - 1)
        return stability * (1 + gain * growth)
    relearned = 2.18 * difficulty**-0.05 * ((stability + 1) ** 0.34 - 1) * math.exp(1.26 * (1 - there))
    return max(1.0, min(stability, relearned))


Planner = Callable[[Sequence[tuple[int, bool]]], float]
"""From the days on which was practised, and how it went, to the number of days until the next time."""


def fixed(rhythm: Rhythm) -> Planner:
    """What the program does (`domain.growth.rest_of`)."""

    def plan(past: Sequence[tuple[int, bool]]) -> float:
        days = [_START + timedelta(days=day) for day, _ in past]
        hard = {_START + timedelta(days=day) for day, well in past if not well}
        rest = rest_of("", days, rhythm, hard)
        assert rest is not None
        assert rest.due_on is not None
        return (rest.due_on - rest.last_on).days

    return plan


def always_on(rhythm: Rhythm) -> Planner:
    """A step further each time, however it went: what the program did first."""
    steps = INTERVALS[rhythm]
    return lambda past: steps[min(len(past) - 1, len(steps) - 1)]


def clever(target: float) -> Planner:
    """Keeps its own idea of the stability and the difficulty, and comes when `target` should be left."""

    def plan(past: Sequence[tuple[int, bool]]) -> float:
        stability, difficulty = _FIRST, _MIDDLE
        for (before, _), (day, well) in pairwise(past):
            stability = practised(stability, difficulty, left(day - before, stability), well, 1.0)
            difficulty = min(10.0, max(1.0, difficulty + (-0.3 if well else 0.9)))
        return max(1.0, interval(stability, target))

    return plan


def learners(count: int = LEARNERS) -> list[Learner]:
    """The same ones every time."""
    chance = random.Random(4711)
    return [
        Learner(
            chance.uniform(2, 9),
            _FIRST * chance.lognormvariate(0, 0.5),
            chance.lognormvariate(0, 0.4),
            number,
        )
        for number in range(count)
    ]


def simulate(plan: Planner, people: Sequence[Learner]) -> Outcome:
    kept, practices = [], 0
    for learner in people:
        chance = random.Random(learner.seed)
        stability, past, total = learner.first, [(0, True)], 0.0
        due = round(plan(past)) + late(chance)
        for day in range(1, DAYS + 1):
            there = left(day - past[-1][0], stability)
            total += there
            if day >= due and day < DAYS:
                well = chance.random() < there
                stability = practised(stability, learner.difficulty, there, well, learner.gain)
                past.append((day, well))
                due = day + round(plan(past)) + late(chance)
        kept.append(total / DAYS)
        practices += len(past) - 1
    count = len(people)
    least = sorted(kept)[: count // 10]
    return Outcome(sum(kept) / count, sum(least) / len(least), practices / count)


def late(chance: random.Random) -> int:
    """Days after the day itself: often none to four, now and then a holiday."""
    return chance.choice((0, 0, 1, 1, 2, 3, 4, 14))


def equally_often(plan: Planner, people: Sequence[Learner]) -> tuple[Outcome, Outcome]:
    """(this one, clever), the clever one set so that it asks as many practices."""
    simple = simulate(plan, people)
    low, high = 0.3, 0.98
    for _ in range(12):
        middle = (low + high) / 2
        if simulate(clever(middle), people).practices < simple.practices:
            low = middle
        else:
            high = middle
    return simple, simulate(clever(high), people)


def table(people: Sequence[Learner]) -> list[str]:
    """Markdown, as docs/growth.md has it."""
    lines = [
        "| Ritme | Regel | Keren per jaar | Over, gemiddeld | Over bij de minste tiende |",
        "|---|---|---|---|---|",
    ]
    for rhythm in (Rhythm.OFTEN, Rhythm.USUAL, Rhythm.CALM):
        simple, smart = equally_often(fixed(rhythm), people)
        on = simulate(always_on(rhythm), people)
        for name, one in (("vast, met een stap terug", simple), ("slim", smart), ("vast, altijd door", on)):
            lines.append(
                f"| {rhythm} | {name} | {one.practices:.1f} | {one.kept:.0%} | {one.worst_tenth:.0%} |"
            )
    return lines


if __name__ == "__main__":
    print("\n".join(table(learners())))

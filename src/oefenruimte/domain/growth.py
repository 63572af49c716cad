"""Where a learner stands, where they want to be, and when to come back: places on a scale, no grades.

Everything here belongs to the learner and never leaves the computer unless they put it in an overview.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum
from itertools import pairwise

from oefenruimte.domain.ids import GoalId, ScenarioId, TakeId
from oefenruimte.domain.share import Rating
from oefenruimte.domain.take import SelfCheck

MOST_TEXT = 500


class Step(IntEnum):
    """The four places of the scale. A place between two of them is a number between theirs."""

    BEGIN = 0
    ON_THE_WAY = 1
    GOOD = 2
    STRONG = 3


PLACE_OF_CHECK = {
    SelfCheck.NOT_YET: Step.BEGIN,
    SelfCheck.A_LITTLE: Step.ON_THE_WAY,
    SelfCheck.YES: Step.GOOD,
}
"""One's own "ja" is good. Strong is what others see too, or what one says of a whole skill (baseline)."""

PLACE_OF_RATING = {
    Rating.NOT_YET: Step.BEGIN,
    Rating.A_LITTLE: Step.ON_THE_WAY,
    Rating.GOOD: Step.GOOD,
    Rating.VERY_GOOD: Step.STRONG,
}


class Source(StrEnum):
    BASELINE = "nulmeting"
    SELF = "zelf"  # the self-check of a take
    COACH = "coach"  # a line of the rubric in feedback that was received
    PROOF = "bewijs"  # the self-check of a proof take for a step one wants to skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that says where somebody stands. `key` makes it one of a kind: the same key replaces.

    `what`: the words of the behaviour (or of the level chosen in the baseline). `place` from 0 to 3.
    """

    key: str
    skill: str
    source: Source
    place: float
    on: date
    what: str = ""
    scenario_title: str = ""
    take_id: TakeId | None = None  # None once the take is gone, or when there was none
    by: str = ""  # the coach's name


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the chart. Each place from 0 to 3; None when not known."""

    skill: str
    baseline: float | None
    baseline_on: date | None
    now: float | None
    goal: "Goal | None"
    sources: tuple[Evidence, ...]  # what `now` was made of, newest first

    @property
    def reached(self) -> bool:
        return self.goal is not None and self.now is not None and self.now >= self.goal.place


class GoalLevel(StrEnum):
    """Who set it. The more specific one counts: own before function before department before organisation."""

    ORGANISATION = "organisatie"
    DEPARTMENT = "afdeling"
    FUNCTION = "functie"
    OWN = "eigen"


@dataclass(frozen=True, slots=True)
class Goal:
    """Where one wants to be with a skill. `group`: the department or function; "" for the other levels."""

    id: GoalId
    level: GoalLevel
    skill: str
    place: float
    group: str = ""
    text: str = ""
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Groups:
    """What a learner says of their work: goals of that function and department are theirs. "": not said."""

    function: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    """One turn of an exercise, as a short practice of its own. `turn` "": the whole exercise."""

    scenario: ScenarioId
    turn: str = ""


@dataclass(frozen=True, slots=True)
class BaselineItem:
    """One skill of the baseline: at most two short situations, then the question where one stands."""

    skill: str
    situations: tuple[Situation, ...]
    levels: tuple[str, str, str, str]  # what one sees at each `Step`
    answered: Step | None = None
    practised: int = 0  # of the situations


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline that runs (`finished_on` is None), or the last one that was done."""

    started_on: date
    items: tuple[BaselineItem, ...]
    finished_on: date | None = None

    @property
    def current(self) -> BaselineItem | None:
        """The first skill without an answer."""
        return next((item for item in self.items if item.answered is None), None)


@dataclass(frozen=True, slots=True)
class Practised:
    """One time of practising. `seconds`: from the first clip to the last answer, pauses left out."""

    scenario: ScenarioId
    started_at: datetime  # aware, UTC
    seconds: int
    skills: tuple[str, ...]
    take_id: TakeId | None = None
    short: bool = False  # one turn: a refresher, a proof or a baseline situation
    turn: str = ""  # which one, when it was only that


class Rhythm(StrEnum):
    """How soon a skill that rests comes back. Fixed steps that grow: one further each time that it went, one
    back when it did not go yet."""

    OFTEN = "vaak"
    USUAL = "gewoon"
    CALM = "rustig"
    OFF = "uit"


INTERVALS: dict[Rhythm, tuple[int, ...]] = {
    Rhythm.OFTEN: (3, 7, 14, 28, 56),
    Rhythm.USUAL: (7, 14, 28, 56, 112),
    Rhythm.CALM: (14, 28, 56, 112, 224),
    Rhythm.OFF: (),
}
"""Days. Growing steps do as well as clever ones: docs/growth.md has the simulation."""


@dataclass(frozen=True, slots=True)
class Rest:
    """How long a skill rests. `step`: which interval runs, from 0. `due_on`: when it is back; None: never."""

    skill: str
    last_on: date
    step: int
    due_on: date | None

    def is_due(self, today: date) -> bool:
        return self.due_on is not None and self.due_on <= today

    def weeks(self, today: date) -> int:
        """Whole weeks since it was practised."""
        return max(0, (today - self.last_on).days // 7)


def rest_of(
    skill: str, days: Sequence[date], rhythm: Rhythm, hard: Collection[date] = frozenset()
) -> Rest | None:
    """Where a skill is in its intervals after practising on `days` (any order, double days count once).

    Practising when it is due, or later, goes one step further. Practising before that keeps the step and
    begins the interval anew. On a day of `hard` it did not go yet: one step back. None without days.
    """
    unique = sorted(set(days))
    if not unique:
        return None
    intervals = INTERVALS[rhythm]
    step = 0
    for before, after in pairwise(unique):
        if after in hard:
            step = max(0, step - 1)
        elif intervals and after >= before + timedelta(days=intervals[min(step, len(intervals) - 1)]):
            step = min(step + 1, len(intervals) - 1)
    due = unique[-1] + timedelta(days=intervals[step]) if intervals else None
    return Rest(skill, unique[-1], step, due)


@dataclass(frozen=True, slots=True)
class MemoQuestion:
    """One situation, three answers, one sentence back for each. Nothing is right or wrong."""

    id: str
    skill: str
    situation: str
    answers: tuple[str, str, str]
    replies: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class MemoAnswer:
    question_id: str
    answer: int  # 0 to 2
    on: date


@dataclass(frozen=True, slots=True)
class Transfer:
    """ "Wat deed ik ermee in het echt?" One line a week; `week` is its Monday."""

    week: date
    text: str
    skill: str = ""


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())

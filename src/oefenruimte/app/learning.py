"""Where somebody is in a learning path. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from oefenruimte.app.catalogue import Entry
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath, PathStep

Skipped = frozenset[tuple[str, ScenarioId]]
"""(path, the exercise of the step) that the learner leaves out."""

NOTHING_SKIPPED: Skipped = frozenset()


@dataclass(frozen=True, slots=True)
class Stage:
    """A step with what the learner did with its exercise."""

    step: PathStep
    entry: Entry
    skipped: bool = False  # the learner knows it already (`Growth.skip`)

    @property
    def name(self) -> str:
        return self.step.name or self.entry.scenario.title

    @property
    def done(self) -> bool:
        return self.entry.is_done or self.skipped


@dataclass(frozen=True, slots=True)
class Progress:
    """A path and the place in it. `current` is an index in `stages`; None when every step was practised."""

    path: LearningPath
    stages: tuple[Stage, ...]
    current: int | None

    @property
    def done(self) -> int:
        return sum(stage.done for stage in self.stages)


@dataclass(frozen=True, slots=True)
class NextStep:
    """The exercise that comes now, and the path it is a step of."""

    entry: Entry
    progress: Progress | None = None


def next_on_path(
    paths: Sequence[LearningPath],
    entries: Sequence[Entry],
    today: date | None = None,
    skipped: Skipped = NOTHING_SKIPPED,
) -> NextStep | None:
    """The first step that was not practised yet, of the path one is on; None when no path has one.

    One is on the path of the exercise practised last, if that path has steps left; otherwise on the first
    path with steps left. What was practised last `today` stays the next step: one goes on with it.
    """
    last = _last(entries)
    if last is not None and _is_of(last, today):
        for path in paths:
            if any(step.scenario == last.scenario.id for step in path.steps):
                return NextStep(last, _at(path, entries, last.scenario.id, skipped))
        return None
    open_paths = [one for path in paths if (one := progress(path, entries, skipped)).current is not None]
    if last is not None:
        open_paths.sort(key=lambda one: not any(s.step.scenario == last.scenario.id for s in one.stages))
    for one in open_paths:
        assert one.current is not None
        return NextStep(one.stages[one.current].entry, one)
    return None


def next_on_plan(
    plan: Sequence[ScenarioId], entries: Sequence[Entry], today: date | None = None
) -> NextStep | None:
    """The first exercise of the learner's own plan that was not practised yet. None when all were, and as
    long as one goes on with what was practised today."""
    last = _last(entries)
    if last is not None and _is_of(last, today):
        return None
    left = {entry.scenario.id: entry for entry in entries if not entry.is_done}
    return next((NextStep(left[scenario]) for scenario in plan if scenario in left), None)


def progress(path: LearningPath, entries: Iterable[Entry], skipped: Skipped = NOTHING_SKIPPED) -> Progress:
    """The place is the first step that was not practised yet, nor skipped. Steps without an exercise are left
    out."""
    stages = _stages(path, entries, skipped)
    current = next((index for index, stage in enumerate(stages) if not stage.done), None)
    return Progress(path, stages, current)


def place_of(paths: Iterable[LearningPath], scenario_id: str) -> tuple[LearningPath, int] | None:
    """The first path with this exercise, and which step of it (1 is the first)."""
    for path in paths:
        for number, step in enumerate(path.steps, start=1):
            if step.scenario == scenario_id:
                return path, number
    return None


def _last(entries: Iterable[Entry]) -> Entry | None:
    """The exercise that was practised last; single turns leave the way as it is."""
    begun = [entry for entry in entries if entry.last_at is not None and entry.is_done]
    return max(begun, key=lambda entry: (entry.last_at, entry.scenario.id), default=None)


def _is_of(entry: Entry, today: date | None) -> bool:
    return entry.last_at is not None and entry.last_at.astimezone().date() == today


def _at(path: LearningPath, entries: Iterable[Entry], scenario_id: str, skipped: Skipped) -> Progress:
    stages = _stages(path, entries, skipped)
    current = next(index for index, stage in enumerate(stages) if stage.step.scenario == scenario_id)
    return Progress(path, stages, current)


def _stages(path: LearningPath, entries: Iterable[Entry], skipped: Skipped) -> tuple[Stage, ...]:
    of_id = {entry.scenario.id: entry for entry in entries}
    return tuple(
        Stage(step, of_id[step.scenario], (path.id, step.scenario) in skipped)
        for step in path.steps
        if step.scenario in of_id
    )

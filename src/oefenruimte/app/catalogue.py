"""Finding an exercise: search words, filters and order. Pure; reading from disk is `read_catalogue`."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import assert_never

from oefenruimte.app.folding import folded
from oefenruimte.app.growth.noting import is_short
from oefenruimte.app.session import Session
from oefenruimte.app.synonyms import alternatives
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.scenario import Finding, Level, Scenario, Setting
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.domain.take import Take

MINUTES = (5, 10)  # the limits one can filter on: "Tot 5 minuten"
_LEVELS = tuple(Level)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Order(StrEnum):
    """FITTING: begun but not shared first, then new ones near your level. NEW: new for you first."""

    FITTING = "past-bij-jou"
    NEW = "nieuw"
    SHORTEST = "kortst"


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise and what its learner did with it."""

    scenario: Scenario
    attempts: int = 0
    last_at: datetime | None = None  # begin of the newest take
    last_number: int = 0  # the number of the newest take
    shared_with: tuple[str, ...] = ()  # who can open a take of it now
    paths: tuple[tuple[str, int], ...] = ()  # title of a learning path, and which step of it this is
    short_only: bool = False  # of its turns only single ones: a refresher, or a situation of the baseline

    @property
    def is_new(self) -> bool:
        return self.attempts == 0

    @property
    def is_done(self) -> bool:
        """Practised as a whole, once or more."""
        return not self.is_new and not self.short_only


@dataclass(frozen=True, slots=True)
class Filters:
    """Within a group one match is enough; every group that is not empty must match."""

    skills: frozenset[str] = frozenset()
    settings: frozenset[Setting] = frozenset()
    levels: frozenset[Level] = frozenset()
    minutes: frozenset[int] = frozenset()
    paths: frozenset[str] = frozenset()  # titles

    @property
    def any(self) -> bool:
        return bool(self.skills or self.settings or self.levels or self.minutes or self.paths)


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is to filter on, with how many exercises have it. Nothing that no exercise has."""

    skills: tuple[tuple[str, int], ...]
    settings: tuple[tuple[Setting, int], ...]
    levels: tuple[tuple[Level, int], ...]
    minutes: tuple[tuple[int, int], ...]
    paths: tuple[tuple[str, int], ...] = ()  # in the order of the paths


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An exercise that could not be read, by the name of its folder."""

    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    entries: tuple[Entry, ...]
    paths: tuple[LearningPath, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


def read_catalogue(session: Session) -> Catalogue:
    """Everything in the library with one's own status. Blocks on disk."""
    library, paths = session.library, session.library.paths()
    entries = collect(
        library.all(), session.takes.list(), session.sharing.grants(), session.clock.today(), paths
    )
    refused = library.refused().items()
    return Catalogue(entries, paths, tuple(Unreadable(folder.name, findings) for folder, findings in refused))


def collect(
    scenarios: Iterable[Scenario],
    takes: Iterable[Take],
    grants: Iterable[Grant],
    today: date,
    paths: Sequence[LearningPath] = (),
) -> tuple[Entry, ...]:
    """One entry per exercise, in the order given."""
    of_scenario: dict[str, list[Take]] = {}
    for take in takes:
        of_scenario.setdefault(take.scenario_id, []).append(take)
    live = list(live_on(grants, today))
    return tuple(
        replace(
            _entry(scenario, of_scenario.get(scenario.id, []), live),
            paths=tuple(
                (path.title, number)
                for path in paths
                for number, step in enumerate(path.steps, start=1)
                if step.scenario == scenario.id
            ),
        )
        for scenario in scenarios
    )


def live_on(grants: Iterable[Grant], today: date) -> Iterable[Grant]:
    """Those that let someone open a take on this day."""
    return (
        grant
        for grant in grants
        if grant.state in (GrantState.QUEUED, GrantState.SENT, GrantState.STRANDED) and grant.until >= today
    )


def counts(entries: Sequence[Entry], paths: Sequence[LearningPath] = ()) -> Counts:
    """Of all exercises, whatever is chosen now: a number that jumps at every tick tells nothing."""
    skills = Counter(skill for entry in entries for skill in set(entry.scenario.skills))
    settings = Counter(entry.scenario.setting for entry in entries)
    levels = Counter(entry.scenario.level for entry in entries)
    short = [(limit, sum(entry.scenario.minutes <= limit for entry in entries)) for limit in MINUTES]
    return Counts(
        skills=tuple(sorted(skills.items(), key=lambda item: folded(item[0]))),
        settings=tuple((setting, settings[setting]) for setting in Setting if settings[setting]),
        levels=tuple((level, levels[level]) for level in Level if levels[level]),
        minutes=tuple((limit, count) for limit, count in short if count),
        paths=tuple((path.title, len(path.steps)) for path in paths),
    )


def select(
    entries: Iterable[Entry], search: str = "", filters: Filters | None = None, order: Order = Order.FITTING
) -> tuple[Entry, ...]:
    """Those that have every search word, or one that means the same, and pass the filters, in order.

    What has the words themselves comes before what only means the same. On one learning path what fits best
    is its own order.
    """
    entries, filters = tuple(entries), filters or Filters()
    words = folded(search).split()
    found = [entry for entry in entries if _means(entry, words) and _passes(entry, filters)]
    if words:
        exact = [entry for entry in found if _has(entry, words)]
        return (
            *_ordered(exact, filters, order, entries),
            *_ordered([entry for entry in found if entry not in exact], filters, order, entries),
        )
    return _ordered(found, filters, order, entries)


def _ordered(
    found: Sequence[Entry], filters: Filters, order: Order, entries: Sequence[Entry]
) -> tuple[Entry, ...]:
    if order is Order.FITTING and len(filters.paths) == 1:
        (path,) = filters.paths
        return tuple(sorted(found, key=lambda entry: dict(entry.paths)[path]))
    return tuple(sorted(found, key=_key(order, reached(entries))))


def reached(entries: Iterable[Entry]) -> Level:
    """The highest level one has practised; Begin when nothing was practised yet."""
    practised = [_LEVELS.index(entry.scenario.level) for entry in entries if not entry.is_new]
    return _LEVELS[max(practised, default=0)]


def _entry(scenario: Scenario, takes: list[Take], live: list[Grant]) -> Entry:
    newest = max(takes, key=lambda take: take.created_at, default=None)
    ids = {take.id for take in takes}
    names = {grant.contact_name: grant.called for grant in live if grant.take_id in ids}
    return Entry(
        scenario=scenario,
        attempts=len(takes),
        last_at=newest.created_at if newest else None,
        last_number=newest.number if newest else 0,
        shared_with=tuple(names.values()),
        short_only=bool(takes) and all(is_short(take, scenario) for take in takes),
    )


def _text(entry: Entry) -> str:
    scenario = entry.scenario
    behaviours = (behaviour.observe_text for behaviour in scenario.behaviours)
    parts = (scenario.title, scenario.summary, *scenario.skills, scenario.citizen, scenario.setting)
    return folded(" ".join((*parts, scenario.goal, scenario.situation, *behaviours)))


def _has(entry: Entry, words: Sequence[str]) -> bool:
    scenario = entry.scenario
    text = folded(" ".join((scenario.title, scenario.summary, *scenario.skills, scenario.citizen)))
    return all(word in text for word in words)


def _means(entry: Entry, words: Sequence[str]) -> bool:
    """Whether each word, or one of its group, begins a word of what is told about this exercise."""
    if _has(entry, words):
        return True
    text = f" {_text(entry)}"
    return all(any(f" {stem}" in text for stem in alternatives(word)) for word in words)


def _passes(entry: Entry, filters: Filters) -> bool:
    scenario = entry.scenario
    return (
        (not filters.skills or bool(filters.skills.intersection(scenario.skills)))
        and (not filters.settings or scenario.setting in filters.settings)
        and (not filters.levels or scenario.level in filters.levels)
        and (not filters.minutes or scenario.minutes <= max(filters.minutes))
        and (not filters.paths or any(title in filters.paths for title, _ in entry.paths))
    )


def _key(order: Order, level: Level) -> Callable[[Entry], tuple[float | str, ...]]:
    def by_title(entry: Entry) -> str:
        return folded(entry.scenario.title)

    def fitting(entry: Entry) -> tuple[float | str, ...]:
        group = 2 if entry.shared_with else 1 if entry.is_new else 0
        recent = (entry.last_at or _NEVER).timestamp() if group == 0 else 0.0
        step = _LEVELS.index(entry.scenario.level) - _LEVELS.index(level)
        return group, -recent, abs(step), step, entry.scenario.minutes, by_title(entry)

    def new(entry: Entry) -> tuple[float | str, ...]:
        return entry.attempts, _LEVELS.index(entry.scenario.level), by_title(entry)

    def shortest(entry: Entry) -> tuple[float | str, ...]:
        return entry.scenario.minutes, by_title(entry)

    match order:
        case Order.FITTING:
            return fitting
        case Order.NEW:
            return new
        case Order.SHORTEST:
            return shortest
        case _:
            assert_never(order)

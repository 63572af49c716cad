"""Which short situations show a skill: for the baseline, and for a refresher. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from oefenruimte.app.growth.rules import same_skill
from oefenruimte.domain.growth import Practised, Situation
from oefenruimte.domain.scenario import Choice, End, Level, NextTurn, Scenario, Turn

BASELINE_SECONDS = 600
"""The whole baseline, with the questions."""

MOST_SITUATIONS = 2  # of one skill
QUESTION_SECONDS = 20  # to choose one of four sentences
AROUND_SECONDS = 5  # counting down, and the way to the next one

_LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class Place:
    """A turn on the usual road of an exercise; `index` 0 is the first, which needs nothing before it."""

    scenario: Scenario
    turn: Turn
    index: int

    @property
    def situation(self) -> Situation:
        return Situation(self.scenario.id, self.turn.id)

    @property
    def seconds(self) -> int:
        """What doing it takes: the clip, an answer of usual length, and what is around it."""
        shortest, longest = self.turn.usual_seconds
        return round(self.turn.clip.duration_ms / 1000 + (shortest + longest) / 2) + AROUND_SECONDS


def usual_road(scenario: Scenario) -> tuple[Turn, ...]:
    """The turns of a conversation that follows the default way."""
    road: list[Turn] = []
    following: str | None = scenario.first_turn.id
    while following is not None and following not in {turn.id for turn in road}:
        turn = scenario.turn(following)
        road.append(turn)
        match turn.follow:
            case End():
                following = None
            case NextTurn(turn_id):
                following = turn_id
            case Choice(branches=branches, default=default):
                following = branches[default].to
    return tuple(road)


def shows(scenario: Scenario, skill: str) -> bool:
    """Whether one practises this skill with it."""
    named = (*scenario.skills, *(behaviour.skill for behaviour in scenario.behaviours))
    return any(same_skill(name, skill) for name in named)


def places_for(skill: str, scenarios: Iterable[Scenario]) -> list[Place]:
    """Turns that show a skill; what suits best first: first turns before later ones, easy before hard."""
    found = [
        Place(scenario, turn, index)
        for scenario in scenarios
        if shows(scenario, skill)
        for index, turn in enumerate(usual_road(scenario))
    ]
    return sorted(
        found,
        key=lambda place: (place.index, _LEVELS.index(place.scenario.level), place.scenario.title.casefold()),
    )


def plan_baseline(skills: Sequence[str], scenarios: Sequence[Scenario]) -> dict[str, tuple[Situation, ...]]:
    """At most two situations for each skill, all of it within ten minutes.

    Every skill has its first one before any has its second, and who has least to choose from chooses first.
    Only first turns, which need nothing before them, of level Begin and Verder where there are; a turn is
    there once. A skill that no exercise shows has none: for that only the question.
    """
    left = BASELINE_SECONDS - QUESTION_SECONDS * len(skills)
    planned: dict[str, list[Situation]] = {skill: [] for skill in skills}
    used: set[Situation] = set()
    scarce_first = sorted(skills, key=lambda skill: sum(shows(scenario, skill) for scenario in scenarios))
    for _ in range(MOST_SITUATIONS):
        for skill in scarce_first:
            place = _next_place(skill, scenarios, used)
            if place is not None and place.seconds <= left:
                planned[skill].append(place.situation)
                used.add(place.situation)
                left -= place.seconds
    return {skill: tuple(situations) for skill, situations in planned.items()}


def pick_refresher(
    skill: str, scenarios: Sequence[Scenario], practices: Iterable[Practised]
) -> Situation | None:
    """The turn for a short practice: one that was not done yet, else the one done longest ago.

    So it is another one than last time, unless there is only one. None when no exercise shows this skill.
    """
    last = _last_done(practices)
    never = datetime.min

    def done(place: Place) -> datetime:
        times = (last.get((place.scenario.id, name)) for name in (place.turn.id, ""))
        return max((at.replace(tzinfo=None) for at in times if at is not None), default=never)

    places = places_for(skill, scenarios)
    return min(places, key=done).situation if places else None


def _next_place(skill: str, scenarios: Sequence[Scenario], used: set[Situation]) -> Place | None:
    places = [place for place in places_for(skill, scenarios) if place.index == 0]
    free = [place for place in places if place.situation not in used]
    # A hard one is no beginning: better one that is easy and was not the first choice.
    easy = [place for place in free if place.scenario.level is not Level.UITDAGEND]
    return next(iter(easy or free), None)


def _last_done(practices: Iterable[Practised]) -> Mapping[tuple[str, str], datetime]:
    """When each turn was done last; "" stands for a whole exercise. `practices` oldest first."""
    return {(one.scenario, one.turn if one.short else ""): one.started_at for one in practices}

"""What a take says about where somebody stands. Called inside the transaction of what happened to it."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.domain.growth import PLACE_OF_CHECK, PLACE_OF_RATING, Evidence, Practised, Source
from oefenruimte.domain.ids import ScenarioId, TakeId
from oefenruimte.domain.scenario import Behaviour, Scenario
from oefenruimte.domain.share import ReceivedFeedback
from oefenruimte.domain.take import SelfCheck, Take

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

FindScenario = Callable[[ScenarioId, str], Scenario | None]
"""The exercise of a take, in its version; None when it is not here any more."""


def no_scenario(scenario_id: ScenarioId, version: str) -> Scenario | None:
    """Where nothing is known of exercises, nothing is noted of them."""
    del scenario_id, version
    return None


def skill_of(scenario: Scenario, behaviour: Behaviour) -> str:
    """The skill that a behaviour shows; "" when the exercise has several and does not say which."""
    if behaviour.skill:
        return behaviour.skill
    return scenario.skills[0] if len(scenario.skills) == 1 else ""


def practised_of(take: Take, scenario: Scenario) -> Practised:
    """What this take was as a time of practising: the clips that were watched, and the answers."""
    clips = {turn.id: turn.clip.duration_ms for turn in scenario.turns}
    watched = sum(clips.get(recording.turn_id, 0) for recording in take.recordings)
    short = is_short(take, scenario)
    return Practised(
        scenario=take.scenario_id,
        started_at=take.created_at,
        seconds=round((watched + take.duration_ms) / 1000),
        skills=scenario.skills,
        take_id=take.id,
        short=short,
        turn=take.recordings[0].turn_id if short else "",
    )


def is_short(take: Take, scenario: Scenario | None) -> bool:
    """Only one turn of an exercise that has more: a refresher, or a situation of the baseline."""
    return scenario is not None and len(take.recordings) == 1 and scenario.usual_turns > 1


def note_check(
    unit: "Unit", take: Take, scenario: Scenario | None, behaviour_id: str, answer: SelfCheck | None
) -> None:
    """The learner's own answer about one behaviour of this take; None takes it back."""
    behaviour = _behaviour(scenario, behaviour_id)
    if scenario is None or behaviour is None or not (skill := skill_of(scenario, behaviour)):
        return
    proof = any(one.source is Source.PROOF for one in unit.evidence.of_take(take.id))
    key = proof_key(take, behaviour_id) if proof else self_key(take, behaviour_id)
    if answer is None:
        unit.evidence.remove(key)
        return
    unit.evidence.put(
        Evidence(
            key=key,
            skill=skill,
            source=Source.PROOF if proof else Source.SELF,
            place=float(PLACE_OF_CHECK[answer]),
            on=day_of_take(take),
            what=behaviour.self_text,
            scenario_title=take.scenario_title,
            take_id=take.id,
        )
    )


def note_feedback(unit: "Unit", received: ReceivedFeedback, take: Take, scenario: Scenario | None) -> None:
    """The rubric of a sheet that was opened, in the stead of what this coach said of the share before."""
    beginning = f"coach/{received.sheet.share_id}/{received.coach.id}/"
    unit.evidence.remove_under(beginning)
    unit.evidence.put(*_lines(beginning, received, take, scenario))


def day_of_take(take: Take) -> date:
    """Evidence is of the day on which one did it, whenever it was looked at."""
    return take.created_at.astimezone().date()


def forget_take(unit: "Unit", take_id: TakeId) -> None:
    """The learner erases this take by hand: what was said about it goes along. The time that was practised
    stays, without the take. A take that goes by itself (`Retention`) leaves what was said of it."""
    unit.evidence.forget_take(take_id)


def self_key(take: Take, behaviour_id: str) -> str:
    return f"self/{take.id}/{behaviour_id}"


def proof_key(take: Take, behaviour_id: str) -> str:
    return f"proof/{take.scenario_id}/{behaviour_id}"


def _lines(
    beginning: str, received: ReceivedFeedback, take: Take, scenario: Scenario | None
) -> Iterator[Evidence]:
    for line in received.sheet.rubric:
        behaviour = _behaviour(scenario, line.behaviour_id)
        if scenario is None or behaviour is None or line.rating is None:
            continue
        if skill := skill_of(scenario, behaviour):
            yield Evidence(
                key=beginning + line.behaviour_id,
                skill=skill,
                source=Source.COACH,
                place=float(PLACE_OF_RATING[line.rating]),
                on=day_of_take(take),
                what=behaviour.rubric_text,
                scenario_title=take.scenario_title,
                take_id=take.id,
                by=received.coach.name,
            )


def _behaviour(scenario: Scenario | None, behaviour_id: str) -> Behaviour | None:
    behaviours = () if scenario is None else scenario.behaviours
    return next((one for one in behaviours if one.id == behaviour_id), None)

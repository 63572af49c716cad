"""What the page of the baseline tells: the skills, and the turns to try each with."""

from dataclasses import dataclass
from datetime import date

from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Baseline, BaselineItem, Situation
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Tried:
    """A situation with the words for it. `title` is the exercise, `prompt` what one is asked to do."""

    situation: Situation
    title: str
    prompt: str
    done: bool  # practised since the baseline began


@dataclass(frozen=True, slots=True)
class BaselinePage:
    """`baseline` None: there never was one."""

    today: date
    baseline: Baseline | None
    texts: dict[str, str]  # what each skill is, by name
    situations: dict[str, tuple[Tried, ...]]  # by skill


def read_baseline(session: Session) -> BaselinePage:
    """Blocks on disk."""
    baseline = session.growth.baseline()
    scenarios = {scenario.id: scenario for scenario in session.library.all()}
    items: tuple[BaselineItem, ...] = ()
    done: set[Situation] = set()
    if baseline is not None:
        items = baseline.items
        done = {
            Situation(one.scenario, one.turn)
            for one in session.growth.practices()
            if one.started_at.astimezone().date() >= baseline.started_on
        }
    return BaselinePage(
        today=session.clock.today(),
        baseline=baseline,
        texts={skill.name: skill.text for skill in session.skills.all()},
        situations={item.skill: tuple(_tried(item, scenarios, done)) for item in items},
    )


def _tried(item: BaselineItem, scenarios: dict[ScenarioId, Scenario], done: set[Situation]) -> list[Tried]:
    found = []
    for situation in item.situations:
        scenario = scenarios.get(situation.scenario)
        if scenario is None or situation.turn not in {turn.id for turn in scenario.turns}:
            continue  # it was there when the baseline began
        prompt = scenario.turn(situation.turn).prompt
        # Whoever did the whole exercise did this turn too; one with a single turn is always done whole.
        tried = situation in done or Situation(situation.scenario) in done
        found.append(Tried(situation, scenario.title, prompt, tried))
    return found

"""What one may skip on a learning path, and a plan of one's own."""

from collections.abc import Sequence
from dataclasses import replace

from oefenruimte.app.growth.noting import proof_key
from oefenruimte.app.growth.room import SETTINGS, GrowthRoom
from oefenruimte.domain.growth import Situation, Source
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.learning_path import LearningPath
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.take import SelfCheck, Take

_SKIPPED = SETTINGS + "skipped"  # setting: list of [path, scenario]
_PLAN = SETTINGS + "plan"  # setting: list of scenarios
MOST_PLANNED = 50


class StepsPart(GrowthRoom):
    """A step is named by its path and its exercise."""

    def proof(self, path_id: str, step: ScenarioId) -> Situation:
        """What one practises to show that this step is known: its exercise, once. BAD_ARGUMENT."""
        self._steps_from(path_id, step)
        return Situation(step)

    def may_skip(self, path_id: str, step: ScenarioId) -> bool:
        """Whether there is a take of this step, or of a later one on the path, whose whole checklist the
        learner answered with "ja". BAD_ARGUMENT for a step that is not there."""
        return self._proof_take(self._steps_from(path_id, step)) is not None

    def skip(self, path_id: str, step: ScenarioId) -> None:
        """Leave this step out. PROOF_FIRST without a take that shows that it is known; BAD_ARGUMENT."""
        take = self._proof_take(self._steps_from(path_id, step))
        if take is None:
            raise fail(Code.PROOF_FIRST)
        with self._store.unit() as unit:
            kept = unit.settings.get(_SKIPPED, [])
            unit.settings.put(_SKIPPED, [*(one for one in kept if one != [path_id, step]), [path_id, step]])
            for one in unit.evidence.of_take(take.id):
                if one.source is Source.SELF:  # said once, counted once: from now on it is a proof
                    behaviour_id = one.key.rpartition("/")[2]
                    unit.evidence.remove(one.key)
                    unit.evidence.put(replace(one, key=proof_key(take, behaviour_id), source=Source.PROOF))

    def unskip(self, path_id: str, step: ScenarioId) -> None:
        """Practise it after all."""
        with self._store.unit() as unit:
            kept = unit.settings.get(_SKIPPED, [])
            unit.settings.put(_SKIPPED, [one for one in kept if one != [path_id, step]])

    def skipped(self) -> frozenset[tuple[str, ScenarioId]]:
        """(path, the exercise of the step) that are left out."""
        with self._store.unit() as unit:
            return frozenset((path, ScenarioId(step)) for path, step in unit.settings.get(_SKIPPED, []))

    def plan(self) -> tuple[ScenarioId, ...]:
        """What the learner wants to practise, in this order; of exercises that are here."""
        with self._store.unit() as unit:
            kept = unit.settings.get(_PLAN, [])
        here = {scenario.id for scenario in self._library.all()}
        return tuple(ScenarioId(one) for one in kept if one in here)

    def set_plan(self, scenarios: Sequence[ScenarioId]) -> None:
        """Anew; one exercise once. SCENARIO_UNKNOWN, BAD_ARGUMENT for more than fifty."""
        wanted = list(dict.fromkeys(scenarios))
        if len(wanted) > MOST_PLANNED:
            raise fail(Code.BAD_ARGUMENT, "too many", what="plan", limit=str(MOST_PLANNED))
        for scenario_id in wanted:
            self._library.get(scenario_id)
        with self._store.unit() as unit:
            unit.settings.put(_PLAN, wanted)

    def _steps_from(self, path_id: str, step: ScenarioId) -> list[ScenarioId]:
        """This step and the later ones of the path."""
        path = _path(self._library.paths(), path_id)
        steps = [one.scenario for one in path.steps]
        if step not in steps:
            raise fail(Code.BAD_ARGUMENT, "no such step", what="stap")
        return steps[steps.index(step) :]

    def _proof_take(self, steps: Sequence[ScenarioId]) -> Take | None:
        """The first of the takes of these exercises that shows it: of the nearest step, the newest."""
        for step in steps:
            with self._store.unit() as unit:
                takes = unit.takes.list(step)
                checks = {take.id: unit.checks.get(take.id) for take in takes}
            for take in reversed(takes):
                scenario = self._library.find(take.scenario_id, take.scenario_version)
                behaviours = () if scenario is None else scenario.behaviours
                answers = [checks[take.id].get(behaviour.id) for behaviour in behaviours]
                if answers and all(answer is SelfCheck.YES for answer in answers):
                    return take
        return None


def _path(paths: Sequence[LearningPath], path_id: str) -> LearningPath:
    for path in paths:
        if path.id == path_id:
            return path
    raise fail(Code.BAD_ARGUMENT, "no such learning path", what="leerlijn")

"""The baseline (*nulmeting*): short situations, and per skill the question where one stands.

It may be done in pieces: every answer is kept at once and counts at once.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from oefenruimte.app.growth.levels import levels_of
from oefenruimte.app.growth.planning import plan_baseline
from oefenruimte.app.growth.room import SETTINGS, GrowthRoom
from oefenruimte.app.growth.rules import same_skill
from oefenruimte.domain.growth import Baseline, BaselineItem, Evidence, Situation, Source, Step
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.skills import Skill
from oefenruimte.domain.worded import worded

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_RUNNING = SETTINGS + "baseline"  # setting: the one that runs
_DONE = SETTINGS + "baseline-done"  # setting: the last one that was finished


class BaselinePart(GrowthRoom):
    def baseline(self) -> Baseline | None:
        """The one that runs, else the last one that was done; None when there never was one."""
        with self._store.unit() as unit:
            return _read(unit, _RUNNING) or _read(unit, _DONE)

    def start_baseline(self, skills: Sequence[str] | None = None, today: date | None = None) -> Baseline:
        """A new one, of these skills or (None) of the whole list, in its order. One that runs is left; what
        was answered in it stays. BAD_ARGUMENT for a skill that is not in the list, and for none."""
        chosen = _chosen(self._skills.all(), skills)
        planned = plan_baseline([skill.name for skill in chosen], self._library.all())
        items = tuple(BaselineItem(skill.name, planned[skill.name], levels_of(skill)) for skill in chosen)
        baseline = Baseline(self._day(today), items)
        with self._store.unit() as unit:
            _write(unit, _RUNNING, baseline)
        return baseline

    def situation_done(self, skill: str) -> None:
        """One more of the situations of this skill was practised. BAD_ARGUMENT when no baseline asks it."""
        with self._store.unit() as unit:
            baseline = _running(unit)
            item = _item(baseline, skill)
            done = min(item.practised + 1, len(item.situations))
            _write(unit, _RUNNING, _with(baseline, replace(item, practised=done)))

    def answer_baseline(self, skill: str, step: Step, today: date | None = None) -> None:
        """Where one stands; answering again replaces. BAD_ARGUMENT when no baseline asks it."""
        with self._store.unit() as unit:
            baseline = _running(unit)
            item = _item(baseline, skill)
            _write(unit, _RUNNING, _with(baseline, replace(item, answered=step)))
            unit.evidence.put(
                Evidence(
                    key=f"baseline/{baseline.started_on}/{item.skill}",
                    skill=item.skill,
                    source=Source.BASELINE,
                    place=float(step),
                    on=self._day(today),
                    what=item.levels[step],
                )
            )

    def finish_baseline(self, today: date | None = None) -> None:
        """It is done; skills without an answer stay open. BAD_ARGUMENT when none runs."""
        with self._store.unit() as unit:
            done = replace(_running(unit), finished_on=self._day(today))
            _write(unit, _DONE, done)
            unit.settings.put(_RUNNING, {})


def _chosen(known: Sequence[Skill], skills: Sequence[str] | None) -> list[Skill]:
    if skills is None:
        return list(known)
    wanted = {name.strip().casefold() for name in skills}
    chosen = [skill for skill in known if skill.name.casefold() in wanted]
    if not chosen or len(chosen) != len(wanted):
        raise fail(Code.BAD_ARGUMENT, "no such skill", what="vaardigheid")
    return chosen


def _running(unit: "Unit") -> Baseline:
    baseline = _read(unit, _RUNNING)
    if baseline is None:
        raise fail(Code.BAD_ARGUMENT, "no baseline runs", what=worded("nulmeting (er loopt er nog geen)"))
    return baseline


def _item(baseline: Baseline, skill: str) -> BaselineItem:
    for item in baseline.items:
        if same_skill(item.skill, skill):
            return item
    raise fail(Code.BAD_ARGUMENT, "not in this baseline", what="vaardigheid")


def _with(baseline: Baseline, item: BaselineItem) -> Baseline:
    items = tuple(item if one.skill == item.skill else one for one in baseline.items)
    return replace(baseline, items=items)


def _write(unit: "Unit", setting: str, baseline: Baseline) -> None:
    items = [
        {
            "skill": item.skill,
            "situations": [[one.scenario, one.turn] for one in item.situations],
            "levels": list(item.levels),
            "answered": None if item.answered is None else int(item.answered),
            "practised": item.practised,
        }
        for item in baseline.items
    ]
    finished = None if baseline.finished_on is None else baseline.finished_on.isoformat()
    unit.settings.put(
        setting, {"started_on": baseline.started_on.isoformat(), "finished_on": finished, "items": items}
    )


def _read(unit: "Unit", setting: str) -> Baseline | None:
    kept: dict[str, Any] = unit.settings.get(setting, {})
    if not kept:
        return None
    items = tuple(
        BaselineItem(
            skill=one["skill"],
            situations=tuple(Situation(ScenarioId(scenario), turn) for scenario, turn in one["situations"]),
            levels=tuple(one["levels"]),
            answered=None if one["answered"] is None else Step(one["answered"]),
            practised=one["practised"],
        )
        for one in kept["items"]
    )
    finished = kept["finished_on"]
    return Baseline(
        date.fromisoformat(kept["started_on"]), items, date.fromisoformat(finished) if finished else None
    )

"""What a learner may contribute to the effect report of the organisation, if they like. Nothing is sent."""

from datetime import date

from oefenruimte.app.growth.room import SETTINGS
from oefenruimte.app.growth.rules import same_skill
from oefenruimte.app.growth.standing import StandingPart
from oefenruimte.domain.effect import Contribution, Quarter, SkillSteps, step_of
from oefenruimte.domain.growth import Source, Standing
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.contribution import contribution_json, read_contribution

_GIVEN = SETTINGS + "contribution"  # setting: the last one that was saved, as it was saved


class EffectPart(StandingPart):
    def contribution(self, today: date | None = None) -> Contribution:
        """What would be in it, to look at first. Once saved it stays the same for the rest of the quarter, so
        that a person counts once, and two that differ by a day tell nothing.

        Only skills of the list, with a baseline and something after it: a name of one's own says who one is.
        CONTRIBUTION_EMPTY.
        """
        quarter = Quarter.of(self._day(today))
        with self._store.unit() as unit:
            kept = unit.settings.get(_GIVEN, "")
        if kept and (given := read_contribution(kept.encode())).quarter == quarter:
            return given
        names = self._skills.names()
        found = [_steps(one) for one in self.standings(today) if _listed(one.skill, names)]
        skills = tuple(one for one in found if one is not None)
        if not skills:
            raise fail(Code.CONTRIBUTION_EMPTY, "no skill with a baseline and something after it")
        return read_contribution(contribution_json(Contribution(new_id(), quarter, skills)))

    def contributed(self, contribution: Contribution) -> None:
        """It was saved: from here it is the one of its quarter."""
        with self._store.unit() as unit:
            unit.settings.put(_GIVEN, contribution_json(contribution).decode())


def _listed(skill: str, names: tuple[str, ...]) -> bool:
    return any(same_skill(skill, name) for name in names)


def _steps(standing: Standing) -> SkillSteps | None:
    """None without a baseline, and while the baseline is all there is: then nothing can have changed."""
    if standing.baseline is None or standing.now is None:
        return None
    if all(one.source is Source.BASELINE for one in standing.sources):
        return None
    return SkillSteps(standing.skill, step_of(standing.baseline), step_of(standing.now))

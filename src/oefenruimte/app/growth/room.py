"""What every part of growing has at hand."""

from collections.abc import Sequence
from datetime import date, datetime

from oefenruimte.app.growth.noting import note_check, note_feedback, practised_of
from oefenruimte.app.library import Library
from oefenruimte.app.skills import Skills
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.growth import Practised
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.take import Take
from oefenruimte.store.database import Store

OWN = MemberId("")  # the author of the learner's own goals, as the store knows it
SETTINGS = "growth/"  # begins the name of every setting of the learner here
_ERASED = "growth-erased"  # setting: when everything was forgotten


class GrowthRoom:
    """`library`: of the profile. Everything blocks on disk: call it off the GUI thread."""

    def __init__(self, store: Store, skills: Skills, library: Library, clock: Clock) -> None:
        self._store = store
        self._skills = skills
        self._library = library
        self._clock = clock

    def _day(self, today: date | None) -> date:
        return self._clock.today() if today is None else today

    def erase(self) -> None:
        """Forget everything about growing: standings, practice, baseline, own goals, plan, answers, lines,
        what stayed of takes that went, and what was set. Takes stay, and what is done from now on counts.
        Goals of trainers stay.
        """
        with self._store.unit() as unit:
            unit.practices.clear()
            unit.evidence.clear()
            unit.goals.replace(OWN, ())
            unit.memo_answers.clear()
            unit.transfers.clear()
            unit.portfolio.clear()
            unit.settings.remove_under(SETTINGS)
            unit.settings.put(_ERASED, self._clock.now().isoformat())

    def _practices(self) -> list[Practised]:
        """Every time of practising, oldest first; takes that were not entered yet are, first.

        A take is entered when it is sealed. These are of before there was growing, or were put right after a
        crash.
        """
        with self._store.unit() as unit:
            erased = unit.settings.get(_ERASED, "")  # what was made before that is not counted again
            since = datetime.fromisoformat(erased) if erased else None
            missing = [unit.takes.get(take_id) for take_id in unit.practices.without(since)]
        if missing:
            self._enter(missing)
        with self._store.unit() as unit:
            return unit.practices.list()

    def _enter(self, takes: Sequence[Take]) -> None:
        scenarios = {take.id: self._library.find(take.scenario_id, take.scenario_version) for take in takes}
        with self._store.unit() as unit:
            there = set(unit.practices.without())
            for take in takes:
                if take.id not in there:
                    continue
                scenario = scenarios[take.id]
                unit.practices.add(_answers_of(take) if scenario is None else practised_of(take, scenario))
                for behaviour_id, answer in unit.checks.get(take.id).items():
                    note_check(unit, take, scenario, behaviour_id, answer)
            for received in unit.feedback.list():
                if received.read and received.grant.take_id in scenarios:
                    take = unit.takes.get(received.grant.take_id)
                    note_feedback(unit, received, take, scenarios[take.id])

    def _skill(self, name: str) -> str:
        """As the list spells it. BAD_ARGUMENT when nothing is known of such a skill."""
        with self._store.unit() as unit:
            others = [one.skill for one in unit.evidence.list()] + [goal.skill for goal in unit.goals.list()]
        for known in (*self._skills.names(), *others):
            if known.casefold() == name.strip().casefold():
                return known
        raise fail(Code.BAD_ARGUMENT, "no such skill", what="vaardigheid")


def _answers_of(take: Take) -> Practised:
    """Of an exercise that is not here any more: the answers only."""
    return Practised(take.scenario_id, take.created_at, round(take.duration_ms / 1000), (), take.id)

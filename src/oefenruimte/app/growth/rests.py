"""What rests, and when it is back: fixed intervals that grow (docs/growth.md says why)."""

from datetime import date

from oefenruimte.app.growth.planning import pick_refresher
from oefenruimte.app.growth.room import SETTINGS, GrowthRoom
from oefenruimte.app.growth.rules import days_by_skill, hard_days
from oefenruimte.domain.growth import Rest, Rhythm, Situation, rest_of

_RHYTHM = SETTINGS + "rhythm"  # setting: one of the words of `Rhythm`


class RestsPart(GrowthRoom):
    def rests(self, today: date | None = None) -> tuple[Rest, ...]:
        """Every skill that was practised, the one that is back soonest first."""
        rhythm = self.rhythm()
        days = days_by_skill(self._practices(), self._day(today))
        with self._store.unit() as unit:
            hard = hard_days(unit.evidence.list())
        found = (rest_of(skill, days[skill], rhythm, hard.get(skill.casefold(), ())) for skill in days)
        rests = [rest for rest in found if rest is not None]
        return tuple(sorted(rests, key=lambda rest: (rest.due_on or date.max, rest.skill)))

    def due(self, today: date | None = None) -> tuple[Rest, ...]:
        """Those that are back on that day."""
        day = self._day(today)
        return tuple(rest for rest in self.rests(day) if rest.is_due(day))

    def rhythm(self) -> Rhythm:
        with self._store.unit() as unit:
            return Rhythm(unit.settings.get(_RHYTHM, str(Rhythm.USUAL)))

    def set_rhythm(self, rhythm: Rhythm) -> None:
        with self._store.unit() as unit:
            unit.settings.put(_RHYTHM, str(Rhythm(rhythm)))

    def short_practice(self, skill: str) -> Situation | None:
        """One turn of about three minutes that shows this skill: another one than last time. None when no
        exercise here does."""
        return pick_refresher(skill, self._library.all(), self._practices())

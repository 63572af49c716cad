"""Where somebody stands, and how much they practised."""

from datetime import date

from oefenruimte.app.growth import rules
from oefenruimte.app.growth.goals import GoalsPart
from oefenruimte.app.growth.room import SETTINGS
from oefenruimte.domain.growth import Evidence, Practised, Standing
from oefenruimte.domain.problem import Code, fail

_WEEK_GOAL = SETTINGS + "week-goal"  # setting: minutes
MOST_MINUTES = 600


class StandingPart(GoalsPart):
    def practised(self, practised: Practised) -> None:
        """Keep a time of practising. A take is entered by itself when it is sealed (`Takes.finish`)."""
        with self._store.unit() as unit:
            unit.practices.add(practised)

    def practices(self) -> tuple[Practised, ...]:
        """Every time of practising, newest first."""
        return tuple(reversed(self._practices()))

    def standings(self, today: date | None = None) -> tuple[Standing, ...]:
        """Of every skill with evidence, a goal or a baseline: those of the list first, in its order.

        `now` and `sources` are of what was known on that day (docs/growth.md).
        """
        self._practices()
        skills, goals = self._skills.names(), self.goals()
        with self._store.unit() as unit:
            evidence = unit.evidence.list()
        return rules.standings_of(skills, evidence, goals, self._day(today))

    def evidence(self) -> tuple[Evidence, ...]:
        """Everything that was ever noted, newest first."""
        self._practices()
        with self._store.unit() as unit:
            return tuple(unit.evidence.list())

    def weeks(self, count: int = 12, today: date | None = None) -> tuple[tuple[date, int], ...]:
        """(Monday, minutes) of the last `count` weeks, oldest first; the last is this week."""
        return rules.weeks_of(self._practices(), self._day(today), count)

    def this_week(self, today: date | None = None) -> tuple[int, ...]:
        """Minutes on each day of this week, Monday first: seven numbers."""
        return rules.week_days(self._practices(), self._day(today))

    def week_goal(self) -> int:
        """Minutes a week the learner wants to practise; 0: none."""
        with self._store.unit() as unit:
            return unit.settings.get(_WEEK_GOAL, 0)

    def set_week_goal(self, minutes: int) -> None:
        """BAD_ARGUMENT for less than none, or more than ten hours."""
        if not 0 <= minutes <= MOST_MINUTES:
            raise fail(Code.BAD_ARGUMENT, "not a number of minutes", what="minuten per week")
        with self._store.unit() as unit:
            unit.settings.put(_WEEK_GOAL, minutes)

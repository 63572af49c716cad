"""How long private takes are kept, by days that have surely passed. Pure.

A clock can be wrong. So days are counted, not subtracted: `DayCount` only ever moves on from the highest day
it saw, and a leap of more than a week is counted apart until the user says that those days have gone by. A
take remembers at which count its days began.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from oefenruimte.domain.ids import TakeId

PERIODS = (7, 30, 0)  # days; 0: never
USUAL_PERIOD = 30
LONGER = 30  # days that one press adds
LEAP = 7  # a larger step of the clock is doubted


@dataclass(frozen=True, slots=True)
class Leap:
    """The clock went on `days` at once after `since`. `at`: the count just before."""

    since: date
    days: int
    at: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """`count` days went by until `seen`, the highest day there was; those in `leaps` perhaps did not."""

    seen: date
    count: int = 0
    leaps: tuple[Leap, ...] = ()

    def on(self, today: date) -> "DayCount":
        """The count when the clock says `today`. Going back counts nothing; what a leap added before that is
        taken off again, because then it was the leap that was wrong."""
        now = self
        while today < now.seen and now.leaps:
            wrong = now.leaps[-1]
            seen = now.seen - timedelta(days=wrong.days)
            now = DayCount(seen, now.count - wrong.days, now.leaps[:-1])
        step = (today - now.seen).days
        if step <= 0:
            return now
        leaps = (*now.leaps, Leap(now.seen, step, now.count)) if step > LEAP else now.leaps
        return DayCount(today, now.count + step, leaps)

    def sure(self) -> "DayCount":
        """The user says that every day went by."""
        return replace(self, leaps=())

    def passed(self, since: int) -> int:
        """Days since that count, by this clock."""
        return max(0, self.count - since)

    def surely_passed(self, since: int) -> int:
        """The same without what is doubted."""
        doubted = sum(leap.days for leap in self.leaps if leap.at >= since)
        return max(0, self.passed(since) - doubted)

    def begin(self, made: date, before: "DayCount") -> int:
        """The count at which the days of a take begin that was made after `before`, on day `made`."""
        return min(self.count, before.count + max(0, (made - before.seen).days))


@dataclass(frozen=True, slots=True)
class Keeping:
    """What decides how long one sealed take stays. `since`: the count of days it begins at; None for a take
    that was not looked at yet."""

    take_id: TakeId
    made: date
    kept: bool  # the learner said: keep this one
    protected: bool  # starred, or somebody can open a copy
    extra_days: int = 0
    since: int | None = None

    @property
    def stays(self) -> bool:
        return self.kept or self.protected


@dataclass(frozen=True, slots=True)
class Term:
    """How many days a private take is kept. `most`: what the organisation allows, extensions included."""

    days: int | None  # None: for ever
    most: int | None = None

    def of(self, keeping: Keeping) -> int | None:
        """Days that this take is kept; None: no limit."""
        wanted = None if self.days is None else self.days + max(0, keeping.extra_days)
        return min((days for days in (wanted, self.most) if days is not None), default=None)


def term(period: int, most: int | None) -> Term:
    """`period`: what the learner chose, 0 for never; `most`: the rule of the organisation."""
    return Term(period or None, most)


def days_left(keeping: Keeping, count: DayCount, term: Term) -> int | None:
    """Whole days until it goes, 0 when that is at the next clean-up. None: it stays."""
    allowed = term.of(keeping)
    if keeping.stays or allowed is None:
        return None
    since = count.count if keeping.since is None else keeping.since
    return max(0, allowed - count.passed(since))


def is_due(keeping: Keeping, count: DayCount, term: Term) -> bool:
    """Its days have passed, if every day that the clock tells went by."""
    return days_left(keeping, count, term) == 0


def is_surely_due(keeping: Keeping, count: DayCount, term: Term) -> bool:
    """Its days have passed, whatever the clock did."""
    allowed = term.of(keeping)
    if keeping.stays or allowed is None or keeping.since is None:
        return False
    return count.surely_passed(keeping.since) >= allowed

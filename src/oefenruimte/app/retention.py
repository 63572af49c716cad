"""Private takes go by themselves: when, which ones, and the ways to keep them.

What decides is a count of days that surely passed (`domain.retention`), kept with the profile. It moves on by
the smaller of two clocks while a room is open, and by the calendar between two openings.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from oefenruimte.app.erasing import Eraser
from oefenruimte.app.portfolio import keep_portfolio
from oefenruimte.app.preferences import PreferenceStore
from oefenruimte.app.sharing import SEEN
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.retention import (
    LONGER,
    PERIODS,
    DayCount,
    Keeping,
    Leap,
    Term,
    days_left,
    is_due,
    is_surely_due,
    term,
)
from oefenruimte.domain.take import Take
from oefenruimte.domain.worded import worded
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)
_COUNT = "retention/days"  # the setting with the count of days
_DAY = 86_400  # seconds


def awake() -> float:
    """Seconds that went by since some moment, sleep of the computer included where it tells that."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


@dataclass(frozen=True, slots=True)
class Standing:
    """How long one take stays. `left`: days, 0 for the next clean-up; None: it stays.

    `kept`: because the learner said so. `extra_days`: how much longer it was given. `longer`: whether it can
    be given more.
    """

    left: int | None
    kept: bool = False
    extra_days: int = 0
    longer: bool = False


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """`removed`: what went. `asks`: what goes once the user says that the days of the leap went by; the clock
    leapt `leap_days` since `leap_since`. `problem`: the disk refused, the rest is for later."""

    removed: tuple[Take, ...] = ()
    asks: tuple[Take, ...] = ()
    leap_days: int = 0
    leap_since: date | None = None
    problem: Problem | None = None


class Retention:
    """All methods block on disk for some milliseconds: call them off the GUI thread.

    `policy`: the rules of the organisation, as they are now. `elapsed`: a clock that nobody can set, seconds.
    """

    def __init__(
        self,
        store: Store,
        eraser: Eraser,
        preferences: PreferenceStore,
        clock: Clock,
        policy: Callable[[], Policy] = Policy,
        elapsed: Callable[[], float] = awake,
    ) -> None:
        self._store = store
        self._eraser = eraser
        self._preferences = preferences
        self._clock = clock
        self._policy = policy
        self._elapsed = elapsed
        self._opened_on = clock.today()
        self._midnight = elapsed() - _since_midnight(clock.now())
        self._at_opening = RetentionReport()

    # what is wanted -----------------------------------------------------------------------------------

    def days(self) -> int | None:
        """What the learner chose: 7 or 30 days, None for ever."""
        return self._preferences.load().keep_days or None

    def set_days(self, days: int | None) -> None:
        """BAD_ARGUMENT for another term than 7, 30 or None."""
        period = days or 0
        if period not in PERIODS:
            raise fail(Code.BAD_ARGUMENT, "no such term", what=worded("aantal dagen"))
        self._preferences.save(replace(self._preferences.load(), keep_days=period))

    def at_most(self) -> int | None:
        """What the organisation allows; None: no rule."""
        return self._policy().private_days_at_most

    def keep(self, take_id: TakeId, on: bool) -> None:
        """This one stays, until the learner erases it; or has its days again. TAKE_UNKNOWN."""
        with self._store.unit() as unit:
            unit.keeping.set_kept(take_id, on)

    def extend(self, take_id: TakeId, days: int = LONGER) -> None:
        """So many days more; a negative number takes that back. TAKE_UNKNOWN."""
        with self._store.unit() as unit:
            unit.keeping.extend(take_id, days)

    # what will happen ---------------------------------------------------------------------------------

    def standings(self, now: date | None = None) -> dict[TakeId, Standing]:
        """Of every sealed take, on that day (by default today)."""
        rule = self._term()
        with self._store.unit() as unit:
            count, keepings = self._now(unit)
        count = count if now is None else count.on(now)
        return {one.take_id: _standing(one, count, rule) for one in keepings}

    def left(self, take_id: TakeId) -> int | None:
        """Days until this take goes; None: it stays, or there is no such take."""
        standing = self.standings().get(take_id)
        return None if standing is None else standing.left

    def sooner(self, period: int) -> int:
        """How many takes the next clean-up removes if `period` (0: never) is chosen."""
        rule = term(period, self.at_most())
        with self._store.unit() as unit:
            count, keepings = self._now(unit)
        return sum(is_due(one, count, rule) for one in keepings)

    def due(self, now: date | None = None) -> list[Take]:
        """What has had its days on that day (by default today), oldest first."""
        rule = self._term()
        with self._store.unit() as unit:
            count, keepings = self._now(unit)
            count = count if now is None else count.on(now)
            return [unit.takes.get(one.take_id) for one in keepings if is_due(one, count, rule)]

    # doing it -----------------------------------------------------------------------------------------

    @property
    def at_opening(self) -> RetentionReport:
        """What happened when this room was opened."""
        return self._at_opening

    def open(self) -> None:
        """Finish what an earlier clean-up began and do today's. A disk that refuses does not keep anybody
        out: `at_opening` tells."""
        try:
            self._eraser.finish()
            self._at_opening = self.run()
        except Failure as failure:
            _log.warning("not everything was removed: %s", failure.problem.code)
            self._at_opening = RetentionReport(problem=failure.problem)

    def run(self, now: date | None = None, *, confirmed: bool = False) -> RetentionReport:
        """Remove what is due: takes with recordings, picture, notes, self-check and what waits to be sent.

        `confirmed`: the user says that all days of the calendar went by. `now`: as if it were that day; that
        is not remembered as a day that was. DISK_FULL, FOLDER_READ_ONLY: they are gone, their files go later.
        """
        rule = self._term()
        with self._store.unit() as unit:
            count, keepings = self._look(unit, confirmed=confirmed and now is None)
            if now is not None:
                count = count.on(now).sure() if confirmed else count.on(now)
            gone = [one for one in keepings if is_surely_due(one, count, rule)]
            asks = [one for one in keepings if is_due(one, count, rule) and one not in gone]
            removed = tuple(unit.takes.get(one.take_id) for one in gone)
            waiting = tuple(unit.takes.get(one.take_id) for one in asks)
            for one in gone:
                keep_portfolio(unit, one.take_id)
                self._eraser.take_out(unit, one.take_id)
        self._eraser.finish()
        longest = max(count.leaps, key=lambda leap: leap.days, default=None) if waiting else None
        if longest is None:
            return RetentionReport(removed, waiting)
        return RetentionReport(removed, waiting, longest.days, longest.since)

    def _now(self, unit: "Unit") -> tuple[DayCount, list[Keeping]]:
        """The count today, and every take with where its days begin."""
        before = self._count(unit)
        count = before.on(self._today())
        return count, [_begun(one, before, count) for one in unit.keeping.list(SEEN)]

    def _look(self, unit: "Unit", *, confirmed: bool) -> tuple[DayCount, list[Keeping]]:
        """The same, and it is remembered."""
        count, keepings = self._now(unit)
        if confirmed:
            count = count.sure()
        unit.keeping.begin({one.take_id: one.since for one in keepings if one.since is not None})
        _remember(unit, _without_old_leaps(count, keepings))
        return count, keepings

    def _count(self, unit: "Unit") -> DayCount:
        return _read(unit.settings.get(_COUNT, {})) or DayCount(self._today())

    def _today(self) -> date:
        """By the smaller of two clocks: a calendar that runs ahead while the room is open is not believed."""
        went_by = int((self._elapsed() - self._midnight) // _DAY)
        return min(self._clock.today(), self._opened_on + timedelta(days=went_by))

    def _term(self) -> Term:
        return term(self._preferences.load().keep_days, self.at_most())


def _since_midnight(now: datetime) -> float:
    """Seconds, on the clock on the wall."""
    here = now.astimezone()
    return timedelta(hours=here.hour, minutes=here.minute, seconds=here.second).total_seconds()


def _begun(one: Keeping, before: DayCount, count: DayCount) -> Keeping:
    """What stays today has its whole term when that ends."""
    if one.stays:
        return replace(one, since=count.count)
    since = count.begin(one.made, before) if one.since is None else min(one.since, count.count)
    return replace(one, since=since)


def _standing(one: Keeping, count: DayCount, rule: Term) -> Standing:
    left = days_left(one, count, rule)
    more = days_left(replace(one, extra_days=one.extra_days + LONGER), count, rule)
    return Standing(left, one.kept, one.extra_days, left is not None and more is not None and more > left)


def _without_old_leaps(count: DayCount, keepings: list[Keeping]) -> DayCount:
    """A leap that no take was there for matters no more, but for the last one, which may be undone."""
    begins = [one.since for one in keepings if one.since is not None]
    leaps = tuple(leap for leap in count.leaps[:-1] if any(since <= leap.at for since in begins))
    return replace(count, leaps=(*leaps, *count.leaps[-1:]))


def _remember(unit: "Unit", count: DayCount) -> None:
    leaps = [[leap.since.isoformat(), leap.days, leap.at] for leap in count.leaps]
    unit.settings.put(_COUNT, {"seen": count.seen.isoformat(), "count": count.count, "leaps": leaps})


def _read(raw: dict[str, Any]) -> DayCount | None:
    if not raw:
        return None
    leaps = tuple(Leap(date.fromisoformat(since), days, at) for since, days, at in raw["leaps"])
    return DayCount(date.fromisoformat(raw["seen"]), raw["count"], leaps)

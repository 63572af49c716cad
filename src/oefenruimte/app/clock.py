"""The computer's own clock."""

from datetime import UTC, date, datetime

from oefenruimte.domain.clock import Clock


class OnDay:
    """Another clock, on another day: its time of the day stays. For `--now`."""

    def __init__(self, clock: Clock, day: date) -> None:
        self._clock = clock
        self._day = day

    def now(self) -> datetime:
        local = self._clock.now().astimezone()
        return datetime.combine(self._day, local.timetz()).astimezone(UTC)

    def today(self) -> date:
        return self._day


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()

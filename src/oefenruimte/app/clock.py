"""The computer's own clock."""

from datetime import UTC, date, datetime

from oefenruimte.domain.clock import Clock


class OnDay:
    """Another clock, on another day: its time of the day stays. For `--now`."""

    def __init__(self, clock: Clock, day: date) -> None:
        self._clock = clock
        self._day = day

    def now(self) -> datetime:
        at = self._clock.now().astimezone().time()  # without a zone: on that day it may be another one
        return datetime.combine(self._day, at).astimezone(UTC)

    def today(self) -> date:
        return self._day


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()

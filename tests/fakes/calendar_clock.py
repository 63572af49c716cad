"""A clock that a script sets."""

from datetime import UTC, date, datetime, timedelta


class CalendarClock:
    """Every look at it is a second later. `go` to another day; it never goes back by itself."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, datetime.min.time(), UTC)
        self.go(day)

    def go(self, day: date, hour: int = 9) -> None:
        self._now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def today(self) -> date:
        return self._now.date()

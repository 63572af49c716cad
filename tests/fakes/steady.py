"""A clock for tests that need days to pass."""

import threading
from datetime import UTC, date, datetime, timedelta


class SteadyClock:
    """12 May 2026; every look at it is a second later, so that nothing happens at the same moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        with self._lock:
            self._now += timedelta(seconds=1)
            return self._now

    def today(self) -> date:
        return self._now.date()

    def pass_days(self, days: int) -> None:
        with self._lock:
            self._now += timedelta(days=days)

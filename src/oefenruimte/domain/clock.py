"""Time as a port: a test or `--now` brings its own."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, UTC."""
        ...

    def today(self) -> date:
        """The calendar day where the user is."""
        ...

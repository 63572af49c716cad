"""The one clock that stamps pictures and sound."""

import time
from typing import Protocol


class Clock(Protocol):
    """Seconds on a clock that never jumps. Every stamp in this room is on it."""

    def now(self) -> float: ...


class SystemClock:
    """The monotonic clock of the operating system."""

    def now(self) -> float:
        return time.monotonic()

"""Noticing that this program did not run for a while: a computer that slept, or was far too busy.

Patience with a device must begin anew then: it had no chance either.
"""

from oefenruimte.capture.clock import Clock

_ASLEEP = 2.0  # seconds between two looks that should be some hundredths apart


class Awake:
    """Look often, from one thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looked_at = self._since = clock.now()

    def look(self) -> float:
        """Since when (on the clock) we have been running without a pause."""
        now = self._clock.now()
        if now - self._looked_at > _ASLEEP:
            self._since = now
        self._looked_at = now
        return self._since

"""What comes from the microphone: placed on the one clock, measured, and handed to a recording."""

import logging
from collections import deque

from oefenruimte.capture.audio_clock import AudioClock, Placed
from oefenruimte.capture.awake import Awake
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.loudness import SILENT_DB, WINDOW_SECONDS, Meter
from oefenruimte.capture.ports import Block, Limits, Microphone
from oefenruimte.capture.running_take import RunningTake
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import Level
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
_WAITING = 3000  # blocks, 30 s: far more than the supervisor ever lets wait; what falls off shows as a gap
_REMEMBERED = 2.0  # seconds, for a recording whose t0 is a little ago


class MicrophoneFeed:
    """The device's callback only appends; `pump`, on the supervisor's thread, does the rest."""

    def __init__(self, microphone: Microphone, clock: Clock, limits: Limits) -> None:
        self._microphone = microphone
        self._clock = clock
        self._limits = limits
        self._blocks: deque[Block] = deque(maxlen=_WAITING)
        self._lost: str | None = None
        self._audio_clock: AudioClock | None = None
        self._meter: Meter | None = None
        self._recent: deque[Placed] = deque()
        self._take: RunningTake | None = None
        self._awake = Awake(clock)
        self._heard_at = clock.now()
        self._silent_for = 0.0
        self._told_silent = False
        self.delivers = False

    def open(self) -> None:
        """Failure MICROPHONE_NOT_FOUND, MICROPHONE_BUSY, LIBRARY_MISSING, or UNEXPECTED."""
        try:
            self._microphone.open(self._blocks.append, self._set_lost)
        except Failure:
            raise
        except Exception as error:
            _log.error("the microphone failed: %s", trace_of(error))
            raise fail(Code.UNEXPECTED, f"microphone: {type(error).__name__}") from error
        self._heard_at = self._clock.now()

    def close(self) -> None:
        self._microphone.close()

    def connect(self, take: RunningTake) -> None:
        """From now on sound goes to `take`, and first what was captured since its t0."""
        for placed in self._recent:
            if placed.end > take.t0:
                take.offer_sound(placed)
        self._take = take
        self._silent_for, self._told_silent = 0.0, False

    def disconnect(self) -> None:
        self._take = None

    def not_opened(self, late: bool) -> Problem | None:
        """Why there will be no sound; None as long as it may still come."""
        if self._lost is not None:
            return Problem(Code.MICROPHONE_LOST, detail=self._lost)
        if late and not self.delivers:
            return Problem(Code.MICROPHONE_BUSY, detail="no samples came")
        return None

    def lost(self) -> Problem | None:
        """Whether the microphone has gone, or delivers nothing any more."""
        since = max(self._heard_at, self._awake.look())
        if self._lost is None and self._clock.now() - since > self._limits.microphone_gone:
            return Problem(Code.MICROPHONE_LOST, detail="no samples")
        return self.not_opened(late=False)

    def pump(self) -> list[Level]:
        """Pass on what has come since the last call; the levels per 100 ms."""
        levels: list[Level] = []
        while self._blocks:
            block = self._blocks.popleft()
            if not len(block.samples):
                continue
            if self._audio_clock is None or self._meter is None:
                self._audio_clock, self._meter = AudioClock(block.rate), Meter(block.rate)
            self._heard_at = self._clock.now()
            self.delivers = True
            levels.extend(self._meter.add(block.samples))
            for placed in self._audio_clock.place(block):
                self._recent.append(placed)
                if self._take is not None:
                    self._take.offer_sound(placed)
        while self._recent and self._recent[0].end < self._recent[-1].end - _REMEMBERED:
            self._recent.popleft()
        return levels

    def fell_silent(self, levels: list[Level]) -> bool:
        """Whether with these levels the silence has become too long. True once per recording."""
        for level in levels:
            self._silent_for = self._silent_for + WINDOW_SECONDS if level.rms_db < SILENT_DB else 0.0
        if self._silent_for < self._limits.silence - WINDOW_SECONDS / 2 or self._told_silent:
            return False
        self._told_silent = True
        return True

    def _set_lost(self, reason: str) -> None:
        self._lost = reason

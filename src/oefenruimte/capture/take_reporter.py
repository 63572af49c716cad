"""Tells how a running recording goes: begun, how long, what was lost. Never silent, never chatty."""

from collections.abc import Callable

from oefenruimte.capture.running_take import RunningTake
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Progress, RecorderEvent, Started, Trouble

_PROGRESS_EVERY = 0.25
_AUDIBLE_MS = 20
_LOSS_EVERY = 2.0  # seconds between two reports of what was lost


class TakeReporter:
    """One per recording. `report` from the supervisor's thread, often; `last_report` once at the end."""

    def __init__(self, take: RunningTake, emit: Callable[[RecorderEvent], None]) -> None:
        self._take = take
        self._emit = emit
        self._started = False
        self._progress_at = take.t0
        self._loss_at = take.t0 - _LOSS_EVERY
        self._told = (0, 0)

    def report(self, now: float) -> None:
        if self._take.started and not self._started:
            self._started = True
            self._emit(Started())
        if self._started and now - self._progress_at >= _PROGRESS_EVERY and not self._take.ending:
            self._progress_at = now
            self._emit(Progress(round((now - self._take.t0) * 1000)))
        if now - self._loss_at >= _LOSS_EVERY:
            self._report_losses(now)

    def last_report(self, now: float) -> None:
        """Also what was lost since the last time."""
        self.report(now)
        self._report_losses(now)

    def _report_losses(self, now: float) -> None:
        frames, sound = self._take.frames_lost, self._take.sound_lost_ms
        if frames > self._told[0]:
            self._emit(Trouble(Problem(Code.FRAMES_LOST, {"count": str(frames)})))
            self._told = (frames, self._told[1])
            self._loss_at = now
        if sound >= self._told[1] + _AUDIBLE_MS:
            self._emit(Trouble(Problem(Code.SOUND_LOST, {"ms": str(sound)})))
            self._told = (self._told[0], sound)
            self._loss_at = now

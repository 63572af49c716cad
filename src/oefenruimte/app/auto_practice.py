"""Practise without a window: the same machine, answered after a set time. For the command line."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from oefenruimte.app.attempt import Attempt
from oefenruimte.app.takes import Takes
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Progress,
    Recorder,
    RecorderEvent,
    RecorderState,
    RecordingFacts,
    Trouble,
)
from oefenruimte.domain.scenario import Choice, End, NextTurn, Scenario, Turn
from oefenruimte.domain.take import Take

_OPEN_SECONDS = 20.0
_FINISH_SECONDS = 30.0
_POLL_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Recorded:
    """`stopped`: before it was over, because somebody asked."""

    take: Take
    facts: tuple[RecordingFacts, ...]
    problems: tuple[Problem, ...]
    stopped: bool = False


class _Wait:
    """Reads the recorder's events until the wanted one comes."""

    def __init__(
        self, recorder: Recorder, stopped: Callable[[], bool], wait: Callable[[float], None]
    ) -> None:
        self._recorder = recorder
        self._look = stopped
        self._asked = False
        self._wait = wait
        self._waiting: list[RecorderEvent] = []
        self.problems: list[Problem] = []

    def stopped(self) -> bool:
        """Somebody asked to stop, now or before."""
        self._asked = self._asked or self._look()
        return self._asked

    def until(
        self, wanted: Callable[[RecorderEvent], bool], seconds: float, *, anyway: bool = False
    ) -> RecorderEvent | None:
        """None when it does not come: in time, before the recorder closed, or (unless `anyway`) before
        somebody asked to stop."""
        deadline = time.monotonic() + seconds
        while True:
            # Looked at before the events, so that the last of them is not missed.
            over = self._recorder.state is RecorderState.CLOSED or time.monotonic() > deadline
            self._waiting += self._recorder.poll()
            while self._waiting:
                event = self._waiting.pop(0)
                if isinstance(event, Trouble):
                    self.problems.append(event.problem)
                if wanted(event):
                    return event
            if over or (self.stopped() and not anyway):
                return None
            self._wait(_POLL_SECONDS)


def record_take(
    takes: Takes,
    recorder: Recorder,
    scenario: Scenario,
    *,
    seconds: float,
    camera: str | None,
    microphone: str | None,
    say: Callable[[str], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
    wait: Callable[[float], None] = time.sleep,
) -> Recorded:
    """One take along the default road, `seconds` per turn, sealed. Blocks until then.

    Once `stopped()` the take ends where it is, and is kept. Failure when a device that was asked for does not
    work, and when there is nothing to keep: INTERRUPTED, or the recorder's own problem. What could not be
    sealed waits for recovery.
    """
    waiting = _Wait(recorder, stopped, wait)
    recorder.open(camera, microphone)
    try:
        _open_all(waiting, camera, microphone)
        attempt = Attempt(takes, scenario)
        facts: list[RecordingFacts] = []
        turn: Turn | None = scenario.first_turn
        seen: set[str] = set()
        while turn is not None and turn.id not in seen and not waiting.stopped():
            seen.add(turn.id)
            say(turn.id)
            problem = _answer(attempt, recorder, waiting, turn, seconds, facts)
            if problem is not None:
                waiting.problems.append(problem)
                break
            turn = _following(scenario, turn)
        if not facts:
            raise fail(Code.INTERRUPTED)
        return Recorded(attempt.finish(), tuple(facts), tuple(waiting.problems), waiting.stopped())
    finally:
        recorder.close()


def _open_all(waiting: _Wait, camera: str | None, microphone: str | None) -> None:
    """Wait for the devices. Failure unless all that were asked for work."""
    ready = waiting.until(lambda event: isinstance(event, DevicesReady), _OPEN_SECONDS)
    if isinstance(ready, DevicesReady):
        if (ready.has_video or camera is None) and (ready.has_audio or microphone is None):
            return
    elif waiting.stopped():
        raise fail(Code.INTERRUPTED)
    missing = Code.CAMERA_NOT_FOUND if camera is not None else Code.MICROPHONE_NOT_FOUND
    raise Failure(waiting.problems[0]) if waiting.problems else fail(missing)


def _answer(
    attempt: Attempt,
    recorder: Recorder,
    waiting: _Wait,
    turn: Turn,
    seconds: float,
    facts: list[RecordingFacts],
) -> Problem | None:
    """Record one turn and add to `facts`; what ended it before its time, when the take can go on without.

    Failure when this turn has nothing to keep and no other turn has either.
    """
    try:
        ended = _one_turn(attempt, recorder, waiting, turn, seconds)
    except Failure as failure:
        if not attempt.settled():
            raise
        if facts:
            return failure.problem
        attempt.abandon()
        if waiting.stopped() and failure.problem.code is Code.NOTHING_RECORDED:
            raise fail(Code.INTERRUPTED) from failure
        raise
    facts.append(ended.facts)
    return ended.problem


def _one_turn(attempt: Attempt, recorder: Recorder, waiting: _Wait, turn: Turn, seconds: float) -> Finished:
    prepared = attempt.prepare(turn.id)
    recorder.start(prepared.open_sink)
    enough = waiting.until(
        lambda event: (
            isinstance(event, Finished | Discarded)
            or (isinstance(event, Progress) and event.elapsed_ms >= seconds * 1000)
        ),
        seconds + _FINISH_SECONDS,
    )
    if not isinstance(enough, Finished):
        recorder.stop()
        enough = waiting.until(lambda event: isinstance(event, Finished), _FINISH_SECONDS, anyway=True)
    if not isinstance(enough, Finished):
        raise fail(Code.ENCODER_STUCK)
    attempt.keep(turn.id, prepared.recording_id, enough)
    return enough


def _following(scenario: Scenario, turn: Turn) -> Turn | None:
    match turn.follow:
        case End():
            return None
        case NextTurn(turn=turn_id):
            return scenario.turn(turn_id)
        case Choice(branches=branches, default=default):
            target = branches[default].to
            return scenario.turn(target) if target is not None else None

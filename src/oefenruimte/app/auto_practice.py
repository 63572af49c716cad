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
    take: Take
    facts: tuple[RecordingFacts, ...]
    problems: tuple[Problem, ...]


class _Wait:
    """Reads the recorder's events until the wanted one comes."""

    def __init__(self, recorder: Recorder, wait: Callable[[float], None]) -> None:
        self._recorder = recorder
        self._wait = wait
        self._waiting: list[RecorderEvent] = []
        self.problems: list[Problem] = []

    def until(self, wanted: Callable[[RecorderEvent], bool], seconds: float) -> RecorderEvent | None:
        deadline = time.monotonic() + seconds
        while True:
            self._waiting += self._recorder.poll()
            while self._waiting:
                event = self._waiting.pop(0)
                if isinstance(event, Trouble):
                    self.problems.append(event.problem)
                if wanted(event):
                    return event
            if time.monotonic() > deadline:
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
    wait: Callable[[float], None] = time.sleep,
) -> Recorded:
    """One take along the default road, `seconds` per turn, sealed. Failure when no device works."""
    waiting = _Wait(recorder, wait)
    recorder.open(camera, microphone)
    try:
        ready = waiting.until(lambda event: isinstance(event, DevicesReady | Trouble), _OPEN_SECONDS)
        if isinstance(ready, Trouble):
            ready = waiting.until(lambda event: isinstance(event, DevicesReady), 2.0)
        if not isinstance(ready, DevicesReady):
            raise Failure(waiting.problems[0]) if waiting.problems else fail(Code.CAMERA_NOT_FOUND)
        if camera is not None and not ready.has_video:
            raise Failure(waiting.problems[0]) if waiting.problems else fail(Code.CAMERA_NOT_FOUND)
        attempt = Attempt(takes, scenario)
        facts: list[RecordingFacts] = []
        turn: Turn | None = scenario.first_turn
        seen: set[str] = set()
        while turn is not None and turn.id not in seen:
            seen.add(turn.id)
            say(turn.id)
            ended = _one_turn(attempt, recorder, waiting, turn, seconds)
            facts.append(ended.facts)
            if ended.problem is not None:
                waiting.problems.append(ended.problem)
                break
            turn = _following(scenario, turn)
        return Recorded(attempt.finish(), tuple(facts), tuple(waiting.problems))
    finally:
        recorder.close()


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
        enough = waiting.until(lambda event: isinstance(event, Finished), _FINISH_SECONDS)
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

"""A program that records as the window does, to be killed:
`python -m tests.flows.recording_program HOME EXERCISE PASSPHRASE`.

The desk of the window, the real recorder process, vault and database, but no window. First it puts right what
a crash left: {"recovered": [ms of each take]}. Then it records one answer after the other: {"recorder": pid},
{"t0": monotonic}, {"elapsed": ms}, {"answer": ms, "problem": code or null}. It listens to lines: `stop` (this
answer; the next one follows), `finish` (seal the take: {"take": [ms of each answer]}), `exit` (end as a
program that forgot everything). With MARKS set in its environment sealing waits: see `slow_sealing`.
"""

import json
import os
import queue
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import assert_never

from oefenruimte.app.attempt import Attempt
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import build_window_desk
from oefenruimte.capture import process_recorder
from oefenruimte.domain.ids import RecordingId, ScenarioId
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    Looked,
    Progress,
    Recorder,
    RecorderEvent,
    RecorderState,
    Started,
    Trouble,
)
from oefenruimte.domain.take import Take
from oefenruimte.vault.recordings import RecordingVault
from tests.fakes.recorders import recorder_processes
from tests.flows.slow_sealing import SlowSealing

CAMERA, MICROPHONE = "test:160x90", "test:"


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


def lengths(take: Take) -> list[int]:
    return [recording.duration_ms for recording in take.recordings]


@dataclass
class Program:
    session: Session
    recorder: Recorder
    attempt: Attempt
    marks: str | None
    recording: RecordingId | None = None
    turn: int = 1
    commands: "queue.SimpleQueue[str]" = field(default_factory=queue.SimpleQueue)

    def run(self) -> None:
        self.recorder.open(CAMERA, MICROPHONE)
        while True:
            for event in self.recorder.poll():
                self.happened(event)
            if not self.commands.empty() and not self.obey(self.commands.get()):
                return
            threading.Event().wait(0.01)

    def happened(self, event: RecorderEvent) -> None:
        match event:
            case DevicesReady():
                (child,) = recorder_processes()
                tell(recorder=child.pid)
                self.begin()
            case Progress(elapsed_ms):
                tell(elapsed=elapsed_ms)
            case Finished():
                self.keep(event)
            case Trouble(problem):
                tell(trouble=problem.code)
            case Started() | Level() | Looked() | Discarded():
                pass
            case _:
                assert_never(event)

    def begin(self) -> None:
        prepared = self.attempt.prepare(str(self.turn))
        self.recording = prepared.recording_id
        target = prepared.open_sink
        self.recorder.start(SlowSealing(target, Path(self.marks)) if self.marks else target)
        tell(t0=time.monotonic(), file=f"{self.recording}.part")

    def keep(self, finished: Finished) -> None:
        assert self.recording is not None
        problem = finished.problem.code if finished.problem else None
        try:
            kept = self.attempt.keep(str(self.turn), self.recording, finished)
            tell(answer=kept.duration_ms, problem=problem, sealed=finished.sealed)
        except Failure as failure:
            tell(answer=0, problem=failure.problem.code, sealed=finished.sealed)
        self.recording = None
        self.turn += 1
        if self.recorder.state is RecorderState.CLOSED:
            self.recorder.open(CAMERA, MICROPHONE)
        else:
            self.begin()

    def obey(self, command: str) -> bool:
        if command == "stop":
            self.recorder.stop()
        elif command == "finish":
            if self.recording is not None:
                self.recorder.discard()
                while not any(isinstance(event, Discarded) for event in self.recorder.poll()):
                    threading.Event().wait(0.01)
                self.attempt.drop(self.recording)
            tell(take=lengths(self.attempt.finish()))
        elif command == "exit":
            return False
        return True


def main(home: Path, exercise: str, passphrase: str) -> None:
    desk = build_window_desk(home)
    (profile,) = desk.profiles.list()
    session = desk.open(profile, desk.profiles.unlock(profile.id, passphrase))
    look = RecordingVault._is_held

    def is_held(vault: RecordingVault, recording_id: RecordingId) -> bool:
        if held := look(vault, recording_id):
            tell(held=True)
        return held

    RecordingVault._is_held = is_held  # type: ignore[method-assign]
    tell(recovered=[lengths(take) for take in session.recovery.run().takes])
    process_recorder._STUCK = float(os.environ.get("STUCK", process_recorder._STUCK))
    attempt = Attempt(session.takes, session.library.get(ScenarioId(exercise)))
    program = Program(session, session.devices.recorder(), attempt, os.environ.get("MARKS"))
    listening = threading.Thread(
        target=lambda: [program.commands.put(line.strip()) for line in sys.stdin], daemon=True
    )
    listening.start()
    program.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

"""A process that records with the program's recorder and vault, without a window: to be killed, or timed.

`start_taker` starts `main` in a process of its own, which tells JSON lines and obeys words on stdin.
"""

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.ids import RecordingId, new_id
from oefenruimte.domain.recording import DevicesReady, Discarded, Finished, RecorderEvent, Started, Trouble
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.recordings import RecordingVault
from tests.bench.base import ROOT

_PATIENCE = 30.0
_LOOK = 0.001  # seconds between two looks for news; the program's window looks every 15 ms


@dataclass
class Taker:
    """The process, from outside."""

    process: "subprocess.Popen[str]"

    def hear(self) -> dict[str, Any]:
        """The next line. RuntimeError when it ended."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the recording process ended with {self.process.wait(10)}")
        return json.loads(line)  # type: ignore[no-any-return]

    def say(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def recorder(self) -> int:
        """The process id of the recorder that the taker started."""
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    return int(child)
        raise RuntimeError("there is no recorder process")

    def end(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        if self.process.poll() is None:
            self.process.wait(40)


def start_taker(word: str, folder: Path, recipient: Recipient, camera: str, env: dict[str, str]) -> Taker:
    """`word`: "record" or "retry"."""
    # Not -m: the recorder's process would load the module it was started from.
    start = "from tests.bench import taker; taker.main()"
    process = subprocess.Popen(
        [sys.executable, "-c", start, word, str(folder), recipient.text, camera],
        cwd=ROOT,
        env={**os.environ, **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    return Taker(process)


def vault_in(folder: Path, identity: Identity) -> RecordingVault:
    return RecordingVault(PrivateFolder(folder), identity.recipient)


def tell(**values: Any) -> None:
    print(json.dumps(values), flush=True)


class _Watch:
    """The recorder's news, one after the other."""

    def __init__(self, recorder: ProcessRecorder) -> None:
        self._recorder = recorder
        self._waiting: list[RecorderEvent] = []
        self.may_have_trouble = False  # a process that is stopped for a while misses sound, and says so

    def until(self, kind: type) -> RecorderEvent:
        """The next event of this kind; RuntimeError on trouble or when it does not come."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            self._waiting += self._recorder.poll()
            while self._waiting:
                event = self._waiting.pop(0)
                if isinstance(event, kind):
                    return event
                if isinstance(event, Trouble) and not self.may_have_trouble:
                    raise RuntimeError(f"{event.problem.code.value}: {event.problem.detail}")
            time.sleep(_LOOK)
        raise RuntimeError(f"no {kind.__name__} came")

    def pass_on(self) -> None:
        self._waiting += self._recorder.poll()


def main() -> None:
    word, folder, recipient, camera = sys.argv[1:]
    vault = RecordingVault(PrivateFolder(Path(folder)), Recipient.parse(recipient))
    recorder = ProcessRecorder()
    watch = _Watch(recorder)
    recorder.open(camera, "default")
    watch.until(DevicesReady)
    time.sleep(0.5)  # a learner looks first
    {"record": _record, "retry": _retry}[word](recorder, watch, vault)
    recorder.close()
    recorder.settle(_PATIENCE)
    recorder.quit()


def _record(recorder: ProcessRecorder, watch: _Watch, vault: RecordingVault) -> None:
    """Until a line comes: then stop and seal."""
    recording = RecordingId(new_id())
    t0 = time.monotonic()
    recorder.start(vault.target(recording))
    watch.until(Started)
    tell(recording=recording, t0=t0)
    watch.may_have_trouble = True
    while not select.select([sys.stdin], [], [], 0.05)[0]:
        watch.pass_on()
    recorder.stop()
    finished = watch.until(Finished)
    assert isinstance(finished, Finished)
    problem = finished.problem.code.value if finished.problem is not None else None
    tell(sealed=finished.sealed, duration_ms=finished.facts.duration_ms, problem=problem)


def _retry(recorder: ProcessRecorder, watch: _Watch, vault: RecordingVault) -> None:
    """For each line: drop what is being recorded after a while, and begin anew; tell the ms that took."""
    recorder.start(vault.target(RecordingId(new_id())))
    watch.until(Started)
    tell(ready=True)
    for _ in sys.stdin:
        time.sleep(0.7)
        watch.pass_on()
        clicked = time.perf_counter()
        recorder.discard()
        watch.until(Discarded)
        dropped = time.perf_counter()
        recorder.start(vault.target(RecordingId(new_id())))
        watch.until(Started)
        tell(ms=(time.perf_counter() - clicked) * 1000, dropped_ms=(dropped - clicked) * 1000)
    recorder.stop()

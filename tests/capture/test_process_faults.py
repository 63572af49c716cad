"""What the system refuses to a recorder in a process of its own, and what stands still beside it."""

import ctypes
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone, picture
from fakes.file_sink import FileSink, PlainFile
from fakes.recorders import recorder_processes
from oefenruimte.capture import ProcessRecorder, process_recorder
from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.ports import Frame, Limits
from oefenruimte.capture.preview_ring import PreviewRing
from oefenruimte.capture.process_messages import Happened, Setting
from oefenruimte.capture.recorder_process import _WAITING, _Service
from oefenruimte.domain.problem import Code
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    Progress,
    RecorderState,
    RecordingSink,
    Started,
    Trouble,
)
from tests.capture.helpers import Listener, decode, until
from tests.capture.processes import Process

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def devices(_clock: Clock) -> FakeDevices:
    return FakeDevices(FakeCamera(), FakeMicrophone())


class QuickCamera(FakeCamera):
    """300 small pictures a second."""

    def read(self, stop: threading.Event) -> Frame | None:
        if stop.wait(1 / 300):
            return None
        self._number += 1
        return Frame(self._clock.now(), picture(self._number, 64, 36))


def quick_devices(_clock: Clock) -> FakeDevices:
    return FakeDevices(QuickCamera(), FakeMicrophone())


@pytest.fixture
def recorder() -> Iterator[ProcessRecorder]:
    made = ProcessRecorder(devices=devices)
    yield made
    made.quit()


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    yield
    until(lambda: not recorder_processes())


def child() -> int:
    (process,) = recorder_processes()
    assert process.pid is not None
    return process.pid


# --- what the system refuses -----------------------------------------------------------------------------


@linux
@pytest.mark.parametrize("refusal", ["size=1m", "ro"])
def test_without_shared_memory_it_records_without_preview(tmp_path: Path, refusal: str) -> None:
    """Full: memory that is promised and not there would kill who writes to it. Or not to be had at all."""
    mount = f"mount -t tmpfs -o {refusal} tmpfs /dev/shm"
    if subprocess.run(["unshare", "-m", "sh", "-c", mount], check=False, capture_output=True).returncode:
        pytest.skip("only root can take away shared memory")
    words = tmp_path / "words"
    shell = f'{mount} && exec "$@" 2>{words}'
    program = [sys.executable, "-m", "tests.capture.window_process", str(tmp_path / "take")]
    window = Process(["unshare", "-m", "sh", "-c", shell, "sh", *program])
    try:
        while window.wait_for("elapsed")["elapsed"] < 600:
            pass
        window.process.kill()
        file = FileSink(tmp_path / "take")
        until(lambda: file.state == "sealed")
        assert decode(file.content).times[-1] > 0.4
        assert "Traceback" not in words.read_text()
    finally:
        window.end()


STARVED = """
import os, resource, sys, threading
from pathlib import Path

from fakes.file_sink import FileSink
from oefenruimte.capture import ProcessRecorder, process_recorder
from oefenruimte.domain.recording import DevicesReady, Finished, Progress, Trouble

def wait(recorder, kind):
    while True:
        for event in recorder.poll():
            if isinstance(event, kind):
                return event
        threading.Event().wait(0.01)

if __name__ == "__main__":
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    recorder = ProcessRecorder()
    for more in range(8):
        used = max(map(int, os.listdir("/proc/self/fd")))
        resource.setrlimit(resource.RLIMIT_NOFILE, (used + more, hard))
        recorder.prepare()
        recorder.open("test:160x90", None)
        event = wait(recorder, (Trouble, DevicesReady))
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        if isinstance(event, DevicesReady):
            break
        assert event.problem.code == "recorder-stopped", event
        assert recorder.settle(30)
    assert more > 2, "nothing was refused"
    recorder.close()
    recorder.open("test:160x90", None)
    wait(recorder, DevicesReady)
    recorder.start(FileSink(Path(sys.argv[1])))
    wait(recorder, Progress)
    recorder.stop()
    assert wait(recorder, Finished).sealed
    recorder.quit()
"""


@linux
def test_without_handles_no_recorder_starts_and_that_is_told(tmp_path: Path) -> None:
    """With one handle more each time, so that it fails at every place where one is needed."""
    program = tmp_path / "program.py"
    program.write_text(STARVED)
    done = subprocess.run(
        [sys.executable, str(program), str(tmp_path / "take")],
        env={**os.environ, "PYTHONPATH": "tests"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "no recorder process: OSError" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_a_window_does_not_read_does_not_pile_up() -> None:
    """Levels are missed, not what happened."""
    ours, theirs = multiprocessing.Pipe()
    service = _Service(theirs, None, Setting(devices, Limits()))
    for _ in range(20 * _WAITING):
        service._happened(Level(-30.0, -20.0))
        service._happened(Progress(40))
    service._happened(Discarded())
    assert len(service._outgoing) <= _WAITING + 1
    while ours.recv() != Happened(Discarded()):
        pass
    ours.close()
    service._happened(Discarded())
    until(lambda: service._cut_off)
    theirs.close()


# --- sessions that overlap -------------------------------------------------------------------------------


class NeverSealed(PlainFile):
    def close(self) -> None:
        until(lambda: False, patience=600)


@dataclass(frozen=True, slots=True)
class Unsealable:
    path: Path

    def __call__(self) -> RecordingSink:
        return NeverSealed(self.path)


def test_the_next_session_is_opened_anew_when_the_recorder_dies_while_sealing_the_one_before(
    recorder: ProcessRecorder, tmp_path: Path
) -> None:
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    recorder.start(Unsealable(tmp_path / "first"))
    listener.wait(Progress)
    recorder.close()
    recorder.open("0", "0")
    os.kill(child(), signal.SIGKILL)
    finished = listener.wait(Finished)
    assert finished.problem is not None
    assert finished.problem.code is Code.RECORDER_STOPPED
    listener.wait(DevicesReady)
    until(lambda: recorder.state is RecorderState.READY)
    assert listener.told(Trouble) == []
    second = FileSink(tmp_path / "second")
    recorder.start(second)
    listener.wait(Progress)
    recorder.stop()
    assert listener.wait(Finished).sealed


# --- what stands still beside it -------------------------------------------------------------------------


def test_a_window_whose_python_stands_still_loses_nothing(recorder: ProcessRecorder, tmp_path: Path) -> None:
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    file = FileSink(tmp_path / "take")
    recorder.start(file)
    listener.wait(Progress)
    began = SystemClock().now()
    ctypes.PyDLL(None).usleep(1_500_000)  # keeps the interpreter to itself
    lasted = SystemClock().now() - began
    recorder.stop()
    facts = listener.wait(Finished).facts
    assert facts.duration_ms / 1000 > lasted
    assert facts.frames + facts.frames_lost > 20 * lasted
    decoded = decode(file.content)
    assert len(decoded.times) == facts.frames
    gaps = [after - before for before, after in zip(decoded.times, decoded.times[1:], strict=False)]
    assert max(gaps) < lasted / 2, "it stood still as well"


@contextmanager
def burners(count: int) -> Iterator[None]:
    """Other programs that take all of the processor they can get."""
    burning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for burner in burning:
            burner.kill()
            burner.wait(30)


def test_a_machine_that_is_busy_with_other_things(recorder: ProcessRecorder, tmp_path: Path) -> None:
    """What is lost is counted and told; what is there plays, and is as long as it took."""
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    file = FileSink(tmp_path / "take")
    with burners(2 * (os.cpu_count() or 1)):
        recorder.start(file)
        listener.wait(Started)
        while listener.wait(Progress).elapsed_ms < 1500:
            pass
        recorder.stop()
        finished = listener.wait(Finished)
    assert (finished.problem, finished.sealed) == (None, True)
    decoded = decode(file.content)
    assert len(decoded.times) == finished.facts.frames > 15
    assert len(decoded.sound) / 48 == pytest.approx(finished.facts.duration_ms, abs=50)
    lost = [trouble.problem for trouble in listener.told(Trouble) if trouble.problem.code is Code.FRAMES_LOST]
    assert bool(lost) == (finished.facts.frames_lost > 0)


# --- many ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds."""

    handles: int
    threads: int
    kilobytes: int

    @classmethod
    def by(cls, pid: int) -> "Held":
        status = dict(
            line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line
        )
        return cls(
            len(os.listdir(f"/proc/{pid}/fd")), int(status["Threads"]), int(status["VmRSS"].split()[0])
        )


@linux
def test_two_hundred_takes_leave_nothing_behind(tmp_path: Path) -> None:
    recorder = ProcessRecorder(devices=quick_devices)
    try:
        listener = Listener(recorder)
        recorder.open("0", "0")
        listener.wait(DevicesReady)
        pid = child()

        def take(number: int) -> None:
            file = FileSink(tmp_path / f"take{number}")
            recorder.start(file)
            listener.wait(Started)
            if number % 10 == 9:
                recorder.discard()
                listener.wait(Discarded)
            else:
                recorder.stop()
                assert listener.wait(Finished).sealed
            until(lambda: recorder.state is RecorderState.READY)
            listener.events.clear()
            listener._seen = 0

        def held() -> tuple[Held, Held]:
            ends = {"recording-encoder", "recording-writer"}
            assert not ends & {thread.name for thread in threading.enumerate()}
            return Held.by(os.getpid()), Held.by(pid)

        for number in range(40):
            take(number)
        before = held()
        for number in range(40, 200):
            take(number)
        after = held()
        assert child() == pid
        for was, now in zip(before, after, strict=True):
            assert now.handles <= was.handles + 2
            assert now.threads <= was.threads + 2
            assert now.kilobytes <= was.kilobytes + 6_000
    finally:
        recorder.quit()


def test_the_memory_for_previews_is_for_this_user_only_and_gone_at_the_end() -> None:
    ring = PreviewRing.create()
    file = Path("/dev/shm") / ring.name
    if not file.exists():
        ring.close()
        pytest.skip("this system shows shared memory elsewhere")
    status = file.stat()
    assert (status.st_mode & 0o777, status.st_uid) == (0o600, os.getuid())
    assert status.st_blocks * 512 >= status.st_size  # it is there, not only promised
    ring.close()
    assert not file.exists()
    again = PreviewRing.create()
    (Path("/dev/shm") / again.name).unlink()
    again.close()  # somebody tidied up: no matter


@linux
def test_once_shared_nobody_finds_it_any_more(recorder: ProcessRecorder) -> None:
    """Then nothing of it stays behind either, when both are killed."""
    recorder.open("0", "0")
    Listener(recorder).wait(DevicesReady)
    until(lambda: recorder.preview() is not None)
    for pid in (os.getpid(), child()):
        lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
        shared = [line for line in lines if "/dev/shm/psm_" in line]
        assert len(shared) == 1
        assert shared[0].endswith("(deleted)")


def test_a_recorder_that_stands_still_does_not_keep_the_program_from_ending(
    recorder: ProcessRecorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_recorder, "STOPPED", 1.0)
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    recorder.start(FileSink(tmp_path / "take"))
    listener.wait(Started)
    os.kill(child(), signal.SIGSTOP)
    recorder.quit()  # waits two seconds for it
    until(lambda: not recorder_processes())


@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (1920, 1080), (90, 1200), (641, 640), (3, 3)])
def test_a_picture_of_any_shape_has_a_place_among_the_previews(width: int, height: int) -> None:
    from oefenruimte.capture.pictures import to_preview

    ring = PreviewRing.create()
    frame = to_preview(Frame(0.0, picture(1, width, height)), 1)
    ring.write(frame)
    shown = ring.newest()
    ring.close()
    assert shown == frame
    assert shown.width / shown.height == pytest.approx(width / height, rel=0.1)

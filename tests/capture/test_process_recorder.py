"""What only a recorder in a process of its own can do: die alone, outlive its window, be ended."""

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone
from fakes.file_sink import FileSink
from fakes.recorders import recorder_processes
from oefenruimte.capture import ProcessRecorder, process_recorder
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.onlooker import Look
from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.problem import Code, Failure, Problem, fail
from oefenruimte.domain.recording import (
    DevicesReady,
    Finished,
    Looked,
    PreviewFrame,
    Progress,
    RecorderState,
    Started,
    Trouble,
)
from tests.capture.helpers import Listener, decode, until
from tests.capture.processes import Process, is_alive


class HangingCamera(FakeCamera):
    """Its driver does not come back from a read, nor from letting go."""

    def close(self) -> None:
        until(lambda: False, patience=600)


def devices(_clock: Clock, *, hanging: bool = False) -> FakeDevices:
    return FakeDevices(HangingCamera() if hanging else FakeCamera(), FakeMicrophone())


@pytest.fixture
def recorder() -> Iterator[ProcessRecorder]:
    made = ProcessRecorder(devices=devices)
    yield made
    made.quit()


def child() -> int:
    (process,) = recorder_processes()
    assert process.pid is not None
    return process.pid


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    yield
    until(lambda: not recorder_processes())


def test_it_is_there_before_a_device_is(recorder: ProcessRecorder) -> None:
    recorder.prepare()
    until(lambda: bool(recorder_processes()))
    pid = child()
    recorder.prepare()
    recorder.open("0", "0")
    Listener(recorder).wait(DevicesReady)
    assert child() == pid


def test_a_recorder_that_dies_is_told_and_the_next_one_works(
    recorder: ProcessRecorder, tmp_path: Path
) -> None:
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    first = FileSink(tmp_path / "first")
    recorder.start(first)
    listener.wait(Progress)
    os.kill(child(), signal.SIGKILL)
    finished = listener.wait(Finished)
    assert finished.problem is not None
    assert finished.problem.code is Code.RECORDER_STOPPED
    assert not finished.sealed
    assert finished.facts.duration_ms > 0  # something to recover
    assert recorder.state is RecorderState.CLOSED
    assert listener.told(Trouble) == []
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    second = FileSink(tmp_path / "second")
    recorder.start(second)
    listener.wait(Progress)
    recorder.stop()
    assert listener.wait(Finished).problem is None
    assert decode(second.content).times


def test_a_recorder_that_dies_between_two_takes_is_trouble(recorder: ProcessRecorder) -> None:
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    os.kill(child(), signal.SIGKILL)
    assert listener.wait(Trouble).problem.code is Code.RECORDER_STOPPED
    assert recorder.state is RecorderState.CLOSED
    assert recorder.settle(0)


def test_a_recorder_that_dies_without_devices_is_nobodys_trouble(recorder: ProcessRecorder) -> None:
    recorder.prepare()
    until(lambda: bool(recorder_processes()))
    os.kill(child(), signal.SIGKILL)
    until(lambda: not recorder_processes())
    listener = Listener(recorder)
    recorder.open("0", None)
    listener.wait(DevicesReady)
    assert listener.told(Trouble) == []


def test_a_recorder_that_starts_slowly_is_given_time(
    recorder: ProcessRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before its first word more than after it."""
    with monkeypatch.context() as impatient:
        impatient.setattr(process_recorder, "_STUCK", 0.2)
        impatient.setattr(process_recorder, "_SECOND_LOOK", 0.0)
        recorder.open("0", "0")
        until(lambda: bool(recorder_processes()))
        pid = child()
        os.kill(pid, signal.SIGSTOP)
        looks = iter(range(100))  # a second and more
        until(lambda: recorder.poll() == [] and next(looks, None) is None)
    os.kill(pid, signal.SIGCONT)
    Listener(recorder).wait(DevicesReady)
    assert child() == pid


def test_a_recorder_that_stands_still_is_ended(
    recorder: ProcessRecorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_recorder, "_STUCK", 1.5)
    monkeypatch.setattr(process_recorder, "_SECOND_LOOK", 0.1)
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    recorder.start(FileSink(tmp_path / "take"))
    listener.wait(Started)
    os.kill(child(), signal.SIGSTOP)
    finished = listener.wait(Finished)
    assert finished.problem is not None
    assert finished.problem.code is Code.RECORDER_STOPPED


def test_the_light_of_a_camera_that_hangs_goes_out() -> None:
    recorder = ProcessRecorder(devices=partial(devices, hanging=True))
    recorder.open("0", None)
    Listener(recorder).wait(DevicesReady)
    pid = child()
    recorder.close()
    until(lambda: not is_alive(pid))
    assert recorder.settle(30)
    recorder.quit()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_window_that_dies_leaves_a_sealed_take(tmp_path: Path) -> None:
    file = FileSink(tmp_path / "take")
    window = Process([sys.executable, "-m", "tests.capture.window_process", str(file.path)])
    try:
        pid = window.wait_for("recorder")["recorder"]
        elapsed = 0
        while elapsed < 1000:
            elapsed = window.wait_for("elapsed")["elapsed"]
        window.process.kill()
        until(lambda: file.state == "sealed")
        until(lambda: not is_alive(pid))
    finally:
        window.end()
    decoded = decode(file.content)
    assert decoded.times[-1] * 1000 > elapsed - 150
    assert len(decoded.sound) / 48 > elapsed - 150


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV])
def test_a_window_that_dies_takes_an_idle_recorder_along(tmp_path: Path, how: signal.Signals) -> None:
    window = Process([sys.executable, "-m", "tests.capture.window_process", str(tmp_path / "take"), "idle"])
    try:
        pid = window.wait_for("recorder")["recorder"]
        window.process.send_signal(how)
        until(lambda: not is_alive(pid))
    finally:
        window.end()


def test_a_program_that_forgets_to_quit_ends_all_the_same(tmp_path: Path) -> None:
    program = (
        "from oefenruimte.capture import ProcessRecorder\n"
        "if __name__ == '__main__':\n"
        "    recorder = ProcessRecorder(); recorder.open('test:160x90', None)\n"
        "    while not recorder.poll(): pass\n"
    )
    file = tmp_path / "program.py"
    file.write_text(program)
    done = Process([sys.executable, str(file)])
    try:
        assert done.process.wait(60) == 0
    finally:
        done.end()


def test_problems_travel() -> None:
    problem = Problem(Code.CAMERA_BUSY, {"name": "0"}, "why")
    assert pickle.loads(pickle.dumps(problem)) == problem
    with pytest.raises(Failure) as caught:
        raise fail(Code.CAMERA_BUSY, "why", name="0")
    travelled = pickle.loads(pickle.dumps(caught.value))
    assert travelled.problem == problem
    with pytest.raises(TypeError):
        travelled.problem.facts["name"] = "1"


def look_along() -> Look:
    """Sees the size of the picture, so to say."""

    def look(frame: PreviewFrame) -> tuple[Framing, Light]:
        return Framing.GOOD if len(
            frame.data
        ) == 3 * frame.width * frame.height else Framing.NO_FACE, Light.DARK

    return look


def blind() -> Look:
    raise FileNotFoundError


def test_somebody_looks_along_until_there_is_a_recording(tmp_path: Path) -> None:
    recorder = ProcessRecorder(devices=devices, look=look_along)
    try:
        recorder.open("0", "0")
        listener = Listener(recorder)
        listener.wait(DevicesReady)
        assert listener.wait(Looked) == Looked(Framing.GOOD, Light.DARK)
        recorder.start(FileSink(tmp_path / "take"))
        listener.wait(Started)
        before = len(listener.told(Looked))
        listener.elapse(1.5)
        recorder.stop()
        listener.wait(Finished)
        assert len(listener.told(Looked)) <= before + 1  # one may have been under way
    finally:
        recorder.quit()


def test_without_advice_recording_goes_on(tmp_path: Path) -> None:
    recorder = ProcessRecorder(devices=devices, look=blind)
    try:
        recorder.open("0", "0")
        listener = Listener(recorder)
        listener.wait(DevicesReady)
        recorder.start(FileSink(tmp_path / "take"))
        listener.wait(Started)
        recorder.stop()
        assert listener.wait(Finished).sealed
        assert listener.told(Looked) == []
    finally:
        recorder.quit()

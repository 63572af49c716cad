"""The recorder's contract: order of commands, states and events. Held against the real one and the fake."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, pairwise
from pathlib import Path

import pytest

from fakes.capture import FakeCamera, FakeDevices, FakeMicrophone, FakeRecorder
from fakes.file_sink import FileSink, refuse
from oefenruimte.capture import ProcessRecorder, ThreadRecorder
from oefenruimte.capture.clock import Clock
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Level,
    PreviewFrame,
    Recorder,
    RecorderState,
    Started,
    Trouble,
)
from tests.capture.helpers import Listener, decode, until

Make = Callable[..., Recorder]
NewSink = Callable[[], FileSink]


def fake_devices(_clock: Clock | None = None, *, camera: bool = True, microphone: bool = True) -> FakeDevices:
    return FakeDevices(
        FakeCamera(refuse=None if camera else Code.CAMERA_BUSY),
        FakeMicrophone(refuse=None if microphone else Code.MICROPHONE_NOT_FOUND),
    )


@pytest.fixture
def new_sink(tmp_path: Path) -> NewSink:
    numbers = count()
    return lambda: FileSink(tmp_path / f"recording{next(numbers)}")


@pytest.fixture(params=["threads", "process", "fake"])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    """`make()`; `make(camera=False)`: without a working camera, and so on."""
    made: list[Recorder] = []

    def build(*, camera: bool = True, microphone: bool = True) -> Recorder:
        recorder: Recorder
        if request.param == "threads":
            recorder = ThreadRecorder(devices=fake_devices(camera=camera, microphone=microphone))
        elif request.param == "process":
            recorder = ProcessRecorder(devices=partial(fake_devices, camera=camera, microphone=microphone))
        else:
            refused = [Problem(Code.CAMERA_BUSY)] * (not camera)
            refused += [Problem(Code.MICROPHONE_NOT_FOUND)] * (not microphone)
            recorder = FakeRecorder(has_video=camera, has_audio=microphone, refuse=tuple(refused))
        made.append(recorder)
        return recorder

    yield build
    for recorder in made:
        recorder.quit()


def test_from_open_to_close(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    listener = Listener(recorder)
    assert recorder.state is RecorderState.CLOSED
    recorder.open("0", "0")
    assert listener.wait(DevicesReady) == DevicesReady(has_video=True, has_audio=True)
    assert recorder.state is RecorderState.READY
    listener.wait(Level)
    sink = new_sink()
    recorder.start(sink)
    assert recorder.state is RecorderState.RECORDING
    listener.wait(Started)
    recorder.stop()
    finished = listener.wait(Finished)
    assert finished.problem is None
    assert finished.sealed
    assert finished.facts.duration_ms > 0
    assert sink.state == "sealed"
    assert sink.content
    until(lambda: recorder.state is RecorderState.READY)
    recorder.close()
    assert recorder.state is RecorderState.CLOSED


def test_the_newest_picture_comes_once(make: Make) -> None:
    recorder = make()
    recorder.open("0", None)
    Listener(recorder).wait(DevicesReady)
    shown: list[PreviewFrame | None] = [None]
    until(lambda: shown.append(recorder.preview()) or shown[-1] is not None)
    first = shown[-1]
    assert first is not None
    assert len(first.data) == first.width * first.height * 3
    if isinstance(recorder, FakeRecorder):
        assert recorder.preview() is None
        recorder.show()
    later: list[int] = []
    until(lambda: bool([later.append(p.number) for p in [recorder.preview()] if p is not None] or later))
    assert later[0] > first.number
    recorder.close()
    assert recorder.preview() is None


def test_take_after_take(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    for _ in range(3):
        sink = new_sink()
        recorder.start(sink)
        listener.wait(Started)
        recorder.stop()
        assert listener.wait(Finished).sealed
        assert sink.state == "sealed"
    assert len(listener.told(DevicesReady)) == 1


def test_discard(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    sink = new_sink()
    recorder.start(sink)
    listener.wait(Started)
    recorder.discard()
    listener.wait(Discarded)
    assert sink.state == "abandoned"
    assert recorder.state is RecorderState.READY
    assert listener.told(Finished) == []


def test_stop_and_discard_do_nothing_when_nothing_runs(make: Make) -> None:
    recorder = make()
    listener = Listener(recorder)
    recorder.stop()
    recorder.discard()
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    recorder.stop()
    recorder.discard()
    assert recorder.state is RecorderState.READY
    assert listener.told(Finished) == listener.told(Discarded) == []


def test_close_finishes_what_runs(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    sink = new_sink()
    recorder.start(sink)
    listener.wait(Started)
    recorder.close()
    assert listener.wait(Finished).sealed
    assert sink.state == "sealed"
    assert recorder.state is RecorderState.CLOSED


def test_calls_out_of_order(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    with pytest.raises(RuntimeError):
        recorder.start(new_sink())
    with pytest.raises(ValueError):
        recorder.open(None, None)
    recorder.open("0", "0")
    with pytest.raises(RuntimeError):
        recorder.open("0", "0")
    Listener(recorder).wait(DevicesReady)
    recorder.start(new_sink())
    with pytest.raises(RuntimeError):
        recorder.start(new_sink())
    recorder.close()
    recorder.close()
    recorder.open("0", "0")
    Listener(recorder).wait(DevicesReady)


@pytest.mark.parametrize(
    ("parts", "code", "left"),
    [
        ({"camera": False}, Code.CAMERA_BUSY, DevicesReady(has_video=False, has_audio=True)),
        ({"microphone": False}, Code.MICROPHONE_NOT_FOUND, DevicesReady(has_video=True, has_audio=False)),
    ],
)
def test_one_device_is_enough(
    make: Make, new_sink: NewSink, parts: dict[str, bool], code: Code, left: DevicesReady
) -> None:
    recorder = make(**parts)
    listener = Listener(recorder)
    recorder.open("0", "0")
    assert listener.wait(Trouble).problem.code is code
    assert listener.wait(DevicesReady) == left
    sink = new_sink()
    recorder.start(sink)
    listener.wait(Started)
    recorder.stop()
    assert listener.wait(Finished).sealed


def test_without_any_device_it_is_closed_again(make: Make) -> None:
    recorder = make(camera=False, microphone=False)
    listener = Listener(recorder)
    recorder.open("0", "0")
    codes = {listener.wait(Trouble).problem.code for _ in range(2)}
    assert codes == {Code.CAMERA_BUSY, Code.MICROPHONE_NOT_FOUND}
    until(lambda: recorder.state is RecorderState.CLOSED)
    assert listener.told(DevicesReady) == []


def test_a_sink_that_does_not_open(make: Make, new_sink: NewSink) -> None:
    recorder = make()
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)

    recorder.start(refuse)
    finished = listener.wait(Finished)
    assert finished.problem is not None
    assert finished.problem.code is Code.FOLDER_READ_ONLY
    assert (finished.sealed, finished.facts.duration_ms) == (False, 0)
    recorder.start(new_sink())
    listener.wait(Started)
    recorder.stop()
    assert listener.wait(Finished).sealed


def test_a_source_that_is_none_is_told_as_trouble() -> None:
    recorder = ThreadRecorder()
    listener = Listener(recorder)
    recorder.open("not a camera", None)
    assert listener.wait(Trouble).problem.code is Code.BAD_ARGUMENT
    until(lambda: recorder.state is RecorderState.CLOSED)
    recorder.close()


def test_a_fake_failure_is_a_failure() -> None:
    with pytest.raises(Failure):
        FakeDevices().camera("0", 0.0)


def test_what_was_recorded_is_what_the_camera_showed(new_sink: NewSink) -> None:
    recorder = ThreadRecorder(devices=FakeDevices(FakeCamera(), FakeMicrophone()))
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    sink = new_sink()
    recorder.start(sink)
    listener.elapse(1.3)
    recorder.stop()
    facts = listener.wait(Finished).facts
    recorder.close()
    decoded = decode(sink.content)
    assert (decoded.width, decoded.height) == (160, 90)
    assert decoded.times[0] == 0.0
    assert len(decoded.times) == facts.frames
    assert 1200 < facts.duration_ms < 2500
    assert decoded.times[-1] * 1000 == pytest.approx(facts.duration_ms, abs=150)
    bars = [int(image[45].argmax()) // 10 for image in decoded.grey]
    steps = [(after - before) % 16 for before, after in pairwise(bars)]
    assert steps[1:] == [1] * len(steps[1:])  # the first picture may be shown twice: it is held for time 0
    loud = abs(decoded.sound[4800:-4800])
    assert 0.15 < loud.max() < 0.25

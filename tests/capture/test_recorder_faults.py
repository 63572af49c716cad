"""What goes wrong while recording: the take is closed, kept and playable, and the user is told."""

import gc
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fakes.capture import CHUNK, FakeCamera, FakeDevices, FakeMicrophone, FakeSink, picture
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.fragments import FragmentStream
from oefenruimte.capture.ports import Camera, Frame, Limits, Picture, Samples
from oefenruimte.domain.problem import Code
from oefenruimte.domain.recording import (
    DevicesReady,
    Discarded,
    Finished,
    Quality,
    RecorderState,
    Started,
    Trouble,
)
from tests.capture.conftest import MakeRecorder
from tests.capture.helpers import Listener, decode, until

SHORT = Limits(
    camera_gone=0.8,
    microphone_gone=0.8,
    silence=0.5,
    encoder_stuck=0.6,
    disk_stuck=0.6,
    sealing=0.6,
    last_sound=0.2,
    opening=0.6,
)


class Stage:
    """A recorder on fakes, ready to record into `sink`."""

    def __init__(self, make: MakeRecorder, sink: FakeSink | None = None, **parts: Any) -> None:
        self.camera, self.microphone = FakeCamera(), FakeMicrophone()
        parts = {"limits": SHORT, "devices": FakeDevices(self.camera, self.microphone), **parts}
        self.recorder = make(**parts)
        self.listener = Listener(self.recorder)
        self.sink = sink or FakeSink()
        self.recorder.open("0", "0")
        self.listener.wait(DevicesReady)

    def start(self) -> None:
        self.recorder.start(lambda: self.sink)
        self.listener.wait(Started)

    def finished(self, code: Code | None) -> Finished:
        finished = self.listener.wait(Finished)
        assert (finished.problem.code if finished.problem else None) is code
        return finished

    def assert_playable(self, finished: Finished) -> None:
        decoded = decode(bytes(self.sink.content))
        assert len(decoded.times) == finished.facts.frames
        assert len(decoded.sound) / 48 == pytest.approx(finished.facts.duration_ms, abs=1200)
        assert finished.facts.frames > 0

    def assert_next_take_works(self) -> None:
        until(lambda: self.recorder.state is RecorderState.READY)
        self.sink = FakeSink()
        self.start()
        self.recorder.stop()
        self.assert_playable(self.finished(None))


@pytest.mark.parametrize("fault", [FakeCamera.unplug, FakeCamera.hang, FakeCamera.freeze])
def test_a_camera_that_goes(make_recorder: MakeRecorder, fault: Callable[[FakeCamera], None]) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.listener.elapse(0.3)
    fault(stage.camera)
    finished = stage.finished(Code.CAMERA_LOST)
    assert finished.sealed
    assert stage.sink.state == "sealed"
    stage.assert_playable(finished)
    assert stage.listener.wait(DevicesReady) == DevicesReady(has_video=False, has_audio=True)
    assert stage.camera.released.wait(30)
    until(lambda: stage.recorder.state is RecorderState.READY)
    sink = FakeSink()
    stage.recorder.start(lambda: sink)
    stage.listener.wait(Started)
    stage.recorder.stop()
    facts = stage.finished(None).facts
    assert (facts.has_video, facts.has_audio) == (False, True)


@pytest.mark.parametrize("fault", [FakeMicrophone.unplug, FakeMicrophone.stop_delivering])
def test_a_microphone_that_goes(make_recorder: MakeRecorder, fault: Callable[[FakeMicrophone], None]) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.listener.elapse(0.3)
    fault(stage.microphone)
    finished = stage.finished(Code.MICROPHONE_LOST)
    assert finished.sealed
    stage.assert_playable(finished)
    assert stage.listener.wait(DevicesReady) == DevicesReady(has_video=True, has_audio=False)
    assert stage.microphone.calls[-1] == "close"


def test_a_device_that_goes_between_takes_is_told(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.camera.unplug()
    assert stage.listener.wait(Trouble).problem.code is Code.CAMERA_LOST
    assert stage.listener.wait(DevicesReady) == DevicesReady(has_video=False, has_audio=True)


def test_when_the_only_device_goes_it_is_closed_and_can_be_opened_again(make_recorder: MakeRecorder) -> None:
    camera = FakeCamera()
    devices = FakeDevices(camera)
    recorder = make_recorder(devices=devices, limits=SHORT)
    listener = Listener(recorder)
    recorder.open("0", None)
    listener.wait(DevicesReady)
    camera.unplug()
    assert listener.wait(Trouble).problem.code is Code.CAMERA_LOST
    until(lambda: recorder.state is RecorderState.CLOSED)
    devices.camera_fake = FakeCamera()
    recorder.open("0", None)
    listener.wait(DevicesReady)


def test_a_camera_lost_while_a_take_is_discarded_is_told_too(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.camera.unplug()
    until(lambda: stage.camera.released.is_set())
    stage.recorder.discard()
    stage.listener.wait(Discarded, Finished)
    assert stage.listener.wait(DevicesReady) == DevicesReady(has_video=False, has_audio=True)


def test_a_silent_microphone_is_told_once_and_recording_goes_on(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.microphone.mute()
    assert stage.listener.wait(Trouble).problem.code is Code.MICROPHONE_SILENT
    stage.listener.elapse(0.8)
    assert len(stage.listener.told(Trouble)) == 1
    assert stage.recorder.state is RecorderState.RECORDING
    stage.recorder.stop()
    facts = stage.finished(None).facts
    assert facts.levels[-3:] == bytes(3)
    assert facts.has_audio


def test_a_device_that_never_delivers(make_recorder: MakeRecorder) -> None:
    camera, microphone = FakeCamera(), FakeMicrophone()
    camera.hang()
    recorder = make_recorder(devices=FakeDevices(camera, microphone), limits=SHORT)
    listener = Listener(recorder)
    recorder.open("0", "0")
    assert listener.wait(Trouble).problem.code is Code.CAMERA_BUSY
    assert listener.wait(DevicesReady) == DevicesReady(has_video=False, has_audio=True)
    assert camera.released.wait(30)


def test_close_while_opening_releases_the_camera(make_recorder: MakeRecorder) -> None:
    camera = FakeCamera()
    camera.hang()
    recorder = make_recorder(devices=FakeDevices(camera, FakeMicrophone()))
    recorder.open("0", "0")
    until(lambda: camera.calls == ["open"])
    recorder.close()
    assert camera.released.is_set()
    assert recorder.state is RecorderState.CLOSED


def test_the_camera_is_held_only_between_open_and_close(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    assert stage.camera.calls == stage.microphone.calls == ["open"]
    stage.start()
    stage.recorder.stop()
    stage.finished(None)
    assert stage.camera.calls == stage.microphone.calls == ["open"]
    stage.recorder.close()
    assert stage.camera.calls == stage.microphone.calls == ["open", "close"]


def test_a_full_disk_in_the_middle(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder, FakeSink(full_after=2 * CHUNK))
    stage.start()
    finished = stage.finished(Code.DISK_FULL)
    assert finished.sealed
    assert stage.sink.state == "sealed"
    assert finished.facts.duration_ms > 900
    stage.assert_playable(finished)
    stage.assert_next_take_works()


def test_a_disk_without_room_even_for_the_end(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder, FakeSink(full_after=2 * CHUNK, room_for_end=False))
    stage.start()
    finished = stage.finished(Code.DISK_FULL)
    assert not finished.sealed
    assert stage.sink.state == "abandoned"
    assert len(decode(stage.sink.safe).times) == finished.facts.frames
    stage.assert_next_take_works()


def test_a_disk_that_stalls_and_comes_back_in_time(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.sink.stall.clear()
    until(lambda: stage.recorder.state is RecorderState.FINISHING)
    stage.sink.stall.set()
    finished = stage.finished(Code.DISK_SLOW)
    assert finished.sealed
    stage.assert_playable(finished)
    stage.assert_next_take_works()


def test_a_disk_that_stalls_for_ever(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.start()
    until(lambda: len(stage.sink.syncs) > 0)
    stage.sink.stall.clear()
    finished = stage.finished(Code.DISK_SLOW)
    assert not finished.sealed
    assert finished.facts.duration_ms > 0
    stalled = stage.sink
    stage.assert_next_take_works()
    stalled.stall.set()
    assert stalled.ended.wait(30)
    assert stalled.state == "abandoned"
    assert len(decode(stalled.safe).times) >= finished.facts.frames


class StubbornEncoder:
    """The real encoder that hangs, or fails, at the 20th picture."""

    def __init__(self, out: FragmentStream, size: tuple[int, int] | None, sound: bool) -> None:
        self._encoder = Encoder(out, size, sound)
        self._pictures = 0
        self.wake = threading.Event()
        self.fails = False

    def picture(self, image: Picture, seconds: float) -> bool:
        self._pictures += 1
        if self._pictures == 20:
            if self.fails:
                raise OSError("the encoder broke")
            self.wake.wait()
        return self._encoder.picture(image, seconds)

    def sound(self, samples: Samples) -> None:
        self._encoder.sound(samples)

    def close(self) -> None:
        self._encoder.close()


def test_an_encoder_that_hangs(make_recorder: MakeRecorder) -> None:
    made: list[StubbornEncoder] = []

    def make_encoder(out: FragmentStream, size: tuple[int, int] | None, sound: bool, _: Quality) -> Any:
        if made:
            return Encoder(out, size, sound)
        made.append(StubbornEncoder(out, size, sound))
        return made[0]

    stage = Stage(make_recorder, make_encoder=make_encoder)
    stage.start()
    finished = stage.finished(Code.ENCODER_STUCK)
    assert finished.sealed
    assert finished.facts.frames in (12, 13)  # one fragment
    before = bytes(stage.sink.content)
    assert len(decode(before).times) == finished.facts.frames
    stage.assert_next_take_works()
    first = stage.sink
    made[0].wake.set()
    until(lambda: "recording-encoder" not in {thread.name for thread in threading.enumerate()})
    assert first.state == "sealed"


def test_an_encoder_that_fails(make_recorder: MakeRecorder) -> None:
    def make_encoder(
        out: FragmentStream, size: tuple[int, int] | None, sound: bool, _: Quality
    ) -> StubbornEncoder:
        encoder = StubbornEncoder(out, size, sound)
        encoder.fails = True
        return encoder

    stage = Stage(make_recorder, make_encoder=make_encoder)
    stage.start()
    finished = stage.finished(Code.ENCODER_FAILED)
    assert finished.sealed
    assert finished.facts.frames == 19
    stage.assert_playable(finished)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ImportError("libGL.so.1: cannot open shared object file", name="cv2"), Code.LIBRARY_MISSING),
        (RuntimeError("a mistake of ours"), Code.UNEXPECTED),
    ],
)
def test_a_recorder_that_cannot_even_begin_says_so(
    make_recorder: MakeRecorder, error: Exception, code: Code
) -> None:
    class Broken(FakeDevices):
        def camera(self, source: str, epoch: float) -> Camera:
            raise error

    recorder = make_recorder(devices=Broken())
    recorder.open("0", None)
    assert Listener(recorder).wait(Trouble).problem.code is code
    until(lambda: recorder.state is RecorderState.CLOSED)


class SlowEncoder:
    """Takes a picture each time `go` allows it, as on a computer that cannot keep up."""

    def __init__(self, out: FragmentStream, size: tuple[int, int] | None, sound: bool) -> None:
        self._encoder = Encoder(out, size, sound)
        self.go = threading.Event()
        self.picture = self._picture
        self.sound = self._encoder.sound
        self.close = self._encoder.close

    def _picture(self, image: Picture, seconds: float) -> bool:
        self.go.wait()
        return self._encoder.picture(image, seconds)


class FastCamera(FakeCamera):
    """300 pictures a second."""

    def read(self, stop: threading.Event) -> Frame | None:
        if stop.wait(1 / 300):
            return None
        self._number += 1
        return Frame(self._clock.now(), picture(self._number))


def test_pictures_that_the_encoder_cannot_take_are_counted_and_told(make_recorder: MakeRecorder) -> None:
    made: list[SlowEncoder] = []

    def make_encoder(
        out: FragmentStream, size: tuple[int, int] | None, sound: bool, _: Quality
    ) -> SlowEncoder:
        made.append(SlowEncoder(out, size, sound))
        return made[-1]

    recorder = make_recorder(devices=FakeDevices(FastCamera(), FakeMicrophone()), make_encoder=make_encoder)
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    sink = FakeSink()
    recorder.start(lambda: sink)
    trouble = listener.wait(Trouble).problem
    assert trouble.code is Code.FRAMES_LOST
    assert int(trouble.facts["count"]) > 0
    made[0].go.set()
    recorder.stop()
    facts = listener.wait(Finished).facts
    assert facts.frames_lost >= int(trouble.facts["count"])
    assert int(listener.told(Trouble)[-1].problem.facts["count"]) == facts.frames_lost
    assert len(decode(bytes(sink.content)).times) == facts.frames


def test_a_camera_that_changes_its_size(make_recorder: MakeRecorder) -> None:
    stage = Stage(make_recorder)
    stage.start()
    stage.listener.elapse(0.2)
    stage.camera.width, stage.camera.height = 320, 240
    stage.listener.elapse(0.3)
    stage.recorder.stop()
    stage.assert_playable(stage.finished(None))


def test_a_covered_lens_is_no_lost_camera(make_recorder: MakeRecorder) -> None:
    class Covered(FakeCamera):
        def read(self, stop: threading.Event) -> Frame | None:
            frame = super().read(stop)
            return None if frame is None else Frame(frame.time, np.zeros((90, 160, 3), dtype=np.uint8))

    stage = Stage(make_recorder, devices=FakeDevices(Covered(), FakeMicrophone()))
    stage.start()
    stage.listener.elapse(1.2)
    assert stage.recorder.state is RecorderState.RECORDING
    stage.recorder.stop()
    stage.finished(None)


def _handles() -> int:
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts handles as Linux shows them")
def test_fifty_takes_leave_nothing_behind(make_recorder: MakeRecorder) -> None:
    patient = replace(SHORT, camera_gone=20, microphone_gone=20, encoder_stuck=20, disk_stuck=20, sealing=20)
    stage = Stage(make_recorder, limits=patient)  # a busy machine is no fault here

    def take(number: int) -> None:
        stage.sink = FakeSink()
        stage.start()
        if number % 5 == 4:
            stage.recorder.discard()
            stage.listener.wait(Discarded)
            assert stage.sink.state == "abandoned"
        else:
            stage.recorder.stop()
            assert stage.finished(None).sealed

    take(0)
    gc.collect()
    threads, handles = threading.active_count(), _handles()
    for number in range(50):
        take(number)
    gc.collect()
    until(lambda: threading.active_count() <= threads)
    assert _handles() <= handles

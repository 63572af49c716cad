"""One recording, fed by hand on a clock that stands still: what hours would do to it, in no time."""

import threading
from typing import Any

import numpy as np
import pytest

from fakes.capture import FakeClock, FakeSink, picture
from oefenruimte.capture.audio_clock import Placed
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.ports import Frame, Limits
from oefenruimte.capture.running_take import QUEUE_FRAMES, Plan, RunningTake
from oefenruimte.domain.problem import Code
from oefenruimte.domain.recording import Finished
from tests.capture.helpers import decode, until

RATE = 48_000
SIZE = (160, 90)


class GatedEncoder:
    """The real one, which takes a picture only while the gate is open."""

    def __init__(self, gate: threading.Event, *parts: Any) -> None:
        self._gate = gate
        self._encoder = Encoder(*parts)
        self.sound = self._encoder.sound
        self.close = self._encoder.close

    def picture(self, *parts: Any) -> bool:
        self._gate.wait()
        return self._encoder.picture(*parts)


class Stage:
    def __init__(self, *, size: tuple[int, int] | None = SIZE) -> None:
        self.clock = FakeClock(100.0)
        self.sink = FakeSink()
        self.gate = threading.Event()
        self.gate.set()
        self.take = RunningTake(
            Plan(100.0, size, sound=True, open_sink=lambda: self.sink),
            self.clock,
            Limits(),
            lambda *parts: GatedEncoder(self.gate, *parts),
            lambda: None,
        )

    def feed(self, seconds: float) -> None:
        """Picture and sound as long as this, all at once."""
        for number in range(round(seconds * 30)):
            now = self.clock.now() + number / 30
            at = now + np.arange(1600) / RATE
            tone = (0.3 * np.sin(2 * np.pi * 440 * at)).astype(np.float32)
            self.take.offer_picture(Frame(now, picture(number)))
            self.take.offer_sound(Placed(now, 1 / RATE, tone))
        self.clock.advance(seconds)

    def drain(self) -> None:
        """Until the encoder has taken all that waits."""
        until(lambda: not self.take._frames and not self.take._sound)

    def outcome(self) -> Finished:
        """It has been told to end; sound that has not come by now is not waited for."""
        self.clock.advance(1.0)

        def ended() -> bool:
            self.take.check()
            return self.take.outcome is not None

        until(ended)
        assert isinstance(self.take.outcome, Finished)
        return self.take.outcome


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_an_encoder_that_stalls_ten_seconds_costs_pictures_and_not_the_take(stage: Stage) -> None:
    stage.feed(1.0)
    stage.drain()
    stage.gate.clear()
    for _ in range(10):
        stage.feed(1.0)
        stage.take.check()
        assert stage.take.outcome is None
        assert len(stage.take._frames) <= QUEUE_FRAMES
    stage.gate.set()
    stage.drain()
    stage.feed(1.0)
    stage.take.finish(stage.clock.now())
    finished = stage.outcome()
    assert finished.problem is None
    assert finished.sealed
    lost = finished.facts.frames_lost
    assert 300 - QUEUE_FRAMES - 2 <= lost <= 300 - QUEUE_FRAMES
    decoded = decode(bytes(stage.sink.content))
    assert len(decoded.times) == finished.facts.frames == 360 - lost
    assert len(decoded.sound) / RATE == pytest.approx(12.0, abs=0.1)
    silent = np.abs(decoded.sound[: 11 * RATE]).reshape(-1, 4800).max(axis=1) < 0.1
    assert not silent.any()


def test_an_encoder_that_stalls_for_good_ends_the_take(stage: Stage) -> None:
    stage.feed(1.0)
    stage.drain()
    stage.gate.clear()
    for _ in range(25):
        stage.feed(1.0)
        stage.take.check()
    finished = stage.outcome()
    stage.gate.set()
    assert finished.problem is not None
    assert finished.problem.code is Code.ENCODER_STUCK
    assert finished.sealed
    # The fragment that was being made is lost; when the encoder took the sound of 1.2 s before the picture it
    # stalled on, that sound had ended the fragment.
    assert finished.facts.frames == (30 if finished.facts.duration_ms > 1_000 else 24), (
        finished.facts.duration_ms
    )


@pytest.mark.parametrize("first", ["picture", "sound", "stop"])
def test_a_night_asleep_is_no_night_of_silence(stage: Stage, first: str) -> None:
    stage.feed(2.0)
    stage.clock.advance(8 * 3600.0)
    match first:
        case "picture":
            stage.take.offer_picture(Frame(stage.clock.now(), picture(1)))
        case "sound":
            tone = np.full(480, 0.3, np.float32)
            stage.take.offer_sound(Placed(stage.clock.now(), 1 / RATE, tone, gap=8 * 3600.0))
        case _:
            stage.take.finish(stage.clock.now())
    stage.feed(1.0)
    finished = stage.outcome()
    assert finished.problem is not None
    assert finished.problem.code is Code.RECORDER_STOPPED
    assert finished.sealed
    assert finished.facts.duration_ms == pytest.approx(2000, abs=60)
    assert len(decode(bytes(stage.sink.content)).sound) / RATE == pytest.approx(2.0, abs=0.06)


def test_a_few_seconds_without_anything_are_filled(stage: Stage) -> None:
    stage.feed(1.0)
    stage.clock.advance(3.0)
    stage.feed(1.0)
    stage.take.finish(stage.clock.now())
    finished = stage.outcome()
    assert finished.problem is None
    assert finished.facts.duration_ms == pytest.approx(5000, abs=60)
    assert stage.take.sound_lost_ms == pytest.approx(3000, abs=5)


def test_without_a_camera_there_is_sound() -> None:
    stage = Stage(size=None)
    stage.feed(1.5)
    stage.take.finish(stage.clock.now())
    facts = stage.outcome().facts
    assert (facts.has_video, facts.has_audio, facts.frames, facts.frames_lost) == (False, True, 0, 0)
    assert facts.duration_ms == pytest.approx(1500, abs=40)


def test_a_camera_that_sends_another_size_or_kind_in_the_middle(stage: Stage) -> None:
    stage.feed(0.5)
    now = stage.clock.now()
    for number, (width, height) in enumerate([(320, 240), (64, 48), (91, 161), (1920, 1080), (161, 91)]):
        stage.take.offer_picture(Frame(now + number / 30, picture(number, width, height)))
    planar = np.full((90 * 2, 128), 90, np.uint8)  # 128x120
    stage.take.offer_picture(Frame(now + 6 / 30, planar))
    stage.clock.advance(0.3)
    stage.take.finish(stage.clock.now())
    finished = stage.outcome()
    assert finished.problem is None
    decoded = decode(bytes(stage.sink.content))
    assert len(decoded.times) == finished.facts.frames == 15 + 6
    assert {grey.shape for grey in decoded.grey} == {(90, 160)}

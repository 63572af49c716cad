"""A computer that sleeps with the recorder open: the devices get their time when it wakes."""

from collections.abc import Callable
from threading import Event

import numpy as np

from fakes.capture import FakeCamera, FakeClock, picture
from oefenruimte.capture.awake import Awake
from oefenruimte.capture.camera_feed import CameraFeed
from oefenruimte.capture.microphone_feed import MicrophoneFeed
from oefenruimte.capture.ports import Block, Frame, Limits
from oefenruimte.domain.problem import Code
from tests.capture.helpers import until

NIGHT = 8 * 3600.0


class QuietMicrophone:
    """Gives one block, and then nothing."""

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        deliver(Block(1000.0, 48_000, np.zeros(480, np.float32)))

    def close(self) -> None:
        """There is nothing to release."""


class SlowCamera(FakeCamera):
    """Gives one picture, and then nothing."""

    def read(self, stop: Event) -> Frame | None:
        if self._number:
            stop.wait()
            return None
        self._number = 1
        return Frame(self._clock.now(), picture(1))


def test_a_pause_is_noticed_and_a_late_look_is_none() -> None:
    clock = FakeClock(10.0)
    awake = Awake(clock)
    for _ in range(20):
        clock.advance(1.5)
        assert awake.look() == 10.0
    clock.advance(NIGHT)
    assert awake.look() == clock.now()
    clock.advance(0.05)
    assert awake.look() == clock.now() - 0.05


def test_a_microphone_has_its_time_again_after_a_night() -> None:
    clock = FakeClock(1000.0)
    feed = MicrophoneFeed(QuietMicrophone(), clock, Limits(microphone_gone=3.0))
    feed.open()
    feed.pump()
    assert feed.lost() is None
    clock.advance(NIGHT)
    for _ in range(3):
        assert feed.lost() is None
        clock.advance(1.0)
    clock.advance(0.1)
    problem = feed.lost()
    assert problem is not None
    assert problem.code is Code.MICROPHONE_LOST
    feed.close()


def test_a_camera_has_its_time_again_after_a_night() -> None:
    clock = FakeClock(1000.0)
    feed = CameraFeed(SlowCamera(clock), clock)
    until(lambda: feed.delivers)
    assert feed.lost(3.0) is None
    clock.advance(NIGHT)
    for _ in range(3):
        assert feed.lost(3.0) is None
        clock.advance(1.0)
    clock.advance(0.1)
    problem = feed.lost(3.0)
    assert problem is not None
    assert problem.code is Code.CAMERA_LOST
    assert feed.stop(10)

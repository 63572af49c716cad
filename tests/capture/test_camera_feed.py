"""What a recording gets that hears of its own beginning a little late."""

import queue
from threading import Event

import numpy as np
import pytest

from oefenruimte.capture.camera_feed import CameraFeed
from oefenruimte.capture.ports import Frame
from oefenruimte.capture.running_take import RunningTake
from tests.capture.helpers import until
from tests.fakes.capture import FakeClock, picture


class _Camera:
    """Gives what the test hands it."""

    can_freeze = False
    lost_frames = 0

    def __init__(self) -> None:
        self.frames: queue.SimpleQueue[Frame] = queue.SimpleQueue()

    def open(self) -> None:
        pass

    def read(self, stop: Event) -> Frame | None:
        try:
            return self.frames.get(timeout=0.01)
        except queue.Empty:
            return None

    def close(self) -> None:
        pass


class _Take(RunningTake):
    """Notes what it is offered: time and the number in the picture."""

    def __init__(self, t0: float) -> None:
        self._t0 = t0
        self.offered: list[tuple[float, int]] = []

    @property
    def t0(self) -> float:
        return self._t0

    def offer_picture(self, frame: Frame) -> None:
        self.offered.append((frame.time, int(np.argmax(frame.image[0, :, 0])) // 10))


@pytest.mark.parametrize(
    ("t0", "offered"),
    [
        (4.5, [(4.5, 4), (5.0, 5)]),  # the usual case
        (2.5, [(2.5, 2), (3.0, 3), (4.0, 4), (5.0, 5)]),
        (3.0, [(3.0, 3), (4.0, 4), (5.0, 5)]),
        (-1.0, [(-1.0, 0), (0.0, 0), (1.0, 1), (2.0, 2), (3.0, 3), (4.0, 4), (5.0, 5)]),
    ],
)
def test_pictures_since_the_click_are_in_the_recording(t0: float, offered: list[tuple[float, int]]) -> None:
    camera = _Camera()
    feed = CameraFeed(camera, FakeClock(0.0))
    for number in range(5):
        camera.frames.put(Frame(float(number), picture(number)))
    until(lambda: (shown := feed.take_preview()) is not None and shown.number == 5)
    take = _Take(t0)
    feed.connect(take)
    camera.frames.put(Frame(5.0, picture(5)))
    until(lambda: len(take.offered) == len(offered))
    assert take.offered == offered
    assert feed.stop(10)


def test_a_recording_that_begins_before_any_picture_gets_the_first_one_when_it_comes() -> None:
    camera = _Camera()
    feed = CameraFeed(camera, FakeClock(0.0))
    take = _Take(0.0)
    feed.connect(take)
    camera.frames.put(Frame(1.0, picture(1)))
    until(lambda: bool(take.offered))
    assert take.offered == [(1.0, 1)]
    assert feed.stop(10)

"""Which size a computer can record in."""

import threading
from collections.abc import Sequence

import numpy as np
import pytest

from fakes.capture import FakeCamera, FakeClock, picture
from oefenruimte.capture.camera_feed import CameraFeed
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.ports import Picture
from oefenruimte.capture.strength import PICTURES, Trial, is_strong, measure, size_for
from tests.capture.helpers import until


@pytest.mark.parametrize(
    ("milliseconds", "strong"),
    [
        ([3.0] * 12, True),
        ([15.0] * 12, True),
        ([16.0] * 12, False),
        ([40.0] * 12, False),
        ([90.0] + [5.0] * 11, True),  # the first picture takes longer
        ([5.0] * 7 + [60.0] * 5, True),
        ([5.0] * 5 + [60.0] * 7, False),
    ],
)
def test_the_usual_picture_decides(milliseconds: list[float], strong: bool) -> None:
    assert is_strong([value / 1000 for value in milliseconds]) is strong


@pytest.mark.parametrize(
    ("camera", "strong", "weak"),
    [
        ((1280, 720), (1280, 720), (640, 360)),
        ((1920, 1080), (1280, 720), (640, 360)),
        ((640, 480), (640, 480), (480, 360)),
        ((640, 360), (640, 360), (640, 360)),
        ((320, 240), (320, 240), (320, 240)),
        ((720, 1280), (404, 720), (202, 360)),
    ],
)
def test_the_size_to_record_in(
    camera: tuple[int, int], strong: tuple[int, int], weak: tuple[int, int]
) -> None:
    assert size_for(camera, strong=True) == strong
    assert size_for(camera, strong=False) == weak


class Judge:
    """Says what it was told to, and remembers what it was asked."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.asked: list[tuple[int, tuple[int, int]]] = []

    def __call__(self, images: Sequence[Picture], size: tuple[int, int]) -> list[float]:
        self.asked.append((len(images), size))
        return [self._seconds] * len(images)


@pytest.mark.parametrize(("seconds", "size"), [(0.003, (1280, 720)), (0.030, (640, 360))])
def test_it_is_decided_once(seconds: float, size: tuple[int, int]) -> None:
    judge = Judge(seconds)
    trial = Trial(judge)
    image = picture(0, 1280, 720)
    for _ in range(PICTURES - 1):
        trial.look(image, (1280, 720))
    trial.join()
    assert judge.asked == []
    assert trial.size((1280, 720)) == (1280, 720)
    for _ in range(30):
        trial.look(image, (1280, 720))
    trial.join()
    assert judge.asked == [(PICTURES, (1280, 720))]
    assert trial.size((1280, 720)) == size


def test_a_small_camera_needs_no_trial() -> None:
    judge = Judge(1.0)
    trial = Trial(judge)
    for _ in range(30):
        trial.look(picture(0), (160, 90))
    trial.join()
    assert judge.asked == []
    assert trial.size((160, 90)) == (160, 90)


def test_the_real_trial_spends_time_on_each_picture() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (720, 1280, 3), dtype=np.uint8)
    spent = measure([np.roll(noise, n, axis=1) for n in range(4)], (1280, 720))
    assert len(spent) == 4
    assert min(spent) > 0


def test_a_weak_computer_records_small() -> None:
    camera = FakeCamera(FakeClock())
    camera.width, camera.height = 1280, 720
    feed = CameraFeed(camera, SystemClock(), trial=Trial(Judge(0.05)))
    until(lambda: feed.size() == (640, 360))
    assert feed.stop(10)
    assert "self-test" not in {thread.name for thread in threading.enumerate()}

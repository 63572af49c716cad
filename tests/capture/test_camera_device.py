"""A camera of this computer. There is none here, so OpenCV's part is played by a fake."""

import threading

import pytest

from fakes.capture import FakeClock, picture
from oefenruimte.capture.camera_device import Capture, DeviceCamera
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.ports import Picture
from oefenruimte.domain.problem import Code, Failure


class FakeCapture:
    """Gives `pictures`, then fails. `stamp_ms` is what the driver tells."""

    def __init__(self, pictures: int, stamp_ms: float = 0.0) -> None:
        self._left = pictures
        self._stamp = stamp_ms
        self.released = False

    def isOpened(self) -> bool:
        return True

    def read(self) -> tuple[bool, Picture | None]:
        if self._left == 0:
            return False, None
        self._left -= 1
        return True, picture(self._left)

    def get(self, what: int, /) -> float:
        assert what == load_cv2().CAP_PROP_POS_MSEC
        return self._stamp

    def release(self) -> None:
        self.released = True


def camera(*captures: FakeCapture | None, clock: FakeClock | None = None) -> tuple[DeviceCamera, list[bool]]:
    wishes: list[bool] = []
    left = list(captures)

    def open_capture(index: int, wish: bool, /) -> Capture | None:
        assert index == 3
        wishes.append(wish)
        return left.pop(0)

    return DeviceCamera(3, clock or FakeClock(), open_capture), wishes


def test_the_format_we_like_is_asked_first() -> None:
    device, wishes = camera(FakeCapture(2))
    device.open()
    assert wishes == [True]
    frame = device.read(threading.Event())
    assert frame is not None
    assert frame.image.shape == (90, 160, 3)


def test_a_camera_that_does_not_know_it_gives_what_it_has() -> None:
    first, second = FakeCapture(0), FakeCapture(1)
    device, wishes = camera(first, second)
    device.open()
    assert wishes == [True, False]
    assert (first.released, second.released) == (True, False)
    device.close()
    assert second.released


def test_a_camera_in_use_by_another_program() -> None:
    captures = FakeCapture(0), FakeCapture(0)
    device, _ = camera(*captures)
    with pytest.raises(Failure) as caught:
        device.open()
    assert caught.value.problem.code is Code.CAMERA_BUSY
    assert all(capture.released for capture in captures)


def test_no_such_camera() -> None:
    device, _ = camera(None)
    with pytest.raises(Failure) as caught:
        device.open()
    assert caught.value.problem.code is Code.CAMERA_NOT_FOUND
    device.close()


@pytest.mark.parametrize(("stamp_ms", "time"), [(999_960.0, 999.96), (0.0, 1000.0), (1.7e12, 1000.0)])
def test_the_stamp_of_the_driver_counts_when_it_is_on_our_clock(stamp_ms: float, time: float) -> None:
    device, _ = camera(FakeCapture(2, stamp_ms), clock=FakeClock(1000.0))
    device.open()
    frame = device.read(threading.Event())
    assert frame is not None
    assert frame.time == pytest.approx(time)


def test_unplugged() -> None:
    device, _ = camera(FakeCapture(1))
    device.open()
    with pytest.raises(Failure) as caught:
        device.read(threading.Event())
    assert caught.value.problem.code is Code.CAMERA_LOST


def test_stopping_ends_the_wait() -> None:
    device, _ = camera(FakeCapture(1))
    device.open()
    stop = threading.Event()
    stop.set()
    assert device.read(stop) is None

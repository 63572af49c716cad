"""A camera of this computer. There is none here, so OpenCV's part is played by a fake that gives what V4L2
gives: the driver's own bytes of pictures that were really encoded."""

import os
import threading
from collections import deque
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fakes.capture import FakeClock, FakeDevices, FakeMicrophone, FakeSink, picture
from oefenruimte.capture import camera_device
from oefenruimte.capture.camera_device import Capture, DeviceCamera
from oefenruimte.capture.clock import Clock, SystemClock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.permission import camera_denied
from oefenruimte.capture.pictures import to_i420
from oefenruimte.capture.planar import planes
from oefenruimte.capture.ports import Frame, Picture
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import DevicesReady, Finished, Started
from tests.capture.conftest import MakeRecorder
from tests.capture.helpers import Listener, decode, until

cv2 = load_cv2()


def packed(bgr: Picture, fourcc: str) -> Picture:
    """As the driver hands it over."""
    match fourcc:
        case "MJPG":
            return np.asarray(cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, 95])[1]).reshape(1, -1)
        case "YUYV":
            return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_YUYV))
        case "UYVY":
            return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_YUYV))[..., ::-1].copy()
        case "GREY":
            return to_i420(bgr, (bgr.shape[1], bgr.shape[0]))[: bgr.shape[0]]
        case "YU12":
            return to_i420(bgr, (bgr.shape[1], bgr.shape[0]))
    raw = to_i420(bgr, (bgr.shape[1], bgr.shape[0]))
    y, u, v = planes(raw)
    chroma = {"NV12": np.dstack([u, v]), "NV21": np.dstack([v, u]), "YV12": np.stack([v, u])}[fourcc]
    return np.concatenate([y, chroma.reshape(-1, y.shape[1])])


class FakeCapture:
    """A camera that knows `formats`: fourcc → {(width, height): pictures a second}; the first is its own
    choice. `buffers` pictures wait behind each; the driver's stamp says how old each is."""

    def __init__(
        self,
        formats: dict[str, dict[tuple[int, int], float]],
        clock: Clock,
        *,
        pictures: int = 10_000,
        opened: bool = True,
        stamps: bool = True,
    ) -> None:
        self._formats = formats
        self._clock = clock
        self._left = pictures
        self._opened = opened
        self._stamps = stamps
        self._fourcc = next(iter(formats))
        self._size = next(iter(formats[self._fourcc]))
        self._width = 0
        self._convert = True
        self._grabbed: float | None = None
        self.queued: deque[float] = deque()  # ages of pictures that wait
        self.damaged = 0
        self.released = False
        self.number = 0
        self.pieces: list[str] = []

    def isOpened(self) -> bool:
        return self._opened

    def grab(self) -> bool:
        self.pieces.append("grab")
        if self._left == 0:
            return False
        self._left -= 1
        self.number += 1
        self._grabbed = self._clock.now() - (self.queued.popleft() if self.queued else 0.004)
        return True

    def retrieve(self) -> tuple[bool, Any]:
        self.pieces.append("retrieve")
        bgr = picture(self.number, *self._size)
        if self._convert:
            return True, bgr
        raw = packed(bgr, self._fourcc)
        if self.damaged:
            self.damaged -= 1
            raw = raw[:, : raw.shape[1] // 2]
        return True, raw

    def get(self, what: int, /) -> float:
        if what == cv2.CAP_PROP_POS_MSEC:
            return (self._grabbed or 0.0) * 1000 if self._stamps else 17.0
        if what == cv2.CAP_PROP_FOURCC:
            return float(cv2.VideoWriter.fourcc(*self._fourcc))
        assert what == cv2.CAP_PROP_FPS
        return self._formats[self._fourcc][self._size]

    def set(self, what: int, value: float, /) -> bool:
        if what == cv2.CAP_PROP_FOURCC:
            wanted = [name for name in self._formats if cv2.VideoWriter.fourcc(*name) == value]
            self._fourcc = (wanted or list(self._formats))[0]  # as V4L2 does: it takes another, and says yes
            self._nearest(*self._size)
        if what == cv2.CAP_PROP_FRAME_WIDTH:
            self._width = int(value)
        if what == cv2.CAP_PROP_FRAME_HEIGHT:
            self._nearest(self._width, int(value))
        if what == cv2.CAP_PROP_CONVERT_RGB:
            self._convert = bool(value)
        return True

    def _nearest(self, width: int, height: int) -> None:
        self._size = min(
            self._formats[self._fourcc], key=lambda size: abs(size[0] - width) + abs(size[1] - height)
        )

    def release(self) -> None:
        self.released = True


HD, VGA = (1280, 720), (640, 480)


def camera(
    formats: dict[str, dict[tuple[int, int], float]] | None, *, raw: bool = True, **parts: Any
) -> tuple[DeviceCamera, FakeCapture, FakeClock]:
    clock = FakeClock(500.0)
    capture = FakeCapture(formats or {"MJPG": {HD: 30}}, clock, **parts)

    def open_capture(index: int, /) -> Capture | None:
        assert index == 3
        return None if formats is None else capture

    return DeviceCamera(3, clock, open_capture, raw=raw), capture, clock


def read(device: DeviceCamera) -> Frame:
    frame = device.read(threading.Event())
    assert frame is not None
    return frame


@pytest.mark.parametrize("fourcc", ["MJPG", "YUYV", "UYVY", "NV12", "NV21", "YU12", "YV12"])
def test_what_the_driver_gives_becomes_planar(fourcc: str) -> None:
    device, capture, _ = camera({fourcc: {HD: 30}})
    device.open()
    frame = read(device)
    assert frame.planar
    assert frame.size == HD
    right = to_i420(picture(capture.number, *HD), HD)
    for ours, theirs in zip(planes(frame.image), planes(right), strict=True):
        assert np.abs(ours.astype(int) - theirs).mean() < 1.0


def test_a_camera_without_colour() -> None:
    device, capture, _ = camera({"GREY": {VGA: 30}})
    device.open()
    luma, u, v = planes(read(device).image)
    assert np.array_equal(luma, to_i420(picture(capture.number, *VGA), VGA)[:480])
    assert set(np.unique(np.concatenate([u, v]))) == {128}


@pytest.mark.parametrize(("raw", "fourcc"), [(False, "MJPG"), (True, "BGR3"), (True, "H264")])
def test_where_the_drivers_bytes_are_of_no_use_opencv_makes_bgr(raw: bool, fourcc: str) -> None:
    device, capture, _ = camera({fourcc: {HD: 30}}, raw=raw)
    device.open()
    frame = read(device)
    assert not frame.planar
    assert np.array_equal(frame.image, picture(capture.number, *HD))


def test_a_driver_that_wraps_it_in_a_way_unknown() -> None:
    device, capture, _ = camera({"YUYV": {HD: 30}})
    device.open()
    capture._fourcc = "NV12"
    frame = read(device)
    assert not frame.planar
    assert device.lost_frames == 1


@pytest.mark.parametrize(
    ("formats", "found"),
    [
        ({"YUYV": {VGA: 30, HD: 10}, "MJPG": {VGA: 30, HD: 30}}, ("MJPG", HD)),
        ({"YUYV": {VGA: 30, HD: 30}}, ("YUYV", HD)),
        ({"YUYV": {VGA: 30, HD: 10}}, ("YUYV", VGA)),
        ({"NV12": {(640, 360): 30}}, ("NV12", (640, 360))),
        ({"NV12": {(352, 288): 30}}, ("NV12", (352, 288))),
        ({"MJPG": {(1920, 1080): 30, (320, 240): 30}}, ("MJPG", (1920, 1080))),
        ({"YUYV": {VGA: 7.5, (160, 120): 15, HD: 5}}, ("YUYV", HD)),
        ({"YUYV": {VGA: 30, HD: 30}, "MJPG": {VGA: 30}}, ("YUYV", HD)),
        ({"MJPG": {HD: 0.0}}, ("MJPG", HD)),
    ],
)
def test_the_best_format_that_the_camera_has(
    formats: dict[str, dict[tuple[int, int], float]], found: tuple[str, tuple[int, int]]
) -> None:
    device, capture, _ = camera(formats)
    device.open()
    assert (capture._fourcc, read(device).size) == found


def test_a_damaged_picture_is_left_out_and_counted() -> None:
    device, capture, _ = camera({"MJPG": {HD: 30}})
    capture.damaged = 2
    device.open()
    assert device.lost_frames == 0  # the first pictures of a camera often are
    capture.damaged = 3
    before = capture.number
    frame = read(device)
    assert device.lost_frames == 3
    assert capture.number == before + 4
    assert np.abs(frame.image.astype(int) - to_i420(picture(capture.number, *HD), HD)).mean() < 1.0


def test_buffers_of_the_driver_are_emptied_before_any_is_decoded() -> None:
    device, capture, clock = camera({"MJPG": {HD: 30}})
    device.open()
    capture.pieces.clear()
    capture.queued.extend([0.133, 0.1, 0.067, 0.033])
    times = [read(device).time]
    assert capture.pieces == ["grab", "retrieve"] * 4
    times += [read(device).time for _ in range(3)]
    assert capture.pieces == ["grab", "retrieve"] * 4
    assert times == pytest.approx([clock.now() - age for age in (0.133, 0.1, 0.067, 0.033)])


def test_a_stamp_of_another_clock_is_not_believed() -> None:
    device, _, clock = camera({"MJPG": {HD: 30}}, stamps=False)
    device.open()
    clock.advance(2.0)
    assert read(device).time == 502.0


def test_a_camera_in_use_by_another_program() -> None:
    for parts in ({"opened": False}, {"pictures": 0}):
        device, capture, _ = camera({"MJPG": {HD: 30}}, **parts)
        with pytest.raises(Failure) as caught:
            device.open()
        assert caught.value.problem.code is Code.CAMERA_BUSY
        device.close()
        assert capture.released


def test_no_such_camera() -> None:
    device, _, _ = camera(None)
    with pytest.raises(Failure) as caught:
        device.open()
    assert caught.value.problem.code is Code.CAMERA_NOT_FOUND
    device.close()


def test_a_camera_that_is_unplugged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oefenruimte.capture.camera_device._PAUSE", 0.0)
    device, capture, _ = camera({"MJPG": {HD: 30}})
    device.open()
    capture._left = 1
    read(device)
    with pytest.raises(Failure) as caught:
        device.read(threading.Event())
    assert caught.value.problem.code is Code.CAMERA_LOST


def test_waiting_for_a_picture_can_be_broken_off() -> None:
    device, capture, _ = camera({"MJPG": {HD: 30}})
    device.open()
    capture._left = 0
    stop = threading.Event()
    stop.set()
    assert device.read(stop) is None


def test_a_camera_that_this_user_may_not_have_is_no_camera_in_use(tmp_path: Path) -> None:
    """As root everything may be had: then there is nothing to deny."""
    node = tmp_path / "video0"
    node.touch(mode=0o000)
    allowed = os.access(node, os.R_OK | os.W_OK)
    assert camera_denied(0, tmp_path) is not allowed
    node.chmod(0o600)
    assert not camera_denied(0, tmp_path)
    assert not camera_denied(1, tmp_path)


def test_who_may_not_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_device, "camera_denied", lambda index: True)
    clock = FakeClock()
    closed = FakeCapture({"YUYV": {(1280, 720): 30.0}}, clock, opened=False)
    device = DeviceCamera(3, clock, lambda index: closed)
    with pytest.raises(Failure) as caught:
        device.open()
    assert caught.value.problem.code is Code.CAMERA_DENIED


class PacedCapture(FakeCapture):
    """Thirty pictures a second, as long as nobody stops it."""

    def __init__(self, formats: dict[str, dict[tuple[int, int], float]]) -> None:
        self._steady = SystemClock()
        super().__init__(formats, self._steady)
        self._pace = threading.Event()
        self._due = self._steady.now()

    def grab(self) -> bool:
        self._due = max(self._due + 1 / 30, self._steady.now() - 0.3)
        self._pace.wait(max(0.0, self._due - self._steady.now()))
        return super().grab()


@pytest.mark.parametrize("fourcc", ["MJPG", "YUYV", "NV12"])
def test_what_the_driver_gives_is_recorded(make_recorder: MakeRecorder, fourcc: str) -> None:
    capture = PacedCapture({fourcc: {(640, 360): 30}})
    device = DeviceCamera(0, SystemClock(), lambda _index: capture, raw=True)
    recorder = make_recorder(devices=FakeDevices(device, FakeMicrophone()))
    listener = Listener(recorder)
    recorder.open("0", "0")
    listener.wait(DevicesReady)
    sink = FakeSink()
    recorder.start(lambda: sink)
    listener.wait(Started)
    until(lambda: capture.number > 20)
    capture.damaged = 2 if fourcc == "MJPG" else 0
    until(lambda: capture.number > 40)
    recorder.stop()
    finished = listener.wait(Finished)
    assert finished.problem is None
    assert finished.facts.frames_lost == (2 if fourcc == "MJPG" else 0)
    decoded = decode(bytes(sink.content))
    assert (decoded.width, decoded.height) == (640, 360)
    assert len(decoded.times) == finished.facts.frames > 5
    bars = [int(np.median(grey[100:300].argmax(axis=1))) // 40 for grey in decoded.grey]
    steps = [(after - before) % 16 for before, after in pairwise(bars[1:])]
    assert sum(steps) == len(steps) + finished.facts.frames_lost

"""A camera on the network: motion JPEG over HTTP, straight from the wire to planar pictures."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest

from fakes.capture import picture
from oefenruimte.capture.camera_stream import StreamCamera
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import to_i420
from oefenruimte.capture.ports import Frame
from oefenruimte.domain.problem import Code, Failure

SIZE = (320, 180)


@contextmanager
def serving(parts: list[bytes]) -> Iterator[tuple[str, threading.Semaphore, list[float]]]:
    """Address, leave to send a part more, and when each was sent. The stream ends after the last."""
    leave, sent = threading.Semaphore(0), []
    clock = SystemClock()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
            self.end_headers()
            for part in parts:
                leave.acquire()
                head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(part)}\r\n\r\n"
                sent.append(clock.now())
                try:
                    self.wfile.write(head.encode() + part + b"\r\n")
                except OSError:
                    return

        def log_message(self, format: str, *args: object) -> None:
            """The terminal is for the tests."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", leave, sent
    finally:
        for _ in parts:
            leave.release()
        server.shutdown()
        server.server_close()
        thread.join()


def jpegs(count: int) -> list[bytes]:
    cv2 = load_cv2()
    return [
        cv2.imencode(".jpg", picture(n, *SIZE), [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()
        for n in range(count)
    ]


def all_of(camera: StreamCamera) -> list[Frame]:
    """Until the stream ends. FFmpeg looks at the first picture to see what it is, and keeps it."""
    frames: list[Frame] = []

    def read_on() -> None:
        while (frame := camera.read(threading.Event())) is not None:
            frames.append(frame)

    with pytest.raises(Failure) as caught:
        read_on()
    assert caught.value.problem.code is Code.CAMERA_LOST
    return frames


def test_pictures_are_planar_and_right() -> None:
    with serving(jpegs(40)) as (url, leave, _):
        for _ in range(40):
            leave.release()
        camera = StreamCamera(url, SystemClock())
        camera.open()
        frames = all_of(camera)
        camera.close()
    assert len(frames) == 39
    for number, frame in enumerate(frames, 1):
        assert frame.planar
        assert frame.size == SIZE
        assert np.abs(frame.image.astype(int) - to_i420(picture(number, *SIZE), SIZE)).mean() < 1.0
    assert all(after.time >= before.time for before, after in pairwise(frames))


def test_a_picture_is_there_when_it_has_been_sent_and_not_with_the_next() -> None:
    """Otherwise sound and picture would be a thirtieth of a second apart."""
    count = 60
    with serving(jpegs(count)) as (url, leave, sent):
        for _ in range(count - 3):
            leave.release()
        camera = StreamCamera(url, SystemClock())
        camera.open()
        for _ in range(1, count - 3):
            camera.read(threading.Event())
        for number in range(count - 3, count):
            assert len(sent) == number
            leave.release()
            frame = camera.read(threading.Event())
            assert frame is not None
            assert frame.time >= sent[number]
        camera.close()


def test_damaged_pictures_are_left_out_and_counted() -> None:
    pictures = jpegs(40)
    for number in (20, 21, 30):
        pictures[number] = pictures[number][: len(pictures[number]) // 2]
    with serving(pictures) as (url, leave, _):
        for _ in range(40):
            leave.release()
        camera = StreamCamera(url, SystemClock())
        camera.open()
        frames = all_of(camera)
        camera.close()
    assert len(frames) == 36
    assert camera.lost_frames == 3


def test_nobody_answers() -> None:
    camera = StreamCamera("http://127.0.0.1:9/", SystemClock())
    with pytest.raises(Failure) as caught:
        camera.open()
    assert caught.value.problem.code is Code.CAMERA_NOT_FOUND
    camera.close()

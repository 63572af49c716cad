"""Recording from every source that is no device of this computer: test card, files, a network stream."""

import http.server
import io
import threading
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from fakes.capture import FakeSink, picture, tiny_recording
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.domain.problem import Code
from oefenruimte.domain.recording import DevicesReady, Finished, RecordingFacts, Started, Trouble
from tests.capture.conftest import MakeRecorder
from tests.capture.helpers import Decoded, Listener, beeps, decode, flashes, until

EXAMPLE = Path(__file__).parents[3] / "shared" / "content" / "clip-sketch" / "example-man.mp4"


def record(
    make: MakeRecorder, camera: str | None, microphone: str | None, seconds: float
) -> tuple[Decoded, RecordingFacts]:
    recorder = make()
    listener = Listener(recorder)
    recorder.open(camera, microphone)
    assert listener.wait(DevicesReady) == DevicesReady(camera is not None, microphone is not None)
    sink = FakeSink()
    recorder.start(lambda: sink)
    listener.wait(Started)
    listener.elapse(seconds)
    recorder.stop()
    finished = listener.wait(Finished)
    recorder.close()
    assert finished.problem is None
    assert sink.state == "sealed"
    return decode(bytes(sink.content)), finished.facts


def test_flash_and_beep_of_the_test_card_are_recorded_together(make_recorder: MakeRecorder) -> None:
    decoded, facts = record(make_recorder, "test:320x180", "test:", 3.2)
    assert (decoded.width, decoded.height) == (320, 180)
    seen, heard = flashes(decoded), beeps(decoded.sound)
    assert len(seen) >= 2
    apart = [min(abs(flash - beep) for beep in heard) for flash in seen]
    assert max(apart) < 0.040
    assert np.allclose(np.diff(seen), 1.0, atol=0.040)
    assert facts.duration_ms == pytest.approx(len(decoded.sound) / 48, abs=60)
    loud = [level > 100 for level in facts.levels]
    assert sum(loud) < len(loud) / 2
    cv2 = load_cv2()
    thumbnail = cv2.imdecode(np.frombuffer(facts.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert 40 < thumbnail.mean() < 253


def test_a_film_file_as_camera_and_microphone(make_recorder: MakeRecorder, tmp_path: Path) -> None:
    """What is recorded is the film itself, picture and sound as they belong together, and looped."""
    film = tmp_path / "film.mp4"
    film.write_bytes(_flashing_film())
    decoded, facts = record(make_recorder, f"file:{film}", f"file:{film}", 2.7)
    seen, heard = flashes(decoded), beeps(decoded.sound)
    assert len(seen) >= 2
    assert max(min(abs(flash - beep) for beep in heard) for flash in seen) < 0.040
    assert np.allclose(np.diff(seen), 1.5, atol=0.06)
    assert facts.has_video
    assert facts.has_audio


def _flashing_film() -> bytes:
    """1.5 s, one flash and one beep at 0.5 s."""
    from oefenruimte.capture.encoder import Encoder
    from oefenruimte.capture.pictures import to_i420

    content = io.BytesIO()

    class Out:
        def write(self, data: bytes) -> int:
            return content.write(data)

    with Encoder(Out(), (160, 90), sound=True) as encoder:
        for number in range(45):
            on = 15 <= number < 20
            at = np.arange(1600) / 48000
            encoder.sound((0.5 * on * np.sin(2 * np.pi * 1000 * at)).astype(np.float32))
            image = np.full((90, 160, 3), 255, np.uint8) if on else picture(number)
            encoder.picture(to_i420(image, (160, 90)), number / 30)
    return content.getvalue()


def test_the_example_clip_as_someone_at_a_webcam(make_recorder: MakeRecorder) -> None:
    decoded, facts = record(make_recorder, f"file:{EXAMPLE}", f"file:{EXAMPLE}", 1.0)
    assert (decoded.width, decoded.height) == (1280, 720)
    assert abs(decoded.sound).max() > 0.05
    assert len(facts.thumbnail) > 2000


def test_only_sound(make_recorder: MakeRecorder) -> None:
    decoded, facts = record(make_recorder, None, "test:", 1.2)
    assert (facts.has_video, facts.has_audio, facts.frames, facts.thumbnail) == (False, True, 0, b"")
    assert len(beeps(decoded.sound)) >= 1


def test_only_picture(make_recorder: MakeRecorder) -> None:
    decoded, facts = record(make_recorder, "test:160x90", None, 0.8)
    assert (facts.has_video, facts.has_audio, facts.levels) == (True, False, b"")
    assert len(decoded.times) == facts.frames


@pytest.mark.parametrize(
    ("camera", "microphone", "code"),
    [
        ("file:{tmp}/nothing.mp4", None, Code.CAMERA_NOT_FOUND),
        ("file:{tmp}/text.mp4", None, Code.CAMERA_NOT_FOUND),
        ("file:{tmp}/sound.mp4", None, Code.CAMERA_NOT_FOUND),
        ("250", None, Code.CAMERA_NOT_FOUND),
        ("http://127.0.0.1:9/cam", None, Code.CAMERA_NOT_FOUND),
        (None, "file:{tmp}/nothing.wav", Code.MICROPHONE_NOT_FOUND),
        (None, "file:{tmp}/text.mp4", Code.MICROPHONE_NOT_FOUND),
        (None, "file:{tmp}/silent.mp4", Code.MICROPHONE_NOT_FOUND),
        (None, "a microphone nobody has", Code.MICROPHONE_NOT_FOUND),
    ],
)
def test_sources_that_are_not_there(
    make_recorder: MakeRecorder, tmp_path: Path, camera: str | None, microphone: str | None, code: Code
) -> None:
    (tmp_path / "text.mp4").write_text("no film at all")
    (tmp_path / "sound.mp4").write_bytes(tiny_recording(0.5, picture_size=None))
    (tmp_path / "silent.mp4").write_bytes(tiny_recording(0.5, sound=False))
    recorder = make_recorder()
    listener = Listener(recorder)
    recorder.open(camera and camera.format(tmp=tmp_path), microphone and microphone.format(tmp=tmp_path))
    problem = listener.wait(Trouble).problem
    assert problem.code is code
    assert str(tmp_path) not in str(problem.facts) + problem.detail


class StreamingCamera:
    """MJPEG over HTTP, as network cameras send it: the bar moves one step per picture."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        cv2 = load_cv2()
        jpegs = [cv2.imencode(".jpg", picture(number, 320, 180))[1].tobytes() for number in range(16)]
        stop = self.stop

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
                self.end_headers()
                number = 0
                while not stop.wait(1 / 25):
                    jpeg = jpegs[number % 16]
                    head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                    try:
                        self.wfile.write(head.encode() + jpeg + b"\r\n")
                    except OSError:
                        return
                    number += 1

            def log_message(self, format: str, *args: object) -> None:
                """The terminal is for the tests."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/stream?key=secret"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def end(self) -> None:
        self.stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def network_camera(_no_threads_left: None) -> Iterator[StreamingCamera]:
    camera = StreamingCamera()
    yield camera
    camera.end()


def test_a_network_camera(make_recorder: MakeRecorder, network_camera: StreamingCamera) -> None:
    decoded, facts = record(make_recorder, network_camera.url, "test:", 1.5)
    assert (decoded.width, decoded.height) == (320, 180)
    assert facts.frames > 15
    bars = [int(image[90].argmax()) // 20 for image in decoded.grey]
    assert len(set(bars)) > 8


def test_a_network_camera_that_goes(make_recorder: MakeRecorder, network_camera: StreamingCamera) -> None:
    recorder = make_recorder()
    listener = Listener(recorder)
    recorder.open(network_camera.url, "test:")
    listener.wait(DevicesReady)
    sink = FakeSink()
    recorder.start(lambda: sink)
    listener.wait(Started)
    listener.elapse(0.6)
    network_camera.end()
    finished = listener.wait(Finished)
    assert finished.problem is not None
    assert finished.problem.code is Code.CAMERA_LOST
    assert "secret" not in str(finished.problem)
    assert finished.sealed
    assert len(decode(bytes(sink.content)).times) == finished.facts.frames > 0
    until(lambda: sink.state == "sealed")


def test_ffmpeg_and_we_agree_on_what_is_in_a_recording(make_recorder: MakeRecorder) -> None:
    recorder = make_recorder()
    listener = Listener(recorder)
    recorder.open("test:160x90", "test:")
    listener.wait(DevicesReady)
    sink = FakeSink()
    recorder.start(lambda: sink)
    listener.elapse(1.1)
    recorder.stop()
    facts = listener.wait(Finished).facts
    with av.open(sink.reader) as container:
        assert container.duration is not None
        assert container.duration / 1000 == pytest.approx(facts.duration_ms, abs=40)
        packets = sum(1 for packet in container.demux(container.streams.video[0]) if packet.size)
    assert packets == facts.frames

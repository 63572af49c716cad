"""The bench's own instruments: what they read must be what was put in. Nothing is timed here."""

import io
import json
import socket
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tests.bench import __main__ as bench
from tests.bench import emulated_camera as camera
from tests.bench import signals
from tests.bench.base import Context, Figure, Missing, interleaved, percentile


def _context(folder: Path, rounds: int = 3) -> Context:
    return Context(rounds, True, folder)


def test_a_line_tells_the_figure_its_goal_and_whether_it_is_reached() -> None:
    assert Figure("encode", 0.79, 0.75, 5).line() == "encode ratio=0.790 goal=<=0.75 n=5 short"
    assert Figure("encode", 0.75, 0.75, 5).line() == "encode ratio=0.750 goal=<=0.75 n=5 ok"
    assert Figure("quality.db", 6.7, 6, 5, "high").line() == "quality.db ratio=6.700 goal=>=6 n=5 ok"
    assert not Figure("quality.db", 5.9, 6, 5, "high").ok


def test_product_and_peer_take_turns_and_each_begins(tmp_path: Path) -> None:
    order: list[str] = []

    def side(name: str) -> float:
        order.append(name)
        return float(len(order))

    context = _context(tmp_path)
    measured = interleaved(context, ours=lambda: side("ours"), peer=lambda: side("peer"))
    assert order == ["ours", "peer", "peer", "ours", "ours", "peer"]
    assert measured == {"ours": [1, 4, 5], "peer": [2, 3, 6]}
    assert context.values["rounds"] == measured


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile(range(1, 101), 99) == 100
    assert percentile([3, 1, 2], 50) == 2
    with pytest.raises(ValueError):
        percentile([], 50)


def test_every_metric_is_told_apart_and_one_that_fails_ends_only_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(context: Context) -> list[Figure]:
        raise Missing("no such program")

    def broken(context: Context) -> list[Figure]:
        raise RuntimeError("half way")

    def good(context: Context) -> list[Figure]:
        print("a peer prints")
        context.keep("seen", [1, 2])
        return [Figure("good.a", 1, 2, context.rounds), Figure("good.b", 3, 2, context.rounds)]

    runs = {"peerless": missing, "broken": broken, "good": good}
    monkeypatch.setattr(bench, "BENCHES", dict.fromkeys(runs, ""))
    monkeypatch.setattr(bench, "_load", runs.__getitem__)

    assert bench.main(["--rounds", "2"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "peerless missing: no such program",
        "broken missing: failed with RuntimeError: half way",
        "good.a ratio=1.000 goal=<=2 n=2 ok",
        "good.b ratio=3.000 goal=<=2 n=2 short",
    ]
    assert bench.main(["good", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["metrics"]["good"]["values"] == {"seen": [1, 2]}
    assert [figure["ok"] for figure in document["metrics"]["good"]["figures"]] == [True, False]
    assert document["machine"]["cores"] >= 1


@pytest.mark.parametrize("words", [["nothing"], ["all", "frames"], ["--rounds", "0"]])
def test_a_wrong_word_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        bench.main(words)
    assert stopped.value.code == 2


@pytest.mark.parametrize("number", [0, 1, 17_999, (1 << 24) - 1])
@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (320, 180)])
def test_a_barcode_is_read_back_after_heavy_compression(number: int, size: tuple[int, int]) -> None:
    image = np.random.default_rng(number).integers(0, 256, (720, 1280, 3)).astype(np.uint8)
    signals.mark(image, number)
    jpeg = cv2.imencode(".jpg", cv2.resize(image, size), [cv2.IMWRITE_JPEG_QUALITY, 10])[1]
    assert signals.read_number(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE)) == number


def test_a_picture_without_barcode_or_with_a_broken_one_has_no_number() -> None:
    image = np.random.default_rng(1).integers(0, 256, (720, 1280)).astype(np.uint8)
    assert signals.read_number(image) is None
    assert signals.read_number(np.zeros_like(image)) is None
    signals.mark(image, 4711)
    image[:, 15 * 40 : 16 * 40] = 255 - image[:, 15 * 40 : 16 * 40]  # one bit is wrong
    assert signals.read_number(image) is None


@pytest.mark.parametrize("first", [0.5, 0.500_01, 0.123_456])
def test_chirps_are_found_to_a_few_microseconds(first: float) -> None:
    heard = signals.find_chirps(signals.chirps(12, first=first))
    assert heard == pytest.approx(first + np.arange(12 if first < 0.5 else 11.5), abs=3e-6)
    assert not len(signals.find_chirps(np.zeros(48_000, np.float32)))


def test_a_sound_whose_clock_is_off_is_heard_as_such() -> None:
    heard = signals.find_chirps(signals.chirps(20, rate=48_000 * (1 + 1e-4)))
    assert np.polyfit(np.arange(len(heard)), heard, 1)[0] == pytest.approx(1 + 1e-4, abs=2e-7)


def test_sound_made_in_parts_goes_on_where_it_stopped() -> None:
    rate = 48_000 * (1 - 1e-4)
    blocks = [signals.chirps(480 / rate, rate, begin=480 * number) for number in range(400)]
    assert {len(block) for block in blocks} == {480}
    heard = signals.find_chirps(np.concatenate(blocks)) * 48_000 / rate
    assert heard == pytest.approx([0.5, 1.5, 2.5, 3.5], abs=5e-6)


def _file(late: float = 0.0, slow: float = 0.0, without: range = range(0)) -> io.BytesIO:
    """Ten seconds in which the sound is `late` s late and runs `slow` behind, pictures `without` missing."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        video = container.add_stream("libx264", rate=30, options={"preset": "ultrafast", "crf": "35"})
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        audio = container.add_stream("aac", rate=48_000, layout="mono", options={"b": "64k"})
        for number in range(300):
            if number in without:
                continue
            luma = np.full((180, 320), 90, np.uint8)
            signals.mark(luma, number)
            planes = np.concatenate([luma, np.full((90, 320), 128, np.uint8)])
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, 30)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        sound = signals.chirps(10, first=0.5 + late, rate=48_000 * (1 + slow))
        frame = av.AudioFrame.from_ndarray(sound[np.newaxis], format="fltp", layout="mono")
        frame.pts, frame.sample_rate, frame.time_base = 0, 48_000, Fraction(1, 48_000)
        container.mux(audio.encode(frame))
        container.mux(audio.encode(None))
    out.seek(0)
    return out


def test_any_file_is_scored() -> None:
    scored = signals.score(_file(late=0.020, slow=1e-3, without=range(100, 103)))
    assert scored.unreadable == 0
    assert scored.lost(range(300)) == 3
    assert scored.times == pytest.approx(scored.numbers / 30)
    sync = signals.compare(scored, np.arange(300) / 30, 0.5 + np.arange(10.0))
    assert sync.missing == 0
    assert sync.constant == pytest.approx(0.020 + 1e-3 * 5, abs=0.001)
    assert sync.drift_ppm == pytest.approx(1000, abs=20)
    assert sync.p95 == pytest.approx(0.029, abs=0.001)


def test_drift_is_that_of_the_clocks_not_of_a_busy_minute() -> None:
    time = np.arange(600.0)
    late = 3e-6 * time + np.random.default_rng(2).normal(0, 0.001, 600)
    late[500:540] -= 0.2
    assert signals.slope_ppm(time, late) == pytest.approx(3, abs=0.5)
    with pytest.raises(ValueError):
        signals.slope_ppm(time[:2], late[:2])


def test_a_file_without_sound_misses_every_chirp() -> None:
    scored = signals.score(_file())
    silent = signals.Score(scored.numbers, scored.times, np.zeros(0), 0, 10.0)
    assert signals.compare(silent, np.arange(300) / 30, 0.5 + np.arange(10.0)).missing == 10


@pytest.fixture(scope="module")
def textures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return camera.write_textures(tmp_path_factory.mktemp("camera") / "textures", 2)


def test_a_picture_of_the_emulated_camera_is_a_jpeg_with_its_number(textures: Path) -> None:
    pictures = camera.Pictures(camera.read_textures(textures))
    for number in (0, 1, 2, 4711):
        image = cv2.imdecode(np.frombuffer(pictures.jpeg(number), np.uint8), cv2.IMREAD_COLOR)
        assert image.shape == (720, 1280, 3)
        assert signals.read_number(image[..., 1]) == number
        assert image[:600].std() > 20  # somebody in a room


def test_the_camera_drops_a_picture_when_four_wait_for_the_reader() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        mine = socket.create_connection(listener.getsockname())
        theirs, _ = listener.accept()
    with mine, theirs:
        reader = camera.Reader(theirs)
        part = bytes(80_000)
        assert [reader.picture(part) for _ in range(6)] == [True, True, True, True, False, False]
        unread = 80_000
        while unread:
            unread -= len(mine.recv(unread))
        assert [reader.picture(part) for _ in range(3)] == [True, False, False]


def test_what_the_camera_serves_is_read_by_number(textures: Path) -> None:
    with camera.EmulatedCamera(textures) as source:
        capture = cv2.VideoCapture(source.url)
        numbers = []
        for _ in range(5):
            done, image = capture.read()
            assert done
            numbers.append(signals.read_number(image[..., 1]))
        capture.release()
        assert numbers == sorted(set(numbers))
        assert source.number_at(source.time_of(numbers[-1])) == numbers[-1]
        taken = source.end()
    assert taken is not None
    assert taken.taken > numbers[-1]


def test_the_camera_loses_pictures_of_its_own_and_says_which() -> None:
    left_out = [number for number in range(18_000) if camera.is_left_out(number, 0.01)]
    assert 120 < len(left_out) < 240
    assert left_out == [number for number in range(18_000) if camera.is_left_out(number, 0.01)]
    assert not any(camera.is_left_out(number, 0.0) for number in range(1000))

import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from fakes.capture import tiny_recording
from oefenruimte.capture import probe
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, Failure

EXAMPLE = Path(__file__).parents[3] / "shared" / "content" / "clip-sketch" / "example-man.mp4"


def code_of(path: Path) -> Code:
    with pytest.raises(Failure) as caught:
        probe(path)
    assert caught.value.problem.facts["name"] == path.name
    return caught.value.problem.code


def test_a_clip_with_picture_and_sound() -> None:
    assert probe(EXAMPLE) == Probe(8120, True, True, 1280, 720)


def test_a_growing_recording_is_measured_too(tmp_path: Path) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(tiny_recording(1.0))
    found = probe(file)
    assert found.duration_ms == pytest.approx(1000, abs=40)


def test_only_sound(tmp_path: Path) -> None:
    file = tmp_path / "voice.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(44100)
        sound.writeframes(bytes(44100 * 4))
    assert probe(file) == Probe(1000, False, True, 0, 0)


def test_missing(tmp_path: Path) -> None:
    assert code_of(tmp_path / "nothing.mp4") is Code.CLIP_MISSING
    assert code_of(tmp_path) is Code.CLIP_MISSING


@pytest.mark.parametrize("content", [b"", b"just words\n" * 500, bytes(100_000)])
def test_no_media(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(content)
    assert code_of(file) is Code.CLIP_UNPLAYABLE


def test_a_truncated_clip(tmp_path: Path) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(EXAMPLE.read_bytes()[:20_000])
    assert code_of(file) is Code.CLIP_UNPLAYABLE


@pytest.mark.parametrize(
    "content",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://{example}\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile {example}\n",
    ],
)
def test_a_list_that_leads_to_other_files_is_not_followed(tmp_path: Path, content: str) -> None:
    file = tmp_path / "clip.mp4"
    file.write_text(content.format(example=EXAMPLE))
    assert code_of(file) is Code.CLIP_UNPLAYABLE


def test_a_kind_the_player_does_not_know(tmp_path: Path) -> None:
    file = tmp_path / "clip.mkv"
    with av.open(str(file), "w") as container:
        stream = container.add_stream("ffv1", rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number in range(10):
            frame = av.VideoFrame.from_ndarray(np.full((72, 64), number, dtype=np.uint8), format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert code_of(file) is Code.CLIP_UNPLAYABLE

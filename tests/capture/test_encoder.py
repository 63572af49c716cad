"""The real encoder, looked at with FFmpeg's decoder."""

import io
import subprocess
from itertools import pairwise

import av
import numpy as np
import pytest

from fakes.capture import picture, tiny_recording
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.h264_timing import without_frame_rate
from oefenruimte.capture.movie import SOUND, VIDEO, read_movie
from oefenruimte.capture.pictures import to_i420
from oefenruimte.domain.recording import Quality
from tests.capture.helpers import decode


class Out:
    def __init__(self) -> None:
        self.content = io.BytesIO()

    def write(self, data: bytes) -> int:
        return self.content.write(data)


def encode_pictures(times: list[float], quality: Quality = Quality.NORMAL) -> bytes:
    out, size = Out(), (160, 90)
    with Encoder(out, size, sound=False, quality=quality) as encoder:
        for number, time in enumerate(times):
            encoder.picture(to_i420(picture(number), size), time)
    return out.content.getvalue()


@pytest.mark.parametrize("quality", Quality)
def test_pictures_keep_their_times_whatever_the_rate(quality: Quality) -> None:
    times = [0.0, 0.013, 0.05, 0.3, 0.301, 1.0, 3.5]
    assert decode(encode_pictures(times, quality)).times == pytest.approx(times, abs=1 / 45_000)


def test_a_picture_that_is_not_later_is_refused() -> None:
    with Encoder(Out(), (160, 90), sound=False) as encoder:
        image = to_i420(picture(0), (160, 90))
        assert encoder.picture(image, 0.0)
        assert not encoder.picture(image, 0.0)
        assert not encoder.picture(image, -1.0)
        assert encoder.picture(image, 0.01)


@pytest.mark.parametrize("rate", [60, 30, 10, 3])
def test_a_fragment_and_a_keyframe_in_time_at_any_camera_rate(rate: int) -> None:
    movie = read_movie(io.BytesIO(encode_pictures([n / rate for n in range(rate * 4)])))
    lengths = [sum(run.duration for run in fragment.runs) / 90_000 for fragment in movie.fragments]
    assert max(lengths[:-1]) <= max(0.4, 1.5 / rate) + 0.5 / rate
    samples = [sample for fragment in movie.fragments for run in fragment.runs for sample in run.samples]
    keys = [index / rate for index, sample in enumerate(samples) if sample.sync]
    assert keys[0] == 0
    assert max(after - before for before, after in pairwise(keys)) <= max(0.5, 2 / rate) + 0.001


def test_the_sound_is_where_it_was_put_to_the_sample() -> None:
    sound = np.zeros(96_000, dtype=np.float32)
    sound[30_000:] = np.sin(2 * np.pi * 1000 * np.arange(66_000) / 48_000) * 0.5
    out = Out()
    with Encoder(out, None, sound=True) as encoder:
        for part in np.array_split(sound, 53):
            encoder.sound(part.astype(np.float32))
    decoded = decode(out.content.getvalue()).sound
    assert len(decoded) >= len(sound)
    window = decoded[29_000:40_000]
    lags = [float(np.dot(window, sound[29_000 + lag : 40_000 + lag])) for lag in range(-20, 21)]
    assert abs(int(np.argmax(lags)) - 20) <= 1


def test_nothing_tells_when_or_with_what_it_was_made() -> None:
    content = tiny_recording(0.6)
    for program in (b"Lavf", b"Lavc", b"x264", b"options:"):
        assert program not in content
    with av.open(io.BytesIO(content)) as container:
        tags = {**container.metadata, **{k: v for s in container.streams for k, v in s.metadata.items()}}
    assert not {"creation_time", "encoder"} & {key.lower() for key in tags}


def test_codecs_colours_and_stream_order() -> None:
    with av.open(io.BytesIO(tiny_recording(0.6))) as container:
        video, sound = container.streams.video[0], container.streams.audio[0]
        assert (video.codec.canonical_name, sound.codec.canonical_name) == ("h264", "aac")
        assert (video.pix_fmt, sound.rate, sound.layout.name) == ("yuv420p", 48_000, "mono")
        assert video.codec_context.colorspace == 5
        assert video.codec_context.color_range == 1


def test_only_sound_and_only_picture() -> None:
    sound = read_movie(io.BytesIO(tiny_recording(1.5, picture_size=None)))
    assert sound.track(VIDEO) is None
    assert sound.track(SOUND) is not None
    assert len(sound.fragments) == 4
    pictures = read_movie(io.BytesIO(tiny_recording(1.0, sound=False)))
    assert pictures.track(SOUND) is None
    assert pictures.track(VIDEO) is not None


@pytest.mark.parametrize("quality", Quality)
def test_the_file_claims_no_fixed_frame_rate(quality: Quality) -> None:
    with av.open(io.BytesIO(encode_pictures([0.0, 0.04, 0.08], quality))) as container:
        assert not container.streams.video[0].codec_context.framerate


@pytest.mark.parametrize("quality", Quality)
def test_no_quality_is_signed_by_the_encoder(quality: Quality) -> None:
    assert b"x264" not in encode_pictures([n / 30 for n in range(40)], quality)


def test_a_better_quality_is_better() -> None:
    noise = np.random.default_rng(1).integers(0, 60, (270, 320), dtype=np.uint8) + np.uint8(90)
    errors = []
    for quality in Quality:
        out = Out()
        with Encoder(out, (320, 180), sound=False, quality=quality) as encoder:
            for number in range(20):
                encoder.picture(np.roll(noise, number, axis=1), number / 30)
        content = out.content.getvalue()
        grey = decode(content).grey[10].astype(int)
        errors.append(float(np.square(grey - np.roll(noise, 10, axis=1)[:180]).mean()))
    assert errors[1] < errors[0]


def test_the_picture_may_change_once_it_has_been_given() -> None:
    image = to_i420(picture(3), (160, 90))
    out = Out()
    with Encoder(out, (160, 90), sound=False) as encoder:
        for number in range(20):
            image[:] = to_i420(picture(number), (160, 90))
            encoder.picture(image, number / 30)
            image[:] = 0
    bars = [int(grey[45].argmax()) // 10 for grey in decode(out.content.getvalue()).grey]
    assert bars == [number % 16 for number in range(20)]


def test_a_strange_sequence_header_is_left_alone() -> None:
    for odd in (b"", b"\0\0\0\1", b"abc", b"\0\0\0\1\x67\x64\0\x1f\xac", b"\0\0\0\1\x67\x42\xc0"):
        assert without_frame_rate(odd) == odd


def test_the_ffmpeg_command_plays_it_without_complaint(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("encoded") / "take.mp4"
    file.write_bytes(tiny_recording(1.2))
    command = ["ffmpeg", "-v", "error", "-xerror", "-i", str(file), "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")

"""What comes out of the workshop: upright, even in time, exactly cut, as loud as all the rest."""

import io
import math
import shutil
import subprocess
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from fakes.media import make_clip
from oefenruimte.capture import FileTarget
from oefenruimte.capture.boxes import top_level
from oefenruimte.capture.house_colours import HLG, PQ, Calmer
from oefenruimte.capture.house_format import convert
from oefenruimte.capture.house_pictures import rate_for
from oefenruimte.capture.house_stills import card, still
from oefenruimte.capture.r128 import Loudness
from oefenruimte.domain.media import MediaFacts
from oefenruimte.domain.problem import Code, Failure

RATE = 48_000
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 180, 30), (30, 30, 200), (235, 235, 235)


@pytest.fixture
def into(tmp_path: Path) -> Callable[..., tuple[MediaFacts, Path]]:
    """Convert bytes; the facts and the new file. In this process: what runs it is tested elsewhere."""

    def make(
        data: bytes, cut_ms: tuple[int, int] | None = None, loudness: float | None = -23.0
    ) -> tuple[MediaFacts, Path]:
        (tmp_path / "bron").write_bytes(data)
        facts = convert(tmp_path / "bron", FileTarget(tmp_path / "uit.mp4"), cut_ms, loudness, lambda _: None)
        return facts, tmp_path / "uit.mp4"

    return make


Into = Callable[..., tuple[MediaFacts, Path]]


def quarters(width: int, height: int) -> np.ndarray:
    """Red and green above, blue and white below: which way up, and whether mirrored."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2], picture[: height // 2, width // 2 :] = RED, GREEN
    picture[height // 2 :, : width // 2], picture[height // 2 :, width // 2 :] = BLUE, WHITE
    return picture


def film(
    times: list[float],
    size: tuple[int, int] = (160, 90),
    *,
    codec: str = "libx264",
    form: str = "mp4",
    pixels: str = "yuv420p",
    rotation: int | None = None,
    options: dict[str, str] | None = None,
) -> bytes:
    """Quarters, and one more white row at the bottom for each picture; shown at these seconds."""
    file = io.BytesIO()
    with av.open(file, "w", format=form) as out:
        stream = out.add_stream(codec, rate=30, options=options or {})
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *size, pixels
        stream.time_base = stream.codec_context.time_base = Fraction(1, 1000)
        if rotation is not None:
            stream.set_display_rotation(rotation)
        for time in times:
            frame = av.VideoFrame.from_ndarray(quarters(*size), format="rgb24").reformat(format=pixels)
            frame.pts, frame.time_base = round(time * 1000), Fraction(1, 1000)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def sound(samples: np.ndarray, codec: str, form: str, rate: int = RATE, layout: str = "mono") -> bytes:
    """samples: (channels, n)"""
    file = io.BytesIO()
    with av.open(file, "w", format=form) as out:
        stream = out.add_stream(codec, rate=rate, layout=layout)
        assert isinstance(stream, av.AudioStream)
        for start in range(0, samples.shape[1], 1024):
            part = np.ascontiguousarray(samples[:, start : start + 1024].astype(np.float32))
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def pictures(path: Path) -> Iterator[av.VideoFrame]:
    with av.open(str(path)) as container:
        yield from container.decode(container.streams.video[0])


def heard(path: Path) -> np.ndarray:
    """All sound, 48 kHz mono."""
    with av.open(str(path)) as container:
        return np.concatenate(
            [frame.to_ndarray()[0] for frame in container.decode(container.streams.audio[0])]
        )


def corners(picture: np.ndarray) -> list[tuple[int, ...]]:
    """The colours of the quarters: left above, right above, left below, right below."""
    height, width = picture.shape[:2]
    places = [(y, x) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    return [tuple(int(value) for value in picture[place]) for place in places]


def like(found: list[tuple[int, ...]], *wanted: tuple[int, int, int]) -> bool:
    return all(
        abs(a - b) < 30
        for one, other in zip(found, wanted, strict=True)
        for a, b in zip(one, other, strict=True)
    )


EVENLY = [number / 30 for number in range(12)]


@pytest.mark.parametrize(
    ("rotation", "size", "wanted"),
    [
        (None, (160, 90), (RED, GREEN, BLUE, WHITE)),
        (90, (90, 160), (GREEN, WHITE, RED, BLUE)),
        (-90, (90, 160), (BLUE, RED, WHITE, GREEN)),
        (180, (160, 90), (WHITE, BLUE, GREEN, RED)),
    ],
)
def test_a_phone_held_any_way_up(
    into: Into, rotation: int | None, size: tuple[int, int], wanted: tuple[tuple[int, int, int], ...]
) -> None:
    facts, path = into(film(EVENLY, rotation=rotation))
    assert (facts.probe.width, facts.probe.height) == size
    first = next(pictures(path))
    assert (first.width, first.height) == size
    assert like(corners(first.to_ndarray(format="rgb24")), *wanted)
    jpeg = still(path.with_name("bron"), 100, 80)
    with av.open(io.BytesIO(jpeg), format="jpeg_pipe") as container:
        assert like(corners(next(container.decode(video=0)).to_ndarray(format="rgb24")), *wanted)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((1920, 1080), (1280, 720)), ((161, 91), (160, 92)), ((720, 1280), (404, 720)), ((64, 64), (64, 64))],
)
def test_never_too_large_and_always_even(into: Into, size: tuple[int, int], wanted: tuple[int, int]) -> None:
    facts, path = into(film(EVENLY[:2], size, codec="ffv1", form="matroska", pixels="bgr0"))
    assert (facts.probe.width, facts.probe.height) == wanted
    assert like(corners(next(pictures(path)).to_ndarray(format="rgb24")), RED, GREEN, BLUE, WHITE)


def test_ten_bits_and_other_colours_become_ordinary_ones(into: Into) -> None:
    options = {"x265-params": "log-level=none", "preset": "ultrafast"}
    _, path = into(film(EVENLY[:3], codec="libx265", pixels="yuv444p10le", options=options))
    first = next(pictures(path))
    assert first.format.name == "yuv420p"
    assert like(corners(first.to_ndarray(format="rgb24")), RED, GREEN, BLUE, WHITE)


@pytest.mark.parametrize(("curve", "name"), [(HLG, "arib-std-b67"), (PQ, "smpte2084")])
def test_hdr_looks_as_it_does_on_any_screen(into: Into, curve: int, name: str) -> None:
    """Greys stay grey and in their order, and white is nearly white."""
    ramp = np.broadcast_to(np.arange(1024, dtype=np.uint16)[:, np.newaxis], (16, 1024, 3))
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(ramp), format="gbrp10le")
    shown = Calmer(curve).calm(frame).to_ndarray(format="rgb24")[8].astype(int)
    assert np.abs(shown - shown.mean(axis=1, keepdims=True)).max() <= 4
    assert (np.diff(shown[:, 1]) >= -2).all()
    assert shown[0, 1] < 3
    assert shown[-1, 1] > 250
    paper = {HLG: 768, PQ: 594}[curve]  # 203 nits
    assert 225 < shown[paper, 1] < 250
    about = f"log-level=none:colorprim=bt2020:colormatrix=bt2020nc:transfer={name}"
    options = {"x265-params": about, "preset": "ultrafast"}
    facts, path = into(film(EVENLY[:3], codec="libx265", pixels="yuv420p10le", options=options))
    first = next(pictures(path))
    assert (facts.probe.width, facts.probe.height) == (160, 90)
    assert (first.format.name, int(first.color_trc)) == ("yuv420p", 1)
    assert max(corners(first.to_ndarray(format="rgb24"))[3]) > 230


def test_pictures_at_odd_times_come_evenly(into: Into) -> None:
    """A phone leaves out pictures in the dark: what was longest on stays longest on."""
    jumpy = [0.0, 0.033, 0.066, 0.3, 0.333, 0.6, 0.966]
    facts, path = into(film(jumpy))
    times = [frame.time for frame in pictures(path)]
    steps = {round(later - earlier, 4) for earlier, later in pairwise(times)}
    assert steps == {round(1 / 25, 4)} or steps == {round(1 / 30, 4)}
    assert facts.probe.duration_ms == pytest.approx(1000, abs=40)
    assert len(times) == round(facts.probe.duration_ms / 1000 / min(steps))


def test_the_rate_that_fits_best() -> None:
    assert [rate_for(rate) for rate in (0, 15, 24, 24.975, 25, 29.97, 30, 50, 59.94)] == [
        25, 30, 25, 25, 25, 30, 30, 25, 30,
    ]  # fmt: skip


def test_index_in_front_and_nothing_about_who_made_it(into: Into) -> None:
    _, path = into(make_clip(0.5))
    data = path.read_bytes()
    assert [box.kind for box in top_level(io.BytesIO(data))] == [b"ftyp", b"moov", b"mdat"]
    for trace in (b"x264", b"Lavf", b"Lavc", b"libx"):
        assert trace not in data


def clicks(seconds: float, every: float = 0.5, rate: int = RATE) -> np.ndarray:
    """Noise of 20 ms at every half second, so that a place in time can be found again."""
    times = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(7).normal(0, 0.2, len(times))
    return np.where(times % every < 0.02, noise, 0.0)[np.newaxis]


def test_a_cut_is_exact_to_the_sample(into: Into) -> None:
    facts, path = into(sound(clicks(3.0), "pcm_s16le", "wav"), (740, 2123), None)
    assert facts.probe.duration_ms == 1383
    samples = heard(path)
    with av.open(str(path)) as container:
        assert container.duration / av.time_base == pytest.approx(1.383, abs=0.002)
    for at in (1.0, 1.5, 2.0):
        start = round((at - 0.74) * RATE)
        before, during = samples[start - 1500 : start - 300], samples[start : start + 900]
        assert np.abs(before).max() < 0.02 < 0.1 < np.abs(during).max()


def test_a_cut_takes_the_pictures_of_that_time(into: Into) -> None:
    clip = make_clip(2.0, fragmented=False)
    facts, path = into(clip, (500, 1200))
    assert facts.probe.duration_ms == 700
    assert len(list(pictures(path))) == 21
    whole = into(clip)[1]
    wanted = list(pictures(whole))[15].to_ndarray(format="gray").astype(int)
    first = next(pictures(into(clip, (500, 1200))[1])).to_ndarray(format="gray")
    assert np.abs(first - wanted).mean() < 3


def test_a_cut_beyond_the_end_or_of_nothing(into: Into) -> None:
    clip = make_clip(1.0, fragmented=False)
    assert into(clip, (600, 9000))[0].probe.duration_ms == pytest.approx(400, abs=40)
    with pytest.raises(ValueError):
        into(clip, (600, 600))
    with pytest.raises(Failure) as caught:
        into(sound(clicks(1.0), "pcm_s16le", "wav"), (5000, 6000))
    assert caught.value.problem.code is Code.CLIP_UNPLAYABLE


def test_more_than_twenty_minutes_is_too_long(into: Into) -> None:
    long = film([0.0, 1300.0])
    with pytest.raises(Failure) as caught:
        into(long)
    assert caught.value.problem.code is Code.CLIP_TOO_LONG
    assert caught.value.problem.facts["most"] == "20"
    assert into(long, (0, 200))[0].probe.duration_ms == 200


def speech(seconds: float, level: float) -> np.ndarray:
    """Something with the ups and downs of speech: noise in syllables, with loud peaks."""
    times = np.arange(round(seconds * RATE)) / RATE
    noise = np.random.default_rng(3).normal(0, 1, len(times))
    soft = np.convolve(noise, np.ones(12) / 12, "same")
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * times), 0, 1) * (np.sin(2 * np.pi * 0.4 * times) > -0.5)
    return (level * soft * syllables)[np.newaxis]


@pytest.mark.parametrize("level", [0.02, 0.5, 3.0])
def test_every_clip_becomes_as_loud(into: Into, level: float) -> None:
    """Whisper or shout: -23 LUFS, and no peak that a loudspeaker would clip."""
    data = sound(np.clip(speech(4.0, level), -1, 1), "pcm_s16le", "wav")
    facts, path = into(data)
    samples = heard(path)
    measure = Loudness()
    measure.add(samples.astype(np.float32))
    assert measure.integrated() == pytest.approx(-23, abs=1)
    assert facts.loudness == pytest.approx(-23, abs=0.6)
    assert true_peak(samples) < -1


def true_peak(samples: np.ndarray) -> float:
    """dBTP, by four times as many samples."""
    spectrum = np.fft.rfft(samples)
    four = np.fft.irfft(np.concatenate([spectrum, np.zeros(3 * len(spectrum))]), 4 * len(samples)) * 4
    return 20 * math.log10(float(np.abs(four).max()))


@pytest.mark.parametrize(
    ("codec", "form", "rate", "layout"),
    [
        ("libmp3lame", "mp3", 44_100, "stereo"),
        ("aac", "mp4", 44_100, "5.1"),
        ("libopus", "ogg", RATE, "mono"),
    ],
)
def test_sound_of_any_kind(into: Into, codec: str, form: str, rate: int, layout: str) -> None:
    channels = {"mono": 1, "stereo": 2, "5.1": 6}[layout]
    once = clicks(2.0, rate=rate)
    facts, path = into(sound(np.repeat(once, channels, 0), codec, form, rate, layout))
    assert (facts.probe.has_video, facts.probe.has_audio) == (False, True)
    assert facts.probe.duration_ms == pytest.approx(2000, abs=60)
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        assert (stream.codec_context.name, stream.rate, stream.codec_context.channels) == ("aac", RATE, 1)


def test_silence_stays_silence(into: Into) -> None:
    facts, path = into(sound(np.zeros((1, RATE)), "pcm_s16le", "wav"))
    assert facts.loudness is None
    assert facts.probe.has_audio
    assert np.abs(heard(path)).max() < 0.001


@pytest.mark.parametrize("seconds", [0.3, 2.0, 7.0])
@pytest.mark.parametrize("channels", [1, 2])
def test_loudness_is_that_of_the_recommendation(seconds: float, channels: int) -> None:
    """A sine of 997 Hz and -20 dBFS is -20 - 3.01 + 0.0 LUFS in one channel, 3.01 more in two."""
    times = np.arange(round(seconds * RATE)) / RATE
    tone = np.repeat(0.1 * np.sin(2 * np.pi * 997 * times)[np.newaxis], channels, 0).astype(np.float32)
    measure = Loudness(channels)
    for start in range(0, tone.shape[1], 7001):
        measure.add(tone[:, start : start + 7001])
    found = measure.integrated()
    if seconds < 0.4:
        assert found is None
    else:
        assert found == pytest.approx(-23.01 + (3.01 if channels == 2 else 0), abs=0.05)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="no ffmpeg command here")
def test_loudness_is_that_of_ffmpeg(tmp_path: Path) -> None:
    samples = speech(8.0, 0.2).astype(np.float32)
    (tmp_path / "spraak.wav").write_bytes(sound(samples, "pcm_s16le", "wav"))
    command = ["ffmpeg", "-nostats", "-i", str(tmp_path / "spraak.wav"), "-af", "ebur128", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stderr
    theirs = float(told.rsplit("I:", 1)[1].split()[0])
    measure = Loudness()
    measure.add(samples)
    assert measure.integrated() == pytest.approx(theirs, abs=0.15)


def test_a_card_shows_the_whole_picture_or_the_colour_of_the_house(tmp_path: Path) -> None:
    upright = still_of(quarters(90, 160))
    assert card(FileTarget(tmp_path / "kaart.mp4"), 400, upright).probe.duration_ms == 400
    shown = next(pictures(tmp_path / "kaart.mp4")).to_ndarray(format="rgb24")
    assert shown.shape == (720, 1280, 3)
    middle = shown[280:440, 595:685]
    assert like(corners(middle), RED, GREEN, BLUE, WHITE)
    colour = tuple(int(value) for value in shown[10, 10])
    for broken in (b"", b"\x89PNG\r\n\x1a\nkapot", b"geen plaatje", upright[:200]):
        card(FileTarget(tmp_path / "kaart.mp4"), 100, broken)
        plain = next(pictures(tmp_path / "kaart.mp4")).to_ndarray(format="rgb24")
        assert all(abs(int(a) - b) < 6 for a, b in zip(plain[10, 10], colour, strict=True))


def still_of(picture: np.ndarray) -> bytes:
    context = av.CodecContext.create("png", "w")
    assert isinstance(context, av.VideoCodecContext)
    context.height, context.width = picture.shape[:2]
    context.pix_fmt, context.time_base = "rgb24", Fraction(1, 25)
    frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
    return b"".join(bytes(packet) for packet in [*context.encode(frame), *context.encode(None)])

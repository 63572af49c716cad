"""What leaves this computer: a copy with nothing in it but picture and sound."""

import io
import struct
from dataclasses import replace

import av
import numpy as np
import pytest

from fakes.capture import FakeSink, tiny_recording
from oefenruimte.capture import compact, complete_length, is_compact, measure, remux, same_recording
from oefenruimte.capture.boxes import child, free_box, top_level
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.fragments import FragmentStream
from oefenruimte.capture.writer import SinkWriter
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.recording import RecordingFacts
from tests.capture.helpers import Decoded, decode


class OnlyWrite:
    """All that `remux` may ask of its output."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes, /) -> int:
        self._parts.append(bytes(data))
        return len(data)

    @property
    def content(self) -> bytes:
        return b"".join(self._parts)


def padded(content: bytes) -> bytes:
    """As the recorder leaves it in the vault."""
    sink = FakeSink()
    writer = SinkWriter(lambda: sink, SystemClock(), lambda: None)
    FragmentStream(writer.put).write(content)
    writer.finish()
    assert writer.done.wait(30)
    return bytes(sink.content)


def copy(*contents: bytes) -> tuple[bytes, RecordingFacts]:
    out = OnlyWrite()
    facts = remux([io.BytesIO(content) for content in contents], out)
    return out.content, facts


def assert_same(one: Decoded, other: Decoded) -> None:
    assert one.times == pytest.approx(other.times, abs=0.001)
    assert all(np.array_equal(a, b) for a, b in zip(one.grey, other.grey, strict=True))
    length = min(len(one.sound), len(other.sound))
    assert abs(len(one.sound) - len(other.sound)) <= 1024
    assert np.array_equal(one.sound[:length], other.sound[:length])


@pytest.fixture(scope="module")
def recording() -> bytes:
    return padded(tiny_recording(2.0))


def test_picture_and_sound_are_the_same_to_the_bit(recording: bytes) -> None:
    copied, facts = copy(recording)
    assert_same(decode(copied), decode(recording))
    assert facts == replace(measure(io.BytesIO(recording)), thumbnail=b"")


def test_the_padding_and_the_fragments_are_gone(recording: bytes) -> None:
    copied, _ = copy(recording)
    assert [box.kind for box in top_level(io.BytesIO(copied))] == [b"ftyp", b"moov", b"mdat"]
    assert len(copied) < len(recording) / 4
    assert b"x264" not in copied


def test_a_player_knows_the_duration_from_the_first_bytes(recording: bytes) -> None:
    copied, facts = copy(recording)
    boxes = {box.kind: box for box in top_level(io.BytesIO(copied))}
    moov = copied[boxes[b"moov"].body : boxes[b"moov"].end]
    for path in ((b"mvhd",), (b"trak", b"tkhd")):
        found = child(moov, 0, len(moov), *path)
        created, modified = struct.unpack_from(">II", moov, found.body + 4)
        assert (created, modified) == (0, 0)
    mvhd = child(moov, 0, len(moov), b"mvhd")
    rate, duration = struct.unpack_from(">II", moov, mvhd.body + 12)
    assert duration * 1000 / rate == pytest.approx(facts.duration_ms, abs=1)


def test_no_tags_and_it_starts_at_zero(recording: bytes) -> None:
    copied, _ = copy(recording)
    with av.open(io.BytesIO(copied)) as container:
        tags = {key for stream in container.streams for key in stream.metadata} | set(container.metadata)
        assert tags <= {"language", "handler_name", "vendor_id", *_brands()}
        assert container.start_time == 0


def _brands() -> set[str]:
    return {"major_brand", "minor_version", "compatible_brands"}


def test_every_keyframe_can_be_sought(recording: bytes) -> None:
    copied, _ = copy(recording)
    with av.open(io.BytesIO(copied)) as container:
        stream = container.streams.video[0]
        for seconds in (0.0, 0.4, 0.5, 0.99, 1.7):
            assert stream.time_base is not None
            container.seek(round(seconds / stream.time_base), stream=stream)
            first = next(container.decode(stream))
            assert first.time == pytest.approx(seconds // 0.5 * 0.5)


def test_two_recordings_end_to_end(recording: bytes) -> None:
    copied, facts = copy(recording, recording)
    decoded, single = decode(copied), decode(recording)
    assert len(decoded.times) == 2 * len(single.times)
    join = decoded.times[len(single.times)]
    assert join == pytest.approx(2.0, abs=0.05)
    gaps = np.diff(decoded.times)
    assert gaps.min() > 0.03
    assert gaps.max() < 0.09
    assert all(np.array_equal(a, b) for a, b in zip(decoded.grey[60:], single.grey, strict=True))
    second = decoded.sound[round(join * 48000) :]
    assert np.allclose(second[2048:40000], single.sound[2048:40000], atol=1e-4)
    assert facts.duration_ms == pytest.approx(4020, abs=30)
    assert facts.frames == 120
    assert len(facts.levels) == pytest.approx(facts.duration_ms / 100, abs=1)
    assert min(facts.levels[1:19]) > 100
    assert min(facts.levels[22:38]) > 100


@pytest.mark.parametrize("order", ["sound picture", "picture sound"])
def test_recordings_with_and_without_picture(order: str, recording: bytes) -> None:
    sound_only = padded(tiny_recording(1.0, picture_size=None))
    parts = [sound_only, recording] if order == "sound picture" else [recording, sound_only]
    copied, facts = copy(*parts)
    decoded = decode(copied)
    assert len(decoded.times) == 60
    assert decoded.times[0] == pytest.approx(1.02 if order == "sound picture" else 0.0, abs=0.04)
    assert len(decoded.sound) / 48000 == pytest.approx(3.02, abs=0.06)
    assert facts.duration_ms == pytest.approx(3020, abs=60)


def test_recordings_of_another_size_are_brought_to_the_largest(recording: bytes) -> None:
    large = padded(tiny_recording(1.0, picture_size=(320, 180)))
    copied, facts = copy(recording, large)
    decoded = decode(copied)
    assert (decoded.width, decoded.height) == (320, 180)
    assert len(decoded.times) == facts.frames == 90
    assert facts.duration_ms == pytest.approx(3020, abs=60)


def test_a_torn_recording_is_copied_up_to_the_last_whole_fragment(recording: bytes) -> None:
    whole = complete_length(io.BytesIO(recording))
    copied, facts = copy(recording[: whole - 1])
    assert facts.frames == len(decode(copied).times) == 48


@pytest.mark.parametrize("content", [b"", b"no recording", free_box(100)])
def test_nothing_to_copy(content: bytes) -> None:
    out = OnlyWrite()
    with pytest.raises(Failure) as caught:
        remux([io.BytesIO(content)], out)
    assert caught.value.problem.code is Code.NOTHING_RECORDED
    assert out.content == b""


def test_an_index_that_points_elsewhere_is_refused_before_anything_is_written(recording: bytes) -> None:
    content = bytearray(tiny_recording(0.6))
    trun = bytes(content).index(b"trun")
    struct.pack_into(">i", content, trun + 12, 1 << 30)
    out = OnlyWrite()
    with pytest.raises(Failure) as caught:
        remux([io.BytesIO(bytes(content))], out)
    assert caught.value.problem.code is Code.FILE_DAMAGED
    assert out.content == b""


def test_a_copy_can_be_measured_by_others(recording: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    from oefenruimte.capture import probe

    file = tmp_path_factory.mktemp("copy") / "shared.mp4"
    copied, facts = copy(recording)
    file.write_bytes(copied)
    found = probe(file)
    assert found.duration_ms == pytest.approx(facts.duration_ms, abs=1)
    assert (found.has_video, found.has_audio, found.width, found.height) == (True, True, 160, 90)


# --- compact ------------------------------------------------------------------------------------------


def compacted(content: bytes) -> bytes:
    out = OnlyWrite()
    compact(io.BytesIO(content), out)
    return out.content


@pytest.mark.parametrize(
    "content",
    [tiny_recording(2.0), tiny_recording(1.0, picture_size=None), tiny_recording(1.3, sound=False)],
    ids=["both", "sound", "picture"],
)
def test_a_compact_recording_is_as_good_as_the_one_it_came_from(content: bytes) -> None:
    grown = padded(content)
    small = compacted(grown)
    assert (is_compact(io.BytesIO(grown)), is_compact(io.BytesIO(small))) == (False, True)
    assert len(small) < len(grown) / 2
    assert same_recording(io.BytesIO(grown), io.BytesIO(small))
    assert_same(decode(small), decode(grown))
    assert measure(io.BytesIO(small)) == measure(io.BytesIO(grown))
    # What is copied for a coach is the same to the byte, before and after.
    assert copy(small) == copy(grown)
    assert compacted(small) == small


def test_compact_and_grown_recordings_go_end_to_end_together(recording: bytes) -> None:
    other = padded(tiny_recording(1.0))
    assert copy(compacted(recording), other) == copy(recording, other)
    assert copy(recording, compacted(other)) == copy(recording, other)


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9, 0.999])
def test_one_wrong_byte_is_another_recording(recording: bytes, at: float) -> None:
    small = bytearray(compacted(recording))
    boxes = {box.kind: box for box in top_level(io.BytesIO(bytes(small)))}
    begin, end = boxes[b"mdat"].body, boxes[b"mdat"].end
    small[begin + int((end - begin) * at)] ^= 1
    assert not same_recording(io.BytesIO(recording), io.BytesIO(bytes(small)))


def test_fewer_pictures_are_another_recording(recording: bytes) -> None:
    shorter = recording[: complete_length(io.BytesIO(recording)) * 3 // 4]
    assert not same_recording(io.BytesIO(recording), io.BytesIO(compacted(shorter)))


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (b"stsz", 8),  # how many samples
        (b"stsz", 12),  # the size of the first
        (b"stco", 4),
        (b"stco", 8),
        (b"stsc", 4),
        (b"stsc", 12),
        (b"stts", 4),
        (b"stts", 12),
        (b"stss", 4),
        (b"mdhd", 12),  # the clock
        (b"hdlr", 8),
        (b"stsd", -8),  # its length
    ],
)
def test_a_damaged_index_is_not_the_same_recording(recording: bytes, kind: bytes, place: int) -> None:
    broken = bytearray(compacted(recording))
    at = broken.index(kind) + 4 + place
    broken[at : at + 4] = b"\x7f\xff\xff\xff"
    found: object
    try:
        found = same_recording(io.BytesIO(recording), io.BytesIO(bytes(broken)))
    except Failure as failure:
        found = failure.problem.code
    assert found in (False, Code.NOTHING_RECORDED, Code.FILE_DAMAGED)


@pytest.mark.parametrize("content", [b"", b"x" * 100, free_box(64)])
def test_what_is_no_recording_is_not_compact(content: bytes) -> None:
    assert not is_compact(io.BytesIO(content))

"""Reading the index of a recording, whole, growing, torn and damaged."""

import io
import random
import struct

import pytest

from fakes.capture import tiny_recording
from oefenruimte.capture.boxes import box, child, children, free_box, parse_header
from oefenruimte.capture.movie import SOUND, VIDEO, complete_length, read_movie
from tests.capture.helpers import decode


@pytest.fixture(scope="module")
def recording() -> bytes:
    return tiny_recording(2.0)


def test_a_box_is_eight_bytes_at_least() -> None:
    assert free_box(8) == b"\0\0\0\x08free"
    assert len(free_box(100_000)) == 100_000
    with pytest.raises(ValueError):
        free_box(7)


@pytest.mark.parametrize(
    ("head", "parsed"),
    [
        (b"\0\0\0\x10moofxxxxxxxx", (b"moof", 8, 16)),
        (b"\0\0\0\x01mdat\0\0\0\x01\0\0\0\0", (b"mdat", 16, 1 << 32)),
        (b"\0\0\0\x00mdatxxxxxxxx", None),
        (b"\0\0\0\x07freexxxxxxxx", None),
        (b"\0\0\0\x01mdat\0\0\0\0\0\0\0\x08", None),
        (b"\0\0\0", None),
        (b"", None),
    ],
)
def test_headers(head: bytes, parsed: tuple[bytes, int, int] | None) -> None:
    assert parse_header(head) == parsed


def test_children_that_do_not_fit_are_refused() -> None:
    data = box(b"moof", struct.pack(">I4s", 100, b"traf"))
    with pytest.raises(ValueError):
        list(children(data, 8, len(data)))
    with pytest.raises(KeyError):
        child(box(b"moov", box(b"mvhd")), 8, 16, b"trak")


def test_what_the_index_says(recording: bytes) -> None:
    movie = read_movie(io.BytesIO(recording))
    video, sound = movie.track(VIDEO), movie.track(SOUND)
    assert video is not None
    assert sound is not None
    assert (video.timescale, video.width, video.height, video.media_offset) == (90_000, 160, 90, 0)
    assert (sound.timescale, sound.media_offset) == (48_000, 1024)
    assert movie.extent.pictures == 60
    assert movie.extent.duration_ms == pytest.approx(2000, abs=2)
    assert len(movie.fragments) == 5
    runs = [run for fragment in movie.fragments for run in fragment.runs if run.track_id == video.id]
    keys = [index for index, sample in enumerate(s for run in runs for s in run.samples) if sample.sync]
    assert keys == [0, 15, 30, 45]


def test_sizes_and_places_of_samples_agree_with_ffmpeg(recording: bytes) -> None:
    import av

    ours = []
    for fragment in read_movie(io.BytesIO(recording)).fragments:
        for run in fragment.runs:
            at = fragment.moof.start + run.offset
            for sample in run.samples:
                ours.append((at, sample.size))
                at += sample.size
    with av.open(io.BytesIO(recording)) as container:
        theirs = [(packet.pos, packet.size) for packet in container.demux() if packet.size]
    assert sorted(ours) == sorted(theirs)


def test_every_cut_gives_a_playable_beginning(recording: bytes) -> None:
    ends = [fragment.mdat.end for fragment in read_movie(io.BytesIO(recording)).fragments]
    for cut in [0, 1, 7, 8, 40, *range(1000, len(recording), 997), *ends, *(end - 1 for end in ends)]:
        length = complete_length(io.BytesIO(recording[:cut]))
        assert length == max((end for end in ends if end <= cut), default=0)
    for end in ends:
        pictures = len(decode(recording[:end]).times)
        assert pictures == 12 * (ends.index(end) + 1)


def test_padding_does_not_count(recording: bytes) -> None:
    end = complete_length(io.BytesIO(recording))
    assert complete_length(io.BytesIO(recording + free_box(5000))) == end
    assert complete_length(io.BytesIO(recording + free_box(5000)[:-1])) == end


def test_a_fragment_head_without_content_does_not_count(recording: bytes) -> None:
    last = read_movie(io.BytesIO(recording)).fragments[-1]
    assert complete_length(io.BytesIO(recording[: last.moof.end])) == last.moof.start


def test_a_reader_that_gives_little_at_a_time_is_read_the_same(recording: bytes) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(7, size) if size is not None and size > 0 else 7)

    assert complete_length(Slow(recording)) == complete_length(io.BytesIO(recording))


def test_damage_never_surprises(recording: bytes) -> None:
    chance = random.Random(5)
    heads = list(range(2500))
    for fragment in read_movie(io.BytesIO(recording)).fragments:
        heads.extend(range(fragment.moof.start, fragment.moof.end))
    for _ in range(400):
        damaged = bytearray(recording)
        for place in chance.sample(heads, 3):
            damaged[place] = chance.randrange(256)
        assert 0 <= complete_length(io.BytesIO(bytes(damaged))) <= len(recording)


@pytest.mark.parametrize("content", [b"", b"hello, this is no recording at all", bytes(5000)])
def test_what_is_no_recording(content: bytes) -> None:
    assert complete_length(io.BytesIO(content)) == 0
    assert read_movie(io.BytesIO(content)).fragments == ()

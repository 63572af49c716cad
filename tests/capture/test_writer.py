"""From the muxer's writes to bytes on a disk that may be slow, full or read-only."""

import errno
import io

import pytest

from fakes.capture import CHUNK, FakeClock, FakeSink, tiny_recording
from oefenruimte.capture.boxes import top_level
from oefenruimte.capture.clock import SystemClock
from oefenruimte.capture.fragments import FragmentStream, Piece, Reach
from oefenruimte.capture.movie import read_movie
from oefenruimte.capture.writer import SinkWriter, disk_problem
from oefenruimte.domain.disk import STOP_BELOW
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.recording import RecordingSink
from tests.capture.helpers import decode, until


def pieces_of(content: bytes, step: int) -> list[Piece]:
    pieces: list[Piece] = []
    stream = FragmentStream(pieces.append)
    for start in range(0, len(content), step):
        part = content[start : start + step]
        assert stream.write(part) == len(part)
    return pieces


@pytest.mark.parametrize("step", [1, 333, 32768, 10_000_000])
def test_the_stream_is_cut_at_the_end_of_each_fragment(step: int) -> None:
    content = tiny_recording(1.6)
    pieces = pieces_of(content, step)
    assert b"".join(piece.data for piece in pieces) == content
    assert [piece.reach.pictures for piece in pieces] == [12, 24, 36, 48]
    assert [piece.reach.duration_ms for piece in pieces] == pytest.approx([400, 800, 1200, 1600], abs=30)
    ends = [len(b"".join(p.data for p in pieces[: n + 1])) for n in range(len(pieces))]
    assert ends == [fragment.mdat.end for fragment in read_movie(io.BytesIO(content)).fragments]


def test_a_torn_end_is_not_handed_on() -> None:
    content = tiny_recording(1.0)
    assert len(pieces_of(content[:-1], 5000)) == 2


def test_a_detached_stream_lets_nothing_through() -> None:
    pieces: list[Piece] = []
    stream = FragmentStream(pieces.append)
    stream.detach()
    stream.write(tiny_recording(0.6))
    assert pieces == []


def write_all(sink: FakeSink, content: bytes) -> SinkWriter:
    writer = SinkWriter(lambda: sink, SystemClock(), lambda: None)
    for piece in pieces_of(content, 50_000):
        writer.put(piece)
    writer.finish()
    assert writer.done.wait(30)
    writer.join(30)
    return writer


@pytest.mark.parametrize("chunk", [CHUNK, 4096, 16, 9])
def test_each_fragment_is_filled_up_to_the_boundary_and_made_safe(chunk: int) -> None:
    content = tiny_recording(2.0)
    sink = FakeSink(chunk=chunk)
    writer = write_all(sink, content)
    assert sink.state == "sealed"
    assert len(sink.syncs) == 5
    assert all(place % chunk == 0 for place in sink.syncs)
    boxes = list(top_level(sink.reader))
    assert boxes[-1].end == len(sink.content)
    assert {box.kind for box in boxes} <= {b"ftyp", b"moov", b"moof", b"mdat", b"free"}
    assert len(decode(bytes(sink.content)).times) == 60
    assert writer.reach.pictures == 60
    assert writer.sealed
    assert writer.problem is None


@pytest.mark.parametrize("short", range(9))
def test_a_gap_too_small_for_a_box_is_passed(short: int) -> None:
    """A box has at least 8 bytes: when 1 to 7 are missing, the filling goes on into the next chunk."""
    sink = FakeSink(chunk=1000)
    writer = SinkWriter(lambda: sink, SystemClock(), lambda: None)
    writer.put(Piece(bytes(3000 - short), Reach(500, True, True, 15)))
    writer.finish()
    assert writer.done.wait(30)
    assert len(sink.content) == {0: 3000, 8: 3000}.get(short, 4000)
    assert sink.syncs == [len(sink.content)]


def test_nothing_written_means_nothing_sealed() -> None:
    sink = FakeSink()
    writer = write_all(sink, b"")
    assert sink.state == "abandoned"
    assert (writer.sealed, writer.problem) == (False, None)


class RoomySink(FakeSink):
    """Tells how much is free; less after each piece."""

    def __init__(self, free: int | None, each: int = 0) -> None:
        super().__init__()
        self.free, self.each = free, each

    def free_bytes(self) -> int | None:
        if self.free is not None:
            self.free -= self.each
        return self.free


@pytest.mark.parametrize(
    ("free", "code"), [(None, None), (STOP_BELOW, None), (STOP_BELOW - 1, Code.DISK_LOW)]
)
def test_it_asks_for_an_end_while_there_is_room_for_one(free: int | None, code: Code | None) -> None:
    sink = RoomySink(free)
    writer = write_all(sink, tiny_recording(2.0))
    assert (writer.problem.code if writer.problem is not None else None) is code
    # What came before the end is all there: nothing is thrown away.
    assert writer.sealed
    assert sink.state == "sealed"
    assert len(decode(bytes(sink.content)).times) == 60
    if writer.problem is not None:
        assert writer.problem.facts == {"least": "500 MB"}


def test_a_disk_that_is_full_at_once_is_told_as_full() -> None:
    sink = RoomySink(STOP_BELOW - 1)
    sink._full_after = 2 * CHUNK
    writer = write_all(sink, tiny_recording(3.0))
    assert writer.problem is not None
    assert writer.problem.code is Code.DISK_FULL
    assert writer.sealed


def test_a_full_disk_closes_the_recording_with_what_there_is() -> None:
    sink = FakeSink(full_after=2 * CHUNK)
    writer = write_all(sink, tiny_recording(3.0))
    assert sink.state == "sealed"
    assert writer.problem is not None
    assert writer.problem.code is Code.DISK_FULL
    assert writer.reach.pictures == 36  # the third piece was refused, and taken all the same
    assert len(decode(bytes(sink.content)).times) == 36


def test_a_disk_so_full_that_nothing_can_be_closed() -> None:
    sink = FakeSink(full_after=2 * CHUNK, room_for_end=False)
    writer = write_all(sink, tiny_recording(3.0))
    assert sink.state == "abandoned"
    assert not writer.sealed
    assert writer.problem is not None
    assert writer.problem.code is Code.DISK_FULL
    assert writer.reach.pictures == 24  # what is certainly safe
    assert len(decode(sink.safe).times) == 24


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.ENOENT, Code.FILE_MISSING),
        (errno.EROFS, Code.FOLDER_READ_ONLY),
        (errno.EACCES, Code.FOLDER_READ_ONLY),
        (errno.EIO, Code.DISK_FAILED),
    ],
)
def test_what_a_refusal_means(number: int, code: Code) -> None:
    assert disk_problem(OSError(number, "no")).code is code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (fail(Code.FOLDER_READ_ONLY, "vault"), Code.FOLDER_READ_ONLY),
        (PermissionError(errno.EACCES, "no"), Code.FOLDER_READ_ONLY),
        (RuntimeError("a mistake of ours"), Code.UNEXPECTED),
    ],
)
def test_a_sink_that_does_not_open(error: Exception, code: Code) -> None:
    def refuse() -> RecordingSink:
        raise error

    writer = SinkWriter(refuse, SystemClock(), lambda: None)
    writer.put(Piece(b"x", Reach(1, True, True, 1)))
    writer.finish()
    assert writer.done.wait(30)
    assert writer.problem is not None
    assert writer.problem.code is code
    assert not isinstance(error, Failure) or writer.problem is error.problem


def test_a_stalled_disk_shows_as_being_behind_and_holds_nobody_up() -> None:
    clock = FakeClock()
    sink = FakeSink()
    sink.stall.clear()
    writer = SinkWriter(lambda: sink, clock, lambda: None)
    assert writer.behind() == 0.0
    for _ in range(100):  # more than it keeps
        writer.put(Piece(b"x" * CHUNK, Reach(500, True, True, 15)))
    assert writer.problem is not None  # the recording ends here, whatever else is found out later
    assert writer.problem.code is Code.DISK_SLOW
    assert sink.asked.wait(30)
    clock.advance(7.0)
    assert writer.behind() == 7.0
    writer.abandon()
    sink.stall.set()
    assert writer.done.wait(30)
    assert sink.state == "abandoned"
    assert len(sink.content) == CHUNK
    until(lambda: writer.behind() == 0.0)

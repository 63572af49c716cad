import errno
import io
import os
from pathlib import Path

import pytest

from oefenruimte.domain.recording import KnowsRoom, RecordingSink
from oefenruimte.vault import writer as writer_module
from oefenruimte.vault.age_format import CHUNK_SIZE, SEALED_CHUNK_SIZE
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.writer import AgeWriter
from tests.fakes.vault import LimitedFile, StubbornFile
from tests.vault.helpers import KeptBytes, content, seal

ME = Identity.generate()
FILLER = b"\x00\x00\x00\x08free"


def read(sealed: bytes | bytearray, *, unsealed: bool = False) -> bytes:
    with AgeReader(io.BytesIO(bytes(sealed)), [ME], unsealed=unsealed) as reader:
        return reader.read()


def test_a_writer_is_a_recording_sink() -> None:
    sink: RecordingSink = AgeWriter(io.BytesIO(), [ME.recipient])
    assert sink.write(memoryview(b"abc")) == 3


def test_a_writer_knows_what_room_there_is(tmp_path: Path) -> None:
    assert isinstance(AgeWriter(io.BytesIO(), [ME.recipient]), KnowsRoom)
    assert AgeWriter(io.BytesIO(), [ME.recipient]).free_bytes() is None
    with open(tmp_path / "een.age", "wb", buffering=0) as raw:
        writer = AgeWriter(raw, [ME.recipient])
        room = os.fstatvfs(raw.fileno())
        assert writer.free_bytes() == pytest.approx(room.f_bavail * room.f_frsize, rel=0.2)
        writer.close()
        assert writer.free_bytes() is None


def test_no_recipient_no_file() -> None:
    raw = io.BytesIO()
    with pytest.raises(ValueError, match="recipient"):
        AgeWriter(raw, [])
    assert raw.getvalue() == b""


@pytest.mark.parametrize("step", [1000, CHUNK_SIZE, CHUNK_SIZE + 1, 3 * CHUNK_SIZE])
@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 300_000])
def test_what_is_written_is_read(size: int, step: int) -> None:
    plain = content(size)
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient])
    for start in range(0, size, step):
        piece = plain[start : start + step]
        assert writer.write(piece) == len(piece)
    writer.close()
    assert read(raw.content) == plain


def test_data_of_any_item_size_counts_in_bytes() -> None:
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient])
    assert writer.write(memoryview(content(400)).cast("I")) == 400
    writer.close()
    assert read(raw.content) == content(400)


def test_the_caller_may_use_its_buffer_again() -> None:
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient])
    buffer = bytearray(b"een")
    writer.write(memoryview(buffer))
    buffer[:] = b"XXX"
    writer.close()
    assert read(raw.content) == b"een"


def test_every_file_has_its_own_key_and_nonce() -> None:
    first, second = seal(b"hetzelfde", [ME]), seal(b"hetzelfde", [ME])
    assert first[:22] == second[:22]  # the version line
    same = sum(a == b for a, b in zip(first[-25:], second[-25:], strict=True))
    assert same < 10


def test_the_place_of_the_boundary() -> None:
    writer = AgeWriter(io.BytesIO(), [ME.recipient])
    assert writer.bytes_to_boundary() == 0
    writer.write(b"abc")
    assert writer.bytes_to_boundary() == CHUNK_SIZE - 3
    writer.write(bytes(CHUNK_SIZE - 3))
    assert writer.bytes_to_boundary() == 0
    writer.write(bytes(CHUNK_SIZE))
    assert writer.bytes_to_boundary() == 0
    writer.sync()
    assert writer.bytes_to_boundary() == 0
    writer.write(b"a")
    assert writer.bytes_to_boundary() == CHUNK_SIZE - 1


def test_after_a_sync_at_a_boundary_everything_is_out() -> None:
    raw = io.BytesIO()
    writer = AgeWriter(raw, [ME.recipient])
    writer.write(content(CHUNK_SIZE))
    assert read(raw.getvalue(), unsealed=True) == b""  # kept back: it might be the last
    writer.sync()
    assert read(raw.getvalue(), unsealed=True) == content(CHUNK_SIZE)
    size = len(raw.getvalue())
    writer.sync()
    assert len(raw.getvalue()) == size


def test_sync_and_close_wait_for_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on its way when the disk is asked is all there was to write so far."""
    path = tmp_path / "take.part"
    safe: list[int] = []
    monkeypatch.setattr(writer_module, "_sync_data", lambda fd: safe.append(os.fstat(fd).st_size))
    writer = AgeWriter(path.open("wb", buffering=0), [ME.recipient])
    header = path.stat().st_size
    writer.write(content(CHUNK_SIZE))
    writer.sync()
    writer.write(b"rest")
    writer.sync()
    writer.close()
    assert safe == [header + SEALED_CHUNK_SIZE, header + SEALED_CHUNK_SIZE, path.stat().st_size]


def test_a_sync_between_boundaries_leaves_the_rest_in_memory() -> None:
    raw = io.BytesIO()
    writer = AgeWriter(raw, [ME.recipient])
    writer.write(content(CHUNK_SIZE + 10))
    writer.sync()
    assert read(raw.getvalue(), unsealed=True) == content(CHUNK_SIZE + 10)[:CHUNK_SIZE]


def test_closing_at_a_synced_boundary_adds_the_filler() -> None:
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient], closing_filler=FILLER)
    writer.write(content(CHUNK_SIZE))
    writer.sync()
    writer.close()
    assert read(raw.content) == content(CHUNK_SIZE) + FILLER


@pytest.mark.parametrize("size", [0, 5, CHUNK_SIZE])
def test_no_filler_where_none_is_needed(size: int) -> None:
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient], closing_filler=FILLER)
    writer.write(content(size))
    writer.close()
    assert read(raw.content) == content(size)


def test_an_empty_final_chunk_is_not_written() -> None:
    raw = io.BytesIO()
    writer = AgeWriter(raw, [ME.recipient])
    writer.write(content(CHUNK_SIZE))
    writer.sync()
    size = len(raw.getvalue())
    with pytest.raises(ValueError, match="empty"):
        writer.close()
    assert len(raw.getvalue()) == size
    writer.write(b"toch nog")
    writer.close()


def test_a_closed_file_takes_nothing_more() -> None:
    done: list[str] = []
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient], on_sealed=lambda: done.append("sealed"))
    writer.write(b"abc")
    writer.close()
    writer.close()
    writer.abandon()
    assert done == ["sealed"]
    for late in (lambda: writer.write(b"x"), writer.sync):
        with pytest.raises(ValueError, match="closed"):
            late()
    assert read(raw.content) == b"abc"


def test_an_abandoned_file_is_left_as_it_is() -> None:
    done: list[str] = []
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient], on_sealed=lambda: done.append("sealed"))
    writer.write(content(CHUNK_SIZE))
    writer.sync()
    writer.write(b"de rest")
    writer.abandon()
    writer.abandon()
    assert read(raw.content, unsealed=True) == content(CHUNK_SIZE)
    with pytest.raises(ValueError, match="abandoned"):
        writer.close()
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"x")
    assert done == []


@pytest.mark.parametrize("at_once", [1, 7, 4096, CHUNK_SIZE])
def test_short_writes_are_looped_with_the_same_bytes(at_once: int) -> None:
    raw = LimitedFile(at_once=at_once)
    writer = AgeWriter(raw, [ME.recipient])
    writer.write(content(100_000))
    writer.close()
    assert read(raw.content) == content(100_000)


def test_a_file_that_takes_nothing_is_an_error_and_no_endless_loop() -> None:
    with pytest.raises(OSError, match="no more"):
        AgeWriter(StubbornFile(), [ME.recipient])


@pytest.mark.parametrize("room", [300, 40_000, SEALED_CHUNK_SIZE + 300, 150_000])
def test_a_full_disk_costs_nothing_once_there_is_room(room: int) -> None:
    """No byte is lost and none comes twice: what was refused is offered again as it was sealed."""
    told: list[str] = []
    raw = LimitedFile(room=room)
    writer = AgeWriter(raw, [ME.recipient], on_refused=lambda: told.append("refused"))
    plain = content(200_000)
    refused: list[int | None] = []
    for start in range(0, len(plain), 10_000):
        try:
            writer.write(plain[start : start + 10_000])
        except OSError as error:
            refused.append(error.errno)
    assert set(refused) == {errno.ENOSPC}
    assert len(told) == len(refused)
    with pytest.raises(OSError, match="No space"):
        writer.close()
    before = bytes(raw.content)
    assert len(before) == room
    raw.room = 1 << 20
    writer.close()
    assert bytes(raw.content[:room]) == before
    assert read(raw.content) == plain


def test_what_makes_room_is_asked_before_the_error_goes_on() -> None:
    raw = LimitedFile(room=1000)

    def make_room() -> None:
        raw.room += 1 << 20

    writer = AgeWriter(raw, [ME.recipient], on_refused=make_room)
    with pytest.raises(OSError, match="No space"):
        writer.write(content(CHUNK_SIZE + 1))
    writer.close()
    assert read(raw.content) == content(CHUNK_SIZE + 1)


def test_a_disk_that_is_full_from_the_start() -> None:
    raw = LimitedFile(room=10)
    with pytest.raises(OSError, match="No space"):
        AgeWriter(raw, [ME.recipient])
    assert raw.closed


def test_dev_full_refuses_and_the_writer_says_so() -> None:
    with Path("/dev/full").open("wb", buffering=0) as raw, pytest.raises(OSError) as caught:
        AgeWriter(raw, [ME.recipient])
    assert caught.value.errno == errno.ENOSPC


def test_a_seal_that_could_not_be_finished_is_tried_again() -> None:
    tries: list[int] = []

    def finish() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise OSError(errno.EIO, "no")

    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient], on_sealed=finish)
    writer.write(b"abc")
    with pytest.raises(OSError, match="no"):
        writer.close()
    writer.close()
    writer.close()
    assert len(tries) == 2
    assert read(raw.content) == b"abc"


def test_for_several_recipients() -> None:
    other = Identity.generate()
    sealed = seal(b"samen", [ME, other])
    for identity in (ME, other):
        with AgeReader(io.BytesIO(sealed), [identity]) as reader:
            assert reader.read() == b"samen"


def test_a_file_that_somebody_removed_is_noticed_at_the_next_sync(tmp_path: Path) -> None:
    path = tmp_path / "een.age"
    writer = AgeWriter(path.open("wb", buffering=0), [ME.recipient], closing_filler=FILLER)
    writer.write(bytes(CHUNK_SIZE))
    writer.sync()
    path.unlink()
    writer.write(bytes(CHUNK_SIZE))
    for step in (writer.sync, writer.close):
        with pytest.raises(OSError) as caught:
            step()
        assert caught.value.errno == errno.ENOENT
    writer.abandon()


def test_a_file_without_a_name_from_the_start_is_as_good(tmp_path: Path) -> None:
    path = tmp_path / "een.age"
    raw = path.open("wb+", buffering=0)
    path.unlink()
    writer = AgeWriter(raw, [ME.recipient])
    writer.write(bytes(CHUNK_SIZE))
    writer.sync()
    writer.abandon()

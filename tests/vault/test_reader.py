import io
import threading
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.age_format import (
    CHUNK_SIZE,
    MAX_HEADER_SIZE,
    SEALED_CHUNK_SIZE,
    HeaderFailure,
    HeaderTruncated,
    NoMatch,
    PayloadFailure,
)
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.writer import AgeWriter
from tests.vault.helpers import KeptBytes, content, seal

ME = Identity.generate()
SIZES = [0, 1, 100, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 3 * CHUNK_SIZE + 77]
SEALED = {size: seal(content(size), [ME]) for size in SIZES}
HEADER_SIZE = len(SEALED[0]) - 16 - 16  # an empty payload is a nonce and one tag


def opened(sealed: bytes, *, unsealed: bool = False) -> AgeReader:
    return AgeReader(io.BytesIO(sealed), [ME], unsealed=unsealed)


def part(size: int, synced: int) -> bytes:
    """A file whose writing stopped: `size` bytes written, of which `synced` were put on the disk."""
    raw = KeptBytes()
    writer = AgeWriter(raw, [ME.recipient])
    plain = content(size)
    writer.write(plain[:synced])
    writer.sync()
    writer.write(plain[synced:])
    writer.abandon()
    return raw.content


moves = st.lists(
    st.one_of(
        st.tuples(st.just("read"), st.integers(-1, 2 * CHUNK_SIZE)),
        st.tuples(st.just("readinto"), st.integers(0, 3 * CHUNK_SIZE)),
        st.tuples(st.just("set"), st.integers(0, 4 * CHUNK_SIZE)),
        st.tuples(st.just("current"), st.integers(-CHUNK_SIZE, CHUNK_SIZE)),
        st.tuples(st.just("end"), st.integers(-4 * CHUNK_SIZE, 10)),
        st.tuples(st.just("tell"), st.just(0)),
    ),
    max_size=30,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SIZES), moves, st.booleans())
def test_it_behaves_as_a_file_in_memory(size: int, steps: list[tuple[str, int]], unsealed: bool) -> None:
    ours = opened(SEALED[size], unsealed=unsealed)
    theirs = io.BytesIO(content(size))
    for step, number in steps:
        match step:
            case "read":
                assert ours.read(number) == theirs.read(number)
            case "readinto":
                one, other = bytearray(number), bytearray(number)
                assert ours.readinto(one) == theirs.readinto(other)
                assert one == other
            case "set" | "current" | "end":
                whence = {"set": io.SEEK_SET, "current": io.SEEK_CUR, "end": io.SEEK_END}[step]
                base = {"set": 0, "current": theirs.tell(), "end": size}[step]
                if base + number < 0:  # here BytesIO stops at the start; files do not, nor do we
                    with pytest.raises(ValueError):
                        ours.seek(number, whence)
                else:
                    assert ours.seek(number, whence) == theirs.seek(number, whence)
        assert ours.tell() == theirs.tell()


@pytest.mark.parametrize("size", SIZES)
def test_size_and_everything(size: int) -> None:
    with opened(SEALED[size]) as reader:
        assert reader.size == size
        assert reader.read() == content(size)
        assert reader.read() == b""
        assert reader.read(10) == b""
    assert len(SEALED[size]) == HEADER_SIZE + 16 + size + 16 * max(1, -(-size // CHUNK_SIZE))


def test_it_can_be_wrapped_by_the_standard_library() -> None:
    text = "regel een\nregel twee\n" * 9000
    with io.TextIOWrapper(io.BufferedReader(opened(seal(text.encode(), [ME])))) as lines:
        assert list(lines) == text.splitlines(keepends=True)


def test_it_is_a_file_to_read_only() -> None:
    with opened(SEALED[100]) as reader:
        assert reader.readable()
        assert reader.seekable()
        assert not reader.writable()
        assert not hasattr(reader, "name")  # a library that asks would take it for a path
        with pytest.raises(NotImplementedError):
            reader.write(b"x")
        with pytest.raises(ValueError, match="whence"):
            reader.seek(0, 7)


def test_an_age_file_inside_another_file() -> None:
    raw = io.BytesIO(b"kop van iets anders" + SEALED[100])
    with AgeReader(raw, [ME], start=19) as reader:
        assert reader.read() == content(100)


class Dribble(io.BytesIO):
    """Gives at most 1000 bytes at a time, as an unbuffered file may."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(1000 if size is None or size < 0 else min(size, 1000))


def test_a_file_that_gives_little_at_a_time() -> None:
    with AgeReader(Dribble(SEALED[2 * CHUNK_SIZE]), [ME]) as reader:
        assert reader.read() == content(2 * CHUNK_SIZE)


def test_closing_closes_the_file_and_ends_reading() -> None:
    raw = io.BytesIO(SEALED[100])
    reader = AgeReader(raw, [ME])
    reader.close()
    reader.close()
    assert raw.closed
    for late in (lambda: reader.read(1), reader.readall, reader.tell, lambda: reader.seek(0)):
        with pytest.raises(ValueError, match="closed"):
            late()


def test_another_identity_is_told_apart_from_damage() -> None:
    raw = io.BytesIO(SEALED[100])
    with pytest.raises(NoMatch) as caught:
        AgeReader(raw, [Identity.generate(), Identity.generate()])
    assert caught.value.problem.code is Code.NOT_FOR_YOU
    assert raw.closed
    with AgeReader(io.BytesIO(SEALED[100]), [Identity.generate(), ME]) as reader:
        assert reader.read() == content(100)


def places(sealed: bytes) -> list[int]:
    """Every byte of header, nonce and tags; of the chunks some."""
    start = HEADER_SIZE + 16
    found = list(range(start))
    for chunk in range(start, len(sealed), SEALED_CHUNK_SIZE):
        end = min(chunk + SEALED_CHUNK_SIZE, len(sealed))
        found += [chunk, (chunk + end) // 2, *range(end - 16, end)]
    return found


@pytest.mark.parametrize("size", [0, 100, CHUNK_SIZE, 2 * CHUNK_SIZE + 9])
def test_one_flipped_bit_anywhere_is_noticed(size: int) -> None:
    sealed, plain = SEALED.get(size) or seal(content(size), [ME]), content(size)
    codes = set()
    for place in places(sealed):
        changed = bytearray(sealed)
        changed[place] ^= 1 << place % 8
        given = b""
        with pytest.raises(Failure) as caught, opened(bytes(changed)) as reader:  # noqa: PT012 where it stops differs
            while block := reader.read(50_000):
                given += block
            pytest.fail(f"byte {place} of {len(sealed)} may be changed")
        assert plain.startswith(given)
        codes.add((caught.value.problem.code, place < HEADER_SIZE))
    # In the stanza a flip may make it someone else's; everywhere else it is damage.
    assert codes == {(Code.FILE_DAMAGED, True), (Code.NOT_FOR_YOU, True), (Code.FILE_DAMAGED, False)}


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE])
def test_a_file_that_was_cut_off_is_never_whole(size: int) -> None:
    sealed = SEALED[size]
    ends = set(range(HEADER_SIZE + 40)) | {len(sealed) - cut for cut in range(1, 40)}
    start = HEADER_SIZE + 16
    ends |= {
        place + near for place in range(start, len(sealed), SEALED_CHUNK_SIZE) for near in (-1, 0, 1, 16)
    }
    for end in sorted(end for end in ends if 0 <= end < len(sealed)):
        with pytest.raises(Failure) as caught, opened(sealed[:end]) as reader:
            reader.read()
        assert caught.value.problem.code is Code.FILE_DAMAGED
        assert isinstance(caught.value, HeaderTruncated) == (end < start)
        if end >= start:
            with pytest.raises(PayloadFailure), opened(sealed[:end]) as reader:
                reader.seek(0, io.SEEK_END)


def test_nothing_of_a_damaged_chunk_is_left_in_the_buffer() -> None:
    sealed = bytearray(SEALED[3 * CHUNK_SIZE + 77])
    sealed[HEADER_SIZE + 16 + SEALED_CHUNK_SIZE + 100] ^= 1
    buffer = bytearray(b"?") * (2 * CHUNK_SIZE)
    with opened(bytes(sealed)) as reader:
        assert reader.readinto(buffer) == CHUNK_SIZE
        assert buffer[:CHUNK_SIZE] == content(3 * CHUNK_SIZE + 77)[:CHUNK_SIZE]
        assert set(buffer[CHUNK_SIZE:]) <= set(b"?\0")
        with pytest.raises(Failure):
            reader.readinto(buffer)


def test_what_comes_before_the_damage_is_given_first() -> None:
    changed = bytearray(SEALED[3 * CHUNK_SIZE + 77])
    changed[HEADER_SIZE + 16 + 2 * SEALED_CHUNK_SIZE + 5] ^= 1
    with opened(bytes(changed)) as reader:
        assert reader.read(3 * CHUNK_SIZE) == content(3 * CHUNK_SIZE + 77)[: 2 * CHUNK_SIZE]
        for _ in range(2):
            with pytest.raises(PayloadFailure):
                reader.read(1)
        reader.seek(-77, io.SEEK_END)  # the rest is sound
        assert reader.read() == content(3 * CHUNK_SIZE + 77)[-77:]
        reader.seek(10)
        with pytest.raises(PayloadFailure):
            reader.readall()


@pytest.mark.parametrize("extra", [1, 16, 17, SEALED_CHUNK_SIZE])
@pytest.mark.parametrize("size", [0, 100, CHUNK_SIZE])
def test_something_added_at_the_end_is_noticed(size: int, extra: int) -> None:
    with opened(SEALED[size] + bytes(extra)) as reader, pytest.raises(PayloadFailure):
        reader.read()
    with opened(SEALED[size] + bytes(extra)) as reader, pytest.raises(PayloadFailure):
        _ = reader.size


def test_chunks_cannot_change_places() -> None:
    sealed = SEALED[3 * CHUNK_SIZE + 77]
    start = HEADER_SIZE + 16
    first, second = (sealed[start + n * SEALED_CHUNK_SIZE :][:SEALED_CHUNK_SIZE] for n in (0, 1))
    swapped = sealed[:start] + second + first + sealed[start + 2 * SEALED_CHUNK_SIZE :]
    with opened(swapped) as reader, pytest.raises(PayloadFailure):
        reader.read(1)


def test_garbage_without_line_ends_is_not_read_to_its_end() -> None:
    class Endless(io.BytesIO):
        asked = 0

        def read(self, size: int | None = -1, /) -> bytes:
            assert size is not None
            self.asked += size
            return super().read(size)

    raw = Endless(b"age-encryption.org/v1\n-> " + b"x" * (1 << 20))
    with pytest.raises(HeaderFailure, match="too long"):
        AgeReader(raw, [ME])
    assert raw.asked <= MAX_HEADER_SIZE


# --- a file without an end -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "synced", "there"),
    [
        (0, 0, 0),
        (10, 10, 0),
        (CHUNK_SIZE, CHUNK_SIZE, CHUNK_SIZE),
        (CHUNK_SIZE, 0, 0),  # kept back by the writer
        (CHUNK_SIZE + 1, 0, CHUNK_SIZE),
        (3 * CHUNK_SIZE, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE),
        (3 * CHUNK_SIZE + 5, 0, 3 * CHUNK_SIZE),
    ],
)
def test_the_chunks_of_an_unfinished_file_are_there(size: int, synced: int, there: int) -> None:
    with opened(part(size, synced), unsealed=True) as reader:
        assert reader.size == there
        assert reader.read() == content(size)[:there]
        assert reader.seek(0, io.SEEK_END) == there


@pytest.mark.parametrize("torn", [1, 15, 16, 17, 1000, SEALED_CHUNK_SIZE - 1])
def test_a_torn_last_chunk_is_left_out(torn: int) -> None:
    whole = part(3 * CHUNK_SIZE, 3 * CHUNK_SIZE)
    with opened(whole[:-torn], unsealed=True) as reader:
        assert reader.read() == content(3 * CHUNK_SIZE)[: 2 * CHUNK_SIZE]


def test_a_hole_ends_an_unfinished_file() -> None:
    """After a power cut a block may never have reached the disk although a later one did."""
    holed = bytearray(part(3 * CHUNK_SIZE, 3 * CHUNK_SIZE))
    start = HEADER_SIZE + 16 + SEALED_CHUNK_SIZE
    holed[start : start + 4096] = bytes(4096)
    with opened(bytes(holed), unsealed=True) as reader:
        assert reader.read() == content(3 * CHUNK_SIZE)[:CHUNK_SIZE]


@pytest.mark.parametrize("size", SIZES)
def test_a_complete_file_that_was_not_renamed_yet_is_all_there(size: int) -> None:
    with opened(SEALED[size], unsealed=True) as reader:
        assert reader.read() == content(size)


def test_an_unfinished_file_is_not_a_complete_one() -> None:
    with opened(part(2 * CHUNK_SIZE, 2 * CHUNK_SIZE)) as reader:
        assert reader.read(2 * CHUNK_SIZE) == content(2 * CHUNK_SIZE)
        with pytest.raises(PayloadFailure, match="final chunk is missing"):
            reader.read(1)


# --- threads and speed -----------------------------------------------------------------------------------


def test_threads_that_share_a_reader_get_whole_answers() -> None:
    size = 3 * CHUNK_SIZE + 77
    reader = opened(SEALED[size])
    lock = threading.Lock()
    seen: list[bool] = []

    def work(seed: int) -> None:
        for turn in range(60):
            at = (seed * 7919 + turn * 31337) % size
            with lock:
                reader.seek(at)
                found = reader.read(5000)
            seen.append(found == content(size)[at : at + 5000])
            reader.tell()
            assert reader.size == size

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(seen) == 240
    assert all(seen)


def test_small_reads_inside_a_chunk_open_it_once() -> None:
    asked: list[int] = []

    class Counting(io.BytesIO):
        def readinto(self, buffer: Any, /) -> int:
            asked.append(self.tell())
            return super().readinto(buffer)

    with AgeReader(Counting(SEALED[CHUNK_SIZE + 1]), [ME]) as reader:
        asked.clear()
        for at in range(0, CHUNK_SIZE, 512):
            reader.seek(at)
            reader.read(16)
    assert asked == [HEADER_SIZE + 16]


def test_reading_keeps_up_with_any_player() -> None:
    """Far below what it does on an idle machine, far above what a film needs: a guard, not a measure."""
    sealed = seal(content(32 << 20), [ME])
    best = 0.0
    for _ in range(3):
        with opened(sealed) as reader:
            buffer = bytearray(1 << 20)
            before = time.thread_time()
            while reader.readinto(buffer):
                pass
            best = max(best, (32 << 20) / (time.thread_time() - before))
    assert best > 200e6

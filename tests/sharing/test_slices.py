"""A part of a stream behaves as a file of its own."""

import io
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.sharing.slices import Slice, read_exactly, stream_size, write_all

DATA = bytes(range(256)) * 4


@given(
    st.integers(0, 300),
    st.integers(0, 300),
    st.lists(st.tuples(st.integers(-50, 400), st.integers(0, 2), st.integers(-1, 80)), max_size=8),
)
def test_a_slice_reads_as_the_bytes_it_covers(
    start: int, size: int, moves: list[tuple[int, int, int]]
) -> None:
    part = Slice(io.BytesIO(DATA), start, size)
    model = io.BytesIO(DATA[start : start + size])
    for offset, whence, count in moves:
        base = (0, model.tell(), size)[whence]
        if base + offset < 0:
            with pytest.raises(ValueError):
                part.seek(offset, whence)
            continue
        assert part.seek(offset, whence) == model.seek(base + offset)
        assert part.read(count) == model.read(count)
        assert part.tell() == model.tell()
    assert part.size == size


def test_closing_leaves_the_base_alone_unless_it_owns_it() -> None:
    base = io.BytesIO(DATA)
    with Slice(base, 0, 10) as part:
        part.read()
    assert not base.closed
    with pytest.raises(ValueError):
        part.read(1)
    Slice(base, 0, 10, owns=True).close()
    assert base.closed


def test_slices_of_one_base_are_read_by_threads() -> None:
    base, lock = io.BytesIO(DATA * 200), threading.Lock()
    ranges = [(index * 50_000, 50_000) for index in range(4)]
    found: dict[int, bytes] = {}

    def work(index: int) -> None:
        start, size = ranges[index]
        part = Slice(base, start, size, lock=lock)
        found[index] = b"".join(iter(lambda: part.read(977), b""))

    threads = [threading.Thread(target=work, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [found[i] for i in range(4)] == [base.getvalue()[s : s + n] for s, n in ranges]


class _Sluggish(io.RawIOBase):
    """Gives and takes three bytes at a time, as a raw file may."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__()
        self.inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self.inner.read(min(3, len(buffer)))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data: bytes | memoryview) -> int:  # type: ignore[override]
        return self.inner.write(data[:3])


def test_short_reads_and_writes_are_continued() -> None:
    assert read_exactly(_Sluggish(DATA), 100) == DATA[:100]
    assert read_exactly(_Sluggish(DATA), 5000) == DATA
    sink = _Sluggish()
    write_all(sink, DATA)
    assert sink.inner.getvalue() == DATA


def test_the_size_of_a_stream() -> None:
    stream = io.BytesIO(DATA)
    stream.seek(7)
    assert stream_size(stream) == len(DATA)
    assert stream.tell() == 0

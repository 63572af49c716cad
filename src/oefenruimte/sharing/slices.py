"""A part of a seekable stream, as a stream of its own."""

import io
import threading
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    class RawFile(io.RawIOBase, BinaryIO):
        """To the type checker: whatever is built on it fits where a binary file does."""

else:
    # Not BinaryIO itself: methods that are not overridden would be there and silently give None.
    RawFile = io.RawIOBase


class Slice(RawFile):
    """`size` bytes of `base` from `start`: reads and seeks. For one thread at a time.

    Slices of one base may be read by different threads when they are given the same `lock`. With `owns`,
    closing the slice closes `base`.
    """

    def __init__(
        self,
        base: BinaryIO,
        start: int,
        size: int,
        *,
        lock: "threading.Lock | None" = None,
        owns: bool = False,
    ) -> None:
        super().__init__()
        self._base = base
        self._start = start
        self._size = size
        self._at = 0
        self._lock = lock or threading.Lock()
        self._owns = owns

    @property
    def size(self) -> int:
        return self._size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        match whence:
            case io.SEEK_SET:
                target = offset
            case io.SEEK_CUR:
                target = self._at + offset
            case io.SEEK_END:
                target = self._size + offset
            case _:
                raise ValueError(f"whence {whence}")
        if target < 0:
            raise ValueError("before the start")
        self._at = target
        return target

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        if self.closed:
            raise ValueError("read of a closed part")
        with memoryview(buffer).cast("B") as view:
            wanted = min(len(view), self._size - self._at)
            if wanted <= 0:
                return 0
            with self._lock:
                self._base.seek(self._start + self._at)
                data = self._base.read(wanted)
            view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        if not self.closed:
            super().close()
            if self._owns:
                self._base.close()


def stream_size(stream: BinaryIO) -> int:
    """Bytes in a seekable stream; its position is left at the start."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return size


def read_exactly(stream: BinaryIO, count: int) -> bytes:
    """`count` bytes, or fewer at the end of the stream. Raw streams may give less than asked at a time."""
    parts: list[bytes] = []
    while count > 0:
        part = stream.read(count)
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


class ByteSink(Protocol):
    """Anything bytes can be written to. A raw file may take fewer than given and says how many."""

    def write(self, data: bytes | memoryview, /) -> int | None: ...


def write_all(sink: ByteSink, data: bytes | memoryview) -> None:
    """Write all of `data`, also where one write takes only a part."""
    view = memoryview(data)
    while len(view) > 0:
        written = sink.write(view)
        if written is None:
            raise BlockingIOError("the sink is not ready")
        view = view[written:]

"""MP4 boxes (ISO/IEC 14496-12), as far as our own recordings use them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_LARGE = 16  # a box header with a 64-bit size


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box lies in a file or buffer: `start` of its header, `body` of its content, `end`."""

    kind: bytes
    start: int
    body: int
    end: int


def read_exactly(reader: BinaryIO, count: int) -> bytes:
    """`count` bytes, fewer only at the end of the file (a raw reader may give less per call)."""
    parts = []
    while count > 0:
        part = reader.read(count)
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def parse_header(data: bytes) -> tuple[bytes, int, int] | None:
    """(kind, header length, whole length) from the first 16 bytes of a box; None when it cannot be one."""
    if len(data) < 8:
        return None
    size, kind = struct.unpack_from(">I4s", data)
    if size == 1:
        if len(data) < _LARGE:
            return None
        size = struct.unpack_from(">Q", data, 8)[0]
        return (kind, _LARGE, size) if size >= _LARGE else None
    return (kind, 8, size) if size >= 8 else None


def top_level(reader: BinaryIO) -> Iterator[Box]:
    """The complete boxes of a seekable file, in order; stops at the first torn or impossible one."""
    length = reader.seek(0, 2)
    position = 0
    while position < length:
        reader.seek(position)
        header = parse_header(read_exactly(reader, _LARGE))
        if header is None or position + header[2] > length:
            return
        kind, body, size = header
        yield Box(kind, position, position + body, position + size)
        position += size


def children(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes inside data[start:end]. ValueError when they do not fit."""
    while start < end:
        header = parse_header(data[start : start + _LARGE])
        if header is None or start + header[2] > end:
            raise ValueError(f"damaged box at {start}")
        kind, body, size = header
        yield Box(kind, start, start + body, start + size)
        start += size


def child(data: bytes, start: int, end: int, *path: bytes) -> Box:
    """The first box along `path`. KeyError when there is none."""
    found: Box | None = None
    for kind in path:
        found = next((box for box in children(data, start, end) if box.kind == kind), None)
        if found is None:
            raise KeyError(kind.decode("latin-1"))
        start, end = found.body, found.end
    if found is None:
        raise KeyError("")
    return found


def box(kind: bytes, *parts: bytes) -> bytes:
    """A whole box with a 32-bit size."""
    return struct.pack(">I4s", 8 + sum(map(len, parts)), kind) + b"".join(parts)


def full_box(kind: bytes, version: int, flags: int, *parts: bytes) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def free_box(size: int) -> bytes:
    """`size` bytes that every player skips. ValueError below 8: a box cannot be smaller."""
    if size < 8:
        raise ValueError("a box has at least 8 bytes")
    return struct.pack(">I4s", size, b"free") + bytes(size - 8)

"""Every box of an MP4 file, read by other hands than those that wrote it (ISO/IEC 14496-12)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

# Boxes that hold boxes, with how many bytes come first.
_FOLDERS = {
    **dict.fromkeys((b"moov", b"trak", b"edts", b"mdia", b"minf", b"dinf", b"stbl"), 0),
    b"stsd": 8,
    b"avc1": 78,
    b"mp4a": 28,
}


@dataclass(frozen=True, slots=True)
class Box:
    kind: bytes
    body: bytes


def boxes(data: bytes) -> Iterator[Box]:
    """Each box and those in it. AssertionError when they do not fill `data` exactly."""
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        assert head <= size <= len(data) - at, f"{kind!r} does not fit"
        body = data[at + head : at + size]
        yield Box(kind, body)
        if kind in _FOLDERS:
            yield from boxes(body[_FOLDERS[kind] :])
        at += size


def of_kind(data: bytes, kind: bytes) -> list[bytes]:
    return [box.body for box in boxes(data) if box.kind == kind]

"""The sample tables of an ordinary MP4: where each sample lies, how long it lasts, which are keyframes."""

import struct
from collections.abc import Iterator
from itertools import chain, islice, pairwise, repeat

from oefenruimte.capture.boxes import Box, child, children

# (duration, size, keyframe) of a sample; a chunk is where its samples begin, and those samples
TableSample = tuple[int, int, bool]
TableChunk = tuple[int, list[TableSample]]


def read_chunks(data: bytes, stbl: Box) -> Iterator[TableChunk]:
    """The chunks of one track in order; none for a growing recording. ValueError, KeyError, struct.error."""
    sizes = _sizes(data, child(data, stbl.body, stbl.end, b"stsz"))
    if not sizes:
        return
    parts = {found.kind: found for found in children(data, stbl.body, stbl.end)}
    durations = chain.from_iterable(
        repeat(value, count) for count, value in _rows(data, parts[b"stts"], "2I")
    )
    keys = {row[0] for row in _rows(data, parts[b"stss"], "I")} if b"stss" in parts else None
    samples = (
        (duration, size, keys is None or number in keys)
        for number, (size, duration) in enumerate(zip(sizes, durations, strict=False), 1)
    )
    used = 0
    for offset, count in zip(_offsets(data, parts), _counts(data, parts[b"stsc"]), strict=False):
        chunk = list(islice(samples, count))
        used += len(chunk)
        yield offset, chunk
    if used != len(sizes):
        raise ValueError("tables that do not agree")


def edit_delay(data: bytes, trak: Box) -> int:
    """How long after the beginning of the movie this track begins, in the movie's clock."""
    try:
        elst = child(data, trak.body, trak.end, b"edts", b"elst")
    except KeyError:
        return 0
    large = data[elst.body] == 1
    (count,) = struct.unpack_from(">I", data, elst.body + 4)
    if not count:
        return 0
    duration, media_time = struct.unpack_from(">Qq" if large else ">Ii", data, elst.body + 8)
    return int(duration) if media_time < 0 else 0


def _sizes(data: bytes, stsz: Box) -> tuple[int, ...]:
    same, count = struct.unpack_from(">2I", data, stsz.body + 4)
    if same:
        raise ValueError("samples of one size are not ours")
    return struct.unpack_from(f">{count}I", data, stsz.body + 12)


def _rows(data: bytes, table: Box, form: str) -> Iterator[tuple[int, ...]]:
    (count,) = struct.unpack_from(">I", data, table.body + 4)
    width = struct.calcsize(f">{form}")
    if table.body + 8 + count * width > table.end:
        raise ValueError("a table longer than its box")
    return struct.iter_unpack(f">{form}", data[table.body + 8 : table.body + 8 + count * width])


def _offsets(data: bytes, parts: dict[bytes, Box]) -> Iterator[int]:
    kind, form = (b"co64", "Q") if b"co64" in parts else (b"stco", "I")
    return (row[0] for row in _rows(data, parts[kind], form))


def _counts(data: bytes, stsc: Box) -> Iterator[int]:
    """Samples of each chunk, without end."""
    rows = list(_rows(data, stsc, "3I"))
    for row, following in pairwise(rows):
        yield from repeat(row[1], following[0] - row[0])
    if rows:
        yield from repeat(rows[-1][1])

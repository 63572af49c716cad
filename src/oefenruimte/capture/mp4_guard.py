"""What no honest MP4 has, looked for before FFmpeg gets to see the file."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from oefenruimte.capture.boxes import Box, child, children, parse_header, read_exactly

_FIRST = (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip", b"pnot")
_LARGEST_INDEX = 64 << 20  # hours of sixty pictures a second take a tenth
_MOST_EDITS = 2000  # each makes FFmpeg go through all samples; a phone writes one or two
_SELF_CONTAINED = 1


def what_is_wrong(file: BinaryIO) -> str:
    """Why a seekable file is refused; "" for a good one, and for what is no MP4 at all. OSError.

    An MP4 that was not copied to its end may have its whole index, and play until it suddenly stops. An
    index may be packed (a bomb), be a list of other films, or say that the samples are in another file.
    """
    length = file.seek(0, 2)
    at = 0
    while at < length:
        file.seek(at)
        header = parse_header(read_exactly(file, 16))
        if header is None or (at == 0 and header[0] not in _FIRST):
            break  # the rest is one box, or something that players skip
        kind, body, size = header
        if kind == b"mdat" and at + size > length:
            return "torn"
        if kind == b"moov":
            if min(size, length - at) > _LARGEST_INDEX:
                return "an index far too large"
            file.seek(at)
            wrong = _in_index(read_exactly(file, min(size, length - at)), body)
            if wrong:
                return wrong
        at += size
    file.seek(0)
    return ""


def _in_index(moov: bytes, body: int) -> str:
    for track in _parts(moov, body, len(moov)):
        if track.kind == b"cmov":
            return "a packed index"
        if track.kind == b"rmra":
            return "a list of other films"
        if track.kind != b"trak":
            continue
        if _points_outside(moov, track.body, track.end):
            return "points to another file"
        if _edits(moov, track.body, track.end) > _MOST_EDITS:
            return "too many edits"
    return ""


def _parts(data: bytes, start: int, end: int) -> Iterator[Box]:
    """As `children`, up to where it is damaged."""
    try:
        yield from children(data, start, end)
    except ValueError:
        return


def _points_outside(moov: bytes, start: int, end: int) -> bool:
    """Whether the samples of a track are said to be in another file."""
    try:
        table = child(moov, start, end, b"mdia", b"minf", b"dinf", b"dref")
    except (KeyError, ValueError):
        return False
    for place in _parts(moov, table.body + 8, table.end):
        (flags,) = struct.unpack(">I", moov[place.body : place.body + 4].rjust(4, b"\0"))
        if not flags & _SELF_CONTAINED and moov[place.body + 4 : place.end].strip(b"\0"):
            return True
    return False


def _edits(moov: bytes, start: int, end: int) -> int:
    """How many pieces a track is to be played in."""
    try:
        table = child(moov, start, end, b"edts", b"elst")
    except (KeyError, ValueError):
        return 0
    return (table.end - table.body) // 12

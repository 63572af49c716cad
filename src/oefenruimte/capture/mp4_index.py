"""Writing the index (`ftyp` + `moov`) of an ordinary MP4: everything known before the first sample.

No creation time, no name of a program, nothing but what a player needs.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from oefenruimte.capture.boxes import box, full_box
from oefenruimte.capture.movie import SOUND, VIDEO, Sample, Track

MOVIE_RATE = 1000
_LARGE = 0xF000_0000  # from here on offsets of 64 bits; the index itself must fit below too
_MATRIX = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Samples of one track that lie one after another. `time`: of the first, on the track's clock."""

    time: int
    offset: int  # from the start of the samples of the whole file
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class OutputTrack:
    """`skip`: media time before presentation begins (AAC priming). Chunks in order of time."""

    track: Track
    skip: int
    chunks: tuple[Chunk, ...]

    def durations(self) -> list[int]:
        """Of each sample; the last before a hole lasts until the hole ends."""
        result: list[int] = []
        for chunk, following in zip(self.chunks, [*self.chunks[1:], None], strict=True):
            durations = [sample.duration for sample in chunk.samples]
            if following is not None and durations:
                durations[-1] += max(0, following.time - chunk.time - sum(durations))
            result.extend(durations)
        return result


def build_index(tracks: Sequence[OutputTrack], size: int, content: int) -> bytes:
    """`ftyp`, `moov` and the head of `mdat`, ready to be followed by `content` bytes of samples.

    `size`: movie duration in ms.
    """
    ftyp = box(b"ftyp", b"isom", struct.pack(">I", 0x200), b"isomiso2avc1mp41")
    large = content >= _LARGE
    head = (
        struct.pack(">I4sQ", 1, b"mdat", content + 16) if large else struct.pack(">I4s", content + 8, b"mdat")
    )
    moov = _moov(tracks, size, 0, large)
    return ftyp + _moov(tracks, size, len(ftyp) + len(moov) + len(head), large) + head


def _moov(tracks: Sequence[OutputTrack], duration: int, first_byte: int, large: bool) -> bytes:
    times = struct.pack(">4I", 0, 0, MOVIE_RATE, duration)
    rest = struct.pack(">IH10x", 0x10000, 0x100) + _MATRIX + bytes(24) + struct.pack(">I", len(tracks) + 1)
    mvhd = full_box(b"mvhd", 0, 0, times, rest)
    traks = [_trak(index, track, first_byte, large) for index, track in enumerate(tracks, 1)]
    return box(b"moov", mvhd, *traks)


def _trak(track_id: int, output: OutputTrack, first_byte: int, large: bool) -> bytes:
    track = output.track
    begin = output.chunks[0].time if output.chunks else 0
    durations = output.durations()
    media = sum(durations)
    delay = max(0, (begin - output.skip) * MOVIE_RATE // track.timescale)
    shown = (media - (output.skip - begin if begin < output.skip else 0)) * MOVIE_RATE // track.timescale
    is_video = track.kind == VIDEO
    tkhd = full_box(
        b"tkhd",
        0,
        3,
        struct.pack(">5I8x", 0, 0, track_id, 0, delay + shown),
        struct.pack(">4H", 0, 0, 0 if is_video else 0x100, 0),
        _MATRIX,
        struct.pack(">2I", track.width << 16, track.height << 16),
    )
    edits = [struct.pack(">Iihh", delay, -1, 1, 0)] if delay else []
    edits.append(struct.pack(">Iihh", shown, max(0, output.skip - begin), 1, 0))
    edts = box(b"edts", full_box(b"elst", 0, 0, struct.pack(">I", len(edits)), *edits))
    mdhd = full_box(b"mdhd", 0, 0, struct.pack(">4I2H", 0, 0, track.timescale, media, 0x55C4, 0))
    name = b"Beeld\0" if is_video else b"Geluid\0"
    hdlr = full_box(b"hdlr", 0, 0, struct.pack(">I4s12x", 0, track.kind), name)
    media_head = full_box(b"vmhd", 0, 1, bytes(8)) if is_video else full_box(b"smhd", 0, 0, bytes(4))
    dinf = box(b"dinf", full_box(b"dref", 0, 0, struct.pack(">I", 1), full_box(b"url ", 0, 1)))
    minf = box(b"minf", media_head, dinf, _stbl(output, durations, first_byte, large))
    return box(b"trak", tkhd, edts, box(b"mdia", mdhd, hdlr, minf))


def _stbl(output: OutputTrack, durations: list[int], first_byte: int, large: bool) -> bytes:
    samples = [sample for chunk in output.chunks for sample in chunk.samples]
    sizes = struct.pack(f">2I{len(samples)}I", 0, len(samples), *(sample.size for sample in samples))
    offsets = [first_byte + chunk.offset for chunk in output.chunks]
    parts = [
        output.track.setup,
        _table(b"stts", _runs(durations)),
        _table(b"stsc", _chunk_runs(output.chunks)),
        full_box(b"stsz", 0, 0, sizes),
        full_box(
            b"co64" if large else b"stco",
            0,
            0,
            struct.pack(f">I{len(offsets)}{'Q' if large else 'I'}", len(offsets), *offsets),
        ),
    ]
    if output.track.kind != SOUND:
        keys = [(index,) for index, sample in enumerate(samples, 1) if sample.sync]
        parts.insert(2, _table(b"stss", keys))
    return box(b"stbl", *parts)


def _table(kind: bytes, rows: Sequence[tuple[int, ...]]) -> bytes:
    flat = [value for row in rows for value in row]
    return full_box(kind, 0, 0, struct.pack(f">I{len(flat)}I", len(rows), *flat))


def _runs(values: Sequence[int]) -> list[tuple[int, int]]:
    """(count, value) of equal neighbours."""
    rows: list[tuple[int, int]] = []
    for value in values:
        if rows and rows[-1][1] == value:
            rows[-1] = (rows[-1][0] + 1, value)
        else:
            rows.append((1, value))
    return rows


def _chunk_runs(chunks: Sequence[Chunk]) -> list[tuple[int, int, int]]:
    """(first chunk, samples per chunk, sample description) where the count changes."""
    rows: list[tuple[int, int, int]] = []
    for number, chunk in enumerate(chunks, 1):
        if not rows or rows[-1][1] != len(chunk.samples):
            rows.append((number, len(chunk.samples), 1))
    return rows

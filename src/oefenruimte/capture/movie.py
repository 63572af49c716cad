"""The index of a recording: tracks from `moov`, samples from each `moof`."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import BinaryIO

from oefenruimte.capture.boxes import Box, child, children, read_exactly, top_level
from oefenruimte.capture.sample_tables import edit_delay, read_chunks

VIDEO = b"vide"
SOUND = b"soun"
_NOT_SYNC = 0x0001_0000  # sample_is_non_sync_sample
_FILE_START = Box(b"", 0, 0, 0)
_HEADER_LIMIT = 8 << 20  # no index of ours comes near; a damaged size must not fill the memory


@dataclass(frozen=True, slots=True)
class Track:
    """`media_offset`: where presentation begins on the track's clock (AAC priming); `setup`: the stsd box."""

    id: int
    kind: bytes
    timescale: int
    media_offset: int
    setup: bytes
    width: int
    height: int
    default_duration: int
    default_size: int
    default_flags: int


@dataclass(frozen=True, slots=True)
class Sample:
    duration: int
    size: int
    sync: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Samples that lie one after another. `offset` counts from the start of the `moof` they belong to."""

    track_id: int
    time: int  # of the first sample, in the track's timescale
    offset: int
    samples: tuple[Sample, ...]

    @property
    def duration(self) -> int:
        return sum(sample.duration for sample in self.samples)


@dataclass(slots=True)
class Extent:
    """How far a recording reaches so far: the end of each track and the number of pictures."""

    tracks: dict[int, Track]
    ends: dict[int, int] = field(default_factory=dict)
    pictures: int = 0

    def add(self, runs: list[Run]) -> None:
        for run in runs:
            self.ends[run.track_id] = run.time + run.duration
            if self.tracks[run.track_id].kind == VIDEO:
                self.pictures += len(run.samples)

    def seconds(self, kind: bytes) -> float:
        """Presentation time at which this kind of track ends; 0.0 when it holds nothing."""
        ends = [
            (self.ends[track.id] - track.media_offset) / track.timescale
            for track in self.tracks.values()
            if track.kind == kind and track.id in self.ends
        ]
        return max(ends, default=0.0)

    @property
    def duration_ms(self) -> int:
        return max(0, round(1000 * max(self.seconds(VIDEO), self.seconds(SOUND))))

    def has(self, kind: bytes) -> bool:
        return any(self.tracks[track_id].kind == kind for track_id in self.ends)


@dataclass(frozen=True, slots=True)
class Fragment:
    """One complete moof + mdat pair; of a compact recording all of it, with offsets from the file's start."""

    moof: Box
    mdat: Box
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Movie:
    """A whole recording as far as it is complete. Empty (`fragments == ()`) when nothing can be played."""

    tracks: dict[int, Track]
    fragments: tuple[Fragment, ...]

    @property
    def extent(self) -> Extent:
        extent = Extent(self.tracks)
        for fragment in self.fragments:
            extent.add(list(fragment.runs))
        return extent

    def track(self, kind: bytes) -> Track | None:
        """The track of this kind when it holds samples."""
        used = {run.track_id for fragment in self.fragments for run in fragment.runs if run.samples}
        return next((t for t in self.tracks.values() if t.kind == kind and t.id in used), None)


def read_movie(reader: BinaryIO) -> Movie:
    """Read the index of a growing, finished or compact recording. Stops quietly where it is torn."""
    tracks: dict[int, Track] = {}
    fragments: list[Fragment] = []
    moof: tuple[Box, list[Run]] | None = None
    whole: list[Run] = []
    for found in top_level(reader):
        if found.kind in (b"moov", b"moof") and found.end - found.start > _HEADER_LIMIT:
            break
        try:
            if found.kind == b"moov":
                content = _content(reader, found)
                tracks, whole = parse_moov(content), _parse_whole(content)
            elif found.kind == b"moof":
                moof = (found, parse_moof(_content(reader, found), tracks))
            elif found.kind == b"mdat" and moof is not None:
                fragments.append(Fragment(moof[0], found, tuple(moof[1])))
                moof = None
            elif found.kind == b"mdat" and whole:
                fragments.append(Fragment(_FILE_START, found, tuple(whole)))
                whole = []
        except (ValueError, KeyError, struct.error):
            break  # damaged from here on
    return Movie(tracks, tuple(fragments))


def complete_length(reader: BinaryIO) -> int:
    """Bytes of the longest playable beginning: up to the last complete fragment. 0: nothing playable."""
    fragments = read_movie(reader).fragments
    return fragments[-1].mdat.end if fragments else 0


def parse_moov(data: bytes) -> dict[int, Track]:
    """Tracks by id, from the content of a `moov` box. ValueError, KeyError or struct.error when damaged."""
    defaults = {}
    movie = Box(b"moov", 0, 0, len(data))
    trexes = chain.from_iterable(_all(data, mvex, b"trex") for mvex in _all(data, movie, b"mvex"))
    for trex in trexes:  # none in a compact recording
        track_id, _, duration, size, flags = struct.unpack_from(">5I", data, trex.body + 4)
        defaults[track_id] = (duration, size, flags)
    tracks = {}
    for trak in _all(data, movie, b"trak"):
        track = _parse_track(data, trak, defaults)
        tracks[track.id] = track
    return tracks


def parse_moof(data: bytes, tracks: dict[int, Track]) -> list[Run]:
    """The runs of samples in the content of a `moof` box. KeyError for an unknown track."""
    runs: list[Run] = []
    for traf in _all(data, Box(b"moof", 0, 0, len(data)), b"traf"):
        runs.extend(_parse_track_fragment(data, traf, tracks))
    return runs


def _parse_whole(data: bytes) -> list[Run]:
    """The chunks of all tracks, as runs with offsets from the start of the file; none while it grows."""
    movie = Box(b"moov", 0, 0, len(data))
    mvhd = child(data, 0, len(data), b"mvhd")
    (movie_rate,) = struct.unpack_from(">I", data, mvhd.body + (20 if data[mvhd.body] == 1 else 12))
    runs: list[Run] = []
    for trak in _all(data, movie, b"trak"):
        track = _parse_track(data, trak, {})
        time = edit_delay(data, trak) * track.timescale // max(1, movie_rate)
        stbl = child(data, trak.body, trak.end, b"mdia", b"minf", b"stbl")
        for offset, samples in read_chunks(data, stbl):
            run = Run(track.id, time, offset, tuple(Sample(*sample) for sample in samples))
            runs.append(run)
            time += run.duration
    return sorted(runs, key=lambda run: run.offset)  # as they were recorded: picture and sound in turn


def _all(data: bytes, parent: Box, kind: bytes) -> Iterator[Box]:
    return (found for found in children(data, parent.body, parent.end) if found.kind == kind)


def _content(reader: BinaryIO, found: Box) -> bytes:
    reader.seek(found.body)
    return read_exactly(reader, found.end - found.body)


def _parse_track(data: bytes, trak: Box, defaults: dict[int, tuple[int, int, int]]) -> Track:
    tkhd = child(data, trak.body, trak.end, b"tkhd")
    long_tkhd = data[tkhd.body] == 1
    (track_id,) = struct.unpack_from(">I", data, tkhd.body + (20 if long_tkhd else 12))
    width, height = struct.unpack_from(">2I", data, tkhd.end - 8)
    mdia = child(data, trak.body, trak.end, b"mdia")
    mdhd = child(data, mdia.body, mdia.end, b"mdhd")
    (timescale,) = struct.unpack_from(">I", data, mdhd.body + (20 if data[mdhd.body] == 1 else 12))
    hdlr = child(data, mdia.body, mdia.end, b"hdlr")
    stsd = child(data, mdia.body, mdia.end, b"minf", b"stbl", b"stsd")
    if not timescale:
        raise ValueError("a track without a clock")
    duration, size, flags = defaults.get(track_id, (0, 0, 0))
    return Track(
        id=track_id,
        kind=data[hdlr.body + 8 : hdlr.body + 12],
        timescale=timescale,
        media_offset=_media_offset(data, trak),
        setup=data[stsd.start : stsd.end],
        width=width >> 16,
        height=height >> 16,
        default_duration=duration,
        default_size=size,
        default_flags=flags,
    )


def _media_offset(data: bytes, trak: Box) -> int:
    try:
        elst = child(data, trak.body, trak.end, b"edts", b"elst")
    except KeyError:
        return 0
    long_form = data[elst.body] == 1
    (count,) = struct.unpack_from(">I", data, elst.body + 4)
    for index in range(count):
        at = elst.body + 8 + index * (20 if long_form else 12)
        media_time: int = struct.unpack_from(">qq" if long_form else ">ii", data, at)[1]
        if media_time >= 0:
            return media_time
    return 0


def _parse_track_fragment(data: bytes, traf: Box, tracks: dict[int, Track]) -> Iterator[Run]:
    tfhd = child(data, traf.body, traf.end, b"tfhd")
    flags, track_id = struct.unpack_from(">II", data, tfhd.body)
    track = tracks[track_id]
    at = tfhd.body + 8 + (8 if flags & 0x01 else 0) + (4 if flags & 0x02 else 0)
    values = [track.default_duration, track.default_size, track.default_flags]
    for index, bit in enumerate((0x08, 0x10, 0x20)):
        if flags & bit:
            (values[index],) = struct.unpack_from(">I", data, at)
            at += 4
    tfdt = child(data, traf.body, traf.end, b"tfdt")
    (time,) = struct.unpack_from(">Q" if data[tfdt.body] == 1 else ">I", data, tfdt.body + 4)
    for trun in _all(data, traf, b"trun"):
        run = _parse_run(data, trun, track_id, time, values)
        time += run.duration
        yield run


def _parse_run(data: bytes, trun: Box, track_id: int, time: int, defaults: list[int]) -> Run:
    flags, count = struct.unpack_from(">II", data, trun.body)
    flags &= 0xFFFFFF
    at = trun.body + 8
    offset = 0
    first_flags: int | None = None
    if flags & 0x01:
        (offset,) = struct.unpack_from(">i", data, at)
        at += 4
    if flags & 0x04:
        (first_flags,) = struct.unpack_from(">I", data, at)
        at += 4
    present = [bool(flags & bit) for bit in (0x100, 0x200, 0x400, 0x800)]
    stride = 4 * sum(present)
    if at + count * stride > trun.end:
        raise ValueError("a run longer than its box")
    samples = []
    for index in range(count):
        values = list(defaults)
        for slot in range(3):
            if present[slot]:
                (values[slot],) = struct.unpack_from(">I", data, at + 4 * sum(present[:slot]))
        if index == 0 and first_flags is not None:
            values[2] = first_flags
        samples.append(Sample(values[0], values[1], not values[2] & _NOT_SYNC))
        at += stride
    return Run(track_id, time, offset, tuple(samples))

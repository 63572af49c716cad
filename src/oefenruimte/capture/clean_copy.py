"""A clean copy: recordings end to end in one ordinary MP4, picture and sound copied as they are.

The index comes first (a player knows everything at once) and the output needs only `write`: the index of each
recording is read before anything is written. Padding, torn tails and everything that is not picture, sound or
index stay behind.
"""

import hashlib
import io
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, Protocol

from oefenruimte.capture.boxes import child, children, read_exactly, top_level
from oefenruimte.capture.facts import levels_of
from oefenruimte.capture.media_file import Beginning
from oefenruimte.capture.movie import SOUND, VIDEO, Movie, Track, read_movie
from oefenruimte.capture.mp4_index import Chunk, OutputTrack, build_index
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import RecordingFacts

_GRID = 6000  # a recording begins at a multiple of 1/6000 s: whole on the clocks of picture and sound
_COPY = 1 << 16


class Output(Protocol):
    def write(self, data: bytes, /) -> object: ...


@dataclass(frozen=True, slots=True)
class _Part:
    """Where bytes of the output come from."""

    source: int
    start: int
    size: int


@dataclass(slots=True)
class _Plan:
    chunks: dict[bytes, list[Chunk]]
    parts: list[_Part]
    size: int = 0


def remux(sources: Sequence[BinaryIO], out: Output) -> RecordingFacts:
    """Copy whole recordings (seekable readers) into `out`. `thumbnail` of the result is empty.

    Recordings of different picture size are encoded anew in the largest. Failure NOTHING_RECORDED
    when a source holds nothing playable, FILE_DAMAGED when its index contradicts itself.
    """
    if not sources:
        raise ValueError("nothing to copy")
    movies = _read_all(sources)
    if not _alike(movies):
        from oefenruimte.capture.transcode import transcode

        sizes = [(t.width, t.height) for movie in movies if (t := movie.track(VIDEO)) is not None]
        size = max(sizes, key=lambda size: size[0] * size[1], default=(2, 2))
        wholes = [_whole(source, movie) for source, movie in zip(sources, movies, strict=True)]
        sources = [io.BytesIO(transcode(whole, size)) for whole in wholes]
        movies = _read_all(sources)
        if not _alike(movies):
            raise fail(Code.EXPORT_FAILED, "recordings stay different after encoding")
    plan, duration_ms = _copy(sources, movies, out)
    return RecordingFacts(
        duration_ms=duration_ms,
        has_video=bool(plan.chunks[VIDEO]),
        has_audio=bool(plan.chunks[SOUND]),
        levels=_levels(sources, movies)[: -(-duration_ms // 100)],
        frames=sum(len(chunk.samples) for chunk in plan.chunks[VIDEO]),
        frames_lost=0,
        thumbnail=b"",
    )


def compact(source: BinaryIO, out: Output) -> None:
    """One recording as it is, without padding and with its index in front. Failures as `remux`."""
    _copy([source], _read_all([source]), out)


def is_compact(source: BinaryIO) -> bool:
    """Whether this is a recording that needs no `compact`. Reads its first bytes only."""
    kinds = [found.kind for found in islice(top_level(source), 3)]
    return kinds == [b"ftyp", b"moov", b"mdat"]


def same_recording(one: BinaryIO, other: BinaryIO) -> bool:
    """Whether two recordings hold the same pictures and the same sound at the same times, byte for byte."""
    movies = _read_all([one, other])
    if movies[0].extent.duration_ms != movies[1].extent.duration_ms:
        return False
    first, second = (_content_of(source, movie) for source, movie in zip((one, other), movies, strict=True))
    return first == second


def _content_of(source: BinaryIO, movie: Movie) -> dict[bytes, tuple[object, ...]]:
    """Of each kind of track: decoder settings, time, size and keyframe of each sample, and their hash."""
    samples: dict[bytes, list[tuple[int, int, bool]]] = {}
    hashes = {kind: hashlib.sha256() for kind in (VIDEO, SOUND)}
    for fragment in movie.fragments:
        for run in fragment.runs:
            track = movie.tracks[run.track_id]
            if track.kind not in hashes:
                continue
            time = run.time - track.media_offset
            for sample in run.samples:
                samples.setdefault(track.kind, []).append((time, sample.size, sample.sync))
                time += sample.duration
            size = sum(sample.size for sample in run.samples)
            for data in _bytes_of(source, _Part(0, fragment.moof.start + run.offset, size)):
                hashes[track.kind].update(data)
    setups = {track.kind: _decoder_setup(track) for track in movie.tracks.values() if track.kind in samples}
    return {kind: (setups[kind], tuple(found), hashes[kind].digest()) for kind, found in samples.items()}


def _copy(sources: Sequence[BinaryIO], movies: Sequence[Movie], out: Output) -> tuple[_Plan, int]:
    """Write index and samples; what was written, and how long it is in ms."""
    plan = _Plan({VIDEO: [], SOUND: []}, [])
    start = 0
    for index, movie in enumerate(movies):
        _plan_movie(plan, index, movie, start)
        start += _length(movie)
    tracks = [
        OutputTrack(track, track.media_offset, tuple(plan.chunks[kind]))
        for kind in (VIDEO, SOUND)
        if (track := next((t for m in movies if (t := m.track(kind)) is not None), None)) is not None
    ]
    duration_ms = _duration_ms(tracks)
    out.write(build_index(tracks, duration_ms, plan.size))
    for part in plan.parts:
        for data in _bytes_of(sources[part.source], part):
            out.write(data)
    return plan, duration_ms


def _read_all(sources: Sequence[BinaryIO]) -> list[Movie]:
    movies = [read_movie(source) for source in sources]
    for movie in movies:
        if not movie.fragments:
            raise fail(Code.NOTHING_RECORDED, "no complete fragment")
    return movies


def _plan_movie(plan: _Plan, index: int, movie: Movie, start: int) -> None:
    """Lay the samples of one recording after what is planned. `start` in 1/6000 s."""
    for fragment in movie.fragments:
        for run in fragment.runs:
            track = movie.tracks[run.track_id]
            if track.kind not in plan.chunks or not run.samples:
                continue
            size = sum(sample.size for sample in run.samples)
            at = fragment.moof.start + run.offset
            if at < fragment.mdat.body or at + size > fragment.mdat.end:
                raise fail(Code.FILE_DAMAGED, "samples outside their fragment")
            time = run.time + start * track.timescale // _GRID
            plan.chunks[track.kind].append(Chunk(time, plan.size, run.samples))
            plan.parts.append(_Part(index, at, size))
            plan.size += size


def _length(movie: Movie) -> int:
    """How long a recording takes in the output, priming samples included, in 1/6000 s, rounded up."""
    ends = [
        -(-end * _GRID // movie.tracks[track_id].timescale) for track_id, end in movie.extent.ends.items()
    ]
    return max(ends)


def _duration_ms(tracks: Sequence[OutputTrack]) -> int:
    def end(output: OutputTrack) -> float:
        last = output.chunks[-1]
        media = last.time + sum(sample.duration for sample in last.samples)
        return (media - output.skip) / output.track.timescale

    return round(1000 * max(end(output) for output in tracks))


def _levels(sources: Sequence[BinaryIO], movies: Sequence[Movie]) -> bytes:
    """The waves of the recordings end to end."""
    levels = b""
    start = 0
    for source, movie in zip(sources, movies, strict=True):
        if movie.track(SOUND) is not None:
            levels = levels.ljust(round(start / _GRID * 10), b"\0") + levels_of(_whole(source, movie))
        start += _length(movie)
    return levels


def _whole(source: BinaryIO, movie: Movie) -> Beginning:
    return Beginning(source, movie.fragments[-1].mdat.end)


def _bytes_of(source: BinaryIO, part: _Part) -> Iterator[bytes]:
    source.seek(part.start)
    left = part.size
    while left:
        data = read_exactly(source, min(left, _COPY))
        if not data:
            raise fail(Code.FILE_DAMAGED, "the file became shorter")
        left -= len(data)
        yield data


def _alike(movies: Sequence[Movie]) -> bool:
    """Whether one set of decoder settings serves them all."""
    for kind in (VIDEO, SOUND):
        setups = {_decoder_setup(track) for movie in movies if (track := movie.track(kind)) is not None}
        if len(setups) > 1:
            return False
    return True


def _decoder_setup(track: Track) -> tuple[int, int, int, bytes]:
    """What a decoder must know. The rest of the sample description (bit rates) may differ."""
    entry = next(children(track.setup, 16, len(track.setup)))
    if track.kind == VIDEO:
        avcc = child(track.setup, entry.body + 78, entry.end, b"avcC")
        return track.width, track.height, track.timescale, track.setup[avcc.body : avcc.end]
    (channels,) = struct.unpack_from(">H", track.setup, entry.body + 16)
    return channels, track.timescale, track.media_offset, entry.kind

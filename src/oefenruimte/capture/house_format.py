"""Any readable video or sound into the house format."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clip_probe import LIKE_MP4, Inside, look_inside, refuse_strange
from oefenruimte.capture.house_pictures import Fitter, pictures_of, rate_for
from oefenruimte.capture.house_sound import Levelling, Span, find_level, levelled, sound_of
from oefenruimte.capture.house_writer import HouseWriter
from oefenruimte.capture.media_file import open_media
from oefenruimte.capture.ports import Samples
from oefenruimte.capture.workshop_messages import OpenSink, Source, name_of
from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Code, fail

MOST_MINUTES = 20
_MEASURING = 0.2  # of the work
_PADDING = 0.1  # seconds


def convert(
    source: Source,
    open_sink: OpenSink,
    cut_ms: tuple[int, int] | None,
    loudness: float | None,
    report: Callable[[float], None],
) -> MediaFacts:
    """See `MediaWorkshop.convert`. Also av.FFmpegError, OSError, and what source and sink raise."""
    return _Conversion(source, cut_ms, report).run(open_sink, loudness)


@contextmanager
def opened(source: Source) -> Iterator[InputContainer]:
    """The source, opened anew. IsADirectoryError for what is no ordinary file, CLIP_UNPLAYABLE."""
    if isinstance(source, Path) and source.exists() and not source.is_file():
        raise IsADirectoryError("no ordinary file")  # a pipe would keep us waiting
    with source.open("rb") if isinstance(source, Path) else source() as file:
        refuse_strange(file, name_of(source))
        with open_media(file) as container:
            yield container


class _Conversion:
    def __init__(
        self, source: Source, cut_ms: tuple[int, int] | None, report: Callable[[float], None]
    ) -> None:
        self._source = source
        self._report = report
        with opened(source) as container:
            inside = look_inside(container, name_of(source), lambda: report(0))
            self._video = inside.video.index if inside.video is not None else None
            self._audio = inside.audio.index if inside.audio is not None else None
            family = container.format.name
            average = inside.video.average_rate if inside.video is not None else None
        self._rate = rate_for(float(average or 0))
        self._declared = inside.seconds if family == LIKE_MP4 else math.inf
        self._span = _span(inside, cut_ms)
        self._seconds = min(self._span.end, inside.seconds) - self._span.start

    def run(self, open_sink: OpenSink, loudness: float | None) -> MediaFacts:
        level = self._without_padding(find_level(self._sound, loudness, self._measuring))
        _refuse_long(level.seconds)
        if self._video is None and level.seconds == 0:
            raise fail(Code.CLIP_UNPLAYABLE, "nothing in this part", name=name_of(self._source))
        if self._video is None:
            return self._sound_only(level, open_sink)
        return self._with_pictures(self._video, level, open_sink)

    def _sound(self) -> Iterator[Samples]:
        if self._audio is None:
            return
        with opened(self._source) as container:
            stream = container.streams[self._audio]
            assert isinstance(stream, av.AudioStream)
            yield from sound_of(container, stream, self._span)

    def _without_padding(self, level: Levelling) -> Levelling:
        """A decoder of AAC gives a last frame in full; the file says where its sound ends."""
        if self._span.end < math.inf or not 0 < level.seconds - self._declared < _PADDING:
            return level
        self._span = Span(0.0, self._declared)
        return replace(level, seconds=self._declared)

    def _measuring(self, seconds: float) -> None:
        _refuse_long(seconds / 8)  # it is read a few times
        self._report(min(1.0, seconds / self._seconds / 3) * _MEASURING)

    def _encoding(self, seconds: float) -> None:
        self._report(_MEASURING + min(1.0, seconds / self._seconds) * (0.99 - _MEASURING))

    def _sound_only(self, level: Levelling, open_sink: OpenSink) -> MediaFacts:
        with HouseWriter(None, self._rate, True) as writer:
            seconds = 0.0
            for piece in levelled(self._sound(), level.gain):
                writer.sound(piece)
                seconds += len(piece) / RATE
                self._encoding(seconds)
            writer.finish(open_sink)
        return MediaFacts(Probe(round(level.seconds * 1000), False, True), level.loudness, True)

    def _with_pictures(self, video: int, level: Levelling, open_sink: OpenSink) -> MediaFacts:
        """Picture and sound side by side, so that neither waits in memory for the other."""
        rest = _Ahead(levelled(self._sound(), level.gain) if level.seconds else iter(()))
        with opened(self._source) as container:
            stream = container.streams[video]
            assert isinstance(stream, av.VideoStream)
            stream.thread_type = "AUTO"
            aspect = stream.sample_aspect_ratio or Fraction(1)
            fitter = Fitter((aspect.numerator, aspect.denominator))
            pictures = pictures_of(container, stream, self._span, self._rate, level.seconds)
            first = next(pictures, None)
            if first is None:
                raise fail(Code.CLIP_UNPLAYABLE, "no picture in this part", name=name_of(self._source))
            fitted = fitter.fit(first)
            count = 1
            with HouseWriter(fitter.size, self._rate, level.seconds > 0) as writer:
                writer.picture(fitted)
                for count, frame in enumerate(pictures, 2):
                    writer.picture(fitter.fit(frame))
                    for piece in rest.until(count / self._rate):
                        writer.sound(piece)
                    _refuse_long(count / self._rate)
                    self._encoding(count / self._rate)
                for piece in rest.until(math.inf):
                    writer.sound(piece)
                writer.finish(open_sink)
        seconds = max(count / self._rate, level.seconds)
        probe = Probe(round(seconds * 1000), True, level.seconds > 0, *fitter.size)
        return MediaFacts(probe, level.loudness, True)


class _Ahead:
    """Sound in pieces, taken as far as the pictures are."""

    def __init__(self, pieces: Iterator[Samples]) -> None:
        self._pieces = pieces
        self._taken = 0

    def until(self, seconds: float) -> Iterator[Samples]:
        while self._taken < seconds * RATE:
            piece = next(self._pieces, None)
            if piece is None:
                return
            self._taken += len(piece)
            yield piece


def _span(inside: Inside, cut_ms: tuple[int, int] | None) -> Span:
    """ValueError for a cut that is none."""
    if cut_ms is None:
        _refuse_long(inside.seconds)
        return Span(0.0, math.inf)
    start, end = cut_ms[0] / 1000, cut_ms[1] / 1000
    if not 0 <= start < end:
        raise ValueError("a cut begins before it ends")
    _refuse_long(min(end, inside.seconds) - start)
    return Span(start, end)


def _refuse_long(seconds: float) -> None:
    if seconds > MOST_MINUTES * 60:
        raise fail(Code.CLIP_TOO_LONG, most=str(MOST_MINUTES))

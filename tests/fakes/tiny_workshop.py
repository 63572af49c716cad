"""A media workshop without a process that makes real, tiny media. `fakes.workshop` has one that copies bytes.

The files have the right length; their pictures and sound are not those of the source.
`tests/capture/test_workshop.py` holds both against the same expectations.
"""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from fakes.media import HEIGHT, WIDTH, make_clip
from oefenruimte.capture.clip_probe import probe
from oefenruimte.capture.house_stills import still
from oefenruimte.capture.media_file import open_media, seconds_long
from oefenruimte.capture.qr import read_qr
from oefenruimte.capture.workshop_messages import OpenSink, Source
from oefenruimte.domain.media import MediaFacts, Probe, Unlike
from oefenruimte.domain.problem import Code, fail

LOUDNESS = -30.0  # what it says of every source with sound


class TinyWorkshop:
    """`asked` tells the jobs, in order. `broken`: names of files that make the helper die."""

    def __init__(self, broken: frozenset[str] = frozenset()) -> None:
        self.asked: list[tuple[str, str]] = []
        self.closed = False
        self._broken = broken

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.closed = True

    def probe(self, path: Path) -> Probe:
        self._note("probe", path)
        return probe(path)

    def look(self, path: Path) -> MediaFacts:
        self._note("look", path)
        found = probe(path)
        return MediaFacts(found, LOUDNESS if found.has_audio else None, False, Unlike.SIZE)

    def convert(
        self,
        source: Source,
        open_sink: OpenSink,
        *,
        cut_ms: tuple[int, int] | None = None,
        loudness: float | None = -23.0,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MediaFacts:
        self._note("convert", source)
        found = _probe(source)
        start, end = cut_ms or (0, found.duration_ms)
        length = min(end, found.duration_ms) - start
        for step in range(10):
            if cancelled():
                raise fail(Code.INTERRUPTED)
            on_progress(step / 10)
        facts = _write(open_sink, length, found.has_video, found.has_audio, loudness)
        on_progress(1.0)
        return facts

    def card(self, open_sink: OpenSink, duration_ms: int, picture: bytes | None = None) -> MediaFacts:
        self.asked.append(("card", "with picture" if picture else ""))
        return _write(open_sink, duration_ms, True, False, None)

    def still(self, source: Source, at_ms: int, width: int = 480) -> bytes:
        self._note("still", source)
        return still(source, at_ms, width)

    def square(self, path: Path) -> bytes:
        self._note("square", path)
        return read_qr(path)

    def _note(self, job: str, source: Source) -> None:
        name = source.name if isinstance(source, Path) else str(getattr(source, "name", ""))
        self.asked.append((job, name))
        if name in self._broken:
            raise fail(Code.CLIP_UNPLAYABLE, "the helper died", name=name)


def _probe(source: Source) -> Probe:
    if isinstance(source, Path):
        return probe(source)
    with source() as file, open_media(file) as container:
        streams = container.streams
        return Probe(round(seconds_long(container) * 1000), bool(streams.video), bool(streams.audio))


def _write(
    open_sink: OpenSink, duration_ms: int, video: bool, audio: bool, loudness: float | None
) -> MediaFacts:
    clip = make_clip(duration_ms / 1000, video=video, audio=audio, fragmented=False)
    try:
        sink = open_sink()
        try:
            sink.write(clip)
            sink.close()
        except BaseException:
            sink.abandon()
            raise
    except BaseException:
        discard = getattr(open_sink, "discard", None)
        if discard is not None:
            discard()
        raise
    size = (WIDTH, HEIGHT) if video else (0, 0)
    return MediaFacts(Probe(duration_ms, video, audio, *size), loudness if audio else None, True)

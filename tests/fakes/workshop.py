"""`capture.MediaWorkshop` without a process and without encoding: bytes go over as they are.

A file that begins with "stuk" cannot be played. `before_close` is called when a clip is all but whole.
"""

import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import av

from oefenruimte.app.authoring.workshop import Sink
from oefenruimte.capture.qr import read_qr
from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Code, fail

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00still"
_BROKEN = b"stuk"
_MOVIES = (b"ftyp", b"moov")


class FakeWorkshop:
    """Every file lasts `duration_ms`, unless it is an MP4 (looked into) or a part of something."""

    def __init__(self, duration_ms: int = 8_000, loudness: float | None = -23.0) -> None:
        self.duration_ms = duration_ms
        self.loudness = loudness
        self.converted: list[tuple[str, tuple[int, int] | None, float | None]] = []
        self.before_close: Callable[[], object] = lambda: None

    def close(self) -> None:
        pass

    def probe(self, path: Path) -> Probe:
        return self._probe(_read(path))

    def look(self, path: Path) -> MediaFacts:
        return MediaFacts(self.probe(path), self.loudness, house=True)

    def convert(
        self,
        source: Path | Callable[[], BinaryIO],
        open_sink: Callable[[], Sink],
        *,
        cut_ms: tuple[int, int] | None = None,
        loudness: float | None = -23.0,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MediaFacts:
        data = _read(source)
        name = source.name if isinstance(source, Path) else str(getattr(source, "name", ""))
        self.converted.append((name, cut_ms, loudness))
        probe = self._probe(data)
        self._write(open_sink, data, on_progress, cancelled)
        if cut_ms is not None:
            probe = Probe(cut_ms[1] - cut_ms[0], probe.has_video, probe.has_audio, probe.width, probe.height)
        heard = loudness if loudness is not None else self.loudness
        return MediaFacts(probe, heard if probe.has_audio else None, house=True)

    def card(
        self, open_sink: Callable[[], Sink], duration_ms: int, picture: bytes | None = None
    ) -> MediaFacts:
        self._write(open_sink, b"card" + (picture or b""), lambda _: None, lambda: False)
        return MediaFacts(Probe(duration_ms, True, False, 1280, 720), None, house=True)

    def still(self, source: Path | Callable[[], BinaryIO], at_ms: int, width: int = 480) -> bytes:
        return JPEG if self._probe(_read(source)).has_video else b""

    def square(self, path: Path) -> bytes:
        return read_qr(path)

    def _probe(self, data: bytes) -> Probe:
        if data.startswith(_BROKEN):
            raise fail(Code.CLIP_UNPLAYABLE, "fake", name="")
        if data[4:8] in _MOVIES:
            with av.open(io.BytesIO(data)) as movie:
                streams = movie.streams
                duration_ms = (movie.duration or 0) // 1_000
                return Probe(duration_ms, bool(streams.video), bool(streams.audio), 320, 180)
        return Probe(self.duration_ms, not data.startswith(b"geluid"), True, 1280, 720)

    def _write(
        self,
        open_sink: Callable[[], Sink],
        data: bytes,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        sink = open_sink()
        try:
            sink.write(data[: len(data) // 2])
            on_progress(0.5)
            if cancelled():
                raise fail(Code.INTERRUPTED)
            sink.write(data[len(data) // 2 :])
            self.before_close()
            sink.close()
            on_progress(1.0)
        except BaseException:
            sink.abandon()
            discard = getattr(open_sink, "discard", None)
            if discard is not None:
                discard()
            raise


def _read(source: Path | Callable[[], BinaryIO]) -> bytes:
    if isinstance(source, Path):
        if not source.is_file():
            raise fail(Code.CLIP_MISSING, "fake", name=source.name)
        return source.read_bytes()
    with source() as reader:
        return reader.read()

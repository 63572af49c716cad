"""The file object the muxer writes to: cuts its stream into whole fragments."""

from collections.abc import Callable
from dataclasses import dataclass

from oefenruimte.capture.boxes import parse_header
from oefenruimte.capture.movie import SOUND, VIDEO, Extent, parse_moof, parse_moov


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a recording reaches, by its own clock."""

    duration_ms: int = 0
    has_video: bool = False
    has_audio: bool = False
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes after which the file so far is playable up to `reach`."""

    data: bytes
    reach: Reach


class FragmentStream:
    """Only `write`: the muxer cannot seek. Hands on a piece at the end of each `mdat`.

    A fragment of which the end never comes stays here: it could not be played anyway.
    """

    def __init__(self, hand_on: Callable[[Piece], None]) -> None:
        self._hand_on: Callable[[Piece], None] | None = hand_on
        self._buffer = bytearray()
        self._parsed = 0  # the start in the buffer of the box that is not complete yet
        self._extent = Extent({})

    def write(self, data: bytes) -> int:
        self._buffer += data
        while (kind := self._complete_box()) is not None:
            if kind == b"mdat" and self._hand_on is not None:
                piece = Piece(bytes(self._buffer[: self._parsed]), self._reach())
                del self._buffer[: self._parsed]
                self._parsed = 0
                self._hand_on(piece)
        return len(data)

    def detach(self) -> None:
        """Let nothing more through; for an encoder that hung and may wake up later."""
        self._hand_on = None

    def _complete_box(self) -> bytes | None:
        """Step over the next box when it is whole; its kind, or None."""
        start = self._parsed
        header = parse_header(bytes(self._buffer[start : start + 16]))
        if header is None or len(self._buffer) < start + header[2]:
            return None
        kind, body, size = header
        content = bytes(self._buffer[start + body : start + size]) if kind in (b"moov", b"moof") else b""
        if kind == b"moov":
            self._extent = Extent(parse_moov(content))
        elif kind == b"moof":
            self._extent.add(parse_moof(content, self._extent.tracks))
        self._parsed = start + size
        return kind

    def _reach(self) -> Reach:
        extent = self._extent
        return Reach(extent.duration_ms, extent.has(VIDEO), extent.has(SOUND), extent.pictures)

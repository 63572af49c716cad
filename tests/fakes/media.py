"""Small real MP4 files whose frames say which number they are, and readers that behave badly."""

import io
import threading
from fractions import Fraction
from functools import lru_cache

import av
import numpy as np

from oefenruimte.domain.problem import Code, fail

BARS = 12
WIDTH, HEIGHT, FPS = 240, 136, 30
_RATE = 48_000
# As the recorder writes them: half-second fragments, a key frame every 15 frames.
_FRAGMENTED = {
    "movflags": "delay_moov+default_base_moof+skip_trailer",
    "frag_duration": "500000",
    "flush_packets": "1",
}


@lru_cache(maxsize=64)
def make_clip(
    seconds: float = 2.0, *, first: int = 0, video: bool = True, audio: bool = True, fragmented: bool = True
) -> bytes:
    """H.264 + AAC; frame n carries the number `first + n` as grey code in upright bars. Encoded once."""
    file = io.BytesIO()
    options = _FRAGMENTED if fragmented else {}
    with av.open(file, "w", format="mp4", options=options) as out:
        picture = sound = None
        if video:
            picture = out.add_stream(
                "libx264", rate=FPS, options={"preset": "ultrafast", "g": "15", "bf": "0"}
            )
            picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        if audio:
            sound = out.add_stream("aac", rate=_RATE, layout="mono")
        for number in range(round(seconds * FPS)):
            if picture is not None:
                frame = av.VideoFrame.from_ndarray(numbered(first + number), format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, FPS)
                out.mux(picture.encode(frame))
            if sound is not None:
                out.mux(sound.encode(_tone(number)))
        for stream in (picture, sound):
            if stream is not None:
                out.mux(stream.encode(None))
    return file.getvalue()


def numbered(number: int) -> np.ndarray:
    """A picture of WIDTH x HEIGHT, RGB."""
    code = number ^ (number >> 1)
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    wide = WIDTH // BARS
    for bar in range(BARS):
        picture[20:-20, bar * wide : (bar + 1) * wide] = 235 if code >> bar & 1 else 16
    return picture


def number_of(grey: list[int]) -> int:
    """The number back from the brightness of the middle of every bar."""
    code = sum((value > 125) << bar for bar, value in enumerate(grey))
    number = 0
    while code:
        number ^= code
        code >>= 1
    return number


def _tone(number: int) -> av.AudioFrame:
    samples = _RATE // FPS
    times = (np.arange(samples) + number * samples) / _RATE
    frame = av.AudioFrame.from_ndarray(
        (0.2 * np.sin(2 * np.pi * 440 * times)).astype(np.float32)[None], "fltp", "mono"
    )
    frame.sample_rate, frame.pts, frame.time_base = _RATE, number * samples, Fraction(1, _RATE)
    return frame


class SealedReader(io.RawIOBase):
    """Stands in for the vault's reader: bytes are kept scrambled, and unscrambled chunk by chunk.

    `damaged_from`: from this place on a read raises FILE_DAMAGED. `gate`: reads wait until it is set.
    """

    CHUNK = 65536

    def __init__(
        self, clip: bytes, damaged_from: int | None = None, gate: threading.Event | None = None
    ) -> None:
        super().__init__()
        self._sealed = bytes(value ^ 0x5A for value in clip)
        self._damaged_from = damaged_from
        self._gate = gate
        self._at = 0
        self.threads: set[int] = set()
        self.reads = 0
        self.waiting = threading.Event()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._sealed)}[whence]
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        self.threads.add(threading.get_ident())
        self.reads += 1
        if self._gate is not None:
            self.waiting.set()
            self._gate.wait(20)
        end = min(self._at + len(view), len(self._sealed), (self._at // self.CHUNK + 1) * self.CHUNK)
        if self._damaged_from is not None and end > self._damaged_from:
            raise fail(Code.FILE_DAMAGED, "chunk does not fit")
        piece = bytes(value ^ 0x5A for value in self._sealed[self._at : end])
        view[: len(piece)] = piece
        self._at = end
        return len(piece)

"""Opening media files with FFmpeg: only the formats we play, never a network address or a second file."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

import av
import numpy as np
from av.container import InputContainer

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.ports import Picture, Samples

_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,wav,flac,aac,avi,mpegts,mpjpeg,mjpeg"

# A playlist dressed up as a video, or an index that points outside its file, leads nowhere.
_CLOSED = {"format_whitelist": _FORMATS, "protocol_whitelist": "none", "max_streams": "64"}
# The largest pictures of a phone or camera; a file that declares more wants our memory.
MOST_PIXELS = 8192 * 4608
_LIMITS = {"max_pixels": str(MOST_PIXELS)}

_DAMAGED_SPOTS = 50

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer
    from av.stream import Stream


@contextmanager
def open_media(file: BinaryIO | io.RawIOBase) -> Iterator[InputContainer]:
    """Read a media file from a seekable binary file. av.FFmpegError when it is none of ours."""
    container = av.open(file, "r", options=_LIMITS, container_options=_CLOSED)
    try:
        yield container
    finally:
        container.close()


def decode_on(container: InputContainer, stream: "Stream") -> "Iterator[av.VideoFrame | av.AudioFrame]":
    """Decode, and go on after a damaged spot as players do. av.FFmpegError when there are too many."""
    spots = 0
    for packet in container.demux(stream):
        try:
            for frame in packet.decode():
                if isinstance(frame, av.VideoFrame | av.AudioFrame):
                    yield frame
        except av.InvalidDataError:
            spots += 1
            if spots > _DAMAGED_SPOTS:
                raise


class Beginning(io.RawIOBase):
    """The first bytes of a seekable file as a file: for a recording whose end is torn."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        super().__init__()
        self._file = file
        self._length = length
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        self._position = max(0, base + offset)
        return self._position

    def readinto(self, buffer: "Buffer", /) -> int:
        with memoryview(buffer).cast("B") as view:
            wanted = min(len(view), max(0, self._length - self._position))
            self._file.seek(self._position)
            data = self._file.read(wanted) if wanted else b""
            view[: len(data)] = data
        self._position += len(data)
        return len(data)


def seconds_long(container: InputContainer) -> float:
    """What the file says; 0.0 when it does not."""
    return container.duration / av.time_base if container.duration else 0.0


def to_bgr(frame: av.VideoFrame, width: int | None = None, height: int | None = None) -> Picture:
    """A decoded picture as OpenCV likes it, in its own size or another."""
    return frame.to_ndarray(format="bgr24", width=width, height=height).astype(np.uint8, copy=False)


def to_i420(frame: av.VideoFrame, size: tuple[int, int]) -> Picture:
    """A decoded picture as the encoder likes it."""
    return frame.reformat(size[0], size[1], "yuv420p").to_ndarray().astype(np.uint8, copy=False)


def luma_of(frame: av.VideoFrame) -> Picture:
    """The brightness of a decoded picture, shape (height, width)."""
    return to_i420(frame, (frame.width, frame.height))[: frame.height]


def decode_mono(frames: Iterator[av.AudioFrame]) -> Iterator[Samples]:
    """Any decoded sound as 48 kHz mono float32."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    for frame in frames:
        for converted in resampler.resample(frame):
            yield converted.to_ndarray()[0]
    for converted in resampler.resample(None):
        yield converted.to_ndarray()[0]

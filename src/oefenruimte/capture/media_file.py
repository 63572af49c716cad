"""Opening media files with FFmpeg: only the formats we play, never a network address or a second file."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import av
import numpy as np
from av.container import InputContainer

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.ports import Picture, Samples

_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,wav,flac,aac,avi,mpegts,mpjpeg,mjpeg"


@contextmanager
def open_media(file: BinaryIO) -> Iterator[InputContainer]:
    """Read a media file from a seekable binary file. av.FFmpegError when it is none of ours."""
    container = av.open(
        file, "r", container_options={"format_whitelist": _FORMATS, "protocol_whitelist": "none"}
    )
    try:
        yield container
    finally:
        container.close()


def seconds_long(container: InputContainer) -> float:
    """What the file says; 0.0 when it does not."""
    return container.duration / av.time_base if container.duration else 0.0


def to_bgr(frame: av.VideoFrame, width: int | None = None, height: int | None = None) -> Picture:
    """A decoded picture as OpenCV likes it, in its own size or another."""
    return frame.to_ndarray(format="bgr24", width=width, height=height).astype(np.uint8, copy=False)


def to_i420(frame: av.VideoFrame, size: tuple[int, int]) -> Picture:
    """A decoded picture as the encoder likes it."""
    return frame.reformat(size[0], size[1], "yuv420p").to_ndarray().astype(np.uint8, copy=False)


def decode_mono(frames: Iterator[av.AudioFrame]) -> Iterator[Samples]:
    """Any decoded sound as 48 kHz mono float32."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    for frame in frames:
        for converted in resampler.resample(frame):
            yield converted.to_ndarray()[0]
    for converted in resampler.resample(None):
        yield converted.to_ndarray()[0]

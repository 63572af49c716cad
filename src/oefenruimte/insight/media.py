"""Sound and pictures out of a recording, as the models like them. What does not decode is left out."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

import av
import numpy as np
import numpy.typing as npt
from av.container import InputContainer

from oefenruimte.insight.silero import RATE
from oefenruimte.insight.weights import Floats

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

Picture: TypeAlias = npt.NDArray[np.uint8]
"""RGB, shape (height, width, 3)."""

# A recording is one file: nothing in it leads to another one, or to an address.
_CLOSED = {"format_whitelist": "mov,mp4", "protocol_whitelist": "none", "max_streams": "16"}
_LIMITS = {"max_pixels": str(8192 * 4608)}
_WIDTH = 320  # of the pictures that are looked at
_GAP = RATE // 20  # samples: so much sound that never came is a silence, less is rounding


@contextmanager
def open_recording(file: BinaryIO | io.RawIOBase) -> Iterator[InputContainer]:
    """From a seekable binary file. OSError or ValueError (FFmpeg raises one of them): it is no recording."""
    container = av.open(file, "r", options=_LIMITS, container_options=_CLOSED)
    try:
        yield container
    finally:
        container.close()


def sound_of(container: InputContainer) -> Iterator[Floats]:
    """16 kHz mono from the start of the recording, in blocks, with silence for what is missing.

    Nothing when there is no sound; ends at the first spot that cannot be read.
    """
    if not container.streams.audio:
        return
    stream = container.streams.audio[0]
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    given = early = 0
    for frame in _decode(container, stream):
        at = round((frame.time or 0.0) * RATE)
        if at < 0:
            early = max(early, -at)  # what the encoder needs to begin with is no sound
        if at - given > _GAP:
            yield np.zeros(at - given, np.float32)
            given = at
        frame.pts = None
        for block in resampler.resample(frame):
            samples = block.to_ndarray()[0]
            cut, early = samples[early:], max(0, early - len(samples))
            given += len(cut)
            yield cut
    for block in resampler.resample(None):
        yield block.to_ndarray()[0]


def pictures_of(container: InputContainer, apart: float) -> Iterator[tuple[float, Picture]]:
    """Small pictures at least `apart` seconds from each other, with their time.

    Only pictures that stand by themselves are decoded; our recordings have two of those a second.
    """
    if not container.streams.video:
        return
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1  # threads begin with the next picture already, for nothing
    after = -1.0
    for packet in _packets(container, stream):
        if packet.is_keyframe and packet.pts is not None:
            time = float(packet.pts * stream.time_base) if stream.time_base else 0.0
            if time >= after:
                after = time + apart
                picture = _decoded(stream, packet)
                if picture is not None:
                    yield time, picture


def _packets(container: InputContainer, stream: "Stream") -> Iterator["Packet[Stream]"]:
    try:
        yield from container.demux(stream)
    except (OSError, ValueError):
        return  # torn: what came before is what there is


def _decode(container: InputContainer, stream: "AudioStream") -> Iterator[av.AudioFrame]:
    for packet in _packets(container, stream):
        try:
            frames = stream.decode(packet)
        except (OSError, ValueError):
            return
        yield from frames


def _decoded(stream: "VideoStream", packet: "Packet[Stream]") -> Picture | None:
    """One that stands by itself comes out when nothing more is to come: the decoder keeps some back."""
    try:
        decoder = stream.codec_context
        frames = [*decoder.decode(packet), *decoder.decode(None)]
        decoder.flush_buffers()
    except (OSError, ValueError):
        return None
    if not frames:
        return None
    frame = frames[0]
    height = max(2, round(frame.height * _WIDTH / frame.width))
    return frame.to_ndarray(format="rgb24", width=_WIDTH, height=height).astype(np.uint8, copy=False)

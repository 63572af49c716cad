"""Still pictures: one out of a clip as JPEG, and a clip made of one picture."""

from contextlib import suppress
from fractions import Fraction

import av
import numpy as np
from av.codec.context import Flags
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext

from oefenruimte.capture.house_format import opened
from oefenruimte.capture.house_pictures import HEIGHT, WIDTH, Fitter
from oefenruimte.capture.house_writer import HouseWriter
from oefenruimte.capture.media_file import MOST_PIXELS, decode_on
from oefenruimte.capture.ports import Picture
from oefenruimte.capture.workshop_messages import OpenSink, Source, name_of
from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Code, fail

_CARD_RATE = 25
_COLOUR = (0x0B, 0x5C, 0x66)  # RGB: the primary colour of the house style
_QUALITY = 3  # of mjpeg, 2 (best) … 31
_KINDS = ((b"\xff\xd8\xff", "mjpeg"), (b"\x89PNG", "png"))


def still(source: Source, at_ms: int, width: int) -> bytes:
    """The picture shown at this moment (the last one when it is later than all); b"" without picture."""
    with opened(source) as container:
        if not container.streams.video:
            return b""
        stream = container.streams.video[0]
        begin = (container.start_time or 0) / av.time_base
        container.seek(round((begin + at_ms / 1000) * av.time_base))
        shown: av.VideoFrame | None = None
        for frame in decode_on(container, stream):
            assert isinstance(frame, av.VideoFrame)
            if shown is not None and (frame.time or 0.0) - begin > at_ms / 1000 + 0.0005:
                break
            shown = frame
        if shown is None:
            raise fail(Code.CLIP_UNPLAYABLE, "no picture", name=name_of(source))
        aspect = stream.sample_aspect_ratio or Fraction(1)
        return _jpeg(Fitter((aspect.numerator, aspect.denominator)).fit(shown), width)


def card(open_sink: OpenSink, duration_ms: int, picture: bytes | None) -> MediaFacts:
    """A silent clip of 1280x720: the whole picture on the colour of the house, or only the colour."""
    canvas = np.empty((HEIGHT, WIDTH, 3), dtype=np.uint8)
    canvas[:] = _COLOUR
    if picture:
        with suppress(av.FFmpegError):  # without the picture the words of the turn are still there
            _paste(canvas, _decoded(picture))
    frame = av.VideoFrame.from_ndarray(canvas, format="rgb24")
    frame.color_range, frame.colorspace = 2, 0
    fitter = Fitter()
    fitted = fitter.fit(frame)
    count = max(1, round(duration_ms / 1000 * _CARD_RATE))
    with HouseWriter(fitter.size, _CARD_RATE, False) as writer:
        for _ in range(count):
            writer.picture(fitted)
        writer.finish(open_sink)
    return MediaFacts(Probe(round(count / _CARD_RATE * 1000), True, False, WIDTH, HEIGHT), None, True)


def _decoded(picture: bytes) -> av.VideoFrame | None:
    """A JPEG or PNG; None for anything else. av.FFmpegError when it is damaged or far too large."""
    kind = next((name for begin, name in _KINDS if picture.startswith(begin)), None)
    if kind is None:
        return None
    context = av.CodecContext.create(kind, "r")
    assert isinstance(context, VideoCodecContext)
    context.options = {"max_pixels": str(MOST_PIXELS)}
    frames = [*context.decode(Packet(picture)), *context.decode(None)]
    return frames[0] if frames else None


def _paste(canvas: Picture, picture: av.VideoFrame | None) -> None:
    """In the middle, whole."""
    if picture is None:
        return
    shown = Fitter().fit(picture).to_ndarray(format="rgb24")
    top, left = (HEIGHT - shown.shape[0]) // 2, (WIDTH - shown.shape[1]) // 2
    canvas[top : top + shown.shape[0], left : left + shown.shape[1]] = shown


def _jpeg(frame: av.VideoFrame, width: int) -> bytes:
    """So wide, in proportion, without metadata."""
    height = max(2, round(frame.height * width / frame.width / 2) * 2)
    small = frame.reformat(width, height, "yuvj420p")
    context = av.CodecContext.create("mjpeg", "w")
    assert isinstance(context, VideoCodecContext)
    context.width, context.height, context.pix_fmt = width, height, "yuvj420p"
    context.time_base = Fraction(1, 25)
    context.flags |= Flags.qscale | Flags.bitexact
    context.global_quality = _QUALITY * 118  # FF_QP2LAMBDA
    small.pts = 0
    return b"".join(bytes(packet) for packet in [*context.encode(small), *context.encode(None)])

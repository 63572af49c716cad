"""Facts about a recording, measured from the file itself: after recovery, and for the copies we make."""

from collections.abc import Callable
from typing import BinaryIO

import av

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.loudness import Wave
from oefenruimte.capture.media_file import Beginning, decode_mono, luma_of, open_media
from oefenruimte.capture.movie import SOUND, VIDEO, read_movie
from oefenruimte.capture.pictures import is_blank, to_thumbnail
from oefenruimte.capture.ports import Picture, Samples
from oefenruimte.capture.quality_watch import QualityWatch
from oefenruimte.capture.stills import stills
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import RecordingFacts

# Seconds at which to look for a picture that shows something: by the first the exposure is right.
_LOOK = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)


def measure(reader: BinaryIO) -> RecordingFacts:
    """Read a recording of ours. `frames_lost` is not in the file: 0.

    Failure FILE_DAMAGED when what should be playable is not, NOTHING_RECORDED when it holds nothing.
    """
    movie = read_movie(reader)
    if not movie.fragments:
        raise fail(Code.NOTHING_RECORDED, "no complete fragment")
    extent = movie.extent
    has_video, has_audio = extent.has(VIDEO), extent.has(SOUND)
    whole = Beginning(reader, movie.fragments[-1].mdat.end)
    quality = QualityWatch(RATE)
    try:
        levels = levels_of(whole, quality.sound)[: -(-extent.duration_ms // 100)] if has_audio else b""
        thumbnail = thumbnail_of(whole) if has_video else b""
        if has_video:
            _watch(whole, quality)
    except (OSError, av.FFmpegError) as error:
        raise fail(Code.FILE_DAMAGED, type(error).__name__) from error
    return RecordingFacts(
        duration_ms=extent.duration_ms,
        has_video=has_video,
        has_audio=has_audio,
        levels=levels,
        frames=extent.pictures,
        frames_lost=0,
        thumbnail=thumbnail,
        flaws=quality.findings(extent.duration_ms),
    )


def _watch(whole: Beginning, quality: QualityWatch) -> None:
    """Only the pictures that stand by themselves, two a second: those between are made up of the one before
    where little changes, so that a motionless person would seem frozen. av.FFmpegError."""
    whole.seek(0)
    with open_media(whole) as container:
        stream = container.streams.video[0]
        stream.codec_context.skip_frame = "NONKEY"
        for frame in container.decode(stream):
            quality.luma(luma_of(frame), frame.time or 0.0)


def levels_of(whole: Beginning, hear: Callable[[Samples], None] = lambda _: None) -> bytes:
    """Loudness per 100 ms (0-255) of the first sound stream; b"" without sound. av.FFmpegError.

    `hear` gets every sample as well.
    """
    whole.seek(0)
    with open_media(whole) as container:
        if not container.streams.audio:
            return b""
        wave = Wave(RATE)
        for samples in decode_mono(container.decode(container.streams.audio[0])):
            wave.add(samples)
            hear(samples)
        return wave.finish()


def thumbnail_of(whole: Beginning) -> bytes:
    """JPEG of an early picture that shows something, else the first; b"" without any. av.FFmpegError."""
    whole.seek(0)
    with open_media(whole) as container:
        first: Picture | None = None
        for image in stills(container, _LOOK):
            if not is_blank(image):
                return to_thumbnail(image)
            first = image if first is None else first
    return to_thumbnail(first) if first is not None else b""

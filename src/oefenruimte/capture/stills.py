"""Single pictures out of a recording: what a take is known by, what it looks like from moment to moment."""

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

import av
from av.container import InputContainer

from oefenruimte.capture.media_file import open_media, to_bgr
from oefenruimte.capture.pictures import THUMBNAIL_WIDTH, to_thumbnail
from oefenruimte.capture.ports import Picture
from oefenruimte.domain.problem import Code, fail


def pictures_at(reader: BinaryIO, moments: Sequence[float]) -> list[bytes]:
    """A JPEG, 320 wide, for each moment (seconds); [] without picture. Failure FILE_DAMAGED.

    In a recording of ours what is shown is at most half a second older than was asked: see `stills`.
    """
    try:
        with open_media(reader) as container:
            return [to_thumbnail(picture) for picture in stills(container, moments)]
    except (OSError, av.FFmpegError) as error:
        raise fail(Code.FILE_DAMAGED, type(error).__name__) from error


def stills(container: InputContainer, moments: Iterable[float]) -> Iterator[Picture]:
    """Small BGR pictures: for each moment the last one before it that stands by itself. av.FFmpegError.

    Our recordings have two of those a second, so only one picture is decoded each time.
    """
    if not container.streams.video:
        return
    stream = container.streams.video[0]
    stream.codec_context.skip_frame = "NONKEY"
    stream.codec_context.thread_count = 1  # threads begin with the next picture already, for nothing
    for moment in moments:
        container.seek(round(moment * av.time_base))
        frame = next(container.decode(stream), None)
        if frame is not None:
            height = max(2, round(frame.height * THUMBNAIL_WIDTH / frame.width))
            yield to_bgr(frame, THUMBNAIL_WIDTH, height)

"""Encoding a recording anew in another picture size, for a copy of recordings that differ."""

import io

import av

from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.media_file import Beginning, decode_mono, open_media, to_i420
from oefenruimte.domain.problem import Code, fail


class _Memory:
    """Only `write`, as the encoder's output is."""

    def __init__(self) -> None:
        self.content = io.BytesIO()

    def write(self, data: bytes) -> int:
        return self.content.write(data)


def transcode(source: Beginning, size: tuple[int, int]) -> bytes:
    """The whole recording as our encoder writes it. Sound keeps its place to the sample. FILE_DAMAGED."""
    memory = _Memory()
    try:
        source.seek(0)
        with open_media(source) as container:
            has_video, has_audio = bool(container.streams.video), bool(container.streams.audio)
            with Encoder(memory, size if has_video else None, has_audio) as encoder:
                if has_audio:
                    for samples in decode_mono(container.decode(container.streams.audio[0])):
                        encoder.sound(samples)
                    container.seek(0)
                if has_video:
                    for frame in container.decode(container.streams.video[0]):
                        encoder.picture(to_i420(frame, size), frame.time or 0.0)
    except (OSError, av.FFmpegError) as error:
        raise fail(Code.FILE_DAMAGED, type(error).__name__) from error
    return memory.content.getvalue()

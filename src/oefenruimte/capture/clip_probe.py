"""Looking into a clip: how long, what is in it, and whether it can be played here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import av
from av.container import InputContainer

from oefenruimte.capture.media_file import open_media, seconds_long
from oefenruimte.capture.mp4_guard import what_is_wrong
from oefenruimte.capture.upright import is_turned
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, fail

LIKE_MP4 = "mov,mp4,m4a,3gp,3g2,mj2"  # as FFmpeg calls the family
# what the player of the program can play; it has no AV1
_VIDEO = frozenset({"h264", "hevc", "vp8", "vp9", "mpeg4", "mjpeg"})
_AUDIO = frozenset({"aac", "mp3", "opus", "vorbis", "flac", "pcm_s16le", "pcm_s24le", "pcm_f32le"})


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a clip: the streams that count, the first picture, and how long it all lasts."""

    video: av.VideoStream | None
    audio: av.AudioStream | None
    picture: av.VideoFrame | None
    seconds: float


def probe(path: Path) -> Probe:
    """Read the file and decode its first picture and sound.

    Failure CLIP_MISSING when it is not there, CLIP_UNPLAYABLE when it is damaged, empty, or of a kind that
    the player does not know.
    """
    try:
        with path.open("rb") as file:
            refuse_strange(file, path.name)
            with open_media(file) as container:
                inside = look_inside(container, path.name)
                for stream, known in ((inside.video, _VIDEO), (inside.audio, _AUDIO)):
                    if stream is not None and not plays(stream, known):
                        raise fail(Code.CLIP_UNPLAYABLE, stream.codec.canonical_name, name=path.name)
                return as_probe(inside)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise fail(Code.CLIP_MISSING, "", name=path.name) from error
    except (OSError, av.FFmpegError) as error:
        raise fail(Code.CLIP_UNPLAYABLE, type(error).__name__, name=path.name) from error


def look_inside(container: InputContainer, name: str, alive: Callable[[], None] = lambda: None) -> Inside:
    """Decode the first picture and the first sound. Failure CLIP_UNPLAYABLE, av.FFmpegError.

    `alive` is called while a long file without a duration is read to its end.
    """
    pictures = [stream for stream in container.streams.video if not _is_cover(stream)]
    video = pictures[0] if pictures else None
    audio = container.streams.audio[0] if container.streams.audio else None
    if video is None and audio is None:
        raise fail(Code.CLIP_UNPLAYABLE, "neither picture nor sound", name=name)
    picture: av.VideoFrame | None = None
    for stream in (video, audio):
        if stream is None:
            continue
        stream.codec_context.thread_count = 1  # for one picture more would only take memory
        first = next(container.decode(stream), None)
        if first is None:
            raise fail(Code.CLIP_UNPLAYABLE, f"{stream.type}: nothing to decode", name=name)
        if isinstance(first, av.VideoFrame):
            picture = first
        container.seek(0)
    seconds = seconds_long(container) or _measured(container, alive)
    if seconds <= 0:
        raise fail(Code.CLIP_UNPLAYABLE, "no duration", name=name)
    return Inside(video, audio, picture, seconds)


def refuse_strange(file: BinaryIO, name: str) -> None:
    """Before FFmpeg sees it. Failure CLIP_UNPLAYABLE."""
    wrong = what_is_wrong(file)
    if wrong:
        raise fail(Code.CLIP_UNPLAYABLE, wrong, name=name)


def as_probe(inside: Inside) -> Probe:
    width, height = (inside.picture.width, inside.picture.height) if inside.picture else (0, 0)
    if inside.picture is not None and is_turned(inside.picture):
        width, height = height, width
    return Probe(
        round(inside.seconds * 1000), inside.video is not None, inside.audio is not None, width, height
    )


def plays(stream: av.VideoStream | av.AudioStream, known: Iterable[str]) -> bool:
    """Whether the codec of the stream is one of these."""
    return stream.codec_context.name in known or stream.codec.canonical_name in known


def _is_cover(stream: av.VideoStream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def _measured(container: InputContainer, alive: Callable[[], None]) -> float:
    """The end of the last packet, for files that do not say how long they are."""
    end = 0.0
    for packet in container.demux():
        alive()
        if packet.pts is not None and packet.time_base is not None:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return end

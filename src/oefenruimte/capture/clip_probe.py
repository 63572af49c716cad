"""Looking into a clip: how long, what is in it, and whether it can be played here."""

from pathlib import Path

import av
from av.container import InputContainer

from oefenruimte.capture.media_file import open_media, seconds_long
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, fail

# what the player of the program can play; it has no AV1
_VIDEO = frozenset({"h264", "hevc", "vp8", "vp9", "mpeg4", "mjpeg"})
_AUDIO = frozenset({"aac", "mp3", "opus", "vorbis", "flac", "pcm_s16le", "pcm_s24le", "pcm_f32le"})


def probe(path: Path) -> Probe:
    """Read the file and decode its first picture and sound.

    Failure CLIP_MISSING when it is not there, CLIP_UNPLAYABLE when it is damaged, empty, or of a kind that
    the player does not know.
    """
    try:
        with path.open("rb") as file, open_media(file) as container:
            return _look(container, path)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise fail(Code.CLIP_MISSING, "", name=path.name) from error
    except (OSError, av.FFmpegError) as error:
        raise fail(Code.CLIP_UNPLAYABLE, type(error).__name__, name=path.name) from error


def _look(container: InputContainer, path: Path) -> Probe:
    width = height = 0
    video = [stream for stream in container.streams.video if not _is_cover(stream)]
    audio = container.streams.audio
    if not video and not audio:
        raise fail(Code.CLIP_UNPLAYABLE, "neither picture nor sound", name=path.name)
    for stream, known in ((video[0] if video else None, _VIDEO), (audio[0] if audio else None, _AUDIO)):
        if stream is None:
            continue
        if stream.codec_context.name not in known and stream.codec.canonical_name not in known:
            raise fail(Code.CLIP_UNPLAYABLE, stream.codec.canonical_name, name=path.name)
        first = next(container.decode(stream), None)
        if first is None:
            raise fail(Code.CLIP_UNPLAYABLE, f"{stream.type}: nothing to decode", name=path.name)
        if isinstance(first, av.VideoFrame):
            width, height = first.width, first.height
        container.seek(0)
    seconds = seconds_long(container) or _measured(container)
    if seconds <= 0:
        raise fail(Code.CLIP_UNPLAYABLE, "no duration", name=path.name)
    return Probe(round(seconds * 1000), bool(video), bool(audio), width, height)


def _is_cover(stream: av.VideoStream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def _measured(container: InputContainer) -> float:
    """The end of the last packet, for files that do not say how long they are."""
    end = 0.0
    for packet in container.demux():
        if packet.pts is not None and packet.time_base is not None:
            end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return end

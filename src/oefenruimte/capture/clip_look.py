"""More about a clip than a probe tells: how loud it is, and whether it is in the house format already."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clip_probe import LIKE_MP4, Inside, as_probe, look_inside, refuse_strange
from oefenruimte.capture.house_pictures import HEIGHT, WIDTH
from oefenruimte.capture.media_file import decode_on, open_media
from oefenruimte.capture.r128 import Loudness
from oefenruimte.capture.upright import turn_of
from oefenruimte.domain.media import MediaFacts, Unlike
from oefenruimte.domain.problem import Code, fail

_HEARD = 300.0  # seconds: more sound hardly changes how loud it is


def look(path: Path, alive: Callable[[], None]) -> MediaFacts:
    """Read the file. It need not be a kind that the program plays, only one that FFmpeg can read.

    `alive` is called as long as there is progress. Failures CLIP_MISSING, CLIP_UNPLAYABLE; av.FFmpegError.
    """
    try:
        with path.open("rb") as file:
            refuse_strange(file, path.name)
            with open_media(file) as container:
                inside = look_inside(container, path.name, alive)
                why_not = _unlike(container, inside)
                loudness = _loudness(container, inside.audio, alive) if inside.audio is not None else None
                return MediaFacts(as_probe(inside), loudness, why_not is Unlike.NOTHING, why_not)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise fail(Code.CLIP_MISSING, "", name=path.name) from error


def _unlike(container: InputContainer, inside: Inside) -> Unlike:
    if container.format.name != LIKE_MP4:
        return Unlike.CONTAINER
    picture = inside.picture
    if inside.video is not None and picture is not None:
        if inside.video.codec.canonical_name != "h264":
            return Unlike.PICTURE
        if turn_of(picture):
            return Unlike.TURNED
        if picture.format.name not in ("yuv420p", "yuvj420p"):
            return Unlike.COLOURS
        if picture.width > WIDTH or picture.height > HEIGHT or not _square(inside.video):
            return Unlike.SIZE
    if inside.audio is not None and (
        inside.audio.codec.canonical_name != "aac" or inside.audio.codec_context.channels > 2
    ):
        return Unlike.SOUND
    return Unlike.NOTHING


def _square(stream: av.VideoStream) -> bool:
    return stream.sample_aspect_ratio in (None, 0, 1)


def _loudness(container: InputContainer, stream: av.AudioStream, alive: Callable[[], None]) -> float | None:
    channels = 1 if stream.codec_context.channels == 1 else 2
    measure = Loudness(channels)
    resampler = av.AudioResampler(format="fltp", layout="mono" if channels == 1 else "stereo", rate=RATE)
    container.seek(0)
    for frame in decode_on(container, stream):
        alive()
        assert isinstance(frame, av.AudioFrame)
        for converted in resampler.resample(frame):
            measure.add(converted.to_ndarray().astype(np.float32, copy=False))
        if measure.seconds > _HEARD:
            break
    return measure.integrated()

"""What a media file holds, as far as the rooms need to know."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Probe:
    """Outcome of looking into a clip. `width` and `height` are pixels as shown, 0 without picture."""

    duration_ms: int
    has_video: bool
    has_audio: bool
    width: int = 0
    height: int = 0


class Unlike(StrEnum):
    """Why a file is not in the house format: MP4, H.264 of at most 1280x720, AAC."""

    NOTHING = ""  # it is
    CONTAINER = "container"  # another kind of file
    PICTURE = "picture"  # the picture is coded in another way
    SIZE = "size"  # larger than the program shows, or pixels that are not square
    TURNED = "turned"  # lies on its side until a player turns it
    COLOURS = "colours"  # HDR, or more than 8 bits
    SOUND = "sound"  # the sound is coded in another way


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """More about a clip: `loudness` in LUFS (EBU R128), None when there is nothing to hear.

    `house`: it plays here as it is. `why_not`: the first reason why not, a value of `Unlike`.
    """

    probe: Probe
    loudness: float | None
    house: bool
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A clip that is still to be made: a silent, still picture for a turn that is only text."""

    duration_ms: int
    picture: Path | None = None  # JPEG or PNG to stand on it


@dataclass(frozen=True, slots=True)
class FilePart:
    """A clip that is still to be cut out of a longer file. Milliseconds from its start."""

    path: Path
    start_ms: int
    end_ms: int


MediaSource = Path | Card | FilePart
"""Where the clip of a draft comes from, before it is under lock and key."""

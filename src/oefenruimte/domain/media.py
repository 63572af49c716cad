"""What a media file holds, as far as the rooms need to know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Probe:
    """Outcome of looking into a clip. `width` and `height` are pixels as shown, 0 without picture."""

    duration_ms: int
    has_video: bool
    has_audio: bool
    width: int = 0
    height: int = 0

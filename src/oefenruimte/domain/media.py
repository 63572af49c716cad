"""What can be told about a media file without playing it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Probe:
    """Measured from the file itself. Whoever cannot read it raises Failure(CLIP_UNPLAYABLE) instead."""

    duration_ms: int
    has_video: bool
    has_audio: bool

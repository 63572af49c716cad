"""The words in which a clip is talked about."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.scenario import Clip

Source = Path | BinaryIO
OpenClip = Callable[[Clip], Source]
"""Where the clip of a scenario is: `session.clips.source`. Failure FILE_MISSING, FILE_DAMAGED."""

SLOWEST, FASTEST = 0.25, 3.0


class ClipState(Enum):
    EMPTY = "empty"
    LOADING = "loading"
    READY = "ready"  # playing or paused, showing a frame
    ENDED = "ended"  # showing the last frame
    FAILED = "failed"

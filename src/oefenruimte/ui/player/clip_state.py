"""The words in which a clip is talked about."""

from enum import Enum
from pathlib import Path
from typing import BinaryIO

Source = Path | BinaryIO

SLOWEST, FASTEST = 0.25, 3.0


class ClipState(Enum):
    EMPTY = "empty"
    LOADING = "loading"
    READY = "ready"  # playing or paused, showing a frame
    ENDED = "ended"  # showing the last frame
    FAILED = "failed"

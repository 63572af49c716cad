"""What is sent to the recorder's process so that somebody looks along there."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefenruimte.insight.live import LiveLook


@dataclass(frozen=True, slots=True)
class MakeLook:
    """Called there. That process finds it by name before it says its first word: this module is small."""

    models: Path

    def __call__(self) -> "LiveLook":
        """FileNotFoundError, ValueError."""
        from oefenruimte.insight.live import LiveLook  # loads OpenCV

        return LiveLook(self.models)

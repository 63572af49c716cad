"""What this computer remembers without a key. Nothing private: the door knows it before anyone is in.

Read before the first picture, so nothing but the standard library is loaded for it.
"""

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

FILE = "window.json"
LANGUAGES = ("nl", "en")
_MOST_BYTES = 16_384
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Remembered:
    language: str = "nl"  # that the window had last, one of LANGUAGES
    geometry: str = ""  # of the window, as Qt wrote it, in base64; "": as new
    menu_bar: bool = False  # stays in sight


class MachineMemory:
    """`window.json` in the home folder. Losing it costs nothing, so a file that cannot be read is as new."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE

    @property
    def known(self) -> bool:
        """Whether there was a window on this computer before."""
        return self._file.exists()

    def load(self) -> Remembered:
        try:
            with self._file.open("rb") as file:
                raw = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError):
            return Remembered()
        return _clean(raw) if isinstance(raw, dict) else Remembered()

    def update(self, **changes: Any) -> None:
        """Set fields by name. A disk that is full or read-only is only logged."""
        now = replace(self.load(), **changes)
        partial = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # nobody lives here yet
            partial.write_text(json.dumps(asdict(now)), encoding="utf-8")
            partial.replace(self._file)
        except OSError as error:
            _log.warning("the window is not remembered: %s", error.strerror)


def _clean(raw: dict[str, Any]) -> Remembered:
    usual = Remembered()
    language, geometry = raw.get("language"), raw.get("geometry")
    return Remembered(
        language=language if language in LANGUAGES else usual.language,
        geometry=geometry if isinstance(geometry, str) else usual.geometry,
        menu_bar=raw.get("menu_bar") is True,
    )

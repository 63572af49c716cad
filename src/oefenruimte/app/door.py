"""Which door will be shown, at a glance: nothing but the standard library is loaded for it."""

import json
import os
from pathlib import Path

OPEN_FILE = "window.open"  # see `running`
_MOST_BYTES = 16_384


def seems_open(home: Path) -> bool:
    """Whether a window is open here, or the last one crashed."""
    return os.path.lexists(home / OPEN_FILE)


def place_of_window(home: Path) -> str:
    """Where the window stood, as `MachineMemory` keeps it; "" when that is not known."""
    try:
        with open(home / "window.json", "rb") as file:
            place = json.loads(file.read(_MOST_BYTES))["geometry"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return place if isinstance(place, str) else ""


def somebody_lives_in(home: Path) -> bool:
    """Whether there seems to be a profile here. A guess for the first picture; `Profiles.here` knows."""
    try:
        with os.scandir(home / "profiles") as entries:
            return any(entry.is_dir(follow_symlinks=False) for entry in entries)
    except OSError:  # there is nothing, or it is told when `Profiles` meets it
        return False

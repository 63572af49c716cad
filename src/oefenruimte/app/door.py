"""Which door will be shown, at a glance: nothing but the standard library is loaded for it."""

import os
from pathlib import Path

OPEN_FILE = "window.open"  # see `running`


def seems_open(home: Path) -> bool:
    """Whether a window is open here, or the last one crashed."""
    return os.path.lexists(home / OPEN_FILE)


def somebody_lives_in(home: Path) -> bool:
    """Whether there seems to be a profile here. A guess for the first picture; `Profiles.here` knows."""
    try:
        with os.scandir(home / "profiles") as entries:
            return any(entry.is_dir(follow_symlinks=False) for entry in entries)
    except OSError:  # there is nothing, or it is told when `Profiles` meets it
        return False

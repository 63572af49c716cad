"""How much room a profile takes on this computer."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from oefenruimte.vault.files import disk_problems


def bytes_in(folder: Path, beneath: str = "") -> int:
    """Of all files in `folder` (or the folder `beneath` it). 0 when it is not there. FOLDER_READ_ONLY, …"""
    place = folder / beneath if beneath else folder
    with disk_problems(place):
        return sum(_sizes(place))


def free_room(folder: Path) -> int:
    """Bytes that can still be written there. FILE_MISSING and the like are left to who writes: then 2**62."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 1 << 62


def _sizes(folder: Path) -> Iterator[int]:
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                try:
                    yield entry.stat(follow_symlinks=False).st_size
                except FileNotFoundError:  # it went while we looked
                    continue

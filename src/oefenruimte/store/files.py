"""Moving database files about so that a power cut at any moment leaves a whole one."""

import os
import shutil
from pathlib import Path

from oefenruimte.store.connection import log_of


def create_private(path: Path) -> None:
    """An empty file that only its owner can read. SQLite gives its log the same rights. FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def copy_private(source: Path, target: Path) -> None:
    """A copy on the disk, for its owner only."""
    create_private(target)
    shutil.copyfile(source, target)
    flush(target)


def put_in_place(source: Path, target: Path) -> None:
    """Give a finished file its name; when this returns the name is on the disk."""
    flush(source)
    source.replace(target)
    flush_folder(target.parent)


def remove_with_log(path: Path) -> None:
    """Remove a database that is not open, with what SQLite keeps beside it, as far as it is there."""
    for each in (path, log_of(path), path.with_name(path.name + "-shm")):
        each.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until the bytes of this file are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in this folder are on the disk. Windows does that itself and refuses the call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

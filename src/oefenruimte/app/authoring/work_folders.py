"""Folders for material that is being looked at: for this user only, and gone afterwards."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oefenruimte.domain.ids import is_id, new_id
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.locking import try_lock


class WorkFolders:
    """`root` is made when it is needed. Every folder has a lock beside it: what another running program has
    open is left alone, what a crash left behind is swept.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._locks: dict[Path, int] = {}  # descriptors, held as long as the folder is in use

    def new(self) -> Path:
        """A new, empty folder. FOLDER_READ_ONLY, DISK_FULL."""
        root = PrivateFolder(self._root)
        name = new_id()
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        descriptor = os.open(root.path(f"{name}.lock"), flags, 0o600)
        try_lock(descriptor)
        work = root.folder(name).root
        self._locks[work] = descriptor
        return work

    def drop(self, work: Path) -> None:
        """Remove a folder and all that is in it. No effect when it is gone already."""
        shutil.rmtree(work, ignore_errors=True)
        descriptor = self._locks.pop(work, None)
        if descriptor is not None:
            with suppress(FileNotFoundError):
                os.unlink(self._root / f"{work.name}.lock")
            os.close(descriptor)

    def sweep(self) -> None:
        """Remove what nobody has open."""
        if not self._root.is_dir():
            return
        for lock in self._root.glob("*.lock"):
            work = self._root / lock.stem
            if work in self._locks or not is_id(lock.stem):
                continue
            with _locked(lock) as free:
                if free:
                    shutil.rmtree(work, ignore_errors=True)
                    lock.unlink(missing_ok=True)


@contextmanager
def _locked(lock: Path) -> Iterator[bool]:
    """Whether nobody else holds this lock; held as long as the block lasts."""
    try:
        descriptor = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        yield False
        return
    try:
        yield try_lock(descriptor)
    finally:
        os.close(descriptor)

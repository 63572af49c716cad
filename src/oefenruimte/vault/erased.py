"""A profile that goes for good: first its keys, so that nothing of it opens any more, then its files.

A file `erased` in the folder of a profile says that it is no profile any more. From then on nobody is
offered it, and whoever comes by next (`finish_erasing`) removes what is left, also when the computer stopped
half-way.

What an overwritten file leaves in the cells of an SSD nobody can promise; that is why the keys are never
there without a passphrase or a recovery code round them.
"""

import logging
import os
import secrets
import shutil
import stat
from pathlib import Path

from oefenruimte.domain.ids import is_id
from oefenruimte.domain.problem import Failure
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.key_file import MAX_KEY_FILE_SIZE, KeyFile
from oefenruimte.vault.locking import try_lock

MARK = "erased"
_KEYS, _LOCK, _LAST, _GONE = "keys.json", "lock", "last", "gone-"
_log = logging.getLogger(__name__)


def is_erased(folder: Path) -> bool:
    """Whether this folder is a profile no more."""
    return os.path.lexists(folder / MARK)


def begin_erasing(folder: Path) -> None:
    """From here on it is no profile any more, and its keys are gone. For whoever holds it.

    DISK_FULL, FOLDER_READ_ONLY: before the mark is there nothing has happened.
    """
    private = PrivateFolder(folder)
    private.write_atomic(MARK, b"")
    _destroy_keys(private)


def finish_erasing(home: Path) -> int:
    """Remove what is left of profiles that were being erased and that nobody holds; how many went.

    Never raises for one that resists: it is no profile in any case, and the next start looks again.
    """
    profiles = home / "profiles"
    count = 0
    try:
        names = sorted(os.listdir(profiles))
    except OSError:
        return 0
    for name in names:
        folder = profiles / name
        try:
            if name.startswith(_GONE) and is_id(name.removeprefix(_GONE)):
                shutil.rmtree(folder)
            elif is_id(name) and is_erased(folder) and not folder.is_symlink() and _emptied(folder):
                _forget_last(profiles, name)
                gone = profiles / f"{_GONE}{name}"
                folder.rename(gone)  # without its mark it must not look like a profile
                shutil.rmtree(gone)
                count += 1
        except (OSError, Failure) as error:
            _log.warning("an erased profile is not gone yet: %s", type(error).__name__)
    return count


def _emptied(folder: Path) -> bool:
    """Remove everything but the mark and the lock. False when somebody holds it."""
    with disk_problems(folder):
        descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if not try_lock(descriptor):
                return False
            _destroy_keys(PrivateFolder(folder))
            for entry in os.scandir(folder):
                if entry.name in (MARK, _LOCK):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path)
                else:
                    os.unlink(entry.path)
        finally:
            os.close(descriptor)
    return True


def _destroy_keys(folder: PrivateFolder) -> None:
    """Overwrite the key file where it lies, then remove it. The keyring of the system forgets its part."""
    path = folder.path(_KEYS)
    with disk_problems(path):
        try:
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
        except FileNotFoundError:
            return
        try:
            found = os.fstat(descriptor)
            if stat.S_ISREG(found.st_mode):
                _forget_in_keyring(os.pread(descriptor, MAX_KEY_FILE_SIZE, 0), folder.root.name)
                os.pwrite(descriptor, secrets.token_bytes(max(1, found.st_size)), 0)
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
    folder.remove(_KEYS)


def _forget_in_keyring(content: bytes, name: str) -> None:
    try:
        wrapped = KeyFile.parse(content).keyring is not None
    except Failure:
        return  # not a key file (any more): there is nothing to forget
    if wrapped:
        from keyring.errors import KeyringError

        from oefenruimte.vault.keyring_wrap import remove_keyring_wrap, system_secret_store

        store = system_secret_store()
        if store is not None:
            try:
                remove_keyring_wrap(content, store, name)
            except KeyringError as error:
                _log.warning("the keyring keeps a key that opens nothing: %s", type(error).__name__)


def _forget_last(profiles: Path, name: str) -> None:
    """Which profile was open last: not one that is gone."""
    folder = PrivateFolder(profiles)
    if folder.exists(_LAST) and folder.read(_LAST, 64).decode("ascii", "replace").strip() == name:
        folder.remove(_LAST)

"""Files in a folder that others reach too, whatever file system is behind it.

Of a network share nothing is expected but: create, write, rename within a folder, remove, list. No hard
links, no locks, no difference between capitals and small letters; a file that somebody else has open may
refuse to be replaced or removed for a moment.
"""

import errno
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.slices import write_all

TEMPORARY = ".tmp-"
CHUNK = 1024**2
WAITS_S = (0.05, 0.1, 0.2, 0.4, 0.8)  # for who reads a card or scans a new file: a moment
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS}
_CANNOT_OPEN_FOLDERS = {errno.EACCES, errno.EPERM, errno.EISDIR}
# The folder was written in just before: it is this one file that is held, not the folder that is read-only.
_HELD_IN_RENAME = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY}
_HELD_IN_REMOVE = {errno.EBUSY, errno.ETXTBSY}
_WINDOWS_SHARING_VIOLATIONS = {32, 33}
_OPEN_FLAGS = os.O_NOFOLLOW | os.O_CLOEXEC

_log = logging.getLogger(__name__)


class HeldError(OSError):
    """Somebody else had the file open all the time that was waited."""


def status_of(path: Path) -> os.stat_result | None:
    """None when nothing is there."""
    try:
        return path.lstat()
    except FileNotFoundError:
        return None


def open_plain(path: Path) -> BinaryIO:
    """Open for reading; OBJECT_FOREIGN when it is a link, a pipe, a folder or a device."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode):
        raise fail(Code.OBJECT_FOREIGN, "not a plain file")
    descriptor = os.open(path, os.O_RDONLY | _OPEN_FLAGS | os.O_NONBLOCK)  # in case a pipe came in its place
    return open(descriptor, "rb")


def write_beside(target: Path, source: BinaryIO, pause: Callable[[float], None]) -> None:
    """All of `source` at `target`, or what was there before: written beside it, synced, renamed, and the
    folder synced. OSError; HeldError when `target` is held."""
    temporary = target.parent / f"{TEMPORARY}{new_id()}"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OPEN_FLAGS, 0o666)
        with open(descriptor, "wb", buffering=0) as file:
            while chunk := source.read(CHUNK):
                write_all(file, chunk)
            _sync(file.fileno())
        # Only the author writes this key, and the lock on a profile lets that happen once at a time.
        _patiently(lambda: os.replace(temporary, target), _HELD_IN_RENAME, pause)
    except BaseException:
        _discard(temporary)
        raise
    sync_folder(target.parent)


def remove(path: Path, pause: Callable[[float], None]) -> None:
    """And the removal lasts. FileNotFoundError, other OSError; HeldError when it is held."""
    _patiently(path.unlink, _HELD_IN_REMOVE, pause)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename or removal last. Some network file systems cannot, and do it by themselves."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno not in _CANNOT_OPEN_FOLDERS:
            raise
        return  # a folder where one may put and not look; Windows opens none
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


def _patiently(act: Callable[[], None], held: set[int], pause: Callable[[float], None]) -> None:
    for wait in WAITS_S:
        try:
            act()
        except OSError as error:
            if not _is_held(error, held):
                raise
            pause(wait)
        else:
            return
    try:
        act()
    except OSError as error:
        if not _is_held(error, held):
            raise
        raise HeldError(error.errno, "held by somebody else") from error


def _is_held(error: OSError, held: set[int]) -> bool:
    return error.errno in held or getattr(error, "winerror", None) in _WINDOWS_SHARING_VIOLATIONS


def _discard(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError as error:
        # The share is gone in the middle of a put; `tidy` finds this file when it is back.
        _log.info("a temporary file stays in the space: %s", errno.errorcode.get(error.errno or 0))

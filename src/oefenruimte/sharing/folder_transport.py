"""A folder as a space: a network share, or a folder that another program keeps in step."""

import errno
import io
import logging
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.layout import SPACE_FILE, is_segment, segments
from oefenruimte.sharing.slices import write_all
from oefenruimte.sharing.text import shortened
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entries, Entry, Names, open_source

_TEMPORARY = ".tmp-"
_LEFTOVER_AFTER_S = 24 * 3600  # far more than clocks of computers differ, and than a living copy stands still
_FOLDERS_DEEP = 2  # inbox/<member>
_CHUNK = 1024**2
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}
_CANNOT_SYNC_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS}
_OPEN_FLAGS = os.O_NOFOLLOW | os.O_CLOEXEC

Scan = list[tuple[str, os.stat_result | None]]

_log = logging.getLogger(__name__)


class FolderTransport:
    """A folder that others reach too. Follows no links below `root`, makes no hard links, needs no locks.

    A file is written beside its place under a temporary name, synced, renamed, and the folder synced: others
    see all of it or nothing, also after a power cut. Its time in the folder is what the file system gives it.
    `clock` gives seconds since 1970 and decides what `tidy` finds old. `needs_mark` False is for who looks at
    a folder before it is a space.
    """

    def __init__(
        self, root: Path, clock: Callable[[], float] = time.time, *, needs_mark: bool = True
    ) -> None:
        self._root = root
        self._clock = clock
        self._needs_mark = needs_mark

    def put(self, key: str, file: Path | bytes) -> None:
        with open_source(file) as source:
            size = source.seek(0, io.SEEK_END)
            source.seek(0)
            if size > MAX_OBJECT_BYTES:
                raise fail(Code.SHARE_TOO_LARGE, f"{size} bytes", limit=str(MAX_OBJECT_BYTES))
            with self._named(writing=True):
                target = self._place(key, make_folders=True)
                if os.path.lexists(target):
                    self._check_same(target, source, size)
                else:
                    self._write(target, source)

    def replace(self, key: str, data: bytes) -> None:
        with self._named(writing=True):
            self._write(self._place(key, make_folders=True), io.BytesIO(data))

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        with self._named(writing=False):
            path = self._place(key)
            source = _open_plain(path)
        with source:
            total = 0
            while True:
                with self._named(writing=False):
                    chunk = source.read(_CHUNK)
                if not chunk:
                    return total
                total += len(chunk)
                if total > limit:
                    raise fail(Code.OBJECT_DAMAGED, f"more than {limit} bytes")
                write_all(to, chunk)

    def list(self, prefix: str, after: str = "") -> Entries:
        names = self._scan(prefix, lambda name: f"{prefix}/{name}" > after)
        return [
            Entry(f"{prefix}/{name}", status.st_size, f"{status.st_mtime_ns:x}-{status.st_ino:x}")
            for name, status in names
            if status is not None
        ]

    def foreign(self, prefix: str) -> Names:
        return [shortened(name, 80, lines=False) for name, status in self._scan(prefix) if status is None]

    def delete(self, key: str) -> None:
        with self._named(writing=True):
            path = self._place(key)
            try:
                path.unlink()
            except FileNotFoundError:
                return
            _sync_folder(path.parent)

    def exists(self, key: str) -> bool:
        with self._named(writing=False):
            path = self._place(key)
            try:
                return stat.S_ISREG(path.lstat().st_mode)
            except FileNotFoundError:
                return False

    def modified(self, key: str) -> float:
        with self._named(writing=False):
            return self._place(key).lstat().st_mtime

    def tidy(self) -> int:
        removed = 0
        with self._named(writing=True):
            self._check_reachable()
            folders = [self._root]
            for folder in folders:  # grows while it is walked
                for name in sorted(os.listdir(folder)):
                    status = _status(folder / name)
                    if status is None:
                        continue
                    deep = len(folder.parts) - len(self._root.parts)
                    if is_segment(name) and stat.S_ISDIR(status.st_mode) and deep < _FOLDERS_DEEP:
                        folders.append(folder / name)
                    elif self._is_leftover(name, status):
                        (folder / name).unlink(missing_ok=True)
                        removed += 1
        return removed

    def _is_leftover(self, name: str, status: os.stat_result) -> bool:
        old = self._clock() - status.st_mtime > _LEFTOVER_AFTER_S
        return old and name.startswith(_TEMPORARY) and stat.S_ISREG(status.st_mode)

    def _scan(self, prefix: str, wanted: Callable[[str], bool] = lambda _: True) -> Scan:
        """Name and status of each plain file of ours; None for the status of anything else. Sorted by name.

        What is not `wanted` costs no look at the file: over a network each is a round trip.
        """
        found: Scan = []
        with self._named(writing=False):
            folder = self._place(prefix)
            there = _status(folder)
            if there is None:
                return found
            self._check_folder(there)
            for name in sorted(filter(wanted, os.listdir(folder))):
                status = _status(folder / name)
                if status is None or name.startswith(_TEMPORARY):
                    continue
                ours = is_segment(name) and stat.S_ISREG(status.st_mode)
                found.append((name, status if ours else None))
        return found

    def _write(self, target: Path, source: BinaryIO) -> None:
        temporary = target.parent / f"{_TEMPORARY}{new_id()}"
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OPEN_FLAGS, 0o666)
            with open(descriptor, "wb", buffering=0) as file:
                while chunk := source.read(_CHUNK):
                    write_all(file, chunk)
                os.fsync(file.fileno())
            # Only the author writes this key, and the lock on a profile lets that happen once at a time.
            os.replace(temporary, target)
        except BaseException:
            _discard(temporary)
            raise
        _sync_folder(target.parent)

    def _check_same(self, target: Path, source: BinaryIO, size: int) -> None:
        with _open_plain(target) as there:
            same = os.fstat(there.fileno()).st_size == size
            while same and (chunk := source.read(_CHUNK)):
                same = there.read(len(chunk)) == chunk
        if not same:
            raise fail(Code.OBJECT_DAMAGED, "something else lies at this key")

    def _place(self, key: str, *, make_folders: bool = False) -> Path:
        """The path of a key or prefix, after checking every folder on the way to it."""
        *folders, last = segments(key)
        self._check_reachable(marker=key != SPACE_FILE)
        path = self._root
        for name in folders:
            path = path / name
            status = _status(path)
            if status is None:
                if not make_folders:
                    continue
                path.mkdir(exist_ok=True)
                _sync_folder(path.parent)
            else:
                self._check_folder(status)
        return path / last

    def _check_folder(self, status: os.stat_result) -> None:
        if not stat.S_ISDIR(status.st_mode):
            raise fail(Code.SPACE_INVALID, "a link or file where a folder belongs", folder=str(self._root))

    def _check_reachable(self, *, marker: bool = True) -> None:
        """A share that is not mounted is an empty folder: what is put there would reach nobody."""
        marker = marker and self._needs_mark
        if not os.path.isdir(self._root) or (marker and _status(self._root / SPACE_FILE) is None):
            raise fail(
                Code.SPACE_UNREACHABLE,
                "the folder of the space is not there",
                folder=str(self._root),
                reason="folder",
            )

    @contextmanager
    def _named(self, *, writing: bool) -> Iterator[None]:
        """Give errors of the file system their name."""
        try:
            yield
        except OSError as error:
            raise self._failure(error, writing) from error

    def _failure(self, error: OSError, writing: bool) -> Failure:
        detail = errno.errorcode.get(error.errno or 0, type(error).__name__)
        if error.errno == errno.ELOOP:
            return fail(Code.OBJECT_FOREIGN, "a link")
        if error.errno == errno.ENOENT and not writing and os.path.isdir(self._root):
            return fail(Code.FILE_MISSING, "not in the space")
        code = Code.SPACE_UNREACHABLE
        if writing and error.errno in _FULL:
            code = Code.SPACE_FULL
        elif writing and error.errno in _FORBIDDEN:
            code = Code.FOLDER_READ_ONLY
        return fail(code, detail, folder=str(self._root))


def _open_plain(path: Path) -> BinaryIO:
    """Open for reading; OBJECT_FOREIGN when it is a link, a pipe, a folder or a device."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode):
        raise fail(Code.OBJECT_FOREIGN, "not a plain file")
    descriptor = os.open(path, os.O_RDONLY | _OPEN_FLAGS | os.O_NONBLOCK)  # in case a pipe came in its place
    return open(descriptor, "rb")


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except FileNotFoundError:
        return None


def _discard(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError as error:
        # The share is gone in the middle of a put; `tidy` finds this file when it is back.
        _log.info("a temporary file stays in the space: %s", errno.errorcode.get(error.errno or 0))


def _sync_folder(folder: Path) -> None:
    """Make a rename or delete last. Some network file systems cannot, and do it by themselves."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC_FOLDERS:
            raise
    finally:
        os.close(descriptor)

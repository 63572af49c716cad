"""A folder as a space: a network share, or a folder that another program keeps in step."""

import errno
import io
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.folder_files import (
    CHUNK,
    TEMPORARY,
    HeldError,
    open_plain,
    remove,
    status_of,
    sync_folder,
    write_beside,
)
from oefenruimte.sharing.layout import SPACE_FILE, is_segment, segments
from oefenruimte.sharing.slices import write_all
from oefenruimte.sharing.text import shortened
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entries, Entry, Names, open_source

_LEFTOVER_AFTER_S = 24 * 3600  # far more than clocks of computers differ, and than a living copy stands still
_FOLDERS_DEEP = 2  # inbox/<member>
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}

Scan = list[tuple[str, os.stat_result | None]]


class FolderTransport:
    """A folder that others reach too. Follows no links below `root`, makes no hard links, needs no locks.

    A file is written beside its place under a temporary name, synced, renamed, and the folder synced: others
    see all of it or nothing, also after a power cut. Its time in the folder is what the file system gives it.
    `clock` gives seconds since 1970 and decides what `tidy` finds old. `needs_mark` False is for who looks at
    a folder before it is a space. `pause` waits (s) for who has a file open.
    """

    def __init__(
        self,
        root: Path,
        clock: Callable[[], float] = time.time,
        *,
        needs_mark: bool = True,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._root = root
        self._clock = clock
        self._needs_mark = needs_mark
        self._pause = pause

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
                    write_beside(target, source, self._pause)
                    self._doubt(key)

    def replace(self, key: str, data: bytes) -> None:
        with self._named(writing=True):
            write_beside(self._place(key, make_folders=True), io.BytesIO(data), self._pause)
            self._doubt(key)

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        with self._named(writing=False, key=key):
            source = open_plain(self._place(key))
        with source:
            total = 0
            while True:
                with self._named(writing=False):
                    chunk = source.read(CHUNK)
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
            try:
                remove(self._place(key), self._pause)
            except FileNotFoundError:
                self._doubt(key)

    def exists(self, key: str) -> bool:
        with self._named(writing=False):
            path = self._place(key)
            try:
                return stat.S_ISREG(path.lstat().st_mode)
            except FileNotFoundError:
                self._doubt(key)
                return False

    def modified(self, key: str) -> float:
        with self._named(writing=False, key=key):
            return self._place(key).lstat().st_mtime

    def tidy(self) -> int:
        removed = 0
        with self._named(writing=True):
            self._check_reachable()
            folders = [self._root]
            for folder in folders:  # grows while it is walked
                deep = len(folder.parts) - len(self._root.parts)
                with os.scandir(folder) as entries:  # no look at each object: there may be many
                    for entry in entries:
                        if entry.name.startswith(TEMPORARY):
                            removed += self._remove_leftover(folder / entry.name)
                        elif (
                            deep < _FOLDERS_DEEP
                            and is_segment(entry.name)
                            and entry.is_dir(follow_symlinks=False)
                        ):
                            folders.append(folder / entry.name)
        return removed

    def _remove_leftover(self, path: Path) -> bool:
        """Whether it was one, and is gone."""
        status = status_of(path)
        if status is None or not stat.S_ISREG(status.st_mode):
            return False
        if self._clock() - status.st_mtime <= _LEFTOVER_AFTER_S:
            return False
        path.unlink(missing_ok=True)
        return True

    def _scan(self, prefix: str, wanted: Callable[[str], bool] = lambda _: True) -> Scan:
        """Name and status of each plain file of ours; None for the status of anything else. Sorted by name.

        What is not `wanted` costs no look at the file: over a network each is a round trip.
        """
        found: Scan = []
        with self._named(writing=False):
            folder = self._place(prefix)
            there = status_of(folder)
            if there is None:
                self._doubt(prefix)
                return found
            self._check_folder(there)
            with os.scandir(folder) as listed:
                entries = sorted((one for one in listed if wanted(one.name)), key=attrgetter("name"))
            for entry in entries:
                name = entry.name
                if name.startswith(TEMPORARY):
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue
                ours = is_segment(name) and stat.S_ISREG(status.st_mode)
                found.append((name, status if ours else None))
            self._doubt(prefix)
        return found

    def _check_same(self, target: Path, source: BinaryIO, size: int) -> None:
        with open_plain(target) as there:
            same = os.fstat(there.fileno()).st_size == size
            while same and (chunk := source.read(CHUNK)):
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
            status = status_of(path)
            if status is None:
                if not make_folders:
                    continue
                path.mkdir(exist_ok=True)
                sync_folder(path.parent)
            else:
                self._check_folder(status)
        return path / last

    def _doubt(self, key: str) -> None:
        """Before saying that something is not there, or has been put there: a share may have vanished since
        the way to it was checked. What it held must not look deleted, and what lies in the empty folder that
        it leaves has reached nobody."""
        self._check_reachable(marker=key != SPACE_FILE)

    def _check_folder(self, status: os.stat_result) -> None:
        if not stat.S_ISDIR(status.st_mode):
            raise fail(Code.SPACE_INVALID, "a link or file where a folder belongs", folder=str(self._root))

    def _check_reachable(self, *, marker: bool = True) -> None:
        """A share that is not mounted is an empty folder: what is put there would reach nobody."""
        if not self._is_there(marker=marker):
            raise fail(
                Code.SPACE_UNREACHABLE,
                "the folder of the space is not there",
                folder=str(self._root),
                reason="folder",
            )

    def _is_there(self, *, marker: bool = True) -> bool:
        if not os.path.isdir(self._root):
            return False
        return not (marker and self._needs_mark) or status_of(self._root / SPACE_FILE) is not None

    @contextmanager
    def _named(self, *, writing: bool, key: str = "") -> Iterator[None]:
        """Give errors of the file system their name."""
        try:
            yield
        except OSError as error:
            raise self._failure(error, writing, key) from error

    def _failure(self, error: OSError, writing: bool, key: str) -> Failure:
        detail = errno.errorcode.get(error.errno or 0, type(error).__name__)
        if error.errno == errno.ELOOP:
            return fail(Code.OBJECT_FOREIGN, "a link")
        if error.errno == errno.ENOENT and not writing and self._is_there(marker=key != SPACE_FILE):
            return fail(Code.FILE_MISSING, "not in the space")
        if isinstance(error, HeldError):
            return fail(Code.SPACE_UNREACHABLE, detail, folder=str(self._root), reason="held")
        code = Code.SPACE_UNREACHABLE
        if writing and error.errno in _FULL:
            code = Code.SPACE_FULL
        elif writing and error.errno in _FORBIDDEN:
            code = Code.FOLDER_READ_ONLY
        return fail(code, detail, folder=str(self._root))

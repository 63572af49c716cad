"""The only door to private files: folders 0700, files 0600, no links followed, nothing half-written.

For POSIX systems.
"""

import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from oefenruimte.domain.problem import Code, fail

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")
_TEMPORARY = re.compile(r"\.tmp-[0-9a-f]{16}")  # no name that a caller can give looks like this
_CODES = {
    errno.ENOENT: Code.FILE_MISSING,
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EROFS: Code.FOLDER_READ_ONLY,
    errno.EACCES: Code.FOLDER_READ_ONLY,
    errno.EPERM: Code.FOLDER_READ_ONLY,
    errno.ENOTDIR: Code.FOLDER_READ_ONLY,  # a file where a folder should be
    errno.ELOOP: Code.FILE_DAMAGED,  # a link where a file should be
}


@dataclass(frozen=True, slots=True)
class PrivateFolder:
    """A folder that only this user can enter. Made when it is not there; tightened when it is too open.

    Names are plain file names of letters, digits, `.`, `_`, `-`, not beginning with a dot; any other raises
    ValueError. Failures: FOLDER_READ_ONLY, DISK_FULL, FILE_MISSING, and FILE_DAMAGED for a link. Other
    OSErrors pass. Can be pickled.
    """

    root: Path

    def __post_init__(self) -> None:
        with disk_problems(self.root):
            _make(self.root)

    def folder(self, name: str) -> Self:
        """The private folder of this name inside this one; made when it is not there."""
        return type(self)(self.path(name))

    def path(self, name: str) -> Path:
        """The path of a file here, for a library that opens its own files (the database)."""
        if _NAME.fullmatch(name) is None:
            raise ValueError("not a plain file name")
        return self.root / name

    def remake(self) -> None:
        """Make it again when somebody removed it. Not what it is in: that drive may have been unplugged."""
        with disk_problems(self.root):
            if self.root.parent.is_dir():
                _make(self.root)

    def create_exclusive(self, name: str) -> BinaryIO:
        """A new, unbuffered file to write. FileExistsError when there is something of this name."""
        path = self.path(name)
        with disk_problems(path):
            raw = _create(path)
            try:
                _sync_folder(self.root)  # so that a power cut leaves a file to recover
            except OSError:
                raw.close()
                raise
            return raw

    def open_read(self, name: str) -> BinaryIO:
        """An unbuffered file to read."""
        path = self.path(name)
        with disk_problems(path):
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                os.close(descriptor)
                raise fail(Code.FILE_DAMAGED, "not a regular file", path=str(path))
            return open(descriptor, "rb", buffering=0)

    def read(self, name: str, limit: int) -> bytes:
        """The whole content of a small file. Failure FILE_DAMAGED when it is larger than `limit` bytes."""
        with self.open_read(name) as raw:
            data = raw.read(limit + 1)
        if len(data) > limit:
            raise fail(Code.FILE_DAMAGED, f"larger than {limit} bytes", path=str(self.path(name)))
        return data

    def write_atomic(self, name: str, data: bytes) -> None:
        """Put `data` under this name: all of it or nothing, also at a power cut."""
        path = self.path(name)
        temporary = self.root / f".tmp-{secrets.token_hex(8)}"
        with disk_problems(path):
            try:
                with _create(temporary) as raw:
                    rest = memoryview(data)
                    while rest:
                        rest = rest[raw.write(rest) :]
                    os.fsync(raw.fileno())
                os.rename(temporary, path)
            except OSError:
                with suppress(FileNotFoundError):
                    os.unlink(temporary)
                raise
            _sync_folder(self.root)

    def reserve(self, name: str, size: int) -> None:
        """Occupy `size` bytes of disk under a new name, to be given back when the disk is full."""
        path = self.path(name)
        with self.create_exclusive(name) as raw, disk_problems(path):
            try:
                os.posix_fallocate(raw.fileno(), 0, size)
            except OSError:
                os.unlink(path)
                raise

    def replace(self, name: str, new_name: str) -> None:
        """Rename, over what may be there, and put the folder on the disk."""
        path, new_path = self.path(name), self.path(new_name)
        with disk_problems(path):
            os.rename(path, new_path)
            _sync_folder(self.root)

    def remove(self, name: str) -> None:
        """Remove a file, and put the folder on the disk. No effect when it is not there."""
        path = self.path(name)
        with disk_problems(path):
            try:
                os.unlink(path)
            except FileNotFoundError:
                return
            _sync_folder(self.root)

    def exists(self, name: str) -> bool:
        """Whether there is something of this name, of any kind."""
        return os.path.lexists(self.path(name))

    def names(self) -> list[str]:
        """Names of the regular files here, sorted."""
        with disk_problems(self.root), os.scandir(self.root) as entries:
            return sorted(
                entry.name
                for entry in entries
                if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
            )

    def free_bytes(self) -> int:
        """Free for this user on the disk that the folder is on. Failure FILE_MISSING when it is gone."""
        with disk_problems(self.root):
            return free_bytes(self.root)

    def size(self, name: str) -> int:
        """Length of a file in bytes."""
        path = self.path(name)
        with disk_problems(path):
            return path.lstat().st_size

    def sweep(self) -> int:
        """Remove what an interrupted `write_atomic` left; returns how many. For whoever holds the profile."""
        with disk_problems(self.root):
            left = [name for name in os.listdir(self.root) if _TEMPORARY.fullmatch(name)]
            for name in left:
                os.unlink(self.root / name)
            return len(left)


def free_bytes(where: Path | int) -> int:
    """Bytes free for this user on the disk of this path or open file. OSError."""
    return shutil.disk_usage(where).free


def _make(path: Path) -> None:
    """Make the folder and any parent that is missing, each for this user only."""
    if not path.parent.exists():
        _make(path.parent)
    with suppress(FileExistsError):
        os.mkdir(path, _FOLDER_MODE)
        _sync_folder(path.parent)
    mode = path.lstat().st_mode
    if not stat.S_ISDIR(mode):
        raise fail(Code.FILE_DAMAGED, "not a folder", path=str(path))
    if mode & 0o777 != _FOLDER_MODE:
        os.chmod(path, _FOLDER_MODE)


def _create(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags, _FILE_MODE)
    os.fchmod(descriptor, _FILE_MODE)  # a strict umask may have taken our own rights
    return open(descriptor, "wb", buffering=0)


def _sync_folder(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def disk_problems(path: Path) -> Iterator[None]:
    """Turn what the system says about `path` into a Failure that a user can be told; other OSErrors pass."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        code = _CODES.get(error.errno or 0)
        if code is None:
            raise
        folder = path if os.path.isdir(path) else path.parent
        raise fail(code, error.strerror or "", path=str(path), folder=str(folder)) from error

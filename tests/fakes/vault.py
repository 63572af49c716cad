"""Disks that refuse, keyrings that forget, folders that tell what they do."""

import errno
import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from oefenruimte.vault.files import PrivateFolder, disk_problems


class LimitedFile(io.RawIOBase):
    """A file in memory on a disk with `room` bytes. It takes at most `at_once` bytes of each write."""

    def __init__(self, room: int = 1 << 60, at_once: int = 1 << 60) -> None:
        super().__init__()
        self.room = room
        self.at_once = at_once
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        with memoryview(data) as view:
            size = min(len(view), self.at_once, self.room)
            if size == 0 and len(view):
                raise OSError(errno.ENOSPC, "No space left on device")
            self.content += view[:size]
        self.room -= size
        return size


class StubbornFile(io.RawIOBase):
    """Takes nothing and does not say why."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        return 0


@dataclass(frozen=True, slots=True)
class SteppedFolder(PrivateFolder):
    """Tells `step` before and after everything it does with a file: to count, to damage, to stop there."""

    step: Callable[[str], None] = field(default=lambda operation: None, compare=False)

    def create_exclusive(self, name: str) -> BinaryIO:
        self.step(f"before create {name}")
        raw = PrivateFolder.create_exclusive(self, name)
        self.step(f"after create {name}")
        return raw

    def open_read(self, name: str) -> BinaryIO:
        self.step(f"before open {name}")
        return PrivateFolder.open_read(self, name)

    def replace(self, name: str, new_name: str) -> None:
        self.step(f"before replace {name}")
        PrivateFolder.replace(self, name, new_name)
        self.step(f"after replace {name}")

    def remove(self, name: str) -> None:
        self.step(f"before remove {name}")
        PrivateFolder.remove(self, name)
        self.step(f"after remove {name}")


@dataclass
class SmallDisk:
    """Counts bytes; `room` is what still fits."""

    room: int

    def take(self, size: int) -> int:
        """How many of `size` bytes fit, at least one. OSError ENOSPC when none does."""
        size = min(size, self.room)
        if not size:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.room -= size
        return size


class _CountedFile(io.FileIO):
    def __init__(self, descriptor: int, disk: SmallDisk) -> None:
        super().__init__(descriptor, "wb")
        self._disk = disk

    def write(self, data: Any, /) -> int:
        return super().write(memoryview(data)[: self._disk.take(len(data))])


@dataclass(frozen=True, slots=True)
class SmallDiskFolder(PrivateFolder):
    """Real files on a disk that is full sooner than the real one. Only what is written here counts."""

    disk: SmallDisk = field(default_factory=lambda: SmallDisk(1 << 20))

    def create_exclusive(self, name: str) -> BinaryIO:
        with PrivateFolder.create_exclusive(self, name) as raw:
            return _CountedFile(os.dup(raw.fileno()), self.disk)

    def reserve(self, name: str, size: int) -> None:
        with disk_problems(self.root):
            if self.disk.room < size:
                raise OSError(errno.ENOSPC, "No space left on device")
        PrivateFolder.reserve(self, name, size)
        self.disk.take(size)

    def remove(self, name: str) -> None:
        size = self.size(name) if self.exists(name) else 0
        PrivateFolder.remove(self, name)
        self.disk.room += size


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as this object; `locked` makes it refuse."""

    priority = 9  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.secrets.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")

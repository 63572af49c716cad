"""A space in memory, with the manners of `sharing.transport.Transport` and faults on request."""

import zlib
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.layout import CARDS, SPACE_FILE, segments
from oefenruimte.sharing.slices import write_all
from oefenruimte.sharing.transport import MAX_OBJECT_BYTES, Entries, Entry, Names


class MemoryTransport:
    """`objects` may be looked at and spoiled by a test. `reachable = False` is a share that went away."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.strangers: dict[str, list[str]] = {}  # prefix → names
        self.reachable = True
        self.writable = True

    def put(self, key: str, file: Path | bytes) -> None:
        if isinstance(file, bytes):
            data = file
        elif file.exists():
            data = file.read_bytes()
        else:
            raise fail(Code.FILE_MISSING)
        self._check(key, writing=True)
        if self.objects.setdefault(key, data) != data:
            raise fail(Code.OBJECT_DAMAGED, "something else lies at this key")

    def replace(self, key: str, data: bytes) -> None:
        self._check(key, writing=True)
        self.objects[key] = data

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        self._check(key)
        if key not in self.objects:
            raise fail(Code.FILE_MISSING)
        data = self.objects[key]
        if len(data) > limit:
            raise fail(Code.OBJECT_DAMAGED, f"more than {limit} bytes")
        write_all(to, data)
        return len(data)

    def list(self, prefix: str, after: str = "") -> Entries:
        self._check(prefix)
        return [
            Entry(key, len(data), str(zlib.crc32(data)))
            for key, data in sorted(self.objects.items())
            if key.rpartition("/")[0] == prefix and key > after
        ]

    def foreign(self, prefix: str) -> Names:
        self._check(prefix)
        return sorted(self.strangers.get(prefix, []))

    def delete(self, key: str) -> None:
        self._check(key, writing=True)
        self.objects.pop(key, None)

    def exists(self, key: str) -> bool:
        self._check(key)
        return key in self.objects

    def modified(self, key: str) -> float:
        self._check(key)
        if key not in self.objects:
            raise fail(Code.FILE_MISSING)
        return 1_700_000_000.0

    def tidy(self) -> int:
        self._check(CARDS)
        return 0

    def _check(self, key: str, *, writing: bool = False) -> None:
        segments(key)
        if not self.reachable or (key != SPACE_FILE and SPACE_FILE not in self.objects):
            raise fail(Code.SPACE_UNREACHABLE, folder="memory")
        if writing and not self.writable:
            raise fail(Code.FOLDER_READ_ONLY, folder="memory")

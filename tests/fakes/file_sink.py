"""A recording in a plain file, opened by whichever process records it."""

import os
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import RecordingSink

CHUNK = 65536


class PlainFile:
    """Synced to the last boundary, as the vault does. Its end shows in its name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = open(path, "xb", buffering=0)  # noqa: SIM115 closed by close and abandon
        self._size = 0

    def write(self, data: bytes | memoryview, /) -> int:
        self._size += len(data)
        return self._file.write(data)

    def bytes_to_boundary(self) -> int:
        return -self._size % CHUNK

    def sync(self) -> None:
        os.fdatasync(self._file.fileno())

    def close(self) -> None:
        self._end("sealed")

    def abandon(self) -> None:
        self._end("abandoned")

    def _end(self, state: str) -> None:
        self._file.close()
        self._path.rename(self._path.with_name(f"{self._path.name}.{state}"))


@dataclass(frozen=True, slots=True)
class FileSink:
    """Where one recording goes: call it to open. Can be pickled."""

    path: Path

    def __call__(self) -> RecordingSink:
        return PlainFile(self.path)

    @property
    def state(self) -> str:
        """none, open, sealed or abandoned."""
        if self.path.exists():
            return "open"
        return next((file.suffix[1:] for file in self.path.parent.glob(f"{self.path.name}.*")), "none")

    @property
    def content(self) -> bytes:
        files = [self.path, *self.path.parent.glob(f"{self.path.name}.*")]
        return next((file.read_bytes() for file in files if file.exists()), b"")


def refuse() -> RecordingSink:
    """A place where nothing may be written."""
    raise fail(Code.FOLDER_READ_ONLY)

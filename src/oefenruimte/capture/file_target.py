"""A plain file that is there whole or not at all, as a place for something that is being made."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class FileTarget:
    """Opens a sink for one file. Can be pickled to the helper process. What was at `path` is replaced."""

    path: Path

    def __call__(self) -> "FileSink":
        """OSError when the folder cannot be written to."""
        return FileSink(self.path, self._part)

    def discard(self) -> None:
        """Remove what a helper that was killed left behind. Never the finished file. OSError."""
        self._part.unlink(missing_ok=True)

    @property
    def _part(self) -> Path:
        return self.path.with_name(f".{self.path.name}.part")


class FileSink:
    """Appends; `close` puts everything on the disk and gives the file its name."""

    def __init__(self, path: Path, part: Path) -> None:
        self._path = path
        self._part = part
        self._file: BinaryIO = part.open("wb")

    def write(self, data: bytes | memoryview, /) -> int:
        """Takes all of `data`. OSError when the disk refuses."""
        return self._file.write(data)

    def close(self) -> None:
        """OSError leaves what was at the path before."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._part, self._path)
        _sync_folder(self._path.parent)

    def abandon(self) -> None:
        """Close and remove the part. Never raises."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk. Windows cannot, and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Sources and sinks that go to the helper process, and sources that do it harm."""

import io
import os
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fakes.media import SealedReader


@dataclass(frozen=True)
class Sealed:
    """A source that is not a plain file, like a recording in the vault."""

    path: Path
    name: str = "geheim.mp4"

    def __call__(self) -> BinaryIO:
        return SealedReader(self.path.read_bytes())  # type: ignore[return-value]


@dataclass(frozen=True)
class Torn:
    """A source that turns out to be damaged half-way."""

    path: Path

    def __call__(self) -> BinaryIO:
        data = self.path.read_bytes()
        return SealedReader(data, damaged_from=len(data) // 2)  # type: ignore[return-value]


def killed() -> BinaryIO:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def crashed() -> BinaryIO:
    os.kill(os.getpid(), signal.SIGSEGV)
    raise AssertionError


def spinning() -> BinaryIO:
    while True:
        pass


def standing_still() -> BinaryIO:
    signal.pause()
    raise AssertionError


def greedy() -> BinaryIO:
    return io.BytesIO(bytes(8 << 30))


class Endless(type(Path())):  # type: ignore[misc]
    """The path of a file in which the helper gets lost for ever."""

    def open(self, *_: object, **__: object) -> BinaryIO:  # type: ignore[override]
        return spinning()


@dataclass(frozen=True)
class Refusing:
    """A sink that opens and then refuses. `discard` leaves a trace."""

    trace: Path

    def __call__(self) -> "_Refuses":
        return _Refuses()

    def discard(self) -> None:
        self.trace.write_text("discarded")


class _Refuses:
    def write(self, data: bytes, /) -> int:
        raise OSError(28, "No space left on device")

    def close(self) -> None:
        raise AssertionError

    def abandon(self) -> None:
        pass


@dataclass(frozen=True)
class KilledWhileWriting:
    """A sink of a helper that dies half-way: its part is there, its file is not."""

    path: Path

    def __call__(self) -> "_Dies":
        return _Dies(self.path.with_suffix(".part"))

    def discard(self) -> None:
        self.path.with_suffix(".part").unlink()


class _Dies:
    def __init__(self, part: Path) -> None:
        part.write_bytes(b"half")

    def write(self, data: bytes, /) -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError

    def close(self) -> None:
        raise AssertionError

    def abandon(self) -> None:
        raise AssertionError

"""One zip that is written from front to back: what goes in is never in the clear anywhere else."""

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO

from oefenruimte.domain.problem import Code, fail

_CHUNK = 1 << 20
_ODD = re.compile(r"[^\w .,()&'!+-]+")
_LONGEST = 60  # of one part of a name: Windows has 260 for a whole path

Progress = Callable[[float], object]
Cancelled = Callable[[], bool]


class Archive:
    """`total`: bytes of films and sounds that are to come, for `progress` (0 to 1). INTERRUPTED anywhere when
    `cancelled` says so."""

    def __init__(
        self, out: BinaryIO, now: datetime, total: int, cancelled: Cancelled, progress: Progress
    ) -> None:
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
        self._when = now.astimezone().timetuple()[:6]
        self._total, self._done = max(1, total), 0
        self._cancelled, self._progress = cancelled, progress
        self.names: list[str] = []

    def close(self) -> None:
        """Write the index: before that it is no zip."""
        self._zip.close()

    def text(self, name: str, data: bytes | str) -> None:
        """Something small, packed."""
        self._step(0)
        self._zip.writestr(self._entry(name, zipfile.ZIP_DEFLATED), data)

    @contextmanager
    def stream(self, name: str) -> Iterator["_Watched"]:
        """Something large that is packed already, piece by piece."""
        self._step(0)
        with self._zip.open(self._entry(name, zipfile.ZIP_STORED), "w", force_zip64=True) as entry:
            yield _Watched(entry, self._step)

    def copy(self, name: str, source: BinaryIO) -> None:
        """All of `source`."""
        with self.stream(name) as out:
            while piece := source.read(_CHUNK):
                out.write(piece)

    def _entry(self, name: str, method: int) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, self._when)
        entry.compress_type = method
        entry.external_attr = 0o600 << 16
        self.names.append(name)
        return entry

    def _step(self, size: int) -> None:
        if self._cancelled():
            raise fail(Code.INTERRUPTED)
        self._done += size
        self._progress(min(0.99, self._done / self._total))


class _Watched:
    """What is written goes on, and is counted. No `tell`, no `seek`: nothing can be written back, and a zip
    inside this one is written from front to back too."""

    def __init__(self, out: "zipfile._ZipWriteFile", step: Callable[[int], object]) -> None:  # type: ignore[name-defined]
        self._out, self._step = out, step

    def write(self, data: bytes) -> int:
        self._step(len(data))
        self._out.write(data)
        return len(data)

    def flush(self) -> None:
        self._out.flush()


def safe_name(text: str) -> str:
    """`text` as part of a file name that every system takes."""
    plain = _ODD.sub(" ", unicodedata.normalize("NFC", text))
    return " ".join(plain.split())[:_LONGEST].strip(" .") or "zonder naam"

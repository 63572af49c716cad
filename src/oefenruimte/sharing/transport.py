"""Where objects are exchanged: the port to an untrusted place."""

import errno
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from oefenruimte.domain.problem import Code, fail

MAX_SHARE_BYTES = 2 * 1024**3
MAX_MESSAGE_BYTES = 1024**2
MAX_REVIEW_BYTES = 64 * 1024**2
MAX_CARD_BYTES = 4096
MAX_OBJECT_BYTES = MAX_SHARE_BYTES + 16384  # a share and what stands before it (see sharing.envelope)

Entries = list["Entry"]  # inside a transport `list` is a method
Names = list[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that lies in the space. `size` in bytes, as the space tells it: not to be trusted.

    `mark` is another one once something else was put there; "" where the place does not tell.
    """

    key: str
    size: int
    mark: str = field(default="", compare=False)


class Transport(Protocol):
    """An untrusted place that keeps immutable objects under keys (`sharing.layout`).

    Every method may raise one of OUT_OF_REACH: nothing is known then about the object that was asked for. A
    key not of `layout`'s form is a ValueError: a caller's error.
    """

    def put(self, key: str, file: Path | bytes) -> None:
        """Store a copy, all of it or nothing. The same bytes twice: success. Other bytes: OBJECT_DAMAGED.

        FOLDER_READ_ONLY, SPACE_FULL, SHARE_TOO_LARGE; FILE_MISSING when `file` is not there.
        """
        ...

    def replace(self, key: str, data: bytes) -> None:
        """Store `data` in place of whatever lies there: all of it, or what was there stays.

        FOLDER_READ_ONLY, SPACE_FULL.
        """
        ...

    def fetch(self, key: str, to: BinaryIO, limit: int = MAX_OBJECT_BYTES) -> int:
        """Write what lies at `key` into `to`; returns its size. OSError of `to` itself passes.

        FILE_MISSING; OBJECT_FOREIGN when it is no plain file; OBJECT_DAMAGED when it is more than `limit`
        bytes (then `to` holds a part).
        """
        ...

    def list(self, prefix: str, after: str = "") -> Entries:
        """What lies directly under `prefix`, by key. Empty when nothing was ever put there.

        Only keys greater than `after` when that is given; it need not exist (any more).
        """
        ...

    def foreign(self, prefix: str) -> Names:
        """Names directly under `prefix` that no program of ours put there, cleaned for showing."""
        ...

    def delete(self, key: str) -> None:
        """Remove it; success when it is not there. FOLDER_READ_ONLY."""
        ...

    def exists(self, key: str) -> bool: ...

    def tidy(self) -> int:
        """Remove what broken-off puts left behind more than a day ago; how many."""
        ...

    def modified(self, key: str) -> float:
        """When it was put there by the clock of the place, seconds since 1970. FILE_MISSING."""
        ...


def open_source(file: Path | bytes) -> BinaryIO:
    """What is to be put, for reading. FILE_MISSING."""
    if isinstance(file, bytes):
        return io.BytesIO(file)
    try:
        return file.open("rb")  # of the path itself: it may be one that watches
    except OSError as error:
        raise fail(Code.FILE_MISSING, errno.errorcode.get(error.errno or 0, "OSError")) from error

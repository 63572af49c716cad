"""A file outside the vault, because the user asked for it: whole or not there at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, fail


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """What is written in the block becomes `file` once the block ended well; only then what was there goes.

    Only this user may read it, where the drive can say so. EXPORT_FAILED for any OSError, also of the block.
    """
    half = file.parent / f".{new_id()}.half"
    try:
        with open(half, "xb", opener=_private) as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    finally:
        with suppress(OSError):  # then it never was there, or what went wrong says why it still is
            half.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

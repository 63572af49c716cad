"""A file outside the vault, because the user asked for it: whole or not there at all."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault.locking import try_lock

_HALF = re.compile(r"\.[a-km-np-z2-9]{20}\.half")


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """What is written in the block becomes `file` once the block ended well; only then what was there goes.

    Only this user may read it, where the drive can say so. What an earlier one left there when the computer
    stopped goes first. EXPORT_FAILED for any OSError, also of the block.
    """
    half = file.parent / f".{new_id()}.half"
    try:
        with suppress(OSError):  # somebody else's leftover is no reason to refuse
            sweep_halves(file.parent)
        with open(half, "xb", opener=_private) as out:
            with suppress(OSError):  # a drive without locks: then nobody sweeps it up while it is written
                try_lock(out.fileno())
            yield out
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    finally:
        with suppress(OSError):  # then it never was there, or what went wrong says why it still is
            half.unlink(missing_ok=True)


def sweep_halves(folder: Path) -> None:
    """Remove what was left half written in this folder, and nobody is writing now. OSError."""
    for path in folder.iterdir():
        if _HALF.fullmatch(path.name) is None:
            continue
        with suppress(OSError), open(path, "rb", opener=_no_link) as left:
            if try_lock(left.fileno()):
                path.unlink()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))

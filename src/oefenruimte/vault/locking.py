"""A lock on a whole file: held as long as its descriptor is open, never waited for.

On POSIX systems `flock`. Elsewhere (Windows) the first byte of the file with `msvcrt`: that branch was only
run against a stand-in and is **not verified on Windows**.
"""

import os

try:
    import fcntl
except ImportError:  # no POSIX system
    fcntl = None  # type: ignore[assignment]


def try_lock(descriptor: int) -> bool:
    """Take the lock for this open file; False when someone else has it. OSError when it cannot be locked."""
    if fcntl is None:
        return _try_lock_byte(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def wait_for_lock(descriptor: int) -> None:
    """Take the lock for this open file or folder, after whoever has it now. POSIX only."""
    fcntl.flock(descriptor, fcntl.LOCK_EX)


def _try_lock_byte(descriptor: int) -> bool:
    import msvcrt  # only there where it is needed

    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except PermissionError:
        return False
    return True

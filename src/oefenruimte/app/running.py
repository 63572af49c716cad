"""That a window is open on this home folder: seen by a second start, and by the next one after a crash."""

import logging
import os
from contextlib import suppress
from enum import Enum
from pathlib import Path

from oefenruimte.app.door import OPEN_FILE
from oefenruimte.vault.locking import try_lock

_log = logging.getLogger(__name__)


class Began(Enum):
    """ALONE: no window was open, and the last one ended in order. CRASHED: it did not. BESIDE: another window
    is open. UNKNOWN: this folder keeps no mark."""

    ALONE = "alone"
    CRASHED = "crashed"
    BESIDE = "beside"
    UNKNOWN = "unknown"


class RunningMark:
    """An empty file, there and locked for as long as the window is open.

    A system that ends a program without asking (power cut, `kill -9`) leaves the file without its lock.
    """

    def __init__(self, home: Path) -> None:
        self._file = home / OPEN_FILE
        self._held: int | None = None

    def begin(self) -> Began:
        """Once, when the window opens. A folder that cannot be written is only logged: the program may still
        show what is there."""
        flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
        descriptor = -1
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            left = self._file.exists()
            descriptor = os.open(self._file, flags | os.O_CREAT, 0o600)
            if not try_lock(descriptor):
                os.close(descriptor)
                return Began.BESIDE
        except OSError as error:
            if descriptor >= 0:
                os.close(descriptor)
            _log.info("no mark of an open window: %s", type(error).__name__)
            return Began.UNKNOWN
        self._held = descriptor
        return Began.CRASHED if left else Began.ALONE

    def end(self) -> None:
        """The window closed in order. Twice is once."""
        held, self._held = self._held, None
        if held is None:
            return
        if os.name == "posix":  # while it is locked, so that nobody else's mark goes
            with suppress(OSError):
                self._file.unlink()
            os.close(held)
        else:  # there a file that is open stays
            os.close(held)
            with suppress(OSError):
                self._file.unlink()

"""The log of this computer: three small files, readable for this user only, without content.

The house logs codes, types and places (tests/privacy reads every call). Here is a second lock on that door:
only our own records go in, never the words of an exception, and nothing that looks like a path.
"""

import logging
import os
import re
import time
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from oefenruimte.domain.trace import trace_of

FOLDER, FILE = "logs", "oefenruimte.log"
FILE_BYTES, OLDER_FILES = 200_000, 2
_HOUSE = "oefenruimte"
_LONGEST = 600  # characters of one line
# From the first separator of a path to the end: what follows a space may be the rest of a name.
_PATH = re.compile(r"(?:(?<![\w>])~?/(?=\S)|[A-Za-z]:[\\/]|\\\\|\b\w{1,20}://).*")


class Logbook:
    """`open` once, after the first picture; `close` at the end."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER
        self._handlers: list[logging.Handler] = []
        self._level = logging.NOTSET

    def open(self) -> None:
        """From here on what the house logs is kept. A disk that refuses is no reason not to start."""
        logger = logging.getLogger(_HOUSE)
        kept = _PrivateFile(self._folder / FILE)
        kept.setFormatter(Discreet())
        # Whoever started the program from a terminal goes on seeing what Python would have shown there.
        seen = logging.StreamHandler()
        seen.setLevel(logging.WARNING)
        self._handlers = [kept, seen]
        self._level = logger.level
        for handler in self._handlers:
            logger.addHandler(handler)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.INFO)

    def close(self) -> None:
        """Twice is once."""
        logger = logging.getLogger(_HOUSE)
        for handler in self._handlers:
            logger.removeHandler(handler)
            handler.close()
        if self._handlers:
            logger.setLevel(self._level)
        self._handlers = []

    def lines(self, most: int = 100) -> tuple[str, ...]:
        """The newest lines, oldest first; of earlier starts too."""
        found: list[str] = []
        for number in range(OLDER_FILES, -1, -1):
            file = self._folder / (FILE if number == 0 else f"{FILE}.{number}")
            with suppress(OSError):  # not there yet
                found += file.read_text("utf-8", errors="replace").splitlines()
        return tuple(found[-most:])


def discreet(text: str) -> str:
    """On one line, not too long, and without what looks like a path."""
    return _PATH.sub("‹pad›", text.replace("\n", " "))[:_LONGEST]


class Discreet(logging.Formatter):
    """One line: when, how bad, where in the house, what. Never what an exception says, and no paths."""

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        said = discreet(record.getMessage())
        error = record.exc_info[1] if record.exc_info else None
        trace = f" [{trace_of(error)}]" if error is not None else ""
        return f"{when} {record.levelname} {record.name.removeprefix(_HOUSE + '.')}: {said}{trace}"


class _PrivateFile(RotatingFileHandler):
    """Made with the first line, in a folder of this user only."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return open(self.baseFilename, "a", encoding="utf-8", opener=_private)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk: the line is lost. Python would print it, arguments and all, where nobody asked."""


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)

"""From what SQLite and the operating system say to a named problem."""

import errno
import re
import sqlite3  # for its types only
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.store.connection import DriverError, connect_untouching

# Primary result codes, https://www.sqlite.org/rescode.html
_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26

_BY_RESULT = {
    _BUSY: Code.PROFILE_IN_USE,
    _READONLY: Code.FOLDER_READ_ONLY,
    _IOERR: Code.DATABASE_UNREACHABLE,
    _CORRUPT: Code.DATABASE_DAMAGED,
    _FULL: Code.DISK_FULL,
    _CANTOPEN: Code.DATABASE_UNREACHABLE,
    _NOTADB: Code.DATABASE_DAMAGED,
}

_BY_ERRNO = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EACCES: Code.FOLDER_READ_ONLY,
    errno.EPERM: Code.FOLDER_READ_ONLY,
    errno.EROFS: Code.FOLDER_READ_ONLY,
}

_PAGE = re.compile(r"page (\d+)")
_NAMED_PAGES = 20


class DamagedPage(Exception):
    """A page did not verify; what was read may be zeros."""


@contextmanager
def named_faults(path: Path, key: bytes) -> Iterator[None]:
    """Turn what the driver raises, bare or wrapped by SQLAlchemy, into failures about this database.

    An error that is a mistake in the program, not in the world, goes through as it is.
    """
    try:
        yield
    except DamagedPage as error:
        raise damage(path, key, "a page does not verify") from error
    except (DBAPIError, DriverError) as error:
        failure = _failure(error.orig if isinstance(error, DBAPIError) else error, path, key)
        if failure is None:
            raise
        raise failure from error


@contextmanager
def named_disk_faults(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into failures about this database."""
    try:
        yield
    except OSError as error:
        code = _BY_ERRNO.get(error.errno or 0, Code.DATABASE_UNREACHABLE)
        name = errno.errorcode.get(error.errno or 0, "OSError")
        raise fail(code, f"{path.name}: {name}", folder=str(path.parent)) from error


def damage(path: Path, key: bytes, why: str, **facts: str) -> Failure:
    """DATABASE_DAMAGED with the damaged pages as the fact `pages`. Page 1 fails too with another key."""
    try:
        pages = ", ".join(map(str, damaged_pages(path, key)))
    except DriverError as error:
        pages, why = "", f"{why}; pages unknown ({type(error).__name__})"
    detail = f"{path.name}: {why}" + (f", page {pages}" if pages else "")
    return fail(Code.DATABASE_DAMAGED, detail, pages=pages, **facts)


def damaged_pages(path: Path, key: bytes) -> tuple[int, ...]:
    """Numbers of pages whose bytes were changed or cut off, at most 20. Reads the whole file (400 MB/s)."""
    with closing(connect_untouching(path, key)) as connection:
        found = connection.execute("PRAGMA cipher_integrity_check").fetchmany(_NAMED_PAGES)
    return tuple(int(match[1]) for (text,) in found if (match := _PAGE.search(text)))


def ensure_sound(driver: sqlite3.Connection) -> None:
    """Raise DamagedPage when a page that was read so far did not verify. Costs microseconds.

    SQLCipher gives zeros for such a page, and says so only at the next page that it reads from the disk. In
    the last page of a long value that comes too late: without this look the zeros would pass for the value.
    """
    if driver.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise DamagedPage


@contextmanager
def sound_reading(session: Session) -> Iterator[None]:
    """Let nothing end well inside after a page that did not verify, and call no error by another name."""
    driver = driver_of(session)
    try:
        yield
    except Exception:
        ensure_sound(driver)  # whatever follows on such a page ("read-only", "out of memory") misleads
        raise
    ensure_sound(driver)


def driver_of(session: Session) -> sqlite3.Connection:
    """The driver's connection that this session works on."""
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)


def _failure(error: BaseException | None, path: Path, key: bytes) -> Failure | None:
    result = getattr(error, "sqlite_errorcode", None)
    code = _BY_RESULT.get(result & 0xFF) if isinstance(result, int) else None
    if code is None:
        return None
    # SQLite's name of the result, never its message: that may quote a statement.
    name = str(getattr(error, "sqlite_errorname", result))
    return damage(path, key, name) if code is Code.DATABASE_DAMAGED else fail(code, f"{path.name}: {name}")

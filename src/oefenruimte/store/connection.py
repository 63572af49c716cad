"""The one place that opens the encrypted file."""

import sqlite3  # for its types only: sqlcipher3 has the same interface
from pathlib import Path
from types import ModuleType

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from oefenruimte.domain.problem import Code, fail

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 2_000  # the profile has one owner; this is for a second program that looks in
PLAIN_HEADER = b"SQLite format 3\x00"

# What the driver raises; SQLAlchemy wraps it as `DBAPIError.orig`.
DriverError: type[sqlite3.Error] = dbapi2.Error


_ALWAYS = (
    # The file format of SQLCipher 4 stays, also when a later library has other defaults.
    "cipher_compatibility = 4",
    # Faults are raised and named by this program; the library would print them on stderr as well.
    "cipher_log_level = NONE",
    # No private byte in a temporary file: sorting and sub-results stay in memory.
    "temp_store = MEMORY",
    # Off on purpose: it doubles the time of writing and only wipes the library's own buffers, while the same
    # values and the key itself live in Python's memory, which nobody can wipe.
    "cipher_memory_security = OFF",
    f"busy_timeout = {BUSY_TIMEOUT_MS}",
)
_FOR_WRITING = (
    "journal_mode = WAL",
    # A committed transaction survives a power cut, not only a crash.
    "synchronous = FULL",
    "foreign_keys = ON",
    # What was deleted is overwritten with zeros, so that even the owner's key brings nothing back.
    "secure_delete = ON",
)


def connect(path: Path, key: bytes, driver: ModuleType = dbapi2) -> sqlite3.Connection:
    """A connection for reading and writing, in autocommit: whoever uses it says BEGIN.

    Foreign keys are on. Failure(DATABASE_NOT_ENCRYPTED) when `driver` cannot encrypt; the driver's error when
    the key is another one.
    """
    return _keyed(str(path), key, driver, _FOR_WRITING)


def connect_memory(key: bytes) -> sqlite3.Connection:
    """An empty database in memory."""
    return _keyed(":memory:", key, dbapi2, ())


def connect_untouching(path: Path, key: bytes, driver: ModuleType = dbapi2) -> sqlite3.Connection:
    """A connection for looking only: no byte of the database or of its log changes.

    Without a log the file is opened as immutable, so that not even an empty log appears beside it.
    """
    mode = "mode=ro" if log_of(path).exists() else "immutable=1"
    return _keyed(f"{path.absolute().as_uri()}?{mode}", key, driver, ())


def log_of(path: Path) -> Path:
    """The write-ahead log that belongs to this database file."""
    return path.with_name(path.name + "-wal")


def _keyed(target: str, key: bytes, driver: ModuleType, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    if len(key) != KEY_BYTES:
        raise ValueError(f"the database key has {len(key)} bytes, not {KEY_BYTES}")
    connection: sqlite3.Connection = driver.connect(
        target, isolation_level=None, check_same_thread=False, uri=target.startswith("file:")
    )
    try:
        # A raw key: no passphrase to stretch, 1 ms to open.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        version = connection.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0]:
            raise fail(
                Code.DATABASE_NOT_ENCRYPTED, "PRAGMA cipher_version is empty: SQLite without encryption"
            )
        # Asked after each read (faults.py); a library too old to answer would hide damage.
        if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
            raise fail(Code.DATABASE_NOT_ENCRYPTED, f"SQLCipher {version[0]} does not tell its status")
        for pragma in _ALWAYS + pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection

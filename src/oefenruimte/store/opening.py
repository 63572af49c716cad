"""From a path and a key to a database at the head, or a named refusal that has touched nothing."""

import logging
import sqlite3  # for its types only
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import assert_never

from sqlalchemy import Engine
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from oefenruimte.domain.problem import Code, fail
from oefenruimte.store import files
from oefenruimte.store.connection import PLAIN_HEADER, connect, connect_untouching, log_of
from oefenruimte.store.engine import engine_on
from oefenruimte.store.faults import damage, named_disk_faults, named_faults
from oefenruimte.store.migrating import Migrations
from oefenruimte.store.revision import is_older

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Absent:
    """There is no database yet."""


@dataclass(frozen=True, slots=True)
class Current:
    """The database is at the head."""


@dataclass(frozen=True, slots=True)
class Older:
    """The database was made by an earlier program."""

    revision: str


Found = Absent | Current | Older


@dataclass(frozen=True, slots=True)
class Opening:
    """One database file, its key, and the steps that lead to the head."""

    path: Path
    key: bytes
    migrations: Migrations
    driver: ModuleType = dbapi2

    def open(self) -> Engine:
        """A ready engine. Failure: see `Store.open`."""
        with named_disk_faults(self.path), named_faults(self.path, self.key):
            match self._look():
                case Absent():
                    self._create()
                case Older(revision):
                    self._migrate(revision)
                case Current():
                    # A migration may have ended before its check: nothing is thrown away unchecked.
                    if self._backups():
                        self._check_and_drop_backups()
                case never:
                    assert_never(never)
            return self._ready()

    def _ready(self) -> Engine:
        engine = engine_on(lambda: connect(self.path, self.key, self.driver))
        engine.connect().close()  # now, so that what is wrong shows here
        return engine

    def _look(self) -> Found:
        """What is there. Changes no byte."""
        if not self.path.exists():
            if log_of(self.path).exists():
                raise fail(Code.DATABASE_DAMAGED, f"{self.path.name} is gone, its log is there", pages="")
            return Absent()
        with self.path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
        if header == PLAIN_HEADER:
            raise fail(Code.DATABASE_NOT_ENCRYPTED, f"{self.path.name} is an SQLite file in the clear")
        if not header:
            # A new database gets its name when it is complete, so an empty one lost its content.
            raise fail(Code.DATABASE_DAMAGED, f"{self.path.name} is empty", pages="1")
        with closing(connect_untouching(self.path, self.key, self.driver)) as connection:
            revision = self._revision(connection)
        if revision == self.migrations.head:
            return Current()
        if is_older(revision, self.migrations.head):
            return Older(revision)
        raise fail(Code.DATABASE_NEWER, f"{self.path.name} is at {revision}, not {self.migrations.head}")

    def _revision(self, connection: sqlite3.Connection) -> str:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall() if tables else []
        if len(rows) != 1:
            raise fail(Code.DATABASE_DAMAGED, f"{self.path.name} has {len(rows)} revisions", pages="")
        return str(rows[0][0])

    def _create(self) -> None:
        new = self.path.with_name(self.path.name + ".new")
        files.remove_with_log(new)  # of a start that was cut off: it never was anybody's database
        files.create_private(new)
        self._upgrade(new)
        files.put_in_place(new, self.path)

    def _migrate(self, revision: str) -> None:
        """Copy, check the copy, migrate, check the result, and only then remove the copy."""
        self._settle()
        backup = self.path.with_name(f"{self.path.name}.before-{self.migrations.head}")
        unfinished = backup.with_name(backup.name + ".new")
        files.remove_with_log(unfinished)
        files.copy_private(self.path, unfinished)
        self._check(unfinished, revision)
        files.put_in_place(unfinished, backup)
        logger.info("migrating from %s to %s; the old file is kept", revision, self.migrations.head)
        self._upgrade(self.path)
        self._check_and_drop_backups()

    def _upgrade(self, path: Path) -> None:
        # Without foreign keys: rebuilding a table must not take along the rows that point at it.
        engine = engine_on(lambda: self._connect_loosely(path))
        try:
            self.migrations.upgrade(engine)
        finally:
            engine.dispose()

    def _connect_loosely(self, path: Path) -> sqlite3.Connection:
        connection = connect(path, self.key, self.driver)
        connection.execute("PRAGMA foreign_keys = OFF")
        return connection

    def _backups(self) -> list[Path]:
        """What migrations left behind, newest revision last."""
        start = f"{self.path.name}.before-"
        return sorted(each for each in self.path.parent.iterdir() if each.name.startswith(start))

    def _check_and_drop_backups(self) -> None:
        backups = self._backups()
        self._settle()
        self._check(self.path, self.migrations.head, backup=backups[-1].name)
        for backup in backups:
            backup.unlink()
        logger.info("the migrated database is whole; the old file is removed")

    def _settle(self) -> None:
        """Bring what is in the log into the file."""
        with closing(connect(self.path, self.key, self.driver)) as connection:
            (blocked, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if blocked:
            raise fail(Code.PROFILE_IN_USE, f"{self.path.name}: another program reads the log")

    def _check(self, path: Path, revision: str, **facts: str) -> None:
        """Read every page and every row of a database that is not open."""
        with closing(connect_untouching(path, self.key, self.driver)) as connection:
            bad_pages = connection.execute("PRAGMA cipher_integrity_check").fetchone()
            sound = not bad_pages and connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not sound or self._revision(connection) != revision:
                raise damage(path, self.key, "check after copying or migrating", **facts)

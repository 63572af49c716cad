"""The encrypted database of one profile. Importing this module is cheap; `Store.open` loads SQLAlchemy."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from oefenruimte.domain.problem import Code, Failure

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from oefenruimte.store.migrating import Migrations
    from oefenruimte.store.unit import Unit


class Store:
    """Units of work on one database, one at a time, from any thread."""

    def __init__(self, engine: Engine, path: Path, key: bytes) -> None:
        """For `open`."""
        self._engine: Engine | None = engine
        self._path = path
        self._key = key
        self._turn = threading.Lock()
        self._owner: int | None = None  # thread that has the turn

    @classmethod
    def open(cls, path: Path, key: bytes, migrations: Migrations | None = None) -> Store:
        """Open the database at `path` with its raw 32-byte key; make it, or migrate it, where needed.

        Before a migration the old file is copied to `<name>.before-<revision>`; the copy goes when the result
        has been checked. `migrations` is for tests. Failure:

        - DATABASE_NEWER: made by a later program; not a byte was touched.
        - DATABASE_DAMAGED: damaged, cut off, or of another key. Fact `pages`: the damaged pages ("7, 12").
          Fact `backup`, after a migration whose result is not whole: the name of the old file.
        - DATABASE_NOT_ENCRYPTED: a plain SQLite file, or a library that cannot encrypt.
        - DATABASE_UNREACHABLE, FOLDER_READ_ONLY, DISK_FULL, PROFILE_IN_USE: what the system says.
        """
        # Here, because SQLAlchemy costs a quarter of a second that the first picture should not wait for.
        from oefenruimte.store.migrating import Migrations
        from oefenruimte.store.opening import Opening

        return cls(Opening(path, key, migrations or Migrations()).open(), path, key)

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """One transaction: kept at the end of the block, taken back when the block raises.

        Waits while another thread has a unit. RuntimeError inside another unit of the same thread, or after
        `close`. Failure DATABASE_DAMAGED, DISK_FULL, … as `open`.
        """
        from sqlalchemy.orm import Session

        from oefenruimte.store.faults import named_faults, sound_reading
        from oefenruimte.store.unit import Unit

        with (
            self._my_turn() as engine,
            self._fresh_after_damage(engine),
            named_faults(self._path, self._key),
            Session(engine, autoflush=False, close_resets_only=False) as session,
            session.begin(),
            sound_reading(session),
        ):
            yield Unit(session)

    def close(self) -> None:
        """Wait for the running unit, then close the file. Closing again does nothing.

        RuntimeError inside a unit of the same thread.
        """
        self._not_inside()
        with self._turn:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    @contextmanager
    def _fresh_after_damage(self, engine: Engine) -> Iterator[None]:
        """A connection that met a damaged page refuses everything; the next unit gets a new one."""
        try:
            yield
        except Failure as failure:
            if failure.problem.code is Code.DATABASE_DAMAGED:
                engine.dispose()
            raise

    @contextmanager
    def _my_turn(self) -> Iterator[Engine]:
        self._not_inside()
        with self._turn:
            if self._engine is None:
                raise RuntimeError("the store is closed")
            self._owner = threading.get_ident()
            try:
                yield self._engine
            finally:
                self._owner = None

    def _not_inside(self) -> None:
        # Waiting for oneself would never end.
        if self._owner == threading.get_ident():
            raise RuntimeError("inside a unit of this thread: one use case is one transaction")

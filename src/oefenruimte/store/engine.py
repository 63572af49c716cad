"""SQLAlchemy on one encrypted connection."""

import sqlite3  # for its types only
from collections.abc import Callable

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]


def engine_on(connect: Callable[[], sqlite3.Connection]) -> Engine:
    """An engine with a single connection, opened at first use and kept until `dispose`."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=StaticPool,
        # An exception ends up in a log: without the values of the statement.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver is in autocommit. IMMEDIATE takes the write lock at once: what a unit reads stays true until
    # it writes, also when another process has the same file open.
    connection.exec_driver_sql("BEGIN IMMEDIATE")

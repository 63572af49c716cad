"""Every table as plain rows, for whoever wants to take along all that is kept. Nothing is written here."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import func, select

from oefenruimte.store.faults import driver_of, ensure_sound
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables import METADATA

Plain = None | bool | int | float | str | list[Any]
_AT_ONCE = 200


class Inventory(Repository):
    def tables(self) -> tuple[str, ...]:
        """Names of all tables, sorted."""
        return tuple(sorted(METADATA.tables))

    def columns(self, table: str) -> tuple[str, ...]:
        """KeyError for a table that is not there."""
        return tuple(column.name for column in METADATA.tables[table].columns)

    def count(self, table: str) -> int:
        """How many rows it has. KeyError."""
        rows = self._rows(select(func.count()).select_from(METADATA.tables[table]))
        return int(rows[0][0])

    def rows(self, table: str, without: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
        """Each row by the names of its columns, in order of the key, as what JSON can hold: moments and days
        as ISO 8601, bytes in hexadecimal. `without`: columns that are not read. KeyError."""
        found = METADATA.tables[table]
        columns = [column for column in found.columns if column.name not in without]
        asked = select(*columns).order_by(*found.primary_key.columns)
        result = self._session.connection().execution_options(yield_per=_AT_ONCE).execute(asked)
        for row in result:
            yield {column.name: _plain(value) for column, value in zip(columns, row, strict=True)}
        ensure_sound(driver_of(self._session))


def _plain(value: object) -> Plain:
    match value:
        case bytes():
            return value.hex()
        case Enum():
            return str(value.value)
        case datetime() | date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(one) for one in value]
        case None | bool() | int() | float() | str():
            return value
        case _:
            raise TypeError(type(value).__name__)

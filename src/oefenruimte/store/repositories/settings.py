"""Small things to remember, by name, and the counter of own objects."""

import json
from collections.abc import Iterable
from typing import Any, TypeVar, overload

from sqlalchemy import delete, select

from oefenruimte.store.repositories.base import Repository, batched
from oefenruimte.store.tables.settings import CounterRow, SettingRow

T = TypeVar("T", bool, int, float, str, list[Any], dict[str, Any])
Json = None | bool | int | float | str | list[Any] | dict[str, Any]

_SEQUENCE = "sequence"


class Settings(Repository):
    @overload
    def get(self, key: str, default: None = None) -> Any: ...
    @overload
    def get(self, key: str, default: T) -> T: ...
    def get(self, key: str, default: Json = None) -> Json:
        """The value as it was put, or `default`. TypeError when it is of another type than the default."""
        row = self._by_key(SettingRow, key)
        if row is None:
            return default
        value: Json = json.loads(row.value)
        if default is not None and type(value) is not type(default):
            raise TypeError(f"setting {key} is {type(value).__name__}, not {type(default).__name__}")
        return value

    def some(self, keys: Iterable[str]) -> dict[str, Any]:
        """Those of `keys` that were put, in some statements for all of them."""
        found: dict[str, Any] = {}
        for few in batched(keys):
            rows = self._rows(select(SettingRow.key, SettingRow.value).where(SettingRow.key.in_(few)))
            found |= {row[0]: json.loads(row[1]) for row in rows}
        return found

    def under(self, beginning: str) -> dict[str, Any]:
        """All whose key begins so."""
        begins = SettingRow.key.startswith(beginning, autoescape=True)
        rows = self._rows(select(SettingRow.key, SettingRow.value).where(begins))
        return {row[0]: json.loads(row[1]) for row in rows}

    def put(self, key: str, value: Json) -> None:
        """Keep a value that JSON can hold. TypeError for others."""
        self._put(SettingRow(key=key, value=json.dumps(value, ensure_ascii=False)))

    def remove_under(self, beginning: str) -> None:
        """All whose key begins so: their defaults count again."""
        begins = SettingRow.key.startswith(beginning, autoescape=True)
        self._session.execute(delete(SettingRow).where(begins))

    def next_sequence(self) -> int:
        """1, 2, 3, …: each number once, when the unit is committed."""
        row = self._by_key(CounterRow, _SEQUENCE)
        value = 1 if row is None else row.value + 1
        self._put(CounterRow(name=_SEQUENCE, value=value))
        return value

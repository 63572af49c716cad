"""A draft as the database keeps it: one JSON document, format 1.

Strict: what is unknown, missing or of another kind is a ValueError, never a guess. A field that the domain
gives a default may be missing: it came later. Times are milliseconds; words of enums are those of
scenario.yaml.
"""

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Choice, End, Follow, NextTurn

FORMAT = 1
_FOLLOWS: Mapping[str, type[End | NextTurn | Choice]] = {"end": End, "next": NextTurn, "choice": Choice}
_FOLLOW_KINDS = frozenset(typing.get_args(Follow))


def draft_to_text(draft: Draft) -> str:
    """The document. Any draft fits, whatever characters are in it."""
    return json.dumps({"format": FORMAT, "draft": _written(draft)}, allow_nan=False)


def draft_from_text(text: str) -> Draft:
    """What `draft_to_text` wrote. ValueError for anything else, also for a later format."""
    try:
        document = json.loads(text, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(document, dict) or set(document) != {"format", "draft"}:
        raise ValueError("not a draft")
    if document["format"] != FORMAT:
        raise ValueError("a draft of another format")
    read = _read(Draft, document["draft"], "draft")
    assert isinstance(read, Draft)
    return read


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _written(value: object) -> object:
    match value:
        case End():
            return {"kind": "end"}
        case NextTurn() | Choice():
            kind = next(name for name, follow in _FOLLOWS.items() if isinstance(value, follow))
            return {"kind": kind, **_fields_written(value)}
        case StrEnum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case tuple():
            return [_written(item) for item in value]
        case _:
            return _fields_written(value)


def _fields_written(value: object) -> dict[str, object]:
    assert is_dataclass(value)
    return {field.name: _written(getattr(value, field.name)) for field in fields(value)}


def _read(kind: Any, data: object, where: str) -> object:
    """`data` as a value of `kind`: a dataclass, an enum, a plain type, a tuple of these, or a union."""
    kind = getattr(kind, "__supertype__", kind)  # an id is a text
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _read_union(inside, data, where)
    if origin is tuple:
        return _read_tuple(inside, data, where)
    if is_dataclass(kind):
        return _read_fields(kind, data, where)
    if issubclass(kind, StrEnum):
        return kind(_read(str, data, where))
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        raise ValueError(f"{where}: not {kind.__name__}")
    return data


def _read_union(kinds: tuple[Any, ...], data: object, where: str) -> object:
    """Either nothing or one kind; or what follows a turn, which says its kind."""
    if data is None and type(None) in kinds:
        return None
    rest = [kind for kind in kinds if kind is not type(None)]
    if set(rest) <= _FOLLOW_KINDS:
        if not isinstance(data, dict) or data.get("kind") not in _FOLLOWS:
            raise ValueError(f"{where}: nothing that follows a turn")
        own = {name: value for name, value in data.items() if name != "kind"}
        return _read(_FOLLOWS[data["kind"]], own, where)
    (kind,) = rest
    return _read(kind, data, where)


def _read_tuple(kinds: tuple[Any, ...], data: object, where: str) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise ValueError(f"{where}: no list")
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(data)
    if len(kinds) != len(data):
        raise ValueError(f"{where}: {len(data)} instead of {len(kinds)}")
    return tuple(
        _read(kind, item, f"{where}[{at}]") for at, (kind, item) in enumerate(zip(kinds, data, strict=True))
    )


def _read_fields(kind: Any, data: object, where: str) -> object:
    known = _fields_of(kind)
    if not isinstance(data, dict) or not set(data) <= set(known):
        raise ValueError(f"{where}: not {kind.__name__}")
    missing = [name for name, (field, _) in known.items() if name not in data and not _has_default(field)]
    if missing:
        raise ValueError(f"{where}: without {', '.join(missing)}")
    return kind(**{name: _read(known[name][1], value, f"{where}.{name}") for name, value in data.items()})


@lru_cache(maxsize=32)
def _fields_of(kind: Any) -> dict[str, tuple[Field[Any], Any]]:
    hints = typing.get_type_hints(kind)
    return {field.name: (field, hints[field.name]) for field in fields(kind)}


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING

"""JSON of unknown makers: read within limits, and the line on which each part begins."""

import json
import re
from collections.abc import Mapping
from typing import Any

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|\n|[^\s{}\[\]:,"]+')
_DEEPEST = 10  # of the parts whose line is noted

Path = tuple[str | int, ...]


def read_json(data: bytes) -> Any | None:
    """The value, or None when it is no JSON, or nested beyond reason."""
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refused)
    except (ValueError, RecursionError):
        return None


def _refused(name: str) -> Any:
    raise ValueError(name)


def lines_of(data: bytes) -> Mapping[Path, int]:
    """The line (1-based) of every part, by its path of keys and indexes; for valid JSON. Empty when all of it
    is on one line, as most makers write it.
    """
    text = data.decode("utf-8-sig", "replace")
    if text.strip().count("\n") == 0:
        return {}
    lines: dict[Path, int] = {}
    holders: list[tuple[Path, bool]] = []  # path of the open parts; whether it is a list
    path: Path = ()
    key: str | int | None = None
    wants_key = False
    line = 1
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token == "\n":
            line += 1
        elif token in "{[":
            here = (*path, key) if key is not None else path
            _note(lines, here, line)
            holders.append((path, key is not None))
            path, is_list = here, token == "["
            key = 0 if is_list else None
            wants_key = not is_list
        elif token in "}]":
            if not holders:
                return lines
            child = path
            path, had_key = holders.pop()
            key = child[-1] if had_key and child else None
            wants_key = False
        elif token == ",":
            if isinstance(key, int):
                key += 1
            else:
                key, wants_key = None, True
        elif token == ":":
            wants_key = False
        elif wants_key:
            key = _word(token)
        else:
            _note(lines, (*path, key) if key is not None else path, line)
    return lines


def _note(lines: dict[Path, int], path: Path, line: int) -> None:
    if len(path) <= _DEEPEST:
        lines.setdefault(path, line)


def _word(token: str) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token


def as_dict(value: Any) -> dict[str, Any]:
    """The object, or an empty one: makers leave things out and write [] for {}."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The list. Some makers write {"0": …, "1": …}."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and value and all(key.isdecimal() and len(key) < 9 for key in value):
        return [value[key] for key in sorted(value, key=int)]
    return []


def as_text(value: Any) -> str:
    """A text; a number as text; else nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def as_number(value: Any) -> float | None:
    """A number, also when written as text. None when it is none, or beyond all reason."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = float(value.strip().replace(",", "."))
        except ValueError:
            return None
    if not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if abs(number) < 1e9 else None


def as_flag(value: Any) -> bool:
    """Whether it is said to be so: true, "true", 1."""
    return (
        value is True or (isinstance(value, str) and value.strip().casefold() in ("true", "1")) or value == 1
    )

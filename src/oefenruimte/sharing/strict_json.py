"""JSON written by others, read without trust; and our own, written so that equal values give equal bytes.

Whatever is wrong, the only outcome is OBJECT_DAMAGED with the place of the fault (never the value).
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, NoReturn, TypeVar

from oefenruimte.domain.ids import is_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.text import clean_text

MAX_DEPTH = 8
MAX_NUMBER = 2**53 - 1  # what every JSON reader keeps exact

_MARKS = re.compile(rb'["\\\[\]{}]')
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,79}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Word = TypeVar("Word", bound=StrEnum)


def encode(value: Mapping[str, object]) -> bytes:
    """UTF-8, keys sorted, no spaces, no escapes that are not needed."""
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, check_circular=True, separators=(",", ":"), sort_keys=True
    )
    return text.encode("utf-8")


def decode(data: bytes, where: str) -> "Fields":
    """The object in `data`. `where` names the document in the detail of a failure."""
    return Fields(_value(data, where), where)


def parse(data: bytes, where: str) -> dict[str, Any]:
    """The same as a plain value: for a document whose form is somebody else's."""
    value = _value(data, where)
    if not isinstance(value, dict):
        raise damaged(where, "not an object")
    return value


def _value(data: bytes, where: str) -> object:
    _check_depth(data, where)
    try:
        value: object = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_float=_refuse,
            parse_int=_number,
        )
    except ValueError as error:  # also UnicodeDecodeError and JSONDecodeError
        raise damaged(where, type(error).__name__) from error
    return value


def damaged(where: str, why: str) -> Failure:
    """`raise damaged("manifest.turns", "too many")`."""
    return fail(Code.OBJECT_DAMAGED, f"{where}: {why}")


class Fields:
    """One JSON object. Each method takes one field out, checked; `finish` refuses what is left over."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise damaged(where, "not an object")
        self._left: dict[str, object] = dict(value)
        self._where = where

    def finish(self) -> None:
        if self._left:
            raise damaged(self._where, f"{len(self._left)} unknown fields")

    def place(self, name: str) -> str:
        return f"{self._where}.{name}"

    def take(self, name: str) -> object:
        if name not in self._left:
            raise damaged(self.place(name), "missing")
        return self._left.pop(name)

    def absent(self, name: str) -> bool:
        """Whether the field is null; if so it is taken."""
        if self._left.get(name, 0) is not None:
            return False
        del self._left[name]
        return True

    def number(self, name: str, low: int, high: int) -> int:
        value = self.take(name)
        if type(value) is not int or not low <= value <= high:  # a bool is an int to isinstance
            raise damaged(self.place(name), "not a number in range")
        return value

    def flag(self, name: str) -> bool:
        value = self.take(name)
        if not isinstance(value, bool):
            raise damaged(self.place(name), "not true or false")
        return value

    def string(self, name: str, limit: int) -> str:
        """Any string of at most `limit` characters; for fields with a form of their own."""
        value = self.take(name)
        if not isinstance(value, str) or len(value) > limit:
            raise damaged(self.place(name), "not a string that fits")
        return value

    def text(self, name: str, limit: int, *, lines: bool = True) -> str:
        """Text for people. The sender has cleaned it: what is not clean was not made by this program."""
        value = self.string(name, limit)
        if value != clean_text(value, lines=lines):
            raise damaged(self.place(name), "characters that do not belong in a text")
        return value

    def identifier(self, name: str) -> str:
        """A random id, as `domain.ids.new_id` gives."""
        value = self.string(name, 20)
        if not is_id(value):
            raise damaged(self.place(name), "not an id")
        return value

    def identifiers(self, name: str, low: int, high: int) -> list[str]:
        """Random ids in rising order, each once."""
        items = self.items(name, low, high)
        found = [item for item in items if isinstance(item, str) and is_id(item)]
        if len(found) != len(items) or any(one >= other for one, other in pairwise(found)):
            raise damaged(self.place(name), "not ids in order")
        return found

    def digest(self, name: str) -> str:
        """A SHA-256 in hexadecimal, lower case."""
        value = self.string(name, 64)
        if _DIGEST.fullmatch(value) is None:
            raise damaged(self.place(name), "not a SHA-256")
        return value

    def name(self, name: str) -> str:
        """A name out of a scenario (scenario, turn, behaviour): letters, digits, single dots, - and _."""
        value = self.string(name, 80)
        if _NAME.fullmatch(value) is None:
            raise damaged(self.place(name), "not a name")
        return value

    def day(self, name: str) -> date:
        value = self.string(name, 10)
        if _DAY.fullmatch(value) is None:
            raise damaged(self.place(name), "not a date")
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise damaged(self.place(name), "not a date") from error

    def word(self, name: str, words: type[Word]) -> Word:
        value = self.string(name, 40)
        try:
            return words(value)
        except ValueError as error:
            raise damaged(self.place(name), "not one of the words") from error

    def octets(self, name: str, low: int, high: int) -> bytes:
        """Bytes in base64, `low` to `high` of them."""
        value = self.string(name, (high + 2) // 3 * 4)
        try:
            octets = base64.b64decode(value.encode("ascii"), validate=True)
        except (UnicodeEncodeError, binascii.Error) as error:
            raise damaged(self.place(name), "not base64") from error
        if not low <= len(octets) <= high:
            raise damaged(self.place(name), "not the right length")
        return octets

    def items(self, name: str, low: int, high: int) -> list[object]:
        value = self.take(name)
        if not isinstance(value, list) or not low <= len(value) <= high:
            raise damaged(self.place(name), "not a list that fits")
        return value

    def object(self, name: str) -> "Fields":
        return Fields(self.take(name), self.place(name))

    def names(self, limit: int) -> list[str]:
        """The names of the fields, where the names are data themselves: each of the form of `name`."""
        if len(self._left) > limit or not all(_NAME.fullmatch(name) for name in self._left):
            raise damaged(self._where, "fields that are not names")
        return list(self._left)

    def objects(self, name: str, low: int, high: int) -> "list[Fields]":
        items = self.items(name, low, high)
        return [Fields(item, f"{self.place(name)}[{index}]") for index, item in enumerate(items)]


def to_base64(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")


def _check_depth(data: bytes, where: str) -> None:
    """Refuse nesting deeper than MAX_DEPTH before a parser that recurses sees it."""
    depth = 0
    in_string = False
    escaped = -1  # position of the byte that a backslash protects
    for mark in _MARKS.finditer(data):
        byte, at = mark.group(), mark.start()
        if in_string:
            if at == escaped:
                continue
            if byte == b"\\":
                escaped = at + 1
            elif byte == b'"':
                in_string = False
        elif byte == b'"':
            in_string = True
        elif byte in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise damaged(where, "nested too deeply")
        elif byte in b"]}":
            depth -= 1


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field occurs twice")
    return fields


def _number(text: str) -> int:
    if len(text) > 17:
        raise ValueError("number too long")
    return int(text)


def _refuse(text: str) -> NoReturn:
    raise ValueError("only whole numbers are used")

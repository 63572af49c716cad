"""Rows as files that open anywhere: a table for a spreadsheet (CSV) and the same for a program (JSON)."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

_FORMULAS = frozenset("=+-@\t\r\n")  # what a spreadsheet would calculate, or take for another cell


def as_csv(columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> bytes:
    """UTF-8 with a mark in front, and semicolons: so a Dutch spreadsheet reads it. No text is a formula."""
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def as_json(rows: Sequence[dict[str, Any]]) -> bytes:
    """UTF-8, one list. Texts that are JSON themselves are written as what they say."""
    told = [{name: _opened(value) for name, value in row.items()} for row in rows]
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case str():
            return harmless(value)
        case int() | float():
            return str(value)
        case _:
            return harmless(json.dumps(value, ensure_ascii=False))


def harmless(text: str) -> str:
    """The text, such that a spreadsheet shows it and calculates nothing."""
    begins = text.lstrip(" \u00a0")[:1] or text[:1]
    return f"'{text}" if begins in _FORMULAS and begins else text


def _opened(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value  # words that happen to begin like that
    return value

"""Rows of a spreadsheet: csv in whatever letters and with whatever comma, and xlsx."""

import csv
import datetime
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.cue_text import strip_unwanted
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.documents import OFFICE_LIMITS, decode_text
from oefenruimte.scenarios.unsafe import UnsafePackageError
from oefenruimte.scenarios.zip_entries import entry_bytes
from oefenruimte.scenarios.zip_index import read_index

MOST_ROWS = 600
_MOST_COLUMNS = 40
_MOST_CELL = 8000
_MOST_SHEETS = 6
_MOST_PART = 4 * 1024 * 1024
_DELIMITERS = ";,\t|"
_WHOLE = re.compile(r"-?\d+\.0")


@dataclass(frozen=True, slots=True)
class Row:
    """`number`: of the row in the sheet, or the line of the file where it begins; 1-based."""

    number: int
    cells: tuple[str, ...]


def read_table(path: Path, name: str, findings: Findings) -> tuple[tuple[Row, ...], ...]:
    """The sheets of a spreadsheet; none, with an error, when it cannot be read. OSError.

    Never raises for what is in the file.
    """
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith(b"PK"):
        return _workbook(path, name, findings)
    if path.suffix.lower() != ".csv":
        findings.error(
            What.IMPORT_UNREADABLE,
            worded(
                "{name} is geen Excel-bestand dat we kunnen lezen. Bewaar het opnieuw als xlsx of csv.",
                name=name,
            ),
            file=name,
        )
        return ()
    text = decode_text(path, name, findings)
    return () if text is None else (tuple(_csv(text)),)


def _csv(text: str) -> Iterable[Row]:
    delimiter, skip = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    done = 0
    try:
        for cells in reader:
            number, done = done + 1, reader.line_num
            if number <= skip:
                continue
            if number > MOST_ROWS * 4:
                return
            yield Row(number, _clean(cells))
    except csv.Error:  # a cell beyond all reason: what came before it is used
        return


def _delimiter(text: str) -> tuple[str, int]:
    """Which character separates the cells, and how many lines say so and nothing else."""
    first, _, _ = text.lstrip("\ufeff").partition("\n")
    if (said := re.fullmatch(r"sep=(.)\s*", first)) is not None:
        return said[1], 1
    sample = text[:20_000]
    return max(
        _DELIMITERS, key=lambda mark: sample.count(mark) - (sample.count(", ") if mark == "," else 0)
    ), 0


def _workbook(path: Path, name: str, findings: Findings) -> tuple[tuple[Row, ...], ...]:
    try:
        with path.open("rb") as file:
            entries = read_index(file, OFFICE_LIMITS)
            if not any(entry.name == "xl/workbook.xml" for entry in entries):
                raise UnsafePackageError(What.IMPORT_UNREADABLE, "")
            for entry in entries:  # what the table of contents says is true, before anybody else unpacks it
                if entry.name.endswith((".xml", ".rels")):
                    entry_bytes(file, entry, _MOST_PART)
        return _sheets(path)
    except UnsafePackageError:
        pass
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001  # a library of others, on files of others
        findings.note(What.IMPORT_UNREADABLE, f"{name}: {type(error).__name__}.", file=name)
    findings.error(
        What.IMPORT_UNREADABLE,
        worded(
            "{name} is geen Excel-bestand dat we kunnen lezen. Bewaar het opnieuw als xlsx of csv.", name=name
        ),
        file=name,
    )
    return ()


def _sheets(path: Path) -> tuple[tuple[Row, ...], ...]:
    # 0.2 s that only who imports a table should pay
    from openpyxl import load_workbook  # type: ignore[import-untyped]

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    try:
        sheets: list[tuple[Row, ...]] = []
        for sheet in book.worksheets[:_MOST_SHEETS]:
            rows = sheet.iter_rows(max_row=MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
            sheets.append(
                tuple(Row(number, _clean(map(_words, cells))) for number, cells in enumerate(rows, 1))
            )
        return tuple(sheets)
    finally:
        book.close()


def _words(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case float() if _WHOLE.fullmatch(repr(value)):
            return str(int(value))
        case datetime.datetime() | datetime.date() | datetime.time():
            return value.isoformat()
        case _:
            return str(value)


def _clean(cells: Iterable[str]) -> tuple[str, ...]:
    kept = [strip_unwanted(cell[:_MOST_CELL]).strip() for cell in cells]
    return tuple(kept[:_MOST_COLUMNS])

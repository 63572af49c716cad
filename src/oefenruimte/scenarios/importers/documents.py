"""Text files and Word files to lines: what stands there, and which lines are headings or items of a list."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.cue_text import strip_unwanted
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.outline import Line
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError
from oefenruimte.scenarios.zip_entries import entry_bytes
from oefenruimte.scenarios.zip_index import Entry, read_index

_MOST_TEXT = 1024 * 1024
_MOST_XML = 3 * 1024 * 1024
_MOST_LINES = 3000
_MOST_LINE = 6000
OFFICE_LIMITS = Limits(
    package=64 * 1024**2, entries=2000, entry=64 * 1024**2, together=256 * 1024**2, ratio=300
)
_HEADING = re.compile(r"^(?:heading|kop|titel|title|ondertitel|subtitle|\d+$)", re.IGNORECASE)
_LIST = re.compile(r"list|lijst", re.IGNORECASE)
_BOLD = re.compile(r"\*\*|__")
_BULLETS = re.compile(r"^\s*(?:[-*•·▪‣–]|\d{1,2}[.)])\s+")

Row = tuple[int, tuple[str, ...]]
"""A row of a table in a document: the number of its paragraph, and the text of its cells."""


class Document:
    """`lines` in reading order; `tables` apart, because a table with headings is read as a table."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.tables: list[list[Row]] = []


def read_document(path: Path, name: str, findings: Findings) -> Document | None:
    """Read txt, md or docx. None, with an error, when it cannot be read. OSError when it cannot be opened."""
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith(b"PK"):
        return _word(path, name, findings)
    if path.suffix.lower() == ".docx":
        findings.error(
            What.IMPORT_UNREADABLE,
            worded(
                "{name} is geen Word-bestand dat we kunnen lezen. Bewaar het opnieuw als docx.", name=name
            ),
            file=name,
        )
        return None
    return _plain(path, name, findings)


def decode_text(path: Path, name: str, findings: Findings) -> str | None:
    """The text of a file of whatever age: UTF-8, UTF-16, or the old letters of Windows (with a warning)."""
    with path.open("rb") as file:
        data = file.read(_MOST_TEXT + 1)
    if len(data) > _MOST_TEXT:
        findings.error(
            What.IMPORT_UNREADABLE, worded("{name} is te groot. Er past 1 MB in.", name=name), file=name
        )
        return None
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        findings.error(What.IMPORT_UNREADABLE, worded("{name} is geen tekst.", name=name), file=name)
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        findings.warning(
            What.IMPORT_ENCODING,
            worded(
                "{name} is bewaard in een oude tekenset van Windows. Kijk of letters als é en ë goed staan.",
                name=name,
            ),
            file=name,
        )
        return data.decode("cp1252", "replace")


def _plain(path: Path, name: str, findings: Findings) -> Document | None:
    text = decode_text(path, name, findings)
    if text is None:
        return None
    document = Document()
    if path.suffix.lower() == ".md":
        text = _BOLD.sub("", text)
    lines = strip_unwanted(text).split("\n")
    for number, line in enumerate(lines[:_MOST_LINES], 1):
        if line.strip():
            document.lines.append(Line(number, line[:_MOST_LINE], bullet=_BULLETS.match(line) is not None))
    _warn_if_longer(len(lines), name, findings)
    return document


def _word(path: Path, name: str, findings: Findings) -> Document | None:
    from defusedxml import ElementTree  # type: ignore[import-untyped]

    try:
        with path.open("rb") as file:
            entries = {entry.name: entry for entry in read_index(file, OFFICE_LIMITS)}
            entry: Entry | None = entries.get("word/document.xml")
            if entry is None:
                raise UnsafePackageError(What.IMPORT_UNREADABLE, "")
            data = entry_bytes(file, entry, _MOST_XML)
        body = next(iter(_children(ElementTree.fromstring(data, forbid_dtd=True), "body")))
    except (UnsafePackageError, ValueError, SyntaxError, StopIteration, RecursionError, zipfile.BadZipFile):
        findings.error(
            What.IMPORT_UNREADABLE,
            worded(
                "{name} is geen Word-bestand dat we kunnen lezen. Bewaar het opnieuw als docx.", name=name
            ),
            file=name,
        )
        return None
    document = Document()
    number = _blocks(body, document, 0, 0)
    _warn_if_longer(number, name, findings)
    return document


def _warn_if_longer(count: int, name: str, findings: Findings) -> None:
    if count > _MOST_LINES:
        findings.warning(
            What.IMPORT_NOT_UNDERSTOOD,
            worded(
                "{name} is erg lang. We lazen de eerste {lines} regels.",
                name=name,
                lines=_MOST_LINES,
            ),
            _MOST_LINES,
            name,
        )


def _blocks(parent: Any, document: Document, number: int, depth: int) -> int:
    """Paragraphs and tables, in order; returns the number of the last paragraph."""
    for child in parent:
        kind = _local(child)
        if number > _MOST_LINES:
            return number
        if kind == "p":
            number += 1
            _paragraph(child, number, document)
        elif kind == "tbl":
            number = _table(child, document, number)
        elif kind in ("sdt", "sdtContent", "smartTag", "customXml", "ins") and depth < 8:
            number = _blocks(child, document, number, depth + 1)
    return number


def _paragraph(element: Any, number: int, document: Document) -> None:
    text = _text(element)
    style, bullet, outline = _style(element)
    for part in text.split("\n"):
        if part.strip():
            marked = bullet or _BULLETS.match(part) is not None
            heading = (outline or bool(_HEADING.match(style))) and not bullet and len(part) <= 120
            document.lines.append(Line(number, part[:_MOST_LINE], heading, marked))


def _table(element: Any, document: Document, number: int) -> int:
    rows: list[Row] = []
    for row in _children(element, "tr"):
        number += 1
        cells = tuple(
            "\n".join(filter(None, (_text(part).strip() for part in _all(cell, "p"))))
            for cell in _children(row, "tc")
        )
        if any(cells) and len(rows) < _MOST_LINES:
            rows.append((number, cells))
    if rows:
        document.tables.append(rows)
    return number


def _style(element: Any) -> tuple[str, bool, bool]:
    """Name of the style, whether it is an item of a list, whether it has a level in the outline."""
    for properties in _children(element, "pPr"):
        style = next((_value(child) for child in _children(properties, "pStyle")), "")
        listed = any(True for _ in _children(properties, "numPr"))
        outline = any(True for _ in _children(properties, "outlineLvl"))
        heading = bool(_HEADING.match(style))
        return style, (listed or bool(_LIST.search(style))) and not heading, outline
    return "", False, False


def _text(element: Any) -> str:
    """Text of a paragraph; what was deleted, fields and doubles for old programs are left out."""
    parts: list[str] = []
    waiting = [iter(element)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            continue
        kind = _local(child)
        if kind == "t":
            parts.append(child.text or "")
        elif kind in ("br", "cr"):
            parts.append("\n")
        elif kind == "tab":
            parts.append(" ")
        elif kind in ("noBreakHyphen", "softHyphen"):
            parts.append("-" if kind == "noBreakHyphen" else "")
        elif (
            kind not in ("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr")
            and len(waiting) < 40
        ):
            waiting.append(iter(child))
    return strip_unwanted("".join(parts))


def _children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if _local(child) == name)


def _all(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element.iter() if _local(child) == name)


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _value(element: Any) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == "val"), "")

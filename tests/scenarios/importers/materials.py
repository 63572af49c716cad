"""What people bring: clips that only begin like one, Word files, spreadsheets, H5P packages in the way each
maker writes them."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook

from oefenruimte.domain.media import MediaFacts, Probe
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Finding
from oefenruimte.scenarios import Proposal, propose
from tests.scenarios.helpers import FAKE_MP4

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def look(path: Path) -> MediaFacts:
    """Every clip lasts eight seconds and is of the house; `kapot` cannot be played, `anders` is of another
    kind, what begins with a playlist is refused."""
    if "kapot" in path.name or path.read_bytes()[:7] == b"#EXTM3U":
        raise fail(Code.CLIP_UNPLAYABLE, name=path.name)
    video = path.suffix.lower() not in (".m4a", ".wav", ".mp3", ".ogg")
    house = "anders" not in path.name and path.suffix.lower() == ".mp4"
    return MediaFacts(Probe(8000, video, True, 1280, 720), -23.0, house, "" if house else "container")


def bring(
    path: Path, work: Path, beside: Sequence[Path] = (), see: Callable[[Path], MediaFacts] = look
) -> Proposal:
    """The proposal for what is at `path`, unpacked in a new folder `work`."""
    work.mkdir(exist_ok=True)
    return propose(path, work, see, beside)


def clips(folder: Path, *names: str) -> Path:
    """Files that begin like a film."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(FAKE_MP4)
    return folder


def zipped(path: Path, files: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return path


def word(path: Path, *parts: str | tuple[str, str] | list[list[str]]) -> Path:
    """A Word file: a text is a paragraph, ("Kop1", text) one with a style ("-": an item of a list), a list of
    lists a table."""
    body = "".join(_table(part) if isinstance(part, list) else _paragraph(part) for part in parts)
    document = (
        f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    )
    return zipped(path, {"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def _paragraph(part: str | tuple[str, str]) -> str:
    style, text = part if isinstance(part, tuple) else ("", part)
    about = ""
    if style == "-":
        about = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    elif style:
        about = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    # Word breaks a sentence into runs wherever it likes
    half = len(text) // 2
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
        for piece in (text[:half], text[half:])
        if piece
    )
    return f"<w:p>{about}{runs}</w:p>"


def _table(rows: list[list[str]]) -> str:
    made = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/>{made}</w:tbl>"


def sheet(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        page = book.create_sheet(f"Blad{number}")
        for row in rows:
            page.append(list(row))
    book.save(path)
    return path


def h5p(
    path: Path,
    content: Any,
    *,
    library: str = "H5P.BranchingScenario",
    about: Mapping[str, Any] | None = None,
    files: Mapping[str, bytes] | None = None,
    indent: int | None = None,
) -> Path:
    """A package as makers write it, with the libraries that come along."""
    head = {
        "title": "Een H5P",
        "language": "nl",
        "mainLibrary": library,
        "embedTypes": ["iframe"],
        **(about or {}),
    }
    members: dict[str, bytes | str] = {
        "h5p.json": json.dumps(head),
        "content/content.json": json.dumps(content, indent=indent),
        f"{library}-1.8/library.json": "{}",
        f"{library}-1.8/dist/h5p.js": "var H5P;",
    }
    members |= {f"content/{name}": data for name, data in (files or {}).items()}
    return zipped(path, members)


def node(library: str, params: Any, to: Any = None, **more: Any) -> dict[str, Any]:
    part: dict[str, Any] = {
        "type": {
            "library": library,
            "params": params,
            "subContentId": "x",
            "metadata": {"title": "Untitled"},
        },
        "contentBehaviour": "useBehavioural",
        **more,
    }
    if to is not None:
        part["nextContentId"] = to
    return part


def film(path: str, to: Any = None, mime: str = "video/mp4", **params: Any) -> dict[str, Any]:
    return node("H5P.Video 1.6", {"sources": [{"path": path, "mime": mime}], **params}, to)


def text(html: str, to: Any = None) -> dict[str, Any]:
    return node("H5P.AdvancedText 1.1", {"text": html}, to)


def question(asked: str, *alternatives: tuple[str, Any] | tuple[str, Any, str]) -> dict[str, Any]:
    items = [
        {"text": label, "nextContentId": to, "feedback": {"subtitle": more[0] if more else ""}}
        for label, to, *more in alternatives
    ]
    return node(
        "H5P.BranchingQuestion 1.0", {"branchingQuestion": {"question": asked, "alternatives": items}}
    )


def branching(*nodes: Any, **more: Any) -> dict[str, Any]:
    return {"branchingScenario": {"content": list(nodes), "endScreens": [], "startScreen": {}, **more}}


def codes(proposal: Proposal) -> list[str]:
    return [str(finding.code) for finding in proposal.findings]


def found(proposal: Proposal, code: str) -> list[Finding]:
    return [finding for finding in proposal.findings if finding.code == code]


def read_zip(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))

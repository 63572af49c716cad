"""The files that somebody brought, sorted out: clips, captions, tables, texts, pictures."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import CAPTION_SUFFIXES, CLIP_SUFFIXES, PICTURE_SUFFIXES, shown
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.names import natural_key
from oefenruimte.scenarios.zip_entries import JUNK

CLIPS = (*CLIP_SUFFIXES, ".avi", ".3gp", ".wmv", ".mpg", ".mpeg", ".mts", ".aac")
TABLES = (".csv", ".xlsx")
TEXTS = (".txt", ".md", ".docx")
USED = (*CLIPS, *CAPTION_SUFFIXES, *TABLES, *TEXTS, *PICTURE_SUFFIXES)
_OTHER_FORMS = {
    ".doc": "docx",
    ".odt": "docx",
    ".rtf": "docx",
    ".pdf": "docx",
    ".pages": "docx",
    ".xls": "xlsx",
    ".ods": "xlsx",
    ".numbers": "xlsx",
}
_MOST_FILES = 500
_DEEPEST = 6


@dataclass(slots=True)
class Material:
    """By name as in the folder or zip, in the order in which a person would put them."""

    clips: dict[str, Path] = field(default_factory=dict)
    captions: dict[str, Path] = field(default_factory=dict)
    tables: dict[str, Path] = field(default_factory=dict)
    texts: dict[str, Path] = field(default_factory=dict)
    pictures: dict[str, Path] = field(default_factory=dict)
    unused: dict[str, Path] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        """There is something to make an exercise from."""
        return bool(self.clips or self.tables or self.texts)


def sort_out(files: Mapping[str, Path], findings: Findings) -> Material:
    """Which file is what, by its name. A file that no exercise needs is named in a warning."""
    material = Material()
    for name in sorted(files, key=natural_key):
        suffix = Path(name).suffix.lower()
        if suffix in CLIPS or (suffix not in USED and is_media(files[name])):
            material.clips[name] = files[name]
        elif suffix in CAPTION_SUFFIXES:
            material.captions[name] = files[name]
        elif suffix in TABLES:
            material.tables[name] = files[name]
        elif suffix in TEXTS:
            material.texts[name] = files[name]
        elif suffix in PICTURE_SUFFIXES:
            material.pictures[name] = files[name]
        else:
            material.unused[name] = files[name]
            better = _OTHER_FORMS.get(suffix)
            advice = (
                worded(" Bewaar het als {better} en probeer het opnieuw.", better=better) if better else ""
            )
            findings.warning(
                What.IMPORT_UNUSED,
                worded("{name} kunnen we niet gebruiken.{advice}", name=shown(name), advice=advice),
                file=shown(name),
            )
    return material


def files_in(folder: Path, findings: Findings) -> dict[str, Path]:
    """The files of a folder and the folders in it, by name with `/`. Links are not followed. OSError."""
    found: dict[str, Path] = {}
    for path in _walk(folder, 0):
        if len(found) >= _MOST_FILES:
            findings.warning(
                What.PACKAGE_TOO_MANY,
                worded(
                    "In deze map staan te veel bestanden. We keken naar de eerste {most_files}.",
                    most_files=_MOST_FILES,
                ),
                file=shown(folder.name),
            )
            break
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            findings.warning(
                What.PATH_UNSAFE,
                worded("{name} is een snelkoppeling. Zet het bestand zelf in de map.", name=shown(name)),
                file=shown(name),
            )
        elif path.is_file():
            found[name] = path
    return found


def is_media(path: Path) -> bool:
    """A film or sound, by its first bytes: for a file whose name does not say so. OSError."""
    with path.open("rb") as file:
        start = file.read(16)
    return start[4:8] in (b"ftyp", b"moov", b"mdat", b"wide") or start.startswith(
        (b"\x1aE\xdf\xa3", b"RIFF", b"ID3", b"OggS", b"fLaC", b"\xff\xfb")
    )


def is_junk(name: str) -> bool:
    """What computers add by themselves, and what a program has open (`~$tekst.docx`)."""
    parts = name.split("/")
    return any(part in JUNK or part.startswith((".", "~$")) for part in parts)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        names = sorted((entry.name for entry in entries if not is_junk(entry.name)), key=natural_key)
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            if depth < _DEEPEST:
                yield from _walk(path, depth + 1)
        else:
            yield path

"""What somebody brought, by what is in it and not by how it is called."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.scenarios.findings import SCENARIO_FILE
from oefenruimte.scenarios.importers.h5p_package import CONTENT_FILE, H5P_FILE, MOST_JSON
from oefenruimte.scenarios.importers.json_lines import read_json
from oefenruimte.scenarios.importers.material import USED, is_junk, is_media

_ZIP = b"PK"
_OFFICE = (".docx", ".xlsx")


@dataclass(frozen=True, slots=True)
class PackageFolder:
    folder: Path


@dataclass(frozen=True, slots=True)
class LooseFolder:
    folder: Path


@dataclass(frozen=True, slots=True)
class LooseFiles:
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class H5PFolder:
    """An H5P that somebody unpacked, or only its content.json."""

    folder: Path


@dataclass(frozen=True, slots=True)
class Zip:
    """What is in it is seen when it is opened."""

    file: Path


@dataclass(frozen=True, slots=True)
class Strange:
    """Nothing we know."""


@dataclass(frozen=True, slots=True)
class Absent:
    """There is nothing of this name."""


Brought = PackageFolder | LooseFolder | LooseFiles | H5PFolder | Zip | Strange | Absent


def look_at(path: Path, beside: Sequence[Path] = ()) -> Brought:
    """Tell what this is. OSError when it cannot be opened."""
    if os.path.isdir(path):
        return _folder(path)
    if not os.path.isfile(path):  # unlike Path.is_file, no error for a name that is too long
        return Absent()
    if path.name == SCENARIO_FILE:
        return PackageFolder(path.parent)
    suffix = path.suffix.lower()
    with path.open("rb") as file:
        zipped = file.read(2) == _ZIP
    if zipped and suffix not in _OFFICE:
        return Zip(path)
    if suffix == ".json":
        return _content(path)
    if suffix in USED:
        return LooseFiles((path, *beside, *_belonging(path, beside)))
    if is_media(path):
        return LooseFiles((path, *beside))
    if suffix in (".zip", ".h5p", ".oefenscenario"):
        return Zip(path)  # damaged, and the one who reads it says how
    return Strange()


def _folder(folder: Path) -> Brought:
    if (folder / SCENARIO_FILE).is_file():
        return PackageFolder(folder)
    if (folder / H5P_FILE).is_file() and (folder / CONTENT_FILE).is_file():
        return H5PFolder(folder)
    alone = folder / "content.json"
    if alone.is_file() and isinstance(_content(alone), H5PFolder):
        return H5PFolder(folder)
    return LooseFolder(folder)


def _content(path: Path) -> Brought:
    """content.json of an H5P, loose."""
    if path.name not in ("content.json", H5P_FILE) or path.stat().st_size > MOST_JSON:
        return Strange()
    value = read_json(path.read_bytes())
    if isinstance(value, dict) and ({"branchingScenario", "interactiveVideo", "mainLibrary"} & set(value)):
        return H5PFolder(path.parent)
    return Strange()


def _belonging(path: Path, beside: Sequence[Path]) -> list[Path]:
    """Captions of the same name next to a clip."""
    found: list[Path] = []
    for suffix in (".vtt", ".srt"):
        other = path.with_suffix(suffix)
        if other.is_file() and other != path and other not in beside and not is_junk(other.name):
            found.append(other)
    return found[:1]

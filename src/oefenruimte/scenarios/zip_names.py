"""Names inside a zip: safe on every system, and no two the same on any."""

import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import folded, shown, why_name_is_bad
from oefenruimte.scenarios.findings import What
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError

_UTF8_FLAG = 0x0800
_ARCHIVES = (
    ".zip",
    ".oefenscenario",
    ".h5p",
    ".jar",
    ".7z",
    ".rar",
    ".tar",
    ".gz",
    ".tgz",
    ".bz2",
    ".xz",
    ".zst",
)


def decode_name(raw: bytes, flags: int) -> str:
    """Names are UTF-8, said or not (macOS does not say so), else the old code page of zip."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("utf-8" if flags & _UTF8_FLAG else "cp437", "replace")


def safe_name(name: str, limits: Limits) -> str:
    """The name in NFC, or UnsafePackageError. A folder keeps its slash at the end."""
    plain = unicodedata.normalize("NFC", name)
    parts = plain.removesuffix("/").split("/")
    if "\\" in plain or plain.startswith("/") or plain[1:2] == ":" or ".." in parts:
        raise UnsafePackageError(
            What.PACKAGE_PATH,
            worded(
                "‘{name}’ wil buiten de map van de oefening komen. We openen dit pakket niet.",
                name=shown(name),
            ),
            shown(name),
        )
    for part in parts:
        why = why_name_is_bad(part)
        if why is not None:
            raise UnsafePackageError(
                What.PACKAGE_NAME,
                worded("‘{name}’ {why}. Geef het bestand een andere naam.", name=shown(name), why=why),
                shown(name),
            )
    if len(plain) > limits.path_length or len(parts) > limits.depth:
        raise UnsafePackageError(
            What.PACKAGE_NAME,
            worded("‘{name}’ zit te diep of heeft een te lange naam.", name=shown(name)),
            shown(name),
        )
    if PurePosixPath(plain).suffix.lower() in _ARCHIVES:
        raise UnsafePackageError(
            What.PACKAGE_NESTED,
            worded(
                "‘{name}’ is een pakket in een pakket. Pak het eerst uit, of haal het weg.", name=shown(name)
            ),
            shown(name),
        )
    return plain


def check_collisions(names: Iterable[str]) -> None:
    """Two names that are one on some system, or a file where a folder must be."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        parts = name.removesuffix("/").split("/")
        for depth in range(1, len(parts) + (1 if name.endswith("/") else 0)):
            folder = "/".join(parts[:depth])
            if folders.setdefault(folded(folder), folder) != folder:
                raise _collision(folder, folders[folded(folder)])
        if not name.endswith("/"):
            if folded(name) in files:
                raise _collision(name, files[folded(name)])
            files[folded(name)] = name
    for key, name in files.items():
        if key in folders:
            raise _collision(name, folders[key])


def _collision(name: str, other: str) -> UnsafePackageError:
    return UnsafePackageError(
        What.PACKAGE_COLLISION,
        worded(
            "‘{name}’ en ‘{other}’ zijn op veel computers dezelfde naam. Geef één van de twee "
            "een andere naam.",
            name=shown(name),
            other=shown(other),
        ),
        shown(name),
    )

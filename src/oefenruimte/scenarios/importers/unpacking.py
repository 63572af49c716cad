"""A zip of somebody else: judged before anything is unpacked, and only what is needed is unpacked."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from oefenruimte.scenarios.findings import SCENARIO_FILE
from oefenruimte.scenarios.importers.h5p_package import CONTENT_FILE, H5P_FILE
from oefenruimte.scenarios.importers.material import is_junk
from oefenruimte.scenarios.unsafe import Limits
from oefenruimte.scenarios.zip_entries import entry_bytes, write_entry
from oefenruimte.scenarios.zip_index import Entry, read_index

# An H5P carries its libraries: up to a thousand small files in deep folders.
IMPORT_LIMITS = Limits(entries=4000, table=2 * 1024**2, depth=14)


@dataclass(slots=True)
class OpenZip:
    """An open zip with a checked table of contents. `top`: the one folder everything lies in, or ""."""

    raw: BinaryIO
    into: Path
    entries: dict[str, Entry]
    top: str = ""
    _done: dict[str, Path] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Without `top`."""
        return tuple(name.removeprefix(self.top) for name in self.entries)

    def content(self, name: str, most: int) -> bytes:
        """The bytes of a small file. UnsafePackageError."""
        return entry_bytes(self.raw, self.entries[self.top + name], most)

    def unpack(self, name: str) -> Path:
        """The file, in the folder for unpacking. UnsafePackageError, OSError."""
        if name not in self._done:
            path = self.into / name
            write_entry(
                self.raw, self.entries[self.top + name], path, zips=name.lower().endswith((".docx", ".xlsx"))
            )
            self._done[name] = path
        return self._done[name]

    @property
    def is_package(self) -> bool:
        return SCENARIO_FILE in self.names

    @property
    def is_h5p(self) -> bool:
        names = set(self.names)
        return CONTENT_FILE in names or H5P_FILE in names


def open_zip(raw: BinaryIO, into: Path, limits: Limits = IMPORT_LIMITS) -> OpenZip:
    """Read and judge the table of contents. UnsafePackageError."""
    entries = {entry.name: entry for entry in read_index(raw, limits) if not is_junk(entry.name)}
    return OpenZip(raw, into, entries, _top(entries))


def _top(names: Iterable[str]) -> str:
    """`"map/"` when everything lies in one folder."""
    found = list(names)
    tops = {name.split("/", 1)[0] for name in found}
    if len(tops) != 1 or any("/" not in name for name in found):
        return ""
    return f"{tops.pop()}/"

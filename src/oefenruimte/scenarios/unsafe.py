"""When a package is not opened: the limits, and the reason."""

from dataclasses import dataclass

from oefenruimte.scenarios.findings import What


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a package may hold. Bytes, unless the name says otherwise."""

    package: int = 2 * 1024**3
    entries: int = 500
    table: int = 1024**2  # of contents
    entry: int = 1024**3
    together: int = 2 * 1024**3
    ratio: int = 100  # of real to packed size; video hardly packs, text about 5
    ratio_from: int = 1024**2
    path_length: int = 200  # characters
    depth: int = 6  # folders in each other


class UnsafePackageError(Exception):
    """Why a package is not opened. `sentence` is Dutch, `file` the entry it is about."""

    def __init__(self, what: What, sentence: str, file: str = "") -> None:
        super().__init__(what)
        self.what, self.sentence, self.file = what, sentence, file


def gigabytes(size: int) -> str:
    """For in a sentence: `2 GB`."""
    return f"{size / 1024**3:.0f} GB"

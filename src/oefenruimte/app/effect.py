"""The effect report of an organisation: files that people handed in, and what may be told of them.

docs/effect-report.md says what is withheld, and what it does not protect against.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.growth import Growth
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.effect import Contribution, EffectReport, Quarter, TooFew, report
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.sharing.contribution import MAX_BYTES, SUFFIX, contribution_json, read_contribution

__all__ = ["SUFFIX", "Handed", "read_files", "report_of", "save_contribution"]


@dataclass(frozen=True, slots=True)
class Handed:
    """What came out of files. `refused`: (name of the file, why), in the order in which they were given."""

    contributions: tuple[Contribution, ...]
    refused: tuple[tuple[str, Problem], ...]

    @property
    def newest(self) -> Quarter | None:
        return max((one.quarter for one in self.contributions), default=None)


def save_contribution(growth: Growth, contribution: Contribution, file: Path) -> None:
    """All or nothing. EXPORT_FAILED."""
    with whole_file(file) as out:
        out.write(contribution_json(contribution))
    growth.contributed(contribution)


def read_files(paths: Iterable[Path]) -> Handed:
    """Of files and folders (the contributions in it, not deeper). What is no contribution is named, and the
    others still count."""
    found: list[Contribution] = []
    refused: list[tuple[str, Problem]] = []
    for path in paths:
        for file in _files(path):
            try:
                found.append(read_contribution(_bytes(file)))
            except Failure as failure:
                refused.append((file.name, failure.problem))
    return Handed(tuple(found), tuple(refused))


def report_of(handed: Handed, quarter: Quarter | None = None) -> EffectReport | TooFew:
    """Of `quarter`, else of the newest in the files. Quarters never go together: people would count twice."""
    chosen = quarter or handed.newest
    return TooFew(None, 0) if chosen is None else report(handed.contributions, chosen)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(one for one in path.iterdir() if one.suffix.casefold() == SUFFIX)
    return [path]


def _bytes(file: Path) -> bytes:
    """Not more than a contribution can be; empty when it cannot be read, which is no contribution either."""
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError:
        return b""

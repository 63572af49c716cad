"""What an import comes to, before anybody said yes: a draft, its media, and everything worth saying."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.media import MediaFacts, MediaSource
from oefenruimte.domain.scenario import Finding

Where = tuple[str | int, ...]
FindingKey = tuple[str, Where, str, int | None]
"""Code, place in the draft, file and line: which finding somebody left as it is."""


class Kind(StrEnum):
    """What was brought in."""

    PACKAGE = "package"  # our own, packed or as a folder
    LOOSE = "loose"  # clips, captions, a table, a text
    H5P_BRANCHING = "h5p-branching"
    H5P_VIDEO = "h5p-video"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the material something stood. `line` is 1-based: a line, a row or a paragraph."""

    file: str = ""
    line: int | None = None


NO_PLACE = Place()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Frozen: solving something gives a new proposal.

    `draft` is None when nothing could be made of it; `findings` then hold the error. A finding with an empty
    `where` stays; an error with a `where` is solved as soon as the check of the draft finds nothing there.
    """

    kind: Kind
    name: str  # of the file or folder, fit to be shown
    draft: Draft | None = None
    media: Mapping[MediaId, MediaSource] = field(default_factory=lambda: MappingProxyType({}))
    facts: Mapping[MediaId, MediaFacts] = field(default_factory=lambda: MappingProxyType({}))
    findings: tuple[Finding, ...] = ()
    good: tuple[str, ...] = ()
    places: Mapping[Where, Place] = field(default_factory=lambda: MappingProxyType({}))
    spare: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}))
    package: Path | None = None  # the folder of a package without errors, to be taken over as it is
    steps: tuple[
        tuple[object, Path | None], ...
    ] = ()  # what was solved, to do it again; with the chosen file
    solved: bool = False  # somebody changed the draft: the files are not the whole truth any more
    left: frozenset[FindingKey] = frozenset()
    level: frozenset[MediaId] = frozenset()  # to be made as loud as the rest
    sources: tuple[Path, ...] = ()  # what was chosen, to read it again
    work: Path | None = None  # the folder it was unpacked in, for whoever made it


def key_of(finding: Finding) -> FindingKey:
    """What tells this finding from the others of the same report."""
    return finding.code, finding.where, finding.file, finding.line

"""For jobs: the use cases of importing, with progress and a way to stop."""

from collections.abc import Callable
from pathlib import Path

from oefenruimte.app.authoring.fixes import Fix
from oefenruimte.app.authoring.importing import Proposal
from oefenruimte.app.authoring.report import as_text, report_of
from oefenruimte.app.library import Imported
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.session import Session
from oefenruimte.domain.draft import Draft
from oefenruimte.ui.bridge.jobs import Cancel

_CONTAINERS = (".oefenscenario", ".zip", ".h5p")


def look_at(
    session: Session, files: tuple[Path, ...], progress: Callable[[float], None], cancel: Cancel
) -> Proposal:
    """What these files are, together: a package or folder, or clips with a text beside them."""
    first = min(files, key=_rank)
    beside = tuple(file for file in files if file != first)
    return session.imports.propose(
        first, on_progress=progress, cancelled=lambda: cancel.cancelled, beside=beside
    )


def look_again(
    session: Session, proposal: Proposal, progress: Callable[[float], None], cancel: Cancel
) -> Proposal:
    return session.imports.again(proposal, on_progress=progress, cancelled=lambda: cancel.cancelled)


def solve(session: Session, proposal: Proposal, fix: Fix, chosen: Path | None) -> Proposal:
    return session.imports.solve(proposal, fix, chosen)


def keep_as_draft(
    session: Session, proposal: Proposal, progress: Callable[[float], None], cancel: Cancel
) -> Draft:
    return session.imports.keep_as_draft(
        proposal, session.drafts, on_progress=progress, cancelled=lambda: cancel.cancelled
    )


def to_library(
    session: Session, proposal: Proposal, progress: Callable[[float], None], cancel: Cancel
) -> Imported:
    return session.imports.to_library(proposal, on_progress=progress, cancelled=lambda: cancel.cancelled)


def forget(session: Session, proposal: Proposal) -> None:
    session.imports.forget(proposal)


def save_report(session: Session, proposal: Proposal, file: Path) -> Path:
    """As plain text, where the trainer wants it."""
    with whole_file(file) as out:
        out.write(as_text(report_of(proposal), session.clock.now()).encode())
    return file


def _rank(file: Path) -> tuple[int, str]:
    """A package before a folder, a folder before loose files."""
    if file.suffix.lower() in _CONTAINERS:
        return 0, file.name
    return (1 if file.is_dir() else 2), file.name

"""Bringing in what other people made: seen first, then kept as a draft, put into the library, or left."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast

from oefenruimte import scenarios
from oefenruimte.app.authoring.converting import Cancelled, OnProgress, never, no_progress
from oefenruimte.app.authoring.fixes import Fix
from oefenruimte.app.authoring.house_folder import HouseFolder
from oefenruimte.app.authoring.picture import read_picture
from oefenruimte.app.authoring.report import findings_of, report_of
from oefenruimte.app.authoring.solving import invalid, solve
from oefenruimte.app.authoring.work_folders import WorkFolders
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.library import Imported, Library
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.media import Card, MediaFacts, MediaSource
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios import Proposal as Proposal
from oefenruimte.scenarios import What


class KeepsDrafts(Protocol):
    """What an import asks of `session.drafts`."""

    def keep(
        self,
        draft: Draft,
        media: "dict[MediaId, MediaSource]",
        on_progress: OnProgress = ...,
        cancelled: Cancelled = ...,
        *,
        level: frozenset[MediaId] | None = None,
    ) -> Draft: ...


class Imports:
    """Blocking, from any thread; never on the GUI thread. Originals are only read.

    `root` holds a folder for every import that is being looked at: see `WorkFolders`.
    """

    def __init__(self, root: Path, library: Library, workshop: Workshop) -> None:
        self._folders = WorkFolders(root)
        self._library = library
        self._workshop = workshop

    # looking -----------------------------------------------------------------------------------------
    def propose(
        self,
        path: Path,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
        beside: Sequence[Path] = (),
    ) -> Proposal:
        """See what it is and what can be made of it; `forget` it afterwards, whatever happens to it.

        `beside`: other files that were dropped together with it. INTERRUPTED, DISK_FULL, FOLDER_READ_ONLY.
        """
        work = self._folders.new()
        seen = 0

        def look(media: Path) -> MediaFacts:
            nonlocal seen
            if cancelled():
                raise fail(Code.INTERRUPTED)
            facts = self._workshop.look(media)
            seen += 1
            on_progress(seen / (seen + 2))  # nobody knows how many there are
            return facts

        try:
            proposal = _without_bad_pictures(scenarios.propose(path, work, look, beside))
            proposal = replace(proposal, work=work, sources=(path, *beside))
            return replace(proposal, findings=(*proposal.findings, *self._about_versions(proposal)))
        except BaseException:
            self._folders.drop(work)
            raise

    def again(
        self, proposal: Proposal, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
    ) -> Proposal:
        """Read the same files once more: somebody changed them. What was solved is solved again, where it can
        be. The old proposal is forgotten.
        """
        path, *beside = proposal.sources
        fresh = self.propose(path, on_progress, cancelled, beside)
        for fix, chosen in proposal.steps:
            with suppress(Failure, ValueError, KeyError, IndexError):  # what it was for is not there any more
                fresh = self.solve(fresh, cast(Fix, fix), chosen)
        self.forget(proposal)
        return fresh

    def check(self, path: Path) -> tuple[Proposal, tuple[Finding, ...]]:
        """Everything right and wrong about it, and nothing kept: for the command line."""
        proposal = self.propose(path)
        try:
            return proposal, self._all_findings(proposal)
        finally:
            self.forget(proposal)

    def _all_findings(self, proposal: Proposal) -> tuple[Finding, ...]:
        if proposal.kind is scenarios.Kind.PACKAGE:
            return self._library.check(proposal.sources[0]).findings
        return findings_of(proposal)

    # solving -----------------------------------------------------------------------------------------
    def solve(self, proposal: Proposal, fix: Fix, chosen: Path | None = None) -> Proposal:
        """The proposal with this solved. `chosen` goes with ChooseFile. CLIP_MISSING, CLIP_UNPLAYABLE,
        SCENARIO_INVALID (captions that cannot be read; facts: name, first).
        """
        solved = solve(proposal, fix, chosen, self._workshop.look)
        return replace(solved, steps=(*proposal.steps, (fix, chosen)))

    # keeping -----------------------------------------------------------------------------------------
    def keep_as_draft(
        self,
        proposal: Proposal,
        drafts: KeepsDrafts,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
    ) -> Draft:
        """Seal it with the drafts of this profile, errors and all: a draft may have them. All or nothing.

        SCENARIO_INVALID when nothing could be made of it; and what `drafts.keep` says.
        """
        if proposal.draft is None:
            raise invalid(proposal, proposal.findings)
        media = dict(proposal.media)
        return drafts.keep(proposal.draft, media, on_progress, cancelled, level=proposal.level)

    def to_library(
        self, proposal: Proposal, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
    ) -> Imported:
        """Put it into the library: whole or not at all, also when the computer stops half-way.

        SCENARIO_INVALID (facts: name, first, count) while there are errors; CLIP_UNPLAYABLE, INTERRUPTED,
        DISK_FULL, FOLDER_READ_ONLY.
        """
        if proposal.kind is scenarios.Kind.PACKAGE and not proposal.solved:
            source = proposal.package or proposal.sources[0]
            imported = self._library.import_(source)
            return replace(imported, findings=self._noted(proposal, imported.findings))
        if proposal.draft is None or proposal.work is None or report_of(proposal).errors:
            raise invalid(proposal, findings_of(proposal))
        making = HouseFolder(self._workshop, self._library)
        folder = making.make(proposal, proposal.work / f"klaar-{new_id()}", on_progress, cancelled)
        try:
            imported = self._library.import_(folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return replace(imported, findings=findings_of(proposal))

    def _noted(self, proposal: Proposal, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(dict.fromkeys((*found, *self._about_versions(proposal))))

    def _about_versions(self, proposal: Proposal) -> Iterator[Finding]:
        """An older or the same version of what is in the library."""
        draft = proposal.draft
        if draft is None or proposal.kind is not scenarios.Kind.PACKAGE:
            return
        newest = next((one for one in self._library.all() if one.id == draft.scenario_id), None)
        if self._library.find(draft.scenario_id, draft.version) is not None:
            yield Finding(
                Severity.NOTE,
                What.IMPORT_VERSION,
                worded(
                    "Versie {version} van deze oefening staat al in je bibliotheek.", version=draft.version
                ),
                proposal.name,
                known=worded("Als je hem opneemt, vervangt hij die."),
            )
        elif newest is not None:
            yield Finding(
                Severity.NOTE,
                What.IMPORT_VERSION,
                worded(
                    "Van deze oefening staat versie {version} in je bibliotheek. Versie {version2} komt "
                    "ernaast. Eerdere opnames houden hun eigen versie.",
                    version=newest.version,
                    version2=draft.version,
                ),
                proposal.name,
            )

    def forget(self, proposal: Proposal) -> None:
        """Remove what was unpacked. Safe to call twice."""
        if proposal.work is not None:
            self._folders.drop(proposal.work)

    def sweep(self) -> None:
        """Remove what a program that stopped left behind. For whoever starts the program."""
        self._folders.sweep()


def _without_bad_pictures(proposal: Proposal) -> Proposal:
    """A picture that cannot be shown is no reason to refuse the rest."""
    draft = proposal.draft
    if draft is None:
        return proposal
    media = dict(proposal.media)
    bad: list[str] = []
    for key, source in proposal.media.items():
        if isinstance(source, Card) and source.picture is not None and not _is_picture(source.picture):
            media[key] = replace(source, picture=None)
            bad.append(source.picture.name)
        elif key == draft.picture and isinstance(source, Path) and not _is_picture(source):
            del media[key]
            draft = replace(draft, picture=None)
            bad.append(source.name)
    more = tuple(
        Finding(
            Severity.WARNING,
            What.IMPORT_UNUSED,
            worded(
                "{name} kunnen we niet als plaatje gebruiken. Kies een jpg of png van hooguit 5 MB.",
                name=name,
            ),
            name,
        )
        for name in dict.fromkeys(bad)
    )
    return replace(proposal, draft=draft, media=media, findings=(*proposal.findings, *more))


def _is_picture(path: Path) -> bool:
    try:
        read_picture(path)
    except Failure:
        return False
    return True

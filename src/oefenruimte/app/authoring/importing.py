"""Bringing in what other people made: seen first, then kept as a draft or put into the library, or "
"forgotten."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, assert_never

from oefenruimte import scenarios
from oefenruimte.app.authoring.converting import Cancelled, OnProgress, never, no_progress
from oefenruimte.app.authoring.edits import set_captions, set_clip
from oefenruimte.app.authoring.fixes import (
    AddDefault,
    ChooseFile,
    ConnectTurn,
    CutCaptions,
    EndHere,
    Fix,
    Leave,
    LevelSound,
    MakeCaptions,
    Transcode,
    UseFile,
    Wants,
    apply,
)
from oefenruimte.app.authoring.house_folder import HouseFolder
from oefenruimte.app.authoring.picture import read_picture
from oefenruimte.app.authoring.report import findings_of, report_of
from oefenruimte.app.authoring.work_folders import WorkFolders
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.library import Imported, Library
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.media import MediaFacts, MediaSource
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.scenarios import Proposal as Proposal
from oefenruimte.scenarios import What, Where


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
            proposal = _without_bad_picture(scenarios.propose(path, work, look, beside))
            proposal = replace(proposal, work=work, sources=(path, *beside))
            return replace(proposal, findings=(*proposal.findings, *self._about_versions(proposal)))
        except BaseException:
            self._folders.drop(work)
            raise

    def again(
        self, proposal: Proposal, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
    ) -> Proposal:
        """Read the same files once more: somebody changed them. The old proposal is forgotten."""
        path, *beside = proposal.sources
        fresh = self.propose(path, on_progress, cancelled, beside)
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
        draft = proposal.draft
        if draft is None:
            raise ValueError("there is nothing to solve in")
        match fix:
            case Leave(key):
                return replace(proposal, left=proposal.left | {key})
            case UseFile(where, name):
                return self._with_clip(proposal, where, proposal.spare[name])
            case ChooseFile(where, wants):
                if wants is Wants.CAPTIONS:
                    return _with_captions(proposal, where, _chosen(chosen))
                return self._with_clip(proposal, where, _chosen(chosen))
            case LevelSound(where):
                clip = _clip_at(draft, where)
                level = proposal.level | {clip.media} if clip else proposal.level
                return replace(proposal, level=level, solved=True)
            case Transcode():
                return replace(proposal, solved=True, left=proposal.left | _keys_at(proposal, fix.where))
            case CutCaptions() | ConnectTurn() | EndHere() | AddDefault() | MakeCaptions():
                return replace(proposal, draft=apply(fix, draft), solved=True)
            case _:
                assert_never(fix)

    def _with_clip(self, proposal: Proposal, where: Where, path: Path) -> Proposal:
        draft = proposal.draft
        assert draft is not None
        facts = self._workshop.look(path)
        media, probe = MediaId(new_id()), facts.probe
        clip = DraftClip(
            media, path.name, probe.duration_ms, probe.has_video, probe.has_audio, facts.loudness
        )
        turn = draft.turns[int(where[1])]
        return replace(
            proposal,
            draft=set_clip(draft, turn.id, clip),
            media={**proposal.media, media: path},
            facts={**proposal.facts, media: facts},
            spare={name: other for name, other in proposal.spare.items() if other != path},
            solved=True,
        )

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
            raise _invalid(proposal, proposal.findings)
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
            raise _invalid(proposal, findings_of(proposal))
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
                f"Versie {draft.version} van deze oefening staat al in je bibliotheek.",
                proposal.name,
                known="Als je hem opneemt, vervangt hij die.",
            )
        elif newest is not None:
            yield Finding(
                Severity.NOTE,
                What.IMPORT_VERSION,
                f"Van deze oefening staat versie {newest.version} in je bibliotheek. Versie "
                f"{draft.version} komt "
                "ernaast. Eerdere opnames houden hun eigen versie.",
                proposal.name,
            )

    def forget(self, proposal: Proposal) -> None:
        """Remove what was unpacked. Safe to call twice."""
        if proposal.work is not None:
            self._folders.drop(proposal.work)

    def sweep(self) -> None:
        """Remove what a program that stopped left behind. For whoever starts the program."""
        self._folders.sweep()


def _chosen(path: Path | None) -> Path:
    if path is None:
        raise ValueError("no file was chosen")
    return path


def _clip_at(draft: Draft, where: Where) -> DraftClip | None:
    return draft.turns[int(where[1])].clip


def _keys_at(proposal: Proposal, where: Where) -> frozenset[scenarios.FindingKey]:
    found = (finding for finding in proposal.findings if finding.where == where)
    return frozenset(scenarios.key_of(finding) for finding in found)


def _with_captions(proposal: Proposal, where: Where, path: Path) -> Proposal:
    draft = proposal.draft
    assert draft is not None
    try:
        cues, found = scenarios.read_captions(path, None)
    except OSError as error:
        raise fail(Code.FILE_MISSING, type(error).__name__, name=path.name) from error
    if not cues:
        raise _invalid(replace(proposal, name=path.name), found)
    turn = draft.turns[int(where[1])]
    return replace(
        proposal,
        draft=set_captions(draft, turn.id, cues, path.name),
        findings=(*proposal.findings, *found),
        solved=True,
    )


def _without_bad_picture(proposal: Proposal) -> Proposal:
    """A picture that cannot be shown is no reason to refuse the rest."""
    draft = proposal.draft
    source = proposal.media.get(draft.picture) if draft and draft.picture else None
    if draft is None or not isinstance(source, Path):
        return proposal
    try:
        read_picture(source)
    except Failure:
        finding = Finding(
            Severity.WARNING,
            What.IMPORT_UNUSED,
            f"{source.name} kunnen we niet als plaatje gebruiken. Kies een jpg of png van hooguit 5 MB.",
            source.name,
        )
        media = {key: value for key, value in proposal.media.items() if key != draft.picture}
        findings = (*proposal.findings, finding)
        return replace(proposal, draft=replace(draft, picture=None), media=media, findings=findings)
    return proposal


def _invalid(proposal: Proposal, findings: Sequence[Finding]) -> Failure:
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    first = f"{errors[0].sentence.rstrip('.')}." if errors else ""
    return fail(Code.SCENARIO_INVALID, name=proposal.name, first=first, count=str(len(errors)))

"""Exercises in the making, of one profile: for nobody else until they are packed."""

import builtins
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from oefenruimte import scenarios
from oefenruimte.app.authoring.beginning import FIRST_VERSION, new_draft, new_scenario_id
from oefenruimte.app.authoring.converting import Cancelled, Converter, OnProgress, never, no_progress
from oefenruimte.app.authoring.document import draft_from_text, draft_to_text
from oefenruimte.app.authoring.draft_clips import DraftClips
from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.app.authoring.exporting import Exporting
from oefenruimte.app.authoring.intake import Intake
from oefenruimte.app.authoring.proof import scenario_of
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.library import Library
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.draft import Draft, DraftSummary
from oefenruimte.domain.ids import DraftId, MediaId, new_id
from oefenruimte.domain.media import MediaSource
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Cue, Finding, Scenario, Severity
from oefenruimte.store.database import Store
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity

NoteExport = Callable[[Path], AbstractContextManager[None]]
"""Remembers, while a file is written, where that is: `app.export.noted_export`."""


class Drafts(DraftClips):
    """Texts lie in the encrypted database, clips and pictures are sealed files. Everything blocks.

    A draft is a value: `save` keeps the one it is given, whole. Methods that name a draft raise
    DRAFT_UNKNOWN when it is gone, DRAFT_DAMAGED when it cannot be read.
    """

    def __init__(
        self,
        store: Store,
        vault: MediaVault,
        identity: Identity,
        workshop: Workshop,
        library: Library,
        clock: Clock,
        note_export: NoteExport,
    ) -> None:
        super().__init__(vault, identity, workshop)
        self._store = store
        self._library = library
        self._clock = clock
        self._note_export = note_export
        self._intake = Intake(Converter(vault, workshop))
        self._exporting = Exporting(vault, identity)

    # keeping ------------------------------------------------------------------------------------------

    def list(self) -> builtins.list[DraftSummary]:
        """The one that was changed last comes first."""
        with self._store.unit() as unit:
            return unit.scenario_drafts.list()

    def create(self, title: str = "", *, own_case: bool = False) -> Draft:
        """A new draft with one empty turn, kept."""
        draft = new_draft(title, own_case=own_case)
        self.save(draft)
        return draft

    def get(self, draft_id: DraftId) -> Draft:
        with self._store.unit() as unit:
            text = unit.scenario_drafts.get(draft_id)
        try:
            return draft_from_text(text)
        except ValueError as error:
            raise fail(Code.DRAFT_DAMAGED, type(error).__name__) from error

    def save(self, draft: Draft) -> DraftSummary:
        """Keep it as it is now, over what there was; also one that was never there."""
        errors = sum(finding.severity is Severity.ERROR for finding in self.check(draft))
        summary = DraftSummary(
            id=draft.id,
            title=draft.title,
            turns=len(draft.turns),
            errors=errors,
            updated_at=self._clock.now(),
            own_case=draft.own_case,
        )
        with self._store.unit() as unit:
            unit.scenario_drafts.put(summary, draft_to_text(draft), media_of(draft))
            return unit.scenario_drafts.summary(draft.id)

    def remove(self, draft_id: DraftId) -> Draft:
        """Out of the list. `restore` brings it back; `forget`, or the next start, makes it final."""
        draft = self.get(draft_id)
        with self._store.unit() as unit:
            unit.scenario_drafts.remove(draft_id)
        return draft

    def restore(self, draft: Draft) -> None:
        """As it was before `remove`."""
        self.save(draft)

    def forget(self, draft: Draft) -> None:
        """Its clips and pictures are gone for good. No effect on what a draft that is kept uses."""
        with self._store.unit() as unit:
            used = unit.scenario_drafts.media()
        for media_id in media_of(draft) - used:
            self._vault.remove(media_id)

    def sweep(self) -> int:
        """Remove the media that no draft names; how many. Only while nobody makes or edits anything."""
        there = self._vault.ids()
        if not there:
            return 0
        with self._store.unit() as unit:
            left = there - unit.scenario_drafts.media()
        for media_id in left:
            self._vault.remove(media_id)
        return len(left)

    # bringing in --------------------------------------------------------------------------------------

    def keep(
        self,
        draft: Draft,
        media: Mapping[MediaId, MediaSource],
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
        *,
        level: frozenset[MediaId] | None = None,
    ) -> Draft:
        """Keep a draft whose clips are still files beside it: all of them, or nothing.

        `level`: which clips to make as loud as the house; None: all. The draft that comes back knows what its
        clips hold. Its row is written last: whatever stops this, there is no draft without its clips.
        CLIP_MISSING, CLIP_UNUSABLE, CLIP_TOO_LONG, PICTURE_UNUSABLE (name), INTERRUPTED, DISK_FULL.
        """
        known = self._intake.take_in(draft, media, level, on_progress, cancelled)
        return self._kept(known)

    def copy_of(
        self,
        scenario_id: str,
        version: str | None = None,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
        *,
        as_update: bool = False,
    ) -> Draft:
        """A draft made from an exercise of the library. SCENARIO_UNKNOWN, INTERRUPTED, DISK_FULL.

        A copy is an exercise of its own, with a new id; `as_update` keeps the id, for the next version.
        """
        scenario = self._library.get(scenario_id, version)
        draft, files = scenarios.as_draft(scenario)
        if as_update:
            draft = replace(draft, version=next_version(scenario.version))
        else:
            title = f"{scenario.title} (kopie)"
            draft = replace(
                draft, title=title, scenario_id=new_scenario_id(scenario.title), version=FIRST_VERSION
            )
        return self._kept(self._intake.copy_in(draft, files, on_progress, cancelled))

    def duplicate(self, draft: Draft) -> Draft:
        """Another draft with the same content; the clips are shared and stay as long as either needs them."""
        copy = replace(
            draft,
            id=DraftId(new_id()),
            scenario_id=new_scenario_id(draft.title),
            version=FIRST_VERSION,
            title=f"{draft.title} (kopie)",
        )
        self.save(copy)
        return copy

    def captions_of(self, path: Path, duration_ms: int | None) -> tuple[tuple[Cue, ...], tuple[Finding, ...]]:
        """Captions from a file of the user's, cut to the clip, and what there is to say about them.

        FILE_MISSING when it cannot be opened.
        """
        try:
            return scenarios.read_captions(path, duration_ms)
        except OSError as error:
            raise fail(Code.FILE_MISSING, type(error).__name__, name=path.name) from error

    # going out ----------------------------------------------------------------------------------------

    def check(self, draft: Draft) -> tuple[Finding, ...]:
        """What is wrong with it, and where. Pure; some milliseconds."""
        return scenarios.check_draft(draft)

    def as_scenario(self, draft: Draft) -> Scenario:
        """To try it out; its clips are sealed: `session.clips` opens them. SCENARIO_INVALID (name, first)."""
        return scenario_of(draft, self.check(draft), self._vault.path)

    def export(
        self,
        draft: DraftId | Draft,
        file: Path,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
    ) -> Path:
        """A package for others, at the place that the user chose: all of it or nothing.

        SCENARIO_INVALID (name, first) when something must be solved first; EXPORT_FAILED, INTERRUPTED.
        """
        wanted = draft if isinstance(draft, Draft) else self.get(draft)
        ready = self._ready(wanted)
        with self._note_export(file):
            self._exporting.export(ready, file, on_progress, cancelled)
        return file

    def pack(self, draft: Draft, out: BinaryIO) -> None:
        """The same into a file that is open. SCENARIO_INVALID, FILE_MISSING, OSError of `out`."""
        self._exporting.write(self._ready(draft), out, no_progress)

    def _ready(self, draft: Draft) -> Draft:
        for finding in self.check(draft):
            if finding.severity is Severity.ERROR:
                raise fail(Code.SCENARIO_INVALID, finding.code, name=draft.title, first=finding.sentence)
        return draft

    def _kept(self, draft: Draft) -> Draft:
        try:
            self.save(draft)
        except BaseException:
            self.forget(draft)
            raise
        return draft


def next_version(version: str) -> str:
    """1.0 → 1.1; one that does not end in a number gets one."""
    head, dot, last = version.rpartition(".")
    if last.isdecimal() and last.isascii():
        return f"{head}{dot}{int(last) + 1}"
    return f"{version}.1"

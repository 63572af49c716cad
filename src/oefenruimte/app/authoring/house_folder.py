"""A proposal as a folder that our own reader takes: clips in the house format, captions, scenario.yaml."""

import hashlib
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.authoring.converting import LOUDNESS, Cancelled, Job, OnProgress
from oefenruimte.app.authoring.draft_media import media_of
from oefenruimte.app.authoring.picture import read_picture, suffix_of
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.library import Library
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId, ScenarioId
from oefenruimte.domain.media import Card, FilePart
from oefenruimte.domain.problem import Code, fail
from oefenruimte.scenarios import Kind, Proposal
from oefenruimte.scenarios.draft_yaml import Names, captions_by_name, names_for, write
from oefenruimte.scenarios.webvtt_writing import write_webvtt
from oefenruimte.vault.files import disk_problems

_VERSION_LINE = re.compile(rb"^version:.*$", re.MULTILINE)
_FILE = "scenario.yaml"


@dataclass(frozen=True, slots=True)
class HouseFolder:
    """Blocking. What is half made when something goes wrong is the caller's to remove."""

    workshop: Workshop
    library: Library

    def make(self, proposal: Proposal, folder: Path, on_progress: OnProgress, cancelled: Cancelled) -> Path:
        """Make the new folder `folder` and return it. CLIP_UNPLAYABLE, CLIP_TOO_LONG, PICTURE_UNUSABLE,
        INTERRUPTED, DISK_FULL, FOLDER_READ_ONLY.
        """
        draft = proposal.draft
        assert draft is not None
        if proposal.kind is not Kind.PACKAGE:
            draft = self._apart_from_ours(draft)
        source = proposal.media.get(draft.picture) if draft.picture else None
        picture = read_picture(source) if isinstance(source, Path) else b""
        names = names_for(draft, suffix_of(picture) if picture else ".jpg")
        with disk_problems(folder.parent):
            (folder / "clips").mkdir(parents=True)
            if picture and draft.picture is not None:
                (folder / names.media[draft.picture]).write_bytes(picture)
            self._clips(proposal, draft, names, folder, on_progress, cancelled)
            _words(draft, names, folder)
            if proposal.kind is not Kind.PACKAGE:
                draft = self._with_version(draft, folder)
                (folder / _FILE).write_text(write(draft, names), "utf-8")
        return folder

    def _clips(
        self,
        proposal: Proposal,
        draft: Draft,
        names: Names,
        folder: Path,
        on_progress: OnProgress,
        cancelled: Cancelled,
    ) -> None:
        wanted = [media for media in names.media if media in proposal.media and media != draft.picture]
        assert set(wanted) <= media_of(draft)
        for at, media_id in enumerate(wanted):
            if cancelled():
                raise fail(Code.INTERRUPTED)

            def told(fraction: float, at: int = at) -> None:
                on_progress((at + fraction) / len(wanted))

            loudness = LOUDNESS if media_id in proposal.level else None
            job = Job(None, loudness, told, cancelled)
            self._clip(proposal, media_id, folder / names.media[media_id], job)
            told(1.0)

    def _clip(self, proposal: Proposal, media_id: MediaId, file: Path, job: Job) -> None:
        source = proposal.media[media_id]
        facts = proposal.facts.get(media_id)
        if isinstance(source, Card):
            picture = read_picture(source.picture) if source.picture else None
            self.workshop.card(capture.FileTarget(file), source.duration_ms, picture)
        elif isinstance(source, Path) and facts is not None and facts.house and job.loudness is None:
            shutil.copyfile(source, file)
        else:
            part = source if isinstance(source, FilePart) else None
            self.workshop.convert(
                source.path if isinstance(source, FilePart) else source,
                capture.FileTarget(file),
                cut_ms=(part.start_ms, part.end_ms) if part else None,
                loudness=job.loudness,
                on_progress=job.on_progress,
                cancelled=job.cancelled,
            )

    # versions ----------------------------------------------------------------------------------------
    def _apart_from_ours(self, draft: Draft) -> Draft:
        """Somebody's exercise that happens to be called as one of the program's is another exercise."""
        name, number = draft.scenario_id, 2
        while self.library.is_built_in(name):
            name, number = ScenarioId(f"{draft.scenario_id[:58]}-{number}"), number + 1
        return replace(draft, scenario_id=name)

    def _with_version(self, draft: Draft, folder: Path) -> Draft:
        """The version of the same exercise that is there already; one higher when this one is different:
        who practised the old one keeps it."""
        newest = next((one for one in self.library.all() if one.id == draft.scenario_id), None)
        if newest is None:
            return draft
        if _digest(newest.folder) == _digest(folder):
            return replace(draft, version=newest.version)
        return replace(draft, version=_higher(newest.version))


def _words(draft: Draft, names: Names, folder: Path) -> None:
    for name, cues in captions_by_name(draft, names):
        (folder / name).write_text(write_webvtt(cues), "utf-8")
    (folder / _FILE).write_text(write(draft, names), "utf-8")


def _digest(folder: Path) -> bytes:
    """What is in it, whatever version it says it is."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            data = path.read_bytes()
            if path.name == _FILE:
                data = _VERSION_LINE.sub(b"", data)
            total.update(path.relative_to(folder).as_posix().encode() + b"\0")
            total.update(hashlib.sha256(data).digest())
    return total.digest()


def _higher(version: str) -> str:
    """1.0 → 1.1; 2026-a → 2026-a.1"""
    head, dot, last = version.rpartition(".")
    if last.isdecimal() and len(last) < 9:
        return f"{head}{dot}{int(last) + 1}"
    return f"{version[:29]}.1"

"""Clips of drafts in a real vault of their own, made by the quick workshop: what the detail panel asks of
`session.drafts`, and a session that has it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fakes.workshop import FakeWorkshop
from oefenruimte.app.authoring.draft_clips import DraftClips
from oefenruimte.app.session import Session
from oefenruimte.capture.house_stills import still
from oefenruimte.capture.workshop_messages import Source
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.scenario import Cue, Finding
from oefenruimte.scenarios.captions import read_captions
from oefenruimte.scenarios.draft_check import check_draft
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity


class SeeingWorkshop(FakeWorkshop):
    """Its stills are real pictures: Qt complains about others."""

    def still(self, source: Source, at_ms: int, width: int = 480) -> bytes:
        return still(source, at_ms, width)


class ClipDrafts(DraftClips):
    """`saved` tells the drafts that were kept, in order; `vault` where the media are."""

    def __init__(self, folder: Path) -> None:
        identity = Identity.generate()
        self.workshop = SeeingWorkshop()
        self.vault = MediaVault(PrivateFolder(folder), identity.recipient)
        self.saved: list[Draft] = []
        super().__init__(self.vault, identity, self.workshop)

    def save(self, draft: Draft) -> None:
        self.saved.append(draft)

    def check(self, draft: Draft) -> tuple[Finding, ...]:
        return check_draft(draft)

    def captions_of(self, path: Path, duration_ms: int | None) -> tuple[tuple[Cue, ...], tuple[Finding, ...]]:
        return read_captions(path, duration_ms)

    def put(self, data: bytes, name: str, duration_ms: int, *, video: bool = True) -> DraftClip:
        """A clip of these bytes, sealed as it is."""
        media_id: MediaId = self.new_media()
        sink = self.vault.target(media_id)()
        sink.write(data)
        sink.close()
        return DraftClip(media_id, name, duration_ms, video, True, -23.0)


@dataclass
class SessionWith:
    """A session of which some parts are others."""

    session: Session
    parts: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        parts = self.__dict__["parts"]
        return parts[name] if name in parts else getattr(self.__dict__["session"], name)

"""What the panel asks of `session.drafts`. Everything blocks on disk, or on the workshop: jobs only."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.recording import RecordingSink
from oefenruimte.domain.scenario import Cue, Finding

OnProgress = Callable[[float], None]
Cancelled = Callable[[], bool]


class ClipDesk(Protocol):
    """Its methods, their failures and their promises: `app.authoring`."""

    def add_clip(self, path: Path, on_progress: OnProgress, cancelled: Cancelled) -> DraftClip: ...

    def trim(
        self, clip: DraftClip, start_ms: int, end_ms: int, on_progress: OnProgress, cancelled: Cancelled
    ) -> DraftClip: ...

    def level(self, clip: DraftClip, on_progress: OnProgress, cancelled: Cancelled) -> DraftClip: ...

    def captions_of(
        self, path: Path, duration_ms: int | None
    ) -> tuple[tuple[Cue, ...], tuple[Finding, ...]]: ...

    def new_media(self) -> MediaId: ...

    def recording_target(self, media_id: MediaId) -> Callable[[], RecordingSink]: ...

    def clip_of(
        self, media_id: MediaId, name: str, on_progress: OnProgress, cancelled: Cancelled
    ) -> DraftClip: ...

    def drop_recording(self, media_id: MediaId) -> None: ...

    def open(self, media_id: MediaId) -> BinaryIO: ...

"""From a file of the user's, or a sealed one, to a sealed clip in the house format."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oefenruimte.app.authoring.picture import read_picture
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.media import Card, FilePart, MediaFacts, MediaSource
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault.media import MediaVault

OnProgress = Callable[[float], None]
"""Gets 0 … 1."""
Cancelled = Callable[[], bool]
Source = Path | Callable[[], BinaryIO]

LOUDNESS = -23.0  # LUFS, EBU R128: as loud as the built-in exercises
_BLOCK = 1 << 20


def no_progress(_: float) -> None:
    """For who does not show how far it is."""


def never() -> bool:
    """For who cannot be interrupted."""
    return False


@dataclass(frozen=True, slots=True)
class Job:
    """How to convert. `loudness` None: as it is. `cut_ms`: from and to, within the source."""

    cut_ms: tuple[int, int] | None = None
    loudness: float | None = LOUDNESS
    on_progress: OnProgress = no_progress
    cancelled: Cancelled = never


def clip_of(media_id: MediaId, name: str, facts: MediaFacts) -> DraftClip:
    """The clip that was made, as a draft knows it."""
    probe = facts.probe
    return DraftClip(media_id, name, probe.duration_ms, probe.has_video, probe.has_audio, facts.loudness)


@dataclass(frozen=True, slots=True)
class Converter:
    """Every method seals one new file under `media_id`, or leaves nothing of it."""

    vault: MediaVault
    workshop: Workshop

    def convert(self, source: Source, media_id: MediaId, name: str, job: Job) -> MediaFacts:
        """`name`: what the user knows it by. CLIP_MISSING, CLIP_UNUSABLE (name), CLIP_TOO_LONG, INTERRUPTED,
        DISK_FULL, FOLDER_READ_ONLY."""
        try:
            return self.workshop.convert(
                source,
                self.vault.target(media_id),
                cut_ms=job.cut_ms,
                loudness=job.loudness,
                on_progress=job.on_progress,
                cancelled=job.cancelled,
            )
        except Failure as failure:
            if failure.problem.code is not Code.CLIP_UNPLAYABLE:
                raise
            raise fail(Code.CLIP_UNUSABLE, failure.problem.detail, name=name) from failure

    def make(self, source: MediaSource, media_id: MediaId, job: Job) -> MediaFacts:
        """As `convert`, and a card, or a part of a longer file. PICTURE_UNUSABLE."""
        match source:
            case Card(duration_ms, picture):
                shown = None if picture is None else read_picture(picture)
                return self.workshop.card(self.vault.target(media_id), duration_ms, shown)
            case FilePart(path, start_ms, end_ms):
                part = Job((start_ms, end_ms), job.loudness, job.on_progress, job.cancelled)
                return self.convert(path, media_id, path.name, part)
            case path:
                return self.convert(path, media_id, path.name, job)

    def seal(self, data: bytes, media_id: MediaId) -> None:
        """DISK_FULL, FOLDER_READ_ONLY; other OSErrors pass."""
        self._write(media_id, lambda write: write(data))

    def copy(self, path: Path, media_id: MediaId) -> None:
        """Byte for byte: for what is in the house format already, and ours."""

        def all_of_it(write: Callable[[bytes], int]) -> None:
            with path.open("rb") as file:
                while block := file.read(_BLOCK):
                    write(block)

        self._write(media_id, all_of_it)

    def _write(self, media_id: MediaId, give: Callable[[Callable[[bytes], int]], object]) -> None:
        target = self.vault.target(media_id)
        sink = target()
        try:
            give(sink.write)
            sink.close()
        except BaseException:
            sink.abandon()
            with suppress(Failure):  # what went wrong first is what matters; the next start sweeps
                target.discard()
            raise

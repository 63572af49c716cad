"""Clips and pictures of drafts: brought in, cut, made as loud as the rest, recorded. All of it sealed."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from oefenruimte import capture
from oefenruimte.app.authoring.converting import (
    Cancelled,
    Converter,
    Job,
    OnProgress,
    clip_of,
    never,
    no_progress,
)
from oefenruimte.app.authoring.picture import MOST_BYTES, is_picture, read_picture
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.domain.draft import Cut, DraftClip
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault.media import MediaTarget, MediaVault, SealedFile
from oefenruimte.vault.recipients import Identity

_STILL_AT = 500  # ms: the very first pictures of a phone's clip are often dark
_STILLS = 64  # kept in memory, about 20 kB each
_CARD_WIDTH = 960  # pixels of the picture in the library


class DraftClips:
    """Blocks on disk and on the workshop's process: never on the GUI thread. From any thread.

    Nothing here changes a draft: what comes back is put into one with `edits`. New media are nobody's until a
    draft that names them is saved; what is nobody's goes at the next start.
    """

    def __init__(self, vault: MediaVault, identity: Identity, workshop: Workshop) -> None:
        self._vault = vault
        self._identity = identity
        self._workshop = workshop
        self._converter = Converter(vault, workshop)
        self._stills: dict[tuple[MediaId, int], bytes] = {}
        self._looking = threading.Lock()

    def add_clip(
        self, path: Path, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
    ) -> DraftClip:
        """A clip of the user's in the house format; the file itself stays as it is.

        CLIP_MISSING, CLIP_UNUSABLE (name), CLIP_TOO_LONG, INTERRUPTED, DISK_FULL leave nothing behind.
        """
        media_id = self.new_media()
        job = Job(on_progress=on_progress, cancelled=cancelled)
        return clip_of(media_id, path.name, self._converter.convert(path, media_id, path.name, job))

    def trim(
        self,
        clip: DraftClip,
        start_ms: int,
        end_ms: int,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
    ) -> DraftClip:
        """A part of a clip. Of one that was trimmed before: times are those of what it was trimmed from.

        Failures as `add_clip`. ValueError when there is nothing between the two times.
        """
        if not 0 <= start_ms < end_ms:
            raise ValueError("nothing is left")
        source = clip.cut.source if clip.cut else clip.media
        made = self._remade(
            source, clip.name, Job((start_ms, end_ms), on_progress=on_progress, cancelled=cancelled)
        )
        return replace(made, cut=Cut(source, start_ms, end_ms))

    def level(
        self, clip: DraftClip, on_progress: OnProgress = no_progress, cancelled: Cancelled = never
    ) -> DraftClip:
        """The same clip, as loud as the others should be. Failures as `add_clip`."""
        made = self._remade(clip.media, clip.name, Job(on_progress=on_progress, cancelled=cancelled))
        return replace(made, cut=clip.cut)

    def add_picture(self, path: Path) -> MediaId:
        """A JPEG or PNG for the card, without what a camera wrote into it. PICTURE_UNUSABLE (name)."""
        return self._sealed(read_picture(path))

    def picture_of(self, clip: DraftClip, at_ms: int) -> MediaId:
        """A moment of a clip as a picture for the card. CLIP_UNUSABLE when it has no picture."""
        still = self._workshop.still(self._source(clip.media, clip.name), at_ms, _CARD_WIDTH)
        if not still:
            raise fail(Code.CLIP_UNUSABLE, "no picture", name=clip.name)
        return self._sealed(still)

    # recording ----------------------------------------------------------------------------------------

    def new_media(self) -> MediaId:
        return MediaId(new_id())

    def recording_target(self, media_id: MediaId) -> MediaTarget:
        """Where a recording with the webcam goes; `clip_of` makes a clip of it. Can be pickled."""
        return self._vault.target(media_id)

    def clip_of(
        self,
        media_id: MediaId,
        name: str,
        on_progress: OnProgress = no_progress,
        cancelled: Cancelled = never,
    ) -> DraftClip:
        """What was recorded, in the house format; also when the recording broke off. The raw one goes.

        NOTHING_RECORDED when nothing of it plays. Any other failure leaves it, to try again.
        """
        if not self._vault.complete(media_id, self._identity, capture.complete_length):
            self._vault.remove(media_id)
            raise fail(Code.NOTHING_RECORDED)
        made = self._remade(media_id, name, Job(on_progress=on_progress, cancelled=cancelled))
        self._vault.remove(media_id)
        return made

    def drop_recording(self, media_id: MediaId) -> None:
        """It is done again, or not wanted."""
        self._vault.remove(media_id)

    # looking ------------------------------------------------------------------------------------------

    def open(self, media_id: MediaId) -> BinaryIO:
        """For a player, which closes it. FILE_MISSING, FILE_DAMAGED."""
        return self._vault.open(media_id, self._identity)

    def thumbnail(self, media_id: MediaId, at_ms: int = _STILL_AT) -> bytes:
        """JPEG (PNG for a picture that is one); b"" for sound without picture. Remembered in memory only."""
        with self._looking:
            known = self._stills.get((media_id, at_ms))
        if known is not None:
            return known
        with self.open(media_id) as reader:
            start = reader.read(16)
            if is_picture(start):
                return start + reader.read(MOST_BYTES)
        still = self._workshop.still(self._source(media_id), at_ms)
        with self._looking:
            while len(self._stills) >= _STILLS:
                self._stills.pop(next(iter(self._stills)))
            self._stills[media_id, at_ms] = still
        return still

    def _source(self, media_id: MediaId, name: str = "") -> SealedFile:
        return self._vault.source(media_id, self._identity, name)

    def _remade(self, source: MediaId, name: str, job: Job) -> DraftClip:
        made = self.new_media()
        return clip_of(made, name, self._converter.convert(self._source(source, name), made, name, job))

    def _sealed(self, data: bytes) -> MediaId:
        media_id = self.new_media()
        self._converter.seal(data, media_id)
        return media_id

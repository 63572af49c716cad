"""Spoken reactions: one sealed file each, in a folder of the profile. Never in the clear on the disk.

A file belongs to something as long as the database has a row for it. Own ones that no draft names any more,
and what a crash left, go when the program starts: until then taking a reaction away can be undone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from oefenruimte.app.coach_drafts import read_memory
from oefenruimte.domain.ids import MediaId, MemberId, ShareId, VoiceId, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.recording import RecordingSink
from oefenruimte.domain.share import Voice
from oefenruimte.sharing.ogg_opus import MAX_VOICE_BYTES, voice_ms
from oefenruimte.store.database import Store
from oefenruimte.vault.files import disk_problems
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


@dataclass(frozen=True, slots=True)
class VoiceTarget:
    """A place for one voice. `open_sink` may be called on any thread, once."""

    id: VoiceId
    open_sink: Callable[[], RecordingSink]


class Voices:
    def __init__(self, store: Store, vault: MediaVault, identity: Identity) -> None:
        self._store = store
        self._vault = vault
        self._identity = identity
        self._being_made: set[VoiceId] = set()

    def target(self) -> VoiceTarget:
        voice_id = VoiceId(new_id())
        self._being_made.add(voice_id)
        return VoiceTarget(voice_id, self._vault.target(MediaId(voice_id)))

    def measured(self, target: VoiceTarget) -> Voice:
        """What was recorded there, checked. FILE_MISSING, FILE_DAMAGED."""
        try:
            with self._vault.open(MediaId(target.id), self._identity) as reader:
                return Voice(target.id, voice_ms(reader.read(MAX_VOICE_BYTES + 1)))
        except Failure as failure:
            if failure.problem.code is Code.OBJECT_DAMAGED:
                raise fail(Code.FILE_DAMAGED, failure.problem.detail) from failure
            raise

    def drop(self, voice_id: VoiceId) -> None:
        """It is not kept after all."""
        with self._store.unit() as unit:
            unit.voices.remove(voice_id)
        self._being_made.discard(voice_id)
        self._vault.remove(MediaId(voice_id))

    def open(self, share_id: ShareId, voice_id: VoiceId) -> BinaryIO:
        """Ogg Opus, seekable, decrypted as it is read. FILE_MISSING, FILE_DAMAGED."""
        with self._store.unit() as unit:
            if not unit.voices.has(voice_id, share_id):
                raise fail(Code.FILE_MISSING, "no such voice about this share")
        return self._vault.open(MediaId(voice_id), self._identity)

    def seal(self, sounds: Iterable[bytes]) -> list[VoiceId]:
        """What somebody else said, sealed for this profile. `adopt` or `drop` each. DISK_FULL, …"""
        sealed: list[VoiceId] = []
        try:
            for sound in sounds:
                target = self.target()
                sealed.append(target.id)
                with disk_problems(self._vault.path(MediaId(target.id))):
                    sink = target.open_sink()
                    try:
                        sink.write(sound)
                        sink.close()
                    except OSError:
                        sink.abandon()
                        raise
        except BaseException:
            for voice_id in sealed:
                self.drop(voice_id)
            raise
        return sealed

    def keep(self, unit: "Unit", voice_id: VoiceId, share_id: ShareId) -> None:
        """It is part of what this profile says of this share."""
        unit.voices.add(voice_id, share_id)
        self._being_made.discard(voice_id)

    def adopt(self, unit: "Unit", voice_ids: Iterable[VoiceId], share_id: ShareId, owner: MemberId) -> None:
        """These are what `owner` says of this share, instead of what was there."""
        unit.voices.remove_of(share_id, owner)
        for voice_id in voice_ids:
            unit.voices.add(voice_id, share_id, owner)
            self._being_made.discard(voice_id)

    def open_up(self) -> None:
        """At the start: own ones that nothing names any more, and files of which there is no row."""
        if not self._vault.ids():
            return
        with self._store.unit() as unit:
            for voice_id, share_id in unit.voices.drafts():
                named = {mark.voice.id for mark in unit.drafts.marks(share_id) if mark.voice is not None}
                typed = read_memory(unit, share_id).unplaced.voice
                if voice_id not in named and (typed is None or typed.id != voice_id):
                    unit.voices.remove(voice_id)
        self.sweep()

    def sweep(self) -> None:
        """Remove the files of which there is no row (any more)."""
        there = self._vault.ids()
        if not there:
            return
        with self._store.unit() as unit:
            known = unit.voices.ids()
        for media_id in there:
            if VoiceId(media_id) not in known and VoiceId(media_id) not in self._being_made:
                self._vault.remove(media_id)

"""Clips and pictures of exercises that are being made: sealed like recordings, in a folder of their own.

`<id>.age` is complete, `<id>.part` is being written or was when the computer stopped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.ids import MediaId, RecordingId, is_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.vault.age_format import MAX_HEADER_SIZE, NoMatch, Stanza, check_mac, parse_header
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.recordings import RecordingTarget, RecordingVault
from oefenruimte.vault.writer import AgeWriter

_SEALED = ".age"


@dataclass(frozen=True, slots=True)
class MediaTarget:
    """Opens the file of new media, once. It knows a public key only and can be pickled to another process."""

    target: RecordingTarget

    def __call__(self) -> AgeWriter:
        """A sink that becomes `<id>.age` when it is closed. FileExistsError, FOLDER_READ_ONLY, DISK_FULL."""
        return self.target()

    def discard(self) -> None:
        """Remove what was not finished, when another process that wrote here is gone. Failure."""
        folder, media_id = self.target.folder, self.target.recording_id
        if not folder.exists(media_id + _SEALED):
            RecordingVault(folder, self.target.recipient).remove(media_id)


@dataclass(frozen=True, slots=True)
class _FileKey:
    """Opens one file and no other. Its repr does not show it."""

    raw: bytes = field(repr=False)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        return self.raw


@dataclass(frozen=True, slots=True)
class SealedFile:
    """Opens one sealed file, also in a process that must not know the key of the profile. Can be pickled.

    `name`: what the user knows it by.
    """

    folder: PrivateFolder
    file: str
    key: _FileKey
    name: str = ""

    def __call__(self) -> AgeReader:
        """A reader of its own. Failures FILE_MISSING, FILE_DAMAGED."""
        return AgeReader(self.folder.open_read(self.file), [self.key])


@dataclass(frozen=True, slots=True)
class MediaVault:
    """The media in one folder. Ids are those of `domain.ids.new_id`; others raise ValueError."""

    folder: PrivateFolder
    recipient: Recipient

    def target(self, media_id: MediaId) -> MediaTarget:
        """Where new media go."""
        return MediaTarget(self._files.target(RecordingId(media_id)))

    def open(self, media_id: MediaId, identity: Identity) -> AgeReader:
        """Failures FILE_MISSING, FILE_DAMAGED, NOT_FOR_YOU."""
        return self._files.open(RecordingId(media_id), identity)

    def source(self, media_id: MediaId, identity: Identity, name: str = "") -> SealedFile:
        """The same, for a process that may open this file only. Failures as `open`."""
        file = self._name(media_id)
        with self.folder.open_read(file) as raw:
            header = parse_header(raw.read(MAX_HEADER_SIZE))
        file_key = identity.unwrap(header.stanzas)
        if file_key is None:
            raise NoMatch
        check_mac(header, file_key)
        return SealedFile(self.folder, file, _FileKey(file_key), name)

    def path(self, media_id: MediaId) -> Path:
        """Where the sealed file is, there or not: a name for it, not a way in."""
        return self.folder.path(self._name(media_id))

    def at(self, path: Path) -> MediaId | None:
        """The media that `path` gave; None for a path that is not of this folder."""
        if path.parent != self.folder.root or path.suffix != _SEALED or not is_id(path.stem):
            return None
        return MediaId(path.stem)

    def exists(self, media_id: MediaId) -> bool:
        return self._files.exists(RecordingId(media_id))

    def size(self, media_id: MediaId) -> int:
        """Length of the sealed file in bytes. Failure FILE_MISSING."""
        return self._files.size(RecordingId(media_id))

    def ids(self) -> frozenset[MediaId]:
        """All that there is any file of, also unfinished."""
        return frozenset(MediaId(each) for each in self._files.ids())

    def remove(self, media_id: MediaId) -> None:
        """No effect when there is nothing."""
        self._files.remove(RecordingId(media_id))

    def complete(self, media_id: MediaId, identity: Identity, keep: Callable[[BinaryIO], int]) -> bool:
        """Whether it is whole, or could be made so as far as it came (see `RecordingVault.recover`)."""
        if self.exists(media_id):
            return True
        try:
            return self._files.recover(RecordingId(media_id), identity, keep)
        except Failure as failure:
            if failure.problem.code is not Code.FILE_MISSING:
                raise
            return False

    @property
    def _files(self) -> RecordingVault:
        return RecordingVault(self.folder, self.recipient)

    @staticmethod
    def _name(media_id: MediaId) -> str:
        if not is_id(media_id):
            raise ValueError("not a media id")
        return media_id + _SEALED

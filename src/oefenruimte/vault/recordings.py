"""The recordings of one profile: sealed while they are made, recovered after a crash.

`<id>.part` is being written, by whoever holds a lock on it, or was when the computer stopped. `<id>.age` is
complete. `<id>.new` is a recovered copy that is not verified yet. `<id>.spare` keeps some disk free during a
recording, so that its end can still be written when the disk is full. What cannot be recovered is kept as
`<id>.part.damaged` or `<id>.age.damaged`: nobody but a person decides that it is worth nothing.
"""

import hashlib
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from oefenruimte.domain.ids import RecordingId, is_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.vault.age_format import HeaderTruncated
from oefenruimte.vault.files import PrivateFolder, disk_problems
from oefenruimte.vault.locking import try_lock
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.writer import AgeWriter

# An age file may not end with an empty chunk. An empty MP4 box of 8 bytes says nothing to any player.
CLOSING_FILLER = b"\x00\x00\x00\x08free"

_PART = ".part"
_SEALED = ".age"
_NEW = ".new"
_SPARE = ".spare"
_DAMAGED = ".damaged"
_SPARE_SIZE = 4 << 20  # the chunk under way, and what camera and encoder still hold
_BLOCK = 1 << 20
_LOOK_AGAIN = 0.05  # seconds


@dataclass(frozen=True, slots=True)
class RecordingTarget:
    """Opens the file of one recording. It knows a public key only and can be pickled to another process."""

    folder: PrivateFolder
    recording_id: RecordingId
    recipient: Recipient

    def __call__(self) -> AgeWriter:
        """A sink on `<id>.part` that becomes `<id>.age` when it is closed.

        When the disk is full, the first write that is refused frees the spare space: stop, and `close` will
        find room. FileExistsError when there is such a recording. Failures FOLDER_READ_ONLY, DISK_FULL.
        """
        part, sealed = _name(self.recording_id, _PART), _name(self.recording_id, _SEALED)
        if self.folder.exists(sealed):
            raise FileExistsError("there is a recording with this id")
        raw = self.folder.create_exclusive(part)
        try:
            _hold(raw)
            with disk_problems(self.folder.path(part)):
                writer = AgeWriter(
                    raw,
                    [self.recipient],
                    closing_filler=CLOSING_FILLER,
                    on_refused=self._free_spare,
                    on_sealed=self._finish,
                )
            self.folder.reserve(_name(self.recording_id, _SPARE), _SPARE_SIZE)
        except (OSError, Failure):
            raw.close()
            self.folder.remove(part)
            raise
        return writer

    def _free_spare(self) -> None:
        # Best effort: the one who records must hear the refusal itself, not that this failed as well.
        with suppress(Failure):
            self.folder.remove(_name(self.recording_id, _SPARE))

    def _finish(self) -> None:
        self._free_spare()
        self.folder.replace(_name(self.recording_id, _PART), _name(self.recording_id, _SEALED))


@dataclass(frozen=True, slots=True)
class RecordingVault:
    """The recordings in one folder. Ids are those of `domain.ids.new_id`; others raise ValueError."""

    folder: PrivateFolder
    recipient: Recipient

    def target(self, recording_id: RecordingId) -> RecordingTarget:
        """Where a new recording goes."""
        _name(recording_id, _PART)
        return RecordingTarget(self.folder, recording_id, self.recipient)

    def open(self, recording_id: RecordingId, identity: Identity) -> AgeReader:
        """The content of a complete recording. Failures FILE_MISSING, FILE_DAMAGED, NOT_FOR_YOU."""
        return AgeReader(self.folder.open_read(_name(recording_id, _SEALED)), [identity])

    def exists(self, recording_id: RecordingId) -> bool:
        """Whether there is a complete recording of this id."""
        return self.folder.exists(_name(recording_id, _SEALED))

    def parts(self) -> list[RecordingId]:
        """Recordings that were not finished, or not finished recovering."""
        stems = [name.removesuffix(_PART) for name in self.folder.names() if name.endswith(_PART)]
        return [RecordingId(stem) for stem in stems if is_id(stem)]

    def size(self, recording_id: RecordingId) -> int:
        """Length of the file of a complete recording, in bytes. Failure FILE_MISSING."""
        return self.folder.size(_name(recording_id, _SEALED))

    def ids(self) -> set[RecordingId]:
        """Every recording that there is any file of."""
        stems = (name.rpartition(".") for name in self.folder.names())
        return {RecordingId(stem) for stem, _, _ in stems if is_id(stem)}

    def is_let_go(self, recording_id: RecordingId, seconds: float = 0.0) -> bool:
        """Whether nobody writes this recording, waiting so long for it. A crash lets go as well.

        After a crash of the window the recorder's process may still be sealing.
        """
        end = time.monotonic() + seconds
        while self._is_held(recording_id):
            if time.monotonic() >= end:
                return False
            time.sleep(_LOOK_AGAIN)
        return True

    def verify(self, recording_id: RecordingId, identity: Identity) -> None:
        """Read all of a complete recording. Failures FILE_MISSING, FILE_DAMAGED, NOT_FOR_YOU."""
        self._digest(_name(recording_id, _SEALED), identity)

    def remove(self, recording_id: RecordingId, *, damaged: bool = False) -> None:
        """Remove every file of this recording. No effect when there is none. With `damaged`, what was set
        aside of it goes too."""
        aside = (_PART + _DAMAGED, _SEALED + _DAMAGED) if damaged else ()
        for suffix in (_PART, _NEW, _SPARE, _SEALED, *aside):
            self.folder.remove(_name(recording_id, suffix))

    def set_aside(self, recording_id: RecordingId) -> None:
        """Keep what there is of a damaged recording under another name: it is no recording any more, and
        nothing here looks at it again. It goes when a person erases the take it was of."""
        for suffix in (_PART, _SEALED):
            name = _name(recording_id, suffix)
            if self.folder.exists(name):
                self.folder.replace(name, name + _DAMAGED)
        self.remove(recording_id)

    def recover(self, recording_id: RecordingId, identity: Identity, keep: Callable[[BinaryIO], int]) -> bool:
        """Make a complete recording of a `.part`. False when nothing in it is worth keeping: it is removed.

        `keep` gets everything authentic that was written and tells how many bytes from the start to keep.
        The part is removed only after its successor has been read back and compared. Stopped at any moment,
        the next call finishes the work. Failures FILE_MISSING, FILE_DAMAGED, NOT_FOR_YOU, DISK_FULL,
        FOLDER_READ_ONLY leave the part as it was.
        """
        part, new, sealed = (_name(recording_id, suffix) for suffix in (_PART, _NEW, _SEALED))
        self.folder.remove(_name(recording_id, _SPARE))
        if self._is_sound(sealed, identity):
            self.folder.remove(part)  # only this step was still to do
            return True
        try:
            reader = AgeReader(self.folder.open_read(part), [identity], unsealed=True)
        except HeaderTruncated:  # stopped before the first byte of content
            self.folder.remove(part)
            return False
        with reader:
            length = keep(reader)
            if not 0 <= length <= reader.size:
                raise ValueError(f"cannot keep {length} of {reader.size} bytes")
            digest = self._copy(reader, length, new) if length else b""
        if length == 0:
            self.folder.remove(part)
            return False
        if self._digest(new, identity) != digest:
            raise fail(Code.FILE_DAMAGED, "the recovered copy differs from what was recorded")
        self.folder.replace(new, sealed)
        self.folder.remove(part)
        return True

    def rewrite(
        self,
        recording_id: RecordingId,
        identity: Identity,
        copy: Callable[[BinaryIO, AgeWriter], object],
        same: Callable[[BinaryIO, BinaryIO], bool],
    ) -> int:
        """Put a smaller file with the same content in the place of a complete one; the bytes that saves.

        `copy` writes the new content, `same` reads both back. 0 when the new file is not smaller or not the
        same: then the old one stays. Stopped at any moment there is one whole recording under its name, and
        who reads the old file goes on reading it; what was left is removed by the next call. Failures
        FILE_MISSING, FILE_DAMAGED, NOT_FOR_YOU, DISK_FULL, FOLDER_READ_ONLY leave the old one.
        """
        new, sealed = _name(recording_id, _NEW), _name(recording_id, _SEALED)
        self.folder.remove(new)
        try:
            with self.open(recording_id, identity) as old:
                self._write(new, lambda writer: copy(old, writer))
                saved = self.folder.size(sealed) - self.folder.size(new)
                with AgeReader(self.folder.open_read(new), [identity]) as rewritten:
                    if saved <= 0 or not same(old, rewritten):
                        return 0
            self.folder.replace(new, sealed)
            return saved
        finally:
            self.folder.remove(new)

    def _is_held(self, recording_id: RecordingId) -> bool:
        try:
            with self.folder.open_read(_name(recording_id, _PART)) as part:
                return not try_lock(part.fileno())
        except Failure as failure:
            if failure.problem.code is not Code.FILE_MISSING:
                raise
            return False
        except OSError:  # a file system without locks
            return False

    def _is_sound(self, name: str, identity: Identity) -> bool:
        if not self.folder.exists(name):
            return False
        try:
            self._digest(name, identity)
        except Failure as failure:
            if failure.problem.code is not Code.FILE_DAMAGED:
                raise
            return False
        return True

    def _copy(self, reader: AgeReader, length: int, name: str) -> bytes:
        """Seal the first `length` bytes into a new file; returns their SHA-256."""
        self.folder.remove(name)  # what an earlier attempt left
        digest = hashlib.sha256()
        reader.seek(0)

        def copy(writer: AgeWriter) -> None:
            left = length
            while left:
                block = reader.read(min(_BLOCK, left))
                digest.update(block)
                writer.write(block)
                left -= len(block)

        self._write(name, copy)
        return digest.digest()

    def _write(self, name: str, write: Callable[[AgeWriter], object]) -> None:
        """A new, complete file; nothing of it is left when that fails."""
        with disk_problems(self.folder.path(name)):
            raw = self.folder.create_exclusive(name)
            writer = AgeWriter(raw, [self.recipient], closing_filler=CLOSING_FILLER)
            try:
                write(writer)
                writer.close()
            except (OSError, Failure):
                writer.abandon()
                self.folder.remove(name)
                raise

    def _digest(self, name: str, identity: Identity) -> bytes:
        """SHA-256 of all of a file's plaintext."""
        digest = hashlib.sha256()
        with AgeReader(self.folder.open_read(name), [identity]) as reader:
            buffer = memoryview(bytearray(_BLOCK))
            while size := reader.readinto(buffer):
                digest.update(buffer[:size])
        return digest.digest()


def _hold(part: BinaryIO) -> None:
    # Where files cannot be locked, only the wait after a crash is missed.
    with suppress(OSError):
        try_lock(part.fileno())


def _name(recording_id: RecordingId, suffix: str) -> str:
    if not is_id(recording_id):
        raise ValueError("not a recording id")
    return recording_id + suffix

"""Makes finished recordings smaller while nobody needs the computer.

While it grows, a recording is padded so that a power cut costs half a second at most. Afterwards the padding
is of no use, and an index in front saves the player from walking through the file.
"""

import logging

from oefenruimte import capture
from oefenruimte.domain.disk import STOP_BELOW
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.take import Recording
from oefenruimte.store.database import Store
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault

_log = logging.getLogger(__name__)
_PAGE = 50
_LEFT_ALONE = frozenset({Code.FILE_MISSING, Code.FILE_DAMAGED, Code.NOT_FOR_YOU, Code.NOTHING_RECORDED})


class Compaction:
    """`step` from one thread at a time, off the GUI thread: it may take a second."""

    def __init__(self, store: Store, vault: RecordingVault, identity: Identity) -> None:
        self._store = store
        self._vault = vault
        self._identity = identity
        self._seen: set[RecordingId] = set()

    def step(self) -> int | None:
        """Rewrite the newest recording that needs it; the bytes saved, 0 when it had to stay as it is.

        None when there is nothing (more) to do. A recording that cannot be read is left as it is: `verify`
        tells that. Failures DISK_FULL, FOLDER_READ_ONLY.
        """
        before: TakeId | None = None
        while True:
            with self._store.unit() as unit:
                takes = unit.takes.page(_PAGE, before)
            for take in takes:
                for recording in take.recordings:
                    if recording.id not in self._seen and self._needs(recording):
                        return self._rewrite(take.id, recording.id)
            if len(takes) < _PAGE:
                return None
            before = takes[-1].id

    def _needs(self, recording: Recording) -> bool:
        """Looked at once, while this profile is open."""
        self._seen.add(recording.id)
        try:
            with self._vault.open(recording.id, self._identity) as reader:
                return not capture.is_compact(reader)
        except Failure as failure:
            return self._left_alone(failure)

    def _rewrite(self, take_id: TakeId, recording_id: RecordingId) -> int:
        try:
            if self._vault.size(recording_id) + STOP_BELOW > self._vault.folder.free_bytes():
                return 0  # what is left is for recording
            return self._vault.rewrite(recording_id, self._identity, capture.compact, capture.same_recording)
        except Failure as failure:
            self._left_alone(failure)
            return 0
        finally:
            self._forget_what_was_erased(take_id, recording_id)

    def _forget_what_was_erased(self, take_id: TakeId, recording_id: RecordingId) -> None:
        """Who erases a take removes its row and then its files. The new file may have come in between."""
        try:
            with self._store.unit() as unit:
                take = unit.takes.get(take_id)
            known = any(recording.id == recording_id for recording in take.recordings)
        except Failure as failure:
            if failure.problem.code is not Code.TAKE_UNKNOWN:
                raise
            known = False
        if not known:
            self._vault.remove(recording_id)

    def _left_alone(self, failure: Failure) -> bool:
        code = failure.problem.code
        if code not in _LEFT_ALONE:
            raise failure
        if code is not Code.FILE_MISSING:  # erased just now
            _log.warning("a recording was left as it is: %s", code)
        return False

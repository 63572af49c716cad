"""After a crash: what was being recorded is closed, measured and offered again."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from pathlib import Path

from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.take import Recording, Take, TakeState
from oefenruimte.store.database import Store
from oefenruimte.vault.recordings import RecordingVault

_STILL_SEALING = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Recovered:
    """Takes that were saved, how many recordings that were begun held nothing that plays, and how many are
    damaged: their files are kept.

    `cut_off`: a recording broke off. Otherwise all were ended in good order, as when the user locks the room
    while practising.
    """

    takes: tuple[Take, ...]
    lost: int = 0
    damaged: int = 0
    cut_off: bool = False


class _Outcome(Enum):
    SAVED = auto()
    NEVER_BEGUN = auto()
    EMPTY = auto()
    DAMAGED = auto()


class Recovery:
    def __init__(self, store: Store, vault: RecordingVault, takes: Takes) -> None:
        self._store = store
        self._vault = vault
        self._takes = takes

    @property
    def folder(self) -> Path:
        """Where recordings are, also those that are set aside."""
        return self._vault.folder.root

    def needed(self) -> bool:
        """Cheap: whether `run` would find anything."""
        with self._store.unit() as unit:
            unfinished = unit.takes.list(states=(TakeState.RECORDING,))
        return bool(unfinished) or bool(self._strays())

    def run(self) -> Recovered:
        """Close every open recording of this profile. Only while nothing is being recorded."""
        with self._store.unit() as unit:
            begun = unit.takes.list(states=(TakeState.RECORDING,))
        unfinished = [take for take in begun if self._is_let_go(take)]
        parts = set(self._vault.parts())
        cut_off = any(recording.id in parts for take in unfinished for recording in take.recordings)
        saved: list[Take] = []
        outcomes: list[_Outcome] = []
        for take in unfinished:
            outcomes += [
                self._put_right(take, recording)
                for recording in take.recordings
                if recording.duration_ms <= 0
            ]
            self._drop_thrown_away(take.id)
            try:
                saved.append(self._takes.finish(take.id))
            except Failure as failure:
                if failure.problem.code is not Code.NOTHING_RECORDED:
                    raise
        for recording_id in self._strays():
            if self._vault.is_let_go(recording_id):
                self._vault.remove(recording_id)
        return Recovered(
            tuple(saved),
            lost=outcomes.count(_Outcome.EMPTY),
            damaged=outcomes.count(_Outcome.DAMAGED),
            cut_off=cut_off,
        )

    def _put_right(self, take: Take, recording: Recording) -> _Outcome:
        """Seal the file as far as it came and enter its facts. A damaged one is set aside."""
        try:
            self._takes.rescue(take.id, recording.turn_id, recording.id)
        except Failure as failure:
            match failure.problem.code:
                case Code.FILE_MISSING:  # a place was made, but nothing was recorded yet
                    return _Outcome.NEVER_BEGUN
                case Code.NOTHING_RECORDED:
                    return _Outcome.EMPTY
                case Code.FILE_DAMAGED:
                    self._takes.set_aside(take.id, recording.id)
                    return _Outcome.DAMAGED
                case _:
                    raise
        return _Outcome.SAVED

    def _is_let_go(self, take: Take) -> bool:
        """The window that crashed may have left a recorder that is still sealing: its take is for next time
        when that takes too long."""
        return all(self._vault.is_let_go(recording.id, _STILL_SEALING) for recording in take.recordings)

    def _drop_thrown_away(self, take_id: TakeId) -> None:
        """Who does a turn again can still put the first one back for a while. Of two answers to one turn in a
        row, the last is the one that was meant."""
        made = [recording for recording in self._takes.get(take_id).recordings if recording.duration_ms > 0]
        for earlier, later in pairwise(made):
            if earlier.turn_id == later.turn_id:
                self._takes.drop(earlier.id)

    def _strays(self) -> set[RecordingId]:
        """Recordings that no take knows any more: what was erased when the power went, between row and file.

        Files before rows: whoever makes a file has entered its row before.
        """
        there = self._vault.ids()
        with self._store.unit() as unit:
            takes = unit.takes.list(states=tuple(TakeState)) if there else []
        return there - {recording.id for take in takes for recording in take.recordings}

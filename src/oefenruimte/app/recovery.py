"""After a crash: what was being recorded is closed, measured and offered again."""

from dataclasses import dataclass
from itertools import pairwise

from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import TakeId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.take import Recording, Take, TakeState
from oefenruimte.store.database import Store
from oefenruimte.vault.recordings import RecordingVault


@dataclass(frozen=True, slots=True)
class Recovered:
    """Takes that were saved, and how many recordings held nothing that plays."""

    takes: tuple[Take, ...]
    lost: int = 0


class Recovery:
    def __init__(self, store: Store, vault: RecordingVault, takes: Takes) -> None:
        self._store = store
        self._vault = vault
        self._takes = takes

    def needed(self) -> bool:
        """Cheap: whether `run` would find anything."""
        with self._store.unit() as unit:
            return bool(unit.takes.list(states=(TakeState.RECORDING,))) or bool(self._vault.parts())

    def run(self) -> Recovered:
        """Close every open recording of this profile. Only while nothing is being recorded."""
        with self._store.unit() as unit:
            unfinished = list(unit.takes.list(states=(TakeState.RECORDING,)))
        saved: list[Take] = []
        lost = 0
        for take in unfinished:
            for recording in take.recordings:
                if recording.duration_ms > 0:
                    continue
                if not self._put_right(take, recording):
                    lost += 1
            self._drop_thrown_away(take.id)
            try:
                saved.append(self._takes.finish(take.id))
            except Failure as failure:
                if failure.problem.code is not Code.NOTHING_RECORDED:
                    raise
        self._sweep_strays()
        return Recovered(tuple(saved), lost)

    def _put_right(self, take: Take, recording: Recording) -> bool:
        """Seal the file as far as it came and enter its facts; False when nothing of it plays."""
        try:
            self._takes.rescue(take.id, recording.turn_id, recording.id)
        except Failure as failure:
            if failure.problem.code not in (Code.FILE_MISSING, Code.FILE_DAMAGED, Code.NOTHING_RECORDED):
                raise
            return False
        return True

    def _drop_thrown_away(self, take_id: TakeId) -> None:
        """Who does a turn again can still put the first one back for a while. Of two answers to one turn in a
        row, the last is the one that was meant."""
        made = [recording for recording in self._takes.get(take_id).recordings if recording.duration_ms > 0]
        for earlier, later in pairwise(made):
            if earlier.turn_id == later.turn_id:
                self._takes.drop(earlier.id)

    def _sweep_strays(self) -> None:
        """Files of recordings that no take knows any more (a crash between row and file)."""
        parts = self._vault.parts()  # before the rows: a recording that begins now has its row first
        with self._store.unit() as unit:
            known = {
                recording.id
                for take in unit.takes.list(states=tuple(TakeState))
                for recording in take.recordings
            }
        for recording_id in parts:
            if recording_id not in known:
                self._vault.remove(recording_id)

"""A learner's own takes: record, keep, look back, choose. Nothing here leaves the computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from oefenruimte import capture
from oefenruimte.app.erasing import Eraser
from oefenruimte.app.growth.noting import forget_take, practised_of
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.conversation import Conversation, conversation
from oefenruimte.domain.disk import BYTES_PER_SECOND, DiskRoom
from oefenruimte.domain.ids import RecordingId, ScenarioId, TakeId, new_id
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.recording import Quality, RecordingFacts, RecordingSink
from oefenruimte.domain.scenario import Intensity, Scenario
from oefenruimte.domain.take import Recording, Take, TakeState
from oefenruimte.store.database import Store
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recordings import RecordingVault

_INTENSITIES = "take-intensities"  # the setting with how fierce the citizen was, by take
_EXPORTS = "export/folders"  # the setting with the folders where a film is being written


@dataclass(frozen=True, slots=True)
class Prepared:
    """A place for one recording. `open_sink` may be called on any thread, once."""

    recording_id: RecordingId
    open_sink: Callable[[], RecordingSink]


class Takes:
    """All methods block on disk for some milliseconds: call them off the GUI thread."""

    def __init__(
        self,
        store: Store,
        vault: RecordingVault,
        identity: Identity,
        clock: Clock,
        eraser: Eraser,
        ensure_films: Callable[[], object] = lambda: None,
    ) -> None:
        self._store = store
        self._vault = vault
        self._identity = identity
        self._clock = clock
        self._eraser = eraser
        self.ensure_films = ensure_films  # POLICY_FORBIDS where films may not be kept as files

    # recording ----------------------------------------------------------------------------------------

    def next_number(self, scenario_id: ScenarioId) -> int:
        """The number that the next take of this exercise gets."""
        with self._store.unit() as unit:
            return unit.takes.next_number(scenario_id)

    def begin(self, scenario: Scenario) -> Take:
        """A new take in state RECORDING. It becomes visible when `finish` seals it."""
        with self._store.unit() as unit:
            take = Take(
                id=TakeId(new_id()),
                scenario_id=scenario.id,
                scenario_version=scenario.version,
                scenario_title=scenario.title,
                number=unit.takes.next_number(scenario.id),
                state=TakeState.RECORDING,
                starred=False,
                created_at=self._clock.now(),
            )
            unit.takes.add(take)
        return take

    def need_room(self, quality: Quality = Quality.NORMAL) -> DiskRoom:
        """What is free for recordings of this quality. Failure DISK_LOW when that is too little to begin
        with; FILE_MISSING when the profile is gone."""
        self._vault.folder.remake()
        room = DiskRoom(self._vault.folder.free_bytes(), BYTES_PER_SECOND[quality])
        if not room.enough:
            raise fail(Code.DISK_LOW, f"{room.free} bytes free", least=room.least_text)
        return room

    def prepare(self, take_id: TakeId, turn_id: str) -> Prepared:
        """Note the coming recording, so that a crash can be put right, and give it a sink. DISK_LOW."""
        self.need_room()
        recording_id = RecordingId(new_id())
        with self._store.unit() as unit:
            unit.takes.add_recording(take_id, Recording(recording_id, turn_id, 0, False, False))
        return Prepared(recording_id, self._vault.target(recording_id))

    def keep(
        self, take_id: TakeId, turn_id: str, recording_id: RecordingId, facts: RecordingFacts
    ) -> Recording:
        """Enter what was recorded. NOTHING_RECORDED (and the file removed) when it has no length."""
        if facts.duration_ms <= 0 or not (facts.has_video or facts.has_audio):
            self.drop(recording_id)
            raise fail(Code.NOTHING_RECORDED)
        recording = recording_of(recording_id, turn_id, facts)
        with self._store.unit() as unit:
            unit.takes.replace_recording(take_id, recording_id, recording)
            if facts.thumbnail and unit.takes.thumbnail(take_id) is None:
                unit.takes.set_thumbnail(take_id, facts.thumbnail)
        return recording

    def rescue(self, take_id: TakeId, turn_id: str, recording_id: RecordingId) -> Recording:
        """Enter a recording that was not sealed (a crash, a disk that refused), as far as it came.

        NOTHING_RECORDED when nothing of it plays; FILE_MISSING, FILE_DAMAGED or DISK_FULL leave it as it is.
        """
        unsealed = recording_id in self._vault.parts()
        if unsealed and not self._vault.recover(recording_id, self._identity, capture.complete_length):
            self.drop(recording_id)
            raise fail(Code.NOTHING_RECORDED)
        with self._vault.open(recording_id, self._identity) as reader:
            facts = capture.measure(reader)
        return self.keep(take_id, turn_id, recording_id, facts)

    def drop(self, recording_id: RecordingId) -> None:
        """This recording is not wanted: row and file go."""
        with self._store.unit() as unit:
            unit.takes.drop_recording(recording_id)
        self._vault.remove(recording_id)

    def finish(self, take_id: TakeId, scenario: Scenario | None = None) -> Take:
        """Seal the take. NOTHING_RECORDED (and nothing left) when it has no recording.

        With its exercise it counts at once as a time of practising; without, `Growth` enters it later.
        """
        with self._store.unit() as unit:
            take = unit.takes.get(take_id)
            kept = [recording for recording in take.recordings if recording.duration_ms > 0]
            stray = [recording.id for recording in take.recordings if recording.duration_ms <= 0]
            for recording_id in stray:
                unit.takes.drop_recording(recording_id)
            if kept:
                unit.takes.set_state(take_id, TakeState.SEALED)
            if kept and scenario is not None:
                unit.practices.add(practised_of(replace(take, recordings=tuple(kept)), scenario))
        for recording_id in stray:
            self._vault.remove(recording_id)
        if not kept:
            self._erase(take_id, set_aside=False)  # what is damaged stays: nobody threw it away
            raise fail(Code.NOTHING_RECORDED)
        return self.get(take_id)

    def abandon(self, take_id: TakeId) -> None:
        """The learner stopped without keeping: take and recordings are gone."""
        self._erase(take_id)

    def set_aside(self, take_id: TakeId, recording_id: RecordingId) -> None:
        """This recording cannot be saved. Its file is kept under another name, until the take is erased."""
        self._eraser.set_aside(take_id, recording_id)

    # looking back -------------------------------------------------------------------------------------

    def get(self, take_id: TakeId) -> Take:
        with self._store.unit() as unit:
            return unit.takes.get(take_id)

    def list(self, scenario_id: ScenarioId | None = None) -> list[Take]:
        """Sealed takes, newest last."""
        with self._store.unit() as unit:
            return list(unit.takes.list(scenario_id))

    def thumbnail(self, take_id: TakeId) -> bytes | None:
        """JPEG, or None for a take without picture."""
        with self._store.unit() as unit:
            return unit.takes.thumbnail(take_id)

    def open(self, recording_id: RecordingId) -> BinaryIO:
        """The recording as a seekable file, decrypted as it is read."""
        return self._vault.open(recording_id, self._identity)

    def whole(self, recording_id: RecordingId) -> bool:
        """Whether it can be read to its last byte. Takes a while."""
        try:
            self._vault.verify(recording_id, self._identity)
        except Failure as failure:
            if failure.problem.code not in (Code.FILE_DAMAGED, Code.FILE_MISSING):
                raise
            return False
        return True

    def star(self, take_id: TakeId, on: bool) -> None:
        """The best one: at most one per exercise."""
        with self._store.unit() as unit:
            unit.takes.set_star(take_id, on)

    # going out ----------------------------------------------------------------------------------------

    def note_export(self, folder: str, *, over: bool = False) -> None:
        """A film is being written in this folder; or no more."""
        with self._store.unit() as unit:
            noted = set(unit.settings.get(_EXPORTS, []))
            unit.settings.put(_EXPORTS, sorted(noted - {folder} if over else noted | {folder}))

    def noted_exports(self) -> Sequence[str]:
        """Folders where a film was being written, and maybe never came."""
        with self._store.unit() as unit:
            return [str(folder) for folder in unit.settings.get(_EXPORTS, [])]

    # deleting -----------------------------------------------------------------------------------------

    def delete(self, take_id: TakeId) -> None:
        """Hide it; `restore` brings it back until `purge_deleted` has run."""
        self._set_state(take_id, TakeState.DELETED)

    def restore(self, take_id: TakeId) -> None:
        self._set_state(take_id, TakeState.SEALED)

    def note_intensity(self, take_id: TakeId, intensity: Intensity) -> None:
        """How fierce the citizen was in this take. For the learner; it is in no share."""
        with self._store.unit() as unit:
            known = unit.settings.get(_INTENSITIES, {})
            there = {take.id for take in unit.takes.list(states=tuple(TakeState))}
            kept = {name: word for name, word in known.items() if name in there}
            unit.settings.put(_INTENSITIES, {**kept, take_id: intensity.value})

    def intensity(self, take_id: TakeId) -> Intensity | None:
        """None where there was nothing to choose."""
        with self._store.unit() as unit:
            word = unit.settings.get(_INTENSITIES, {}).get(take_id)
        return None if word is None else Intensity(word)

    def purge(self, take_id: TakeId) -> None:
        """Gone for good, with its notes, its files, what of it waits to be sent, and what it said of
        where one stands."""
        self._erase(take_id)

    def purge_deleted(self) -> int:
        """Remove every deleted take for good; how many."""
        with self._store.unit() as unit:
            gone = [take.id for take in unit.takes.list(states=(TakeState.DELETED,))]
        for take_id in gone:
            self.purge(take_id)
        return len(gone)

    def _erase(self, take_id: TakeId, *, set_aside: bool = True) -> None:
        with self._store.unit() as unit:
            forget_take(unit, take_id)
            self._eraser.take_out(unit, take_id, set_aside=set_aside)
        self._eraser.finish()

    def _set_state(self, take_id: TakeId, state: TakeState) -> None:
        with self._store.unit() as unit:
            unit.takes.get(take_id)
            unit.takes.set_state(take_id, state)

    def verify(self) -> dict[RecordingId, Code | None]:
        """Read every recording to its last byte; None means whole."""
        found: dict[RecordingId, Code | None] = {}
        for take in self.list():
            for recording in take.recordings:
                try:
                    self._vault.verify(recording.id, self._identity)
                    found[recording.id] = None
                except Failure as failure:
                    found[recording.id] = failure.problem.code
        return found


def recording_of(recording_id: RecordingId, turn_id: str, facts: RecordingFacts) -> Recording:
    return Recording(
        recording_id,
        turn_id,
        facts.duration_ms,
        facts.has_video,
        facts.has_audio,
        facts.levels,
        facts.flaws,
    )


def conversation_of(take: Take, scenario: Scenario | None) -> Conversation:
    """The take with the citizen's clips around it; without the scenario, the answers alone."""
    turns = {turn.id: turn for turn in scenario.turns} if scenario else {}
    return conversation(
        (
            turns[recording.turn_id].clip.duration_ms if recording.turn_id in turns else 0,
            recording.duration_ms,
        )
        for recording in take.recordings
    )

"""One attempt on disk while it is being made."""

from dataclasses import dataclass

from oefenruimte.app.library import Library
from oefenruimte.app.takes import Prepared, Takes
from oefenruimte.domain.disk import DiskRoom
from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Code, Failure, Problem
from oefenruimte.domain.recording import Finished, Quality
from oefenruimte.domain.scenario import Intensity, Scenario
from oefenruimte.domain.take import Recording, Take

# Shorter is a slip of the finger: it would be shown as 0:00.
LEAST_ANSWER_MS = 1000


@dataclass(frozen=True, slots=True)
class Exercise:
    """`number`: of the next attempt at it."""

    scenario: Scenario
    number: int
    room: DiskRoom


def find_exercise(
    library: Library, takes: Takes, scenario_id: str, quality: Quality = Quality.NORMAL
) -> Exercise:
    """What one is about to practise. Blocks on disk. SCENARIO_UNKNOWN; DISK_LOW: told before one begins."""
    scenario = library.get(scenario_id)
    return Exercise(scenario, takes.next_number(scenario.id), takes.need_room(quality))


class Attempt:
    """The take is begun at the first `prepare`: who only comes to look leaves nothing behind.

    An answer shorter than `least_ms` counts as nothing recorded. All methods block on disk for some
    milliseconds. Call them off the GUI thread and one after the other (a lane of the job runner).
    """

    def __init__(
        self, takes: Takes, scenario: Scenario, *, least_ms: int = 1, intensity: Intensity | None = None
    ) -> None:
        """`intensity`: how fierce the citizen is this time; it is kept with the take, and nowhere else."""
        self._takes = takes
        self._scenario = scenario
        self._least_ms = least_ms
        self._intensity = intensity
        self._take_id: TakeId | None = None

    def prepare(self, turn_id: str) -> Prepared:
        """A place for the answer to this turn."""
        if self._take_id is None:
            self._take_id = self._takes.begin(self._scenario).id
        return self._takes.prepare(self._take_id, turn_id)

    def keep(self, turn_id: str, recording_id: RecordingId, finished: Finished) -> Recording:
        """Enter what the recorder made, also when the disk refused to seal it.

        When nothing of it can be kept: Failure with the recorder's own problem, or NOTHING_RECORDED.
        """
        take_id, facts = self._begun(), finished.facts
        if facts.duration_ms < self._least_ms:
            self._takes.drop(recording_id)
            raise Failure(finished.problem or Problem(Code.NOTHING_RECORDED))
        if finished.sealed:
            return self._takes.keep(take_id, turn_id, recording_id, facts)
        try:
            return self._takes.rescue(take_id, turn_id, recording_id)
        except Failure as failure:
            if failure.problem.code not in (Code.FILE_MISSING, Code.NOTHING_RECORDED):
                raise
            self._takes.drop(recording_id)
            raise Failure(finished.problem or failure.problem) from failure

    def drop(self, recording_id: RecordingId) -> None:
        """This recording is not wanted: row and file go."""
        self._takes.drop(recording_id)

    def finish(self) -> Take:
        """Seal the take. NOTHING_RECORDED (and nothing left) when it has no recording."""
        take = self._takes.finish(self._begun(), self._scenario)
        if self._intensity is not None:
            self._takes.note_intensity(take.id, self._intensity)
        return take

    def settled(self) -> bool:
        """Every recording of it was entered or dropped: nothing waits for recovery."""
        if self._take_id is None:
            return True
        return all(recording.duration_ms > 0 for recording in self._takes.get(self._take_id).recordings)

    def abandon(self) -> None:
        """Nothing of this attempt is kept. No effect when it was not begun."""
        if self._take_id is not None:
            self._takes.abandon(self._take_id)
            self._take_id = None

    def _begun(self) -> TakeId:
        if self._take_id is None:
            raise ValueError("nothing was prepared in this attempt")
        return self._take_id

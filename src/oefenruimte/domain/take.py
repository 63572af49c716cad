"""A take (*poging*): one recording per turn, kept private until the learner shares a copy."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from oefenruimte.domain.ids import NoteId, RecordingId, ScenarioId, TakeId
from oefenruimte.domain.recording import Flaw


class TakeState(StrEnum):
    RECORDING = "recording"  # begun, not finished: after a crash it is recovered
    SEALED = "sealed"
    DELETED = "deleted"  # hidden, still to be undone; purged later


@dataclass(frozen=True, slots=True)
class Recording:
    """One answer. `levels` is the loudness per 100 ms, 0-255, for the wave on the timeline."""

    id: RecordingId
    turn_id: str  # the turn of the scenario that this answers
    duration_ms: int
    has_video: bool
    has_audio: bool
    levels: bytes = b""
    flaws: tuple[Flaw, ...] = ()  # never leaves this computer


@dataclass(frozen=True, slots=True)
class Take:
    id: TakeId
    scenario_id: ScenarioId
    scenario_version: str
    scenario_title: str
    number: int  # 1-based per scenario, as the learner sees it; never leaves this computer
    state: TakeState
    starred: bool
    created_at: datetime  # aware, UTC
    recordings: tuple[Recording, ...] = ()

    @property
    def duration_ms(self) -> int:
        """Length of the answers together."""
        return sum(recording.duration_ms for recording in self.recordings)


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """A moment in a take: the turn as played (0-based place in the take) and ms into that answer.

    It stays right whatever is shown around the answers.
    """

    turn_index: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class Note:
    """The learner's own note at a moment. Never shared."""

    id: NoteId
    take_id: TakeId
    anchor: Anchor
    text: str


class SelfCheck(StrEnum):
    YES = "ja"
    A_LITTLE = "een-beetje"
    NOT_YET = "nog-niet"

"""Where a take stands: the phases, and the state around them."""

from dataclasses import dataclass
from typing import assert_never

from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.scenario import Choice, End, NextTurn, Scenario, Turn

WARN_AT_MS = 165_000
STOP_AT_MS = 180_000


@dataclass(frozen=True, slots=True)
class Answer:
    """A recorded turn."""

    turn_id: str
    recording_id: RecordingId
    duration_ms: int
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Watching:
    """The citizen's clip plays, or stands on its last frame."""

    ended: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Counting:
    left: int
    held: bool = False


@dataclass(frozen=True, slots=True)
class Starting:
    """The count is over; the recorder has not put a first frame in the file yet."""


@dataclass(frozen=True, slots=True)
class Recording:
    elapsed_ms: int = 0

    @property
    def seconds_left(self) -> int | None:
        """Set from 2:45 on: "Nog 15 seconden"."""
        if self.elapsed_ms < WARN_AT_MS:
            return None
        return max(0, -(-(STOP_AT_MS - self.elapsed_ms) // 1000))


@dataclass(frozen=True, slots=True)
class Saving:
    """The recording is being sealed; `again` when the learner does this turn once more, `put_back` when they
    want the one before it after all."""

    again: bool = False
    put_back: bool = False


@dataclass(frozen=True, slots=True)
class Choosing:
    """The exercise branches here."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The recording ended by itself; what there was is kept (or nothing was)."""

    problem: Problem
    kept: bool


@dataclass(frozen=True, slots=True)
class Flawed:
    """The answer is kept, but something is wrong with its picture or sound: again, or go on with it?"""

    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class Resting:
    """ "Even pauze": nothing plays and nothing is recorded. `dropped`: an answer was running and is gone."""

    then: Watching
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """Straight on to looking back; `early`: the learner stopped for now, what was answered is kept."""

    early: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """The learner went away; nothing of this take is kept."""


Phase = (
    Watching
    | Counting
    | Starting
    | Recording
    | Saving
    | Choosing
    | Interrupted
    | Flawed
    | Resting
    | Done
    | Left
)


@dataclass(frozen=True, slots=True)
class PracticeState:
    scenario: Scenario
    turn_id: str
    phase: Phase
    count_from: int = 3
    only: bool = False  # this one turn is the whole take
    answers: tuple[Answer, ...] = ()
    reserve: Answer | None = None  # the answer that "Zet terug" brings back
    accepted: frozenset[Flaw] = frozenset()  # the learner went on with these: not asked again in this take
    asking_to_leave: bool = False

    @property
    def turn(self) -> Turn:
        return self.scenario.turn(self.turn_id)

    @property
    def turn_number(self) -> int:
        """1-based place of this turn in the take."""
        return len(self.answers) + (0 if self._answered else 1)

    @property
    def _answered(self) -> bool:
        return bool(self.answers) and self.answers[-1].turn_id == self.turn_id

    @property
    def turns_expected(self) -> int:
        """How many turns this take has when the rest follows the default road."""
        if self.only:
            return 1
        count, turn, seen = self.turn_number, self.turn, {self.turn_id}
        while (following := _default_next(turn)) is not None and following not in seen:
            seen.add(following)
            turn = self.scenario.turn(following)
            count += 1
        return count


def _default_next(turn: Turn) -> str | None:
    match turn.follow:
        case End():
            return None
        case NextTurn(turn_id):
            return turn_id
        case Choice(branches=branches, default=default):
            return branches[default].to
        case _:
            assert_never(turn.follow)

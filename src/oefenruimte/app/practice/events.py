"""What can happen to a take (events), and what the screen must then do (effects)."""

from dataclasses import dataclass

from oefenruimte.app.practice.state import Answer
from oefenruimte.domain.problem import Problem

# events: what happened --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClipEnded:
    pass


@dataclass(frozen=True, slots=True)
class ReplayPressed:
    pass


@dataclass(frozen=True, slots=True)
class PausePressed:
    pass


@dataclass(frozen=True, slots=True)
class AnswerPressed:
    pass


@dataclass(frozen=True, slots=True)
class SecondPassed:
    """One step of the countdown."""


@dataclass(frozen=True, slots=True)
class HoldPressed:
    """ "Wacht even"."""


@dataclass(frozen=True, slots=True)
class BeginNow:
    """ "Meteen beginnen": the rest of the count is not needed."""


@dataclass(frozen=True, slots=True)
class RecordingStarted:
    pass


@dataclass(frozen=True, slots=True)
class Elapsed:
    ms: int


@dataclass(frozen=True, slots=True)
class StopPressed:
    pass


@dataclass(frozen=True, slots=True)
class RetryPressed:
    """ "Beurt opnieuw": only this turn."""


@dataclass(frozen=True, slots=True)
class UndoRetry:
    """ "Zet terug"."""


@dataclass(frozen=True, slots=True)
class UndoExpired:
    pass


@dataclass(frozen=True, slots=True)
class Saved:
    """A recording was sealed; `problem` says why when it ended by itself."""

    answer: Answer
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing could be kept, or recording could not begin."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class BranchChosen:
    """`index` of the branch, or None for "Weet ik niet, ga door"."""

    index: int | None


@dataclass(frozen=True, slots=True)
class ContinuePressed:
    """ "Bekijk wat er is bewaard": after an interruption the take ends with what is kept. Or "Ga toch door",
    with an answer that has a flaw."""


@dataclass(frozen=True, slots=True)
class LeavePressed:
    pass


@dataclass(frozen=True, slots=True)
class LeaveConfirmed:
    pass


@dataclass(frozen=True, slots=True)
class LeaveCancelled:
    pass


@dataclass(frozen=True, slots=True)
class RestPressed:
    """ "Even pauze"."""


@dataclass(frozen=True, slots=True)
class RestOver:
    """ "Ga door waar je was"."""


@dataclass(frozen=True, slots=True)
class StopForNow:
    """ "Stop voor nu", from the pause."""


Event = (
    ClipEnded
    | ReplayPressed
    | PausePressed
    | AnswerPressed
    | SecondPassed
    | HoldPressed
    | BeginNow
    | RecordingStarted
    | Elapsed
    | StopPressed
    | RetryPressed
    | UndoRetry
    | UndoExpired
    | Saved
    | NotSaved
    | BranchChosen
    | ContinuePressed
    | LeavePressed
    | LeaveConfirmed
    | LeaveCancelled
    | RestPressed
    | RestOver
    | StopForNow
)


# effects: what to do ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlayClip:
    turn_id: str


@dataclass(frozen=True, slots=True)
class PauseClip:
    pass


@dataclass(frozen=True, slots=True)
class ResumeClip:
    pass


@dataclass(frozen=True, slots=True)
class StopClip:
    pass


@dataclass(frozen=True, slots=True)
class PrepareRecording:
    """Make the file and the row for this turn ready while the count runs."""

    turn_id: str


@dataclass(frozen=True, slots=True)
class StartRecording:
    turn_id: str


@dataclass(frozen=True, slots=True)
class StopRecording:
    """Finish and seal."""


@dataclass(frozen=True, slots=True)
class DiscardRecording:
    pass


@dataclass(frozen=True, slots=True)
class DropAnswer:
    """This recording is no longer part of the take."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class OfferUndo:
    """Show "Beurt N is weg. Zet terug" for 8 seconds."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class FinishTake:
    pass


@dataclass(frozen=True, slots=True)
class AbandonTake:
    pass


Effect = (
    PlayClip
    | PauseClip
    | ResumeClip
    | StopClip
    | PrepareRecording
    | StartRecording
    | StopRecording
    | DiscardRecording
    | DropAnswer
    | OfferUndo
    | FinishTake
    | AbandonTake
)

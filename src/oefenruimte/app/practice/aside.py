"""What a learner may do beside practising itself: put an answer back, pause for a while, and stop."""

from dataclasses import replace
from typing import assert_never

from oefenruimte.app.practice.events import (
    AbandonTake,
    DiscardRecording,
    DropAnswer,
    Effect,
    FinishTake,
    LeaveCancelled,
    LeaveConfirmed,
    LeavePressed,
    PauseClip,
    RestOver,
    RestPressed,
    ResumeClip,
    StopClip,
    StopForNow,
    UndoExpired,
    UndoRetry,
)
from oefenruimte.app.practice.onward import Step, put_back
from oefenruimte.app.practice.state import (
    Counting,
    Done,
    Flawed,
    Interrupted,
    Left,
    PracticeState,
    Recording,
    Resting,
    Saving,
    Starting,
    Watching,
)


def undo(state: PracticeState, event: UndoRetry | UndoExpired) -> Step:
    phase, reserve = state.phase, state.reserve
    if reserve is None:
        return state, ()
    if isinstance(event, UndoExpired):
        return replace(state, reserve=None), (DropAnswer(reserve),)
    match phase:
        case Counting() | Starting() | Recording():
            return put_back(state, reserve, (DiscardRecording(),))
        case Saving():
            return replace(state, phase=Saving(put_back=True)), ()
        case Interrupted(kept=True) | Flawed():
            without = replace(state, answers=state.answers[:-1])
            return put_back(without, reserve, (DropAnswer(state.answers[-1]),))
        case Interrupted():
            return put_back(state, reserve, ())
        case Watching() | Resting():  # back to the clip before counting again, or pausing there
            return put_back(state, reserve, (StopClip(),))
        case _:
            return state, ()


def leaving(state: PracticeState, event: LeavePressed | LeaveConfirmed | LeaveCancelled) -> Step:
    if isinstance(state.phase, Done | Left):
        return state, ()
    match event:
        case LeavePressed() if isinstance(state.phase, Resting):
            return _stop_for_now(state)
        case LeavePressed():
            nothing_yet = not state.answers and isinstance(state.phase, Watching)
            if nothing_yet:
                return replace(state, phase=Left()), (StopClip(), AbandonTake())
            return replace(state, asking_to_leave=True), ()
        case LeaveCancelled():
            return replace(state, asking_to_leave=False), ()
        case LeaveConfirmed():
            effects: tuple[Effect, ...] = (StopClip(),)
            if isinstance(state.phase, Counting | Starting | Recording):
                effects = (*effects, DiscardRecording())
            return replace(state, phase=Left(), asking_to_leave=False), (*effects, AbandonTake())
        case _:
            assert_never(event)


def pausing(state: PracticeState, event: RestPressed | RestOver | StopForNow) -> Step:
    """ "Even pauze": the clip stands still. An answer that runs is dropped, earlier ones stay."""
    match event, state.phase:
        case RestPressed(), Watching(ended=ended, paused=paused) as phase:
            effects: tuple[Effect, ...] = () if ended or paused else (PauseClip(),)
            return replace(state, phase=Resting(phase)), effects
        case RestPressed(), Counting() | Starting() | Recording() as phase:
            rest = Resting(Watching(ended=True), dropped=isinstance(phase, Recording))
            return replace(state, phase=rest), (DiscardRecording(),)
        case RestOver(), Resting(then=then):
            plays = not then.ended and not then.paused
            return replace(state, phase=then), (ResumeClip(),) if plays else ()
        case StopForNow(), Resting():
            return _stop_for_now(state)
        case _:
            return state, ()


def _stop_for_now(state: PracticeState) -> Step:
    """What was answered is kept: stopping in between is no failing. Without answers nothing is left."""
    dropped = () if state.reserve is None else (DropAnswer(state.reserve),)
    state = replace(state, reserve=None)
    if state.answers:
        return replace(state, phase=Done(early=True)), (StopClip(), *dropped, FinishTake())
    return replace(state, phase=Left()), (StopClip(), *dropped, AbandonTake())

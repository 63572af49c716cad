"""The rules: one pure function from state and event to state and effects."""

from dataclasses import replace
from typing import assert_never

from oefenruimte.app.practice.aside import leaving, pausing, undo
from oefenruimte.app.practice.events import (
    AnswerPressed,
    BeginNow,
    BranchChosen,
    ClipEnded,
    ContinuePressed,
    DiscardRecording,
    DropAnswer,
    Elapsed,
    Event,
    FinishTake,
    HoldPressed,
    LeaveCancelled,
    LeaveConfirmed,
    LeavePressed,
    NotSaved,
    PauseClip,
    PausePressed,
    PlayClip,
    RecordingStarted,
    ReplayPressed,
    RestOver,
    RestPressed,
    ResumeClip,
    RetryPressed,
    Saved,
    SecondPassed,
    StartRecording,
    StopClip,
    StopForNow,
    StopPressed,
    StopRecording,
    UndoExpired,
    UndoRetry,
)
from oefenruimte.app.practice.onward import Step, after_answer, count, once_more, put_back, with_answer
from oefenruimte.app.practice.state import (
    STOP_AT_MS,
    Choosing,
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
from oefenruimte.domain.problem import Code
from oefenruimte.domain.scenario import Choice, Scenario


def begin(scenario: Scenario, count_from: int = 3, at: str = "", *, only: bool = False) -> Step:
    """The first state, in turn `at` if there is one. `count_from` is 0, 3, 5 or 10 seconds. `only`: the take
    ends after that turn."""
    first = at if at in {turn.id for turn in scenario.turns} else scenario.first_turn.id
    return PracticeState(scenario, first, Watching(), count_from, only), (PlayClip(first),)


def reduce(state: PracticeState, event: Event) -> Step:
    """One step. An event that means nothing in this phase changes nothing."""
    match event:
        case LeavePressed() | LeaveConfirmed() | LeaveCancelled():
            return leaving(state, event)
        case Saved() | NotSaved():
            return _recorded(state, event)
        case UndoRetry() | UndoExpired():
            return undo(state, event)
        case RestPressed() | RestOver() | StopForNow():
            return pausing(state, event)
        case _:
            pass
    match state.phase:
        case Watching():
            return _watching(state, state.phase, event)
        case Counting():
            return _counting(state, state.phase, event)
        case Starting():
            if isinstance(event, RecordingStarted):
                return replace(state, phase=Recording()), ()
            return state, ()
        case Recording():
            return _recording(state, event)
        case Choosing():
            return _choosing(state, event)
        case Interrupted():
            return _interrupted(state, state.phase, event)
        case Flawed():
            return _flawed(state, state.phase, event)
        case Saving() | Resting() | Done() | Left():
            return state, ()
        case _:
            assert_never(state.phase)


def _watching(state: PracticeState, phase: Watching, event: Event) -> Step:
    match event:
        case ClipEnded():
            return replace(state, phase=Watching(ended=True)), ()
        case ReplayPressed():
            return replace(state, phase=Watching()), (PlayClip(state.turn_id),)
        case PausePressed() if phase.ended:
            return replace(state, phase=Watching()), (PlayClip(state.turn_id),)
        case PausePressed():
            effect = ResumeClip() if phase.paused else PauseClip()
            return replace(state, phase=Watching(paused=not phase.paused)), (effect,)
        case AnswerPressed():
            return count(state, (StopClip(),))
        case _:
            return state, ()


def _counting(state: PracticeState, phase: Counting, event: Event) -> Step:
    match event:
        case SecondPassed() if phase.held:
            return state, ()
        case SecondPassed() if phase.left > 1:
            return replace(state, phase=Counting(phase.left - 1)), ()
        case SecondPassed() | BeginNow():
            return replace(state, phase=Starting()), (StartRecording(state.turn_id),)
        case HoldPressed() if phase.held:
            return replace(state, phase=Counting(state.count_from)), ()  # starts from the top again
        case HoldPressed():
            return replace(state, phase=replace(phase, held=True)), ()
        case ReplayPressed():
            return replace(state, phase=Watching()), (DiscardRecording(), PlayClip(state.turn_id))
        case _:
            return state, ()


def _recording(state: PracticeState, event: Event) -> Step:
    match event:
        case Elapsed(ms) if ms >= STOP_AT_MS:
            return replace(state, phase=Saving()), (StopRecording(),)
        case Elapsed(ms):
            return replace(state, phase=Recording(ms)), ()
        case StopPressed():
            return replace(state, phase=Saving()), (StopRecording(),)
        case RetryPressed():
            return replace(state, phase=Saving(again=True)), (StopRecording(),)
        case _:
            return state, ()


def _recorded(state: PracticeState, event: Saved | NotSaved) -> Step:
    phase = state.phase
    made = (DropAnswer(event.answer),) if isinstance(event, Saved) else ()
    if isinstance(phase, Left | Resting):  # the learner went away, or paused, in the meantime
        return state, made
    if isinstance(phase, Saving) and phase.put_back and state.reserve is not None:
        return put_back(state, state.reserve, made)
    again = isinstance(phase, Saving) and phase.again
    match event:
        case NotSaved(problem) if again and problem.code is Code.NOTHING_RECORDED:
            return count(state)
        case NotSaved(problem):
            return replace(state, phase=Interrupted(problem, kept=False)), ()
        case Saved(answer, problem) if problem is not None:
            return replace(with_answer(state, answer), phase=Interrupted(problem, kept=True)), ()
        case Saved(answer) if again:
            return once_more(state, answer)
        case Saved(answer) if not state.accepted.issuperset(answer.flaws):
            return replace(with_answer(state, answer), phase=Flawed(answer.flaws)), ()
        case Saved(answer):
            return after_answer(with_answer(state, answer))
        case _:
            assert_never(event)


def _choosing(state: PracticeState, event: Event) -> Step:
    match event:
        case BranchChosen(index):
            return _branch(state, index)
        case RetryPressed():
            return once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
        case _:
            return state, ()


def _branch(state: PracticeState, index: int | None) -> Step:
    follow = state.turn.follow
    if not isinstance(follow, Choice):
        return state, ()
    chosen = follow.default if index is None else index
    if not 0 <= chosen < len(follow.branches):
        return state, ()
    target = follow.branches[chosen].to
    if target is None:
        return replace(state, phase=Done()), (FinishTake(),)
    return replace(state, turn_id=target, phase=Watching()), (PlayClip(target),)


def _interrupted(state: PracticeState, phase: Interrupted, event: Event) -> Step:
    match event:
        case RetryPressed() if phase.kept:
            return once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
        case RetryPressed():
            return count(state)
        case ContinuePressed() if state.answers:
            dropped = () if state.reserve is None else (DropAnswer(state.reserve),)
            return replace(state, phase=Done(), reserve=None), (*dropped, FinishTake())
        case _:
            return state, ()


def _flawed(state: PracticeState, phase: Flawed, event: Event) -> Step:
    if isinstance(event, RetryPressed):
        return once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
    if isinstance(event, ContinuePressed):
        return after_answer(replace(state, accepted=state.accepted.union(phase.flaws)))
    return state, ()

"""The rules: one pure function from state and event to state and effects."""

from dataclasses import replace
from typing import assert_never

from oefenruimte.app.practice.events import (
    AbandonTake,
    AnswerPressed,
    BeginNow,
    BranchChosen,
    ClipEnded,
    ContinuePressed,
    DiscardRecording,
    DropAnswer,
    Effect,
    Elapsed,
    Event,
    FinishTake,
    HoldPressed,
    LeaveCancelled,
    LeaveConfirmed,
    LeavePressed,
    NotSaved,
    OfferUndo,
    PauseClip,
    PausePressed,
    PlayClip,
    PrepareRecording,
    RecordingStarted,
    ReplayPressed,
    ResumeClip,
    RetryPressed,
    Saved,
    SecondPassed,
    StartRecording,
    StopClip,
    StopPressed,
    StopRecording,
    UndoExpired,
    UndoRetry,
)
from oefenruimte.app.practice.state import (
    STOP_AT_MS,
    Answer,
    Choosing,
    Counting,
    Done,
    Flawed,
    Interrupted,
    Left,
    PracticeState,
    Recording,
    Saving,
    Starting,
    Watching,
)
from oefenruimte.domain.problem import Code
from oefenruimte.domain.scenario import Choice, End, NextTurn, Scenario

Step = tuple[PracticeState, tuple[Effect, ...]]


def begin(scenario: Scenario, count_from: int = 3, at: str = "") -> Step:
    """The first state, in turn `at` if there is one. `count_from` is 0, 3, 5 or 10 seconds."""
    first = at if at in {turn.id for turn in scenario.turns} else scenario.first_turn.id
    return PracticeState(scenario, first, Watching(), count_from), (PlayClip(first),)


def reduce(state: PracticeState, event: Event) -> Step:
    """One step. An event that means nothing in this phase changes nothing."""
    match event:
        case LeavePressed() | LeaveConfirmed() | LeaveCancelled():
            return _leaving(state, event)
        case Saved() | NotSaved():
            return _recorded(state, event)
        case UndoRetry() | UndoExpired():
            return _undo(state, event)
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
        case Saving() | Done() | Left():
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
            return _count(state, (StopClip(),))
        case _:
            return state, ()


def _count(state: PracticeState, before: tuple[Effect, ...] = ()) -> Step:
    prepare = PrepareRecording(state.turn_id)
    if state.count_from <= 0:
        return replace(state, phase=Starting()), (*before, prepare, StartRecording(state.turn_id))
    return replace(state, phase=Counting(state.count_from)), (*before, prepare)


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
    if isinstance(phase, Left):  # the learner went away in the meantime
        return state, made
    if isinstance(phase, Saving) and phase.put_back and state.reserve is not None:
        return _put_back(state, state.reserve, made)
    again = isinstance(phase, Saving) and phase.again
    match event:
        case NotSaved(problem) if again and problem.code is Code.NOTHING_RECORDED:
            return _count(state)
        case NotSaved(problem):
            return replace(state, phase=Interrupted(problem, kept=False)), ()
        case Saved(answer, problem) if problem is not None:
            return replace(_with_answer(state, answer), phase=Interrupted(problem, kept=True)), ()
        case Saved(answer) if again:
            return _once_more(state, answer)
        case Saved(answer) if not state.accepted.issuperset(answer.flaws):
            return replace(_with_answer(state, answer), phase=Flawed(answer.flaws)), ()
        case Saved(answer):
            return _after_answer(_with_answer(state, answer))
        case _:
            assert_never(event)


def _once_more(state: PracticeState, answer: Answer) -> Step:
    """Count again for this turn; `answer` can be put back for a while."""
    dropped = () if state.reserve is None else (DropAnswer(state.reserve),)
    return _count(replace(state, reserve=answer), (*dropped, OfferUndo(answer)))


def _put_back(state: PracticeState, reserve: Answer, before: tuple[Effect, ...]) -> Step:
    """The answer that "Beurt opnieuw" took away is the answer after all."""
    following, effects = _after_answer(_with_answer(replace(state, reserve=None), reserve))
    return following, (*before, *effects)


def _with_answer(state: PracticeState, answer: Answer) -> PracticeState:
    return replace(state, answers=(*state.answers, answer))


def _after_answer(state: PracticeState) -> Step:
    """What follows the turn that was just answered. A waiting undo ends here."""
    effects: tuple[Effect, ...] = ()
    if state.reserve is not None:
        effects = (DropAnswer(state.reserve),)
        state = replace(state, reserve=None)
    match state.turn.follow:
        case End():
            return replace(state, phase=Done()), (*effects, FinishTake())
        case NextTurn(turn_id):
            return replace(state, turn_id=turn_id, phase=Watching()), (*effects, PlayClip(turn_id))
        case Choice():
            return replace(state, phase=Choosing()), effects
        case _:
            assert_never(state.turn.follow)


def _choosing(state: PracticeState, event: Event) -> Step:
    match event:
        case BranchChosen(index):
            return _branch(state, index)
        case RetryPressed():
            return _once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
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
            return _once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
        case RetryPressed():
            return _count(state)
        case ContinuePressed() if state.answers:
            dropped = () if state.reserve is None else (DropAnswer(state.reserve),)
            return replace(state, phase=Done(), reserve=None), (*dropped, FinishTake())
        case _:
            return state, ()


def _flawed(state: PracticeState, phase: Flawed, event: Event) -> Step:
    if isinstance(event, RetryPressed):
        return _once_more(replace(state, answers=state.answers[:-1]), state.answers[-1])
    if isinstance(event, ContinuePressed):
        return _after_answer(replace(state, accepted=state.accepted.union(phase.flaws)))
    return state, ()


def _undo(state: PracticeState, event: UndoRetry | UndoExpired) -> Step:
    phase, reserve = state.phase, state.reserve
    if reserve is None:
        return state, ()
    if isinstance(event, UndoExpired):
        return replace(state, reserve=None), (DropAnswer(reserve),)
    match phase:
        case Counting() | Starting() | Recording():
            return _put_back(state, reserve, (DiscardRecording(),))
        case Saving():
            return replace(state, phase=Saving(put_back=True)), ()
        case Interrupted(kept=True) | Flawed():
            without = replace(state, answers=state.answers[:-1])
            return _put_back(without, reserve, (DropAnswer(state.answers[-1]),))
        case Interrupted():
            return _put_back(state, reserve, ())
        case Watching():  # back to the clip before counting again
            return _put_back(state, reserve, (StopClip(),))
        case _:
            return state, ()


def _leaving(state: PracticeState, event: LeavePressed | LeaveConfirmed | LeaveCancelled) -> Step:
    if isinstance(state.phase, Done | Left):
        return state, ()
    match event:
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

"""What follows an answer: the next turn, the same one again, or the end."""

from dataclasses import replace
from typing import assert_never

from oefenruimte.app.practice.events import (
    DropAnswer,
    Effect,
    FinishTake,
    OfferUndo,
    PlayClip,
    PrepareRecording,
    StartRecording,
)
from oefenruimte.app.practice.state import (
    Answer,
    Choosing,
    Counting,
    Done,
    PracticeState,
    Starting,
    Watching,
)
from oefenruimte.domain.scenario import Choice, End, NextTurn

Step = tuple[PracticeState, tuple[Effect, ...]]


def count(state: PracticeState, before: tuple[Effect, ...] = ()) -> Step:
    """To the recording of this turn, with as many seconds as were set."""
    prepare = PrepareRecording(state.turn_id)
    if state.count_from <= 0:
        return replace(state, phase=Starting()), (*before, prepare, StartRecording(state.turn_id))
    return replace(state, phase=Counting(state.count_from)), (*before, prepare)


def once_more(state: PracticeState, answer: Answer) -> Step:
    """Count again for this turn; `answer` can be put back for a while."""
    dropped = () if state.reserve is None else (DropAnswer(state.reserve),)
    return count(replace(state, reserve=answer), (*dropped, OfferUndo(answer)))


def put_back(state: PracticeState, reserve: Answer, before: tuple[Effect, ...]) -> Step:
    """The answer that "Beurt opnieuw" took away is the answer after all."""
    following, effects = after_answer(with_answer(replace(state, reserve=None), reserve))
    return following, (*before, *effects)


def with_answer(state: PracticeState, answer: Answer) -> PracticeState:
    """This answer is part of the take."""
    return replace(state, answers=(*state.answers, answer))


def after_answer(state: PracticeState) -> Step:
    """What follows the turn that was just answered. A waiting undo ends here."""
    effects: tuple[Effect, ...] = ()
    if state.reserve is not None:
        effects = (DropAnswer(state.reserve),)
        state = replace(state, reserve=None)
    if state.only:
        return replace(state, phase=Done()), (*effects, FinishTake())
    match state.turn.follow:
        case End():
            return replace(state, phase=Done()), (*effects, FinishTake())
        case NextTurn(turn_id):
            return replace(state, turn_id=turn_id, phase=Watching()), (*effects, PlayClip(turn_id))
        case Choice():
            return replace(state, phase=Choosing()), effects
        case _:
            assert_never(state.turn.follow)

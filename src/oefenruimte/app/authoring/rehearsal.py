"""A draft as something that can be played through, however much of it is still open.

A clip that is missing lasts no time and has no file; what leads nowhere leads to the end. For the machine of
`app.practice` only: nothing is recorded and nothing is kept.
"""

from pathlib import Path

from oefenruimte.app.authoring.skeleton import skeleton_of
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Branch, Choice, Clip, End, Follow, NextTurn, Scenario, Turn


def rehearsal_of(draft: Draft) -> Scenario:
    """Its clips have the captions of the draft and no file: a player asks the draft where they are.

    ValueError for a draft without turns.
    """
    if not draft.turns:
        raise ValueError("there is nothing to play")
    there = {turn.id for turn in draft.turns}
    return skeleton_of(draft, tuple(_turn(turn, there) for turn in draft.turns))


def leads_nowhere(draft: Draft, turn_id: str, branch: int | None = None) -> bool:
    """Whether the conversation stops after this turn, or after this branch of its choice, because nobody
    chose what comes next."""
    turn = draft.turn(turn_id)
    match turn.follow if turn is not None else None:
        case None:
            return True
        case NextTurn(to):
            return draft.turn(to) is None
        case Choice(branches=branches) if branch is not None:
            goal = branches[branch].to
            return goal is not None and draft.turn(goal) is None
        case _:
            return False


def _turn(turn: DraftTurn, there: set[str]) -> Turn:
    duration = turn.clip.duration_ms if turn.clip is not None else 0
    return Turn(
        id=turn.id,
        clip=Clip(Path(), duration, turn.captions),
        lines=turn.lines,
        prompt=turn.prompt,
        cue_card=turn.cue_card,
        usual_seconds=turn.usual_seconds,
        follow=_follow(turn.follow, there),
        name=turn.name,
        hold=turn.hold,
        thoughts=turn.thoughts,
    )


def _follow(follow: Follow | None, there: set[str]) -> Follow:
    match follow:
        case NextTurn(to) if to in there:
            return follow
        case Choice(question, branches, default) if branches:
            ways = tuple(Branch(b.label, b.to if b.to in there else None) for b in branches)
            return Choice(question, ways, min(max(0, default), len(ways) - 1))
        case _:
            return End()

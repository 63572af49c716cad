"""Putting back a turn that was taken out, also when other things changed since."""

from dataclasses import replace

from oefenruimte.app.authoring.edits import NOWHERE
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Branch, Choice, NextTurn


def put_back(draft: Draft, before: Draft, turn_id: str) -> Draft:
    """`draft` with the turn as it was in `before`: in its place, with its model answers, and with what led to
    it leading to it again where nobody chose something else. The same draft when the turn is there.

    KeyError when `before` does not have it.
    """
    turn = before.turn(turn_id)
    if turn is None:
        raise KeyError(turn_id)
    if draft.turn(turn_id) is not None:
        return draft
    earlier = {other.id for other in before.turns[: before.turns.index(turn)]}
    at = sum(other.id in earlier for other in draft.turns)
    turns = tuple(_led_back(other, before.turn(other.id), turn_id) for other in draft.turns)
    answers = tuple(answer for answer in before.answers if answer.turn == turn_id)
    return replace(draft, turns=(*turns[:at], turn, *turns[at:]), answers=(*draft.answers, *answers))


def _led_back(turn: DraftTurn, was: DraftTurn | None, turn_id: str) -> DraftTurn:
    match turn.follow, was.follow if was is not None else None:
        case None, NextTurn(to) if to == turn_id:
            return replace(turn, follow=NextTurn(turn_id))
        case Choice(branches=now) as choice, Choice(branches=then) if len(now) == len(then):
            branches = tuple(
                Branch(branch.label, turn_id) if branch.to == NOWHERE and old.to == turn_id else branch
                for branch, old in zip(now, then, strict=True)
            )
            return replace(turn, follow=replace(choice, branches=branches))
        case _:
            return turn

"""Edits that only the panel makes. Pure, as `app.authoring.edits`."""

from dataclasses import replace

from oefenruimte.app.authoring.edit_lists import Texts as Which
from oefenruimte.app.authoring.edit_lists import add_behaviour, add_hint, add_text, move_hint, move_text
from oefenruimte.app.authoring.edits import NOWHERE, add_turn, connect, index_of, move_turn
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.scenario import Branch, Choice, End, Follow, Hint, NextTurn

NEW_TURN = "+"  # in a list of where to go: make a turn for it


def with_copy(draft: Draft, turn_id: str) -> tuple[Draft, str]:
    """A second turn with the same content right after it, to which nothing leads yet; and its id."""
    original = draft.turn(turn_id)
    if original is None:
        return draft, turn_id
    draft, new_id = add_turn(draft)
    turns = tuple(replace(original, id=new_id) if turn.id == new_id else turn for turn in draft.turns)
    draft = replace(draft, turns=turns)
    return move_turn(draft, new_id, index_of(draft, turn_id) + 1), new_id


def with_line(draft: Draft, which: Which, at: int) -> Draft:
    """An empty line at this place."""
    draft = add_text(draft, which)
    lines: tuple[str, ...] = getattr(draft, which)
    return move_text(draft, which, len(lines) - 1, min(at, len(lines) - 1))


def with_hint(draft: Draft, turn_id: str, at: int) -> Draft:
    """An empty line of the cue card at this place."""
    draft = add_hint(draft, turn_id, Hint(""))
    last = len(draft.turns[index_of(draft, turn_id)].cue_card) - 1
    return move_hint(draft, turn_id, last, min(at, last))


def with_behaviour(draft: Draft) -> Draft:
    return add_behaviour(draft)[0]


def led_to(draft: Draft, turn_id: str, branch: int | None, to: str | None) -> Draft:
    """Lead there; `NEW_TURN` makes the turn first."""
    if to != NEW_TURN:
        return connect(draft, turn_id, branch, to)
    if branch is not None:
        return add_turn(draft, turn_id, branch)[0]
    draft, new_id = add_turn(draft)
    return connect(draft, turn_id, None, new_id)


def as_choice(follow: Follow | None, question: str) -> Choice:
    """A choice of two; what followed becomes the first branch."""
    match follow:
        case Choice():
            return follow
        case NextTurn(to):
            first: str | None = to
        case End():
            first = None
        case None:
            first = NOWHERE
    return Choice(question, (Branch("", first), Branch("", NOWHERE)), 0)


def as_next(draft: Draft, turn_id: str) -> Draft:
    """One way on: the first branch that is connected, else the turn that stands after this one."""
    turn = draft.turn(turn_id)
    assert turn is not None
    if isinstance(turn.follow, NextTurn):
        return draft
    if isinstance(turn.follow, Choice):
        found = [branch.to for branch in turn.follow.branches if branch.to]
        if found:
            return connect(draft, turn_id, None, found[0])
    place = index_of(draft, turn_id) + 1
    if place < len(draft.turns):
        return connect(draft, turn_id, None, draft.turns[place].id)
    return add_turn(draft, turn_id)[0]

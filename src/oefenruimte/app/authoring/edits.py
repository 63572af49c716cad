"""Edits of a draft as a whole, of its turns and of where they lead. Pure: a draft in, a new draft out.

A turn or a place that is not there is a mistake of the caller: KeyError, IndexError or ValueError.
`edit_lists` has the lists beside the turns.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypedDict, Unpack

from oefenruimte.app.authoring.sequences import moved, with_item, without_item
from oefenruimte.domain.draft import Draft, DraftClip, DraftTurn
from oefenruimte.domain.ids import MediaId, ScenarioId
from oefenruimte.domain.scenario import Branch, Choice, Cue, End, Follow, Hint, Hold, Level, NextTurn, Setting

QUESTION = "Hoe ging het?"
NOWHERE = ""  # `Branch.to` of a branch that nobody connected yet
MOST_BRANCHES = 3
LEAST_BRANCHES = 2


class DraftFields(TypedDict, total=False):
    """What `set_fields` can set."""

    scenario_id: ScenarioId
    version: str
    title: str
    summary: str
    setting: Setting
    language: str
    level: Level
    minutes: int
    skills: tuple[str, ...]
    citizen: str
    situation: str
    role: str
    goal: str
    facts: tuple[str, ...]
    tips: tuple[str, ...]
    pitfalls: tuple[str, ...]
    credits: str
    licence: str
    picture: MediaId | None
    listening: DraftClip | None
    origin: str


class TurnFields(TypedDict, total=False):
    """What `set_turn` can set."""

    name: str
    clip: DraftClip | None
    wanted: str
    captions: tuple[Cue, ...]
    captions_name: str
    lines: str
    prompt: str
    cue_card: tuple[Hint, ...]
    usual_seconds: tuple[int, int]
    hold: Hold
    follow: Follow | None


def set_fields(draft: Draft, **fields: Unpack[DraftFields]) -> Draft:
    """Set properties of the whole exercise."""
    return replace(draft, **fields)


# turns ------------------------------------------------------------------------------------------------


def add_turn(draft: Draft, after: str | None = None, branch: int | None = None) -> tuple[Draft, str]:
    """A new, empty turn and its id.

    `after` a turn with one way on (or none yet): it comes in between, and leads on to where that one led.
    With `branch`, that branch of the choice after `after` leads to it: "2a". Otherwise it is not connected.
    A turn that is not in between leads to the end.
    """
    before = None if after is None else _turn(draft, after)
    new = DraftTurn(_free_id(draft, before, branch), follow=End())
    if before is None:
        return replace(draft, turns=(*draft.turns, new)), new.id
    if isinstance(before.follow, Choice):
        if branch is not None:
            draft = connect(draft, before.id, branch, new.id)
    else:
        new = replace(new, follow=before.follow or End())
        draft = set_turn(draft, before.id, follow=NextTurn(new.id))
    at = index_of(draft, before.id) + 1
    return replace(draft, turns=(*draft.turns[:at], new, *draft.turns[at:])), new.id


def remove_turn(draft: Draft, turn_id: str) -> Draft:
    """Without this turn and its model answers. What led to it leads nowhere: nobody chose yet."""
    _turn(draft, turn_id)

    def loosened(turn: DraftTurn) -> DraftTurn:
        match turn.follow:
            case NextTurn(to) if to == turn_id:
                return replace(turn, follow=None)
            case Choice(question, branches, default):
                left = tuple(Branch(b.label, NOWHERE if b.to == turn_id else b.to) for b in branches)
                return replace(turn, follow=Choice(question, left, default))
            case _:
                return turn

    return replace(
        draft,
        turns=tuple(loosened(turn) for turn in draft.turns if turn.id != turn_id),
        answers=tuple(answer for answer in draft.answers if answer.turn != turn_id),
    )


def move_turn(draft: Draft, turn_id: str, to: int) -> Draft:
    """Put the turn at place `to` (0: it becomes the begin). Where turns lead does not change."""
    return replace(draft, turns=moved(draft.turns, index_of(draft, turn_id), to))


def set_turn(draft: Draft, turn_id: str, **fields: Unpack[TurnFields]) -> Draft:
    """Set properties of one turn."""
    return _changed(draft, turn_id, lambda turn: replace(turn, **fields))


def set_clip(draft: Draft, turn_id: str, clip: DraftClip | None) -> Draft:
    """Give the turn a clip, which is then no longer missing; None takes it away."""
    if clip is None:
        return set_turn(draft, turn_id, clip=None)
    return set_turn(draft, turn_id, clip=clip, wanted="")


def set_captions(draft: Draft, turn_id: str, captions: tuple[Cue, ...], name: str | None = None) -> Draft:
    """Set the captions; `name` None keeps the name they had."""
    kept = _turn(draft, turn_id).captions_name if name is None else name
    return set_turn(draft, turn_id, captions=captions, captions_name=kept)


# where a turn leads -----------------------------------------------------------------------------------


def set_follow(draft: Draft, turn_id: str, follow: Follow | None) -> Draft:
    return set_turn(draft, turn_id, follow=follow)


def connect(draft: Draft, turn_id: str, branch: int | None, to: str | None) -> Draft:
    """Lead to turn `to`, or to the end (None). `branch` None: always, whatever followed before."""
    if branch is None:
        return set_follow(draft, turn_id, End() if to is None else NextTurn(to))
    return _branches_changed(
        draft, turn_id, lambda branches: with_item(branches, branch, Branch(branches[branch].label, to))
    )


def add_branch(draft: Draft, turn_id: str, label: str = "", to: str | None = NOWHERE) -> Draft:
    """One more branch. A turn without a choice gets one: what followed becomes the first branch."""
    turn = _turn(draft, turn_id)
    match turn.follow:
        case Choice(branches=branches) if len(branches) >= MOST_BRANCHES:
            raise ValueError(f"a choice has at most {MOST_BRANCHES} branches")
        case Choice():
            return _branches_changed(draft, turn_id, lambda branches: (*branches, Branch(label, to)))
        case NextTurn(first):
            was: str | None = first
        case End():
            was = None
        case None:
            was = NOWHERE
    return set_follow(draft, turn_id, Choice(QUESTION, (Branch("", was), Branch(label, to)), 0))


def set_branch(draft: Draft, turn_id: str, at: int, label: str) -> Draft:
    """What the learner reads at this branch."""
    return _branches_changed(
        draft, turn_id, lambda branches: with_item(branches, at, Branch(label, branches[at].to))
    )


def remove_branch(draft: Draft, turn_id: str, at: int) -> Draft:
    """One branch less. When one is left there is nothing to choose: that one is what follows."""
    choice = _choice(draft, turn_id)
    left = without_item(choice.branches, at)
    if len(left) >= LEAST_BRANCHES:
        default = choice.default - (at < choice.default)
        return set_follow(draft, turn_id, Choice(choice.question, left, min(default, len(left) - 1)))
    (only,) = left
    if only.to == NOWHERE:
        return set_follow(draft, turn_id, None)
    return connect(draft, turn_id, None, only.to)


def move_branch(draft: Draft, turn_id: str, at: int, to: int) -> Draft:
    """Another order of the branches; the one that counts by default stays the same one."""
    choice = _choice(draft, turn_id)
    places = moved(tuple(range(len(choice.branches))), at, to)
    branches = tuple(choice.branches[place] for place in places)
    return set_follow(draft, turn_id, Choice(choice.question, branches, places.index(choice.default)))


def set_question(draft: Draft, turn_id: str, question: str) -> Draft:
    choice = _choice(draft, turn_id)
    return set_follow(draft, turn_id, replace(choice, question=question))


def set_default(draft: Draft, turn_id: str, at: int) -> Draft:
    """Which branch counts for "Weet ik niet, ga door"."""
    choice = _choice(draft, turn_id)
    choice.branches[at]
    return set_follow(draft, turn_id, replace(choice, default=at))


def leads_to(follow: Follow | None) -> tuple[str | None, ...]:
    """Where a turn leads, in order: ids of turns, None for the end, NOWHERE for a branch left open."""
    match follow:
        case None:
            return ()
        case End():
            return (None,)
        case NextTurn(to):
            return (to,)
        case Choice(branches=branches):
            return tuple(branch.to for branch in branches)


# helpers ----------------------------------------------------------------------------------------------


def index_of(draft: Draft, turn_id: str) -> int:
    """The place of this turn. KeyError."""
    for at, turn in enumerate(draft.turns):
        if turn.id == turn_id:
            return at
    raise KeyError(turn_id)


def _turn(draft: Draft, turn_id: str) -> DraftTurn:
    return draft.turns[index_of(draft, turn_id)]


def _changed(draft: Draft, turn_id: str, change: Callable[[DraftTurn], DraftTurn]) -> Draft:
    at = index_of(draft, turn_id)
    return replace(draft, turns=with_item(draft.turns, at, change(draft.turns[at])))


def _choice(draft: Draft, turn_id: str) -> Choice:
    follow = _turn(draft, turn_id).follow
    if not isinstance(follow, Choice):
        raise ValueError("there is no choice after this turn")
    return follow


def _branches_changed(
    draft: Draft, turn_id: str, change: Callable[[tuple[Branch, ...]], tuple[Branch, ...]]
) -> Draft:
    choice = _choice(draft, turn_id)
    return set_follow(draft, turn_id, replace(choice, branches=change(choice.branches)))


def _free_id(draft: Draft, before: DraftTurn | None, branch: int | None) -> str:
    """The next number; for a branch the number after `before`, with a letter: "2a"."""
    taken = {turn.id.casefold() for turn in draft.turns}
    if before is not None and branch is not None:
        letter = "abc"[branch]
        if (wanted := f"{_number(before.id) + 1}{letter}") not in taken:
            return wanted
    number = max((_number(turn.id) for turn in draft.turns), default=0) + 1
    while str(number) in taken:
        number += 1
    return str(number)


def _number(turn_id: str) -> int:
    """The number that an id begins with; 0 when it does not."""
    digits = ""
    for character in turn_id[:6]:
        if character not in "0123456789":
            break
        digits += character
    return int(digits or 0)

"""Edits of the lists of a draft: texts, behaviours, cue cards, model answers. Pure, as `edits`."""

from dataclasses import replace
from typing import Literal, TypedDict, Unpack

from oefenruimte.app.authoring.edits import index_of, set_turn
from oefenruimte.app.authoring.sequences import moved, with_item, without_item
from oefenruimte.domain.draft import Draft, DraftAnswer, DraftClip
from oefenruimte.domain.scenario import AnswerKind, Behaviour, Cue, Hint

Texts = Literal["skills", "facts", "tips", "pitfalls"]


class BehaviourFields(TypedDict, total=False):
    self_text: str
    observe_text: str
    rubric_text: str
    icon: str
    skill: str


class AnswerFields(TypedDict, total=False):
    turn: str
    text: str
    kind: AnswerKind
    why: str
    clip: DraftClip | None
    captions: tuple[Cue, ...]


# texts: one line each ---------------------------------------------------------------------------------


def add_text(draft: Draft, which: Texts, text: str = "") -> Draft:
    return _with_texts(draft, which, (*_texts(draft, which), text))


def set_text(draft: Draft, which: Texts, at: int, text: str) -> Draft:
    return _with_texts(draft, which, with_item(_texts(draft, which), at, text))


def remove_text(draft: Draft, which: Texts, at: int) -> Draft:
    return _with_texts(draft, which, without_item(_texts(draft, which), at))


def move_text(draft: Draft, which: Texts, at: int, to: int) -> Draft:
    return _with_texts(draft, which, moved(_texts(draft, which), at, to))


# behaviours -------------------------------------------------------------------------------------------


def add_behaviour(draft: Draft, **fields: Unpack[BehaviourFields]) -> tuple[Draft, str]:
    """A new behaviour at the end, and its id."""
    taken = {behaviour.id.casefold() for behaviour in draft.behaviours}
    number = len(draft.behaviours) + 1
    while f"gedrag-{number}" in taken:
        number += 1
    new = replace(Behaviour(f"gedrag-{number}", "", "", ""), **fields)
    return replace(draft, behaviours=(*draft.behaviours, new)), new.id


def set_behaviour(draft: Draft, behaviour_id: str, **fields: Unpack[BehaviourFields]) -> Draft:
    at = _behaviour(draft, behaviour_id)
    changed = replace(draft.behaviours[at], **fields)
    return replace(draft, behaviours=with_item(draft.behaviours, at, changed))


def remove_behaviour(draft: Draft, behaviour_id: str) -> Draft:
    return replace(draft, behaviours=without_item(draft.behaviours, _behaviour(draft, behaviour_id)))


def move_behaviour(draft: Draft, behaviour_id: str, to: int) -> Draft:
    return replace(draft, behaviours=moved(draft.behaviours, _behaviour(draft, behaviour_id), to))


# cue card of a turn -----------------------------------------------------------------------------------


def add_hint(draft: Draft, turn_id: str, hint: Hint) -> Draft:
    return set_turn(draft, turn_id, cue_card=(*_hints(draft, turn_id), hint))


def set_hint(draft: Draft, turn_id: str, at: int, hint: Hint) -> Draft:
    return set_turn(draft, turn_id, cue_card=with_item(_hints(draft, turn_id), at, hint))


def remove_hint(draft: Draft, turn_id: str, at: int) -> Draft:
    return set_turn(draft, turn_id, cue_card=without_item(_hints(draft, turn_id), at))


def move_hint(draft: Draft, turn_id: str, at: int, to: int) -> Draft:
    return set_turn(draft, turn_id, cue_card=moved(_hints(draft, turn_id), at, to))


# model answers ----------------------------------------------------------------------------------------


def add_answer(draft: Draft, turn_id: str, **fields: Unpack[AnswerFields]) -> Draft:
    """A model answer to this turn, at the end."""
    index_of(draft, turn_id)
    return replace(draft, answers=(*draft.answers, replace(DraftAnswer(turn_id, ""), **fields)))


def set_answer(draft: Draft, at: int, **fields: Unpack[AnswerFields]) -> Draft:
    changed = replace(draft.answers[at], **fields)
    return replace(draft, answers=with_item(draft.answers, at, changed))


def remove_answer(draft: Draft, at: int) -> Draft:
    return replace(draft, answers=without_item(draft.answers, at))


# helpers ----------------------------------------------------------------------------------------------


def _texts(draft: Draft, which: Texts) -> tuple[str, ...]:
    match which:
        case "skills":
            return draft.skills
        case "facts":
            return draft.facts
        case "tips":
            return draft.tips
        case "pitfalls":
            return draft.pitfalls


def _with_texts(draft: Draft, which: Texts, texts: tuple[str, ...]) -> Draft:
    match which:
        case "skills":
            return replace(draft, skills=texts)
        case "facts":
            return replace(draft, facts=texts)
        case "tips":
            return replace(draft, tips=texts)
        case "pitfalls":
            return replace(draft, pitfalls=texts)


def _behaviour(draft: Draft, behaviour_id: str) -> int:
    for at, behaviour in enumerate(draft.behaviours):
        if behaviour.id == behaviour_id:
            return at
    raise KeyError(behaviour_id)


def _hints(draft: Draft, turn_id: str) -> tuple[Hint, ...]:
    return draft.turns[index_of(draft, turn_id)].cue_card

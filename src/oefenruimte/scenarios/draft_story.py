"""Whether the turns of a draft make a conversation: the story checks of a file, told about a draft."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.scenario import Branch, Choice, End, Finding, NextTurn
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.draft_places import Where, place_in_draft
from oefenruimte.scenarios.draft_words import turn_words
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.model import END, BranchPart, ChoicePart, ScenarioFile, TurnPart
from oefenruimte.scenarios.story import check_rest, check_turns
from oefenruimte.scenarios.yaml_tree import Items, Mapping, Node, Scalar

NOWHERE = "0-nergens"  # stands in for a branch that is not connected: no turn is called so
_PICK = worded("Kies er een uit de lijst.")
_TEXT = "-"  # stands in for texts, which do not matter here


def story_findings(draft: Draft) -> Iterator[Finding]:
    """Nothing while an id or a choice is so wrong that the story cannot be followed: that is told already."""
    try:
        turns = [_part(turn) for turn in draft.turns]
    except ValidationError:
        return
    found = Findings()
    tree, places = _numbered({"turns": [turn.model_dump(exclude_none=True) for turn in turns]})
    if turns:
        check_turns(turns, tree, found)
    for finding in found.all():
        if (told := _told(draft, finding, places)) is not None:
            yield told


def rest_findings(draft: Draft, file: ScenarioFile, data: dict[str, Any]) -> Iterator[Finding]:
    """What hangs on the turns, and the words chosen from a list. `data`: what `file` was made from."""
    found = Findings()
    tree, places = _numbered(data)
    check_rest(file, tree, found)
    for finding in found.all():
        if (told := _told(draft, finding, places)) is not None:
            yield told


def _part(turn: DraftTurn) -> TurnPart:
    follow: dict[str, Any] = {}
    match turn.follow:
        case End():
            follow["end"] = True
        case NextTurn(to):
            follow["next"] = to or NOWHERE
        case Choice(_, branches, default):
            ways = [BranchPart(label=_TEXT, to=_to(branch)) for branch in branches]
            follow["choice"] = ChoicePart(question=_TEXT, branches=ways, default=default + 1)
        case None:
            pass
    return TurnPart(id=turn.id, clip=_TEXT, prompt=_TEXT, **follow)


def _to(branch: Branch) -> str:
    return END if branch.to is None else branch.to or NOWHERE


def _numbered(data: dict[str, Any]) -> tuple[Mapping, list[Where]]:
    """A tree in which every part has a line of its own, and the place of each line (line 1 first)."""
    places: list[Where] = []

    def node(value: object, here: Where) -> Node:
        places.append(here)
        line = len(places)
        match value:
            case dict():
                items = {key: node(item, (*here, key)) for key, item in value.items()}
                return Mapping(items, {key: item.line for key, item in items.items()}, line)
            case list():
                return Items(tuple(node(item, (*here, at)) for at, item in enumerate(value)), line)
            case _:
                return Scalar(str(value), line)

    tree = node(data, ())
    assert isinstance(tree, Mapping)
    return tree, places


def _told(draft: Draft, finding: Finding, places: list[Where]) -> Finding | None:
    place = places[(finding.line or 1) - 1]
    at = place[1] if len(place) > 1 and isinstance(place[1], int) else 0
    told = _words(draft, What(finding.code), place, at)
    if told is None:
        return None
    where, sentence, known = told
    suggestion = _suggested(draft, at) if finding.code == What.TURN_UNKNOWN and where[0] == "turns" else ""
    return Finding(finding.severity, finding.code, sentence, where=where, known=known, suggestion=suggestion)


def _words(draft: Draft, what: What, place: Where, at: int) -> tuple[Where, str, str] | None:
    """Place in the draft, sentence and what is known."""
    match what:
        case What.DUPLICATE_ID if place[0] == "behaviours":
            return (
                ("behaviours", at),
                worded("Gedrag {number} staat er twee keer in. Haal er één weg.", number=at + 1),
                "",
            )
        case What.ICON_UNKNOWN:
            return place_in_draft(draft, place), worded("Dit icoon kennen we niet. We tonen een vinkje."), ""
        case What.SKILL_UNKNOWN:
            skill = draft.behaviours[at].skill
            return (
                place,
                worded("De vaardigheid ‘{skill}’ hoort niet bij deze oefening.", skill=skill),
                _PICK,
            )
        case What.LICENCE_MISSING if draft.own_case:
            return None  # it is for nobody else
        case What.LICENCE_MISSING:
            return (
                ("licence",),
                worded("Er staat niet bij wat anderen met deze oefening mogen."),
                _PICK,
            )
        case What.LICENCE_UNKNOWN:
            return (
                ("licence",),
                worded("De licentie ‘{licence}’ kennen we niet.", licence=draft.licence),
                _PICK,
            )
        case What.TURN_UNKNOWN if place[0] == "model_answers":
            return (
                ("answers", at, "turn"),
                worded("Voorbeeld {number} hoort bij een beurt die er niet is.", number=at + 1),
                "",
            )
        case _:
            return _turn_words(draft, what, place, at)


def _turn_words(draft: Draft, what: What, place: Where, at: int) -> tuple[Where, str, str] | None:
    turn = turn_words(draft, at)
    follow: Where = ("turns", at, "follow")
    match what:
        case What.DUPLICATE_ID:
            return (
                ("turns", at),
                worded("Er zijn er twee die zo heten: {turn}.", turn=turn),
                worded("Geef ze elk een eigen nummer."),
            )
        case What.FOLLOW_MISSING:
            return (
                follow,
                worded("Kies wat er na {turn} komt.", turn=turn),
                worded("Nu leidt deze beurt nergens heen."),
            )
        case What.TURN_UNKNOWN if "branches" in place and isinstance(place[4], int):
            return (*follow, "branches", place[4], "to"), *_nowhere(draft, at, place[4])
        case What.TURN_UNKNOWN:
            return (
                follow,
                worded("Na {turn} komt een beurt die er niet is.", turn=turn),
                worded("Kies welke beurt hierna komt."),
            )
        case What.DEFAULT_OUT_OF_RANGE:
            words = worded("Kies welk antwoord geldt bij ‘Weet ik niet, ga door’ na {turn}.", turn=turn)
            return (*follow, "default"), words, ""
        case What.NO_END:
            return (
                follow,
                worded("Deze oefening heeft geen einde."),
                worded("Kies na {turn}: het gesprek is klaar.", turn=turn),
            )
        case What.TURN_UNREACHABLE:
            return (
                ("turns", at),
                worded("Geen enkele beurt leidt naar {turn}.", turn=turn),
                worded("Verbind hem, of haal hem weg."),
            )
        case What.LOOP_WITHOUT_END:
            return (
                follow,
                worded("Vanaf {turn} komt het gesprek nooit bij het einde.", turn=turn),
                worded("Geef één van deze beurten een uitweg."),
            )
        case What.LISTENING_MISSING:
            return (
                ("turns", at, "hold"),
                worded("Bij {turn} luistert de inwoner, maar daar is geen fragment voor.", turn=turn),
                worded("Nu blijft het laatste beeld staan."),
            )
        case _:
            return None


def _nowhere(draft: Draft, at: int, branch: int) -> tuple[str, str]:
    follow = draft.turns[at].follow
    assert isinstance(follow, Choice)
    label, to = follow.branches[branch].label.strip(), follow.branches[branch].to
    turn = turn_words(draft, at)
    said = worded("Keuze {number} na {turn} leidt nergens heen.", number=branch + 1, turn=turn)
    if label:
        said = worded("Keuze ‘{label}’ leidt nergens heen.", label=label)
    if to:
        return said, worded("Beurt {to} bestaat niet. Kies welke beurt hierna komt.", to=to)
    return said, worded("Kies welke beurt hierna komt.")


def _suggested(draft: Draft, at: int) -> str:
    """The turn that is most likely meant: a later one that nothing leads to, or else the next one."""
    led_to = {to for turn in draft.turns for to in _targets(turn)}
    later = [turn.id for turn in draft.turns[at + 1 :]]
    return next((turn_id for turn_id in later if turn_id not in led_to), later[0] if later else "")


def _targets(turn: DraftTurn) -> tuple[str | None, ...]:
    match turn.follow:
        case NextTurn(to):
            return (to,)
        case Choice(_, branches, _):
            return tuple(branch.to for branch in branches)
        case _:
            return ()

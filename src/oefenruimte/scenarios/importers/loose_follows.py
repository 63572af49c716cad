"""What follows a turn, from what a table or text says about it, or else from the names of the turns."""

import re

from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.names import TurnKey, keys_of, plain_name, slug
from oefenruimte.scenarios.importers.order import MOST_BRANCHES, QUESTION, UNNAMED, follows_of
from oefenruimte.scenarios.importers.sketch import Sketch, TurnSketch

_ENDS = ("einde", "end", "stop", "klaar", "eind", "geen", "-", "einde gesprek", "slot van het gesprek")
_REFERENCE = re.compile(r"^(?:beurt|turn|fragment|stap|scene|deel|naar|ga naar)*\s*0*(\d{1,3})\s?([a-z])?$")
_OR = re.compile(r"\s*(?:/|,|;|\bof\b|\bor\b|\n)\s*")


def set_follows(sketch: Sketch, findings: Findings) -> None:
    """Give every turn its follow."""
    guessed = _guessed_follows(sketch)
    for turn in sketch.turns:
        turn.follow = _said_follow(turn, sketch, findings) or guessed.get(turn.id) or End()
        _ask_for_labels(turn, findings)


def _ask_for_labels(turn: TurnSketch, findings: Findings) -> None:
    if isinstance(turn.follow, Choice) and any(b.label.startswith(UNNAMED) for b in turn.follow.branches):
        findings.warning(
            What.IMPORT_FILLED_IN,
            worded(
                "Schrijf zelf wat de deelnemer na beurt {name} kan kiezen. Nu staat er ‘{unnamed} …’.",
                name=turn.id,
                unnamed=UNNAMED,
            ),
            turn.place.line,
            turn.place.file,
        )


def _guessed_follows(sketch: Sketch) -> dict[str, Follow]:
    ids = [turn.id for turn in sketch.turns]
    keys = keys_of(ids)
    if keys is None or [key.id for key in keys] != ids:
        keys = [TurnKey(at, name=name) for at, name in enumerate(ids)]
    labels = [turn.label or turn.name for turn in sketch.turns]
    return follows_of(keys, labels)


def _said_follow(turn: TurnSketch, sketch: Sketch, findings: Findings) -> Follow | None:
    ways = list(turn.ways)
    if not ways and turn.after:
        ways = [("", part) for part in _OR.split(turn.after.strip()) if part]
    if not ways:
        return None
    branches = tuple(_branch(label, to, turn, sketch) for label, to in ways)
    if len(branches) > MOST_BRANCHES:
        findings.warning(
            What.H5P_CHOICE_SPLIT,
            worded(
                "Beurt {name} heeft {count} keuzes. Er passen er {most}; de rest is weg.",
                name=turn.id,
                count=len(branches),
                most=MOST_BRANCHES,
            ),
            turn.place.line,
            turn.place.file,
        )
        branches = branches[:MOST_BRANCHES]
    if len(branches) == 1:
        return End() if branches[0].to is None else NextTurn(branches[0].to)
    return Choice(turn.question or QUESTION, branches, 0)


def _branch(label: str, to: str, turn: TurnSketch, sketch: Sketch) -> Branch:
    found = by_reference(to, sketch)
    if found is not None:
        return Branch(label or found.label or found.name or f"{UNNAMED} {found.id}", found.id)
    if plain_name(to).strip(". ") in _ENDS:
        return Branch(label or "Einde van het gesprek", None)
    return Branch(label or to, slug(to, 30) or to[:30])  # leads nowhere: the check of the draft says so


def by_reference(text: str, sketch: Sketch) -> TurnSketch | None:
    """The turn that `beurt 2A`, `2a` or its name means."""
    plain = plain_name(text).strip(" .")
    said = _REFERENCE.match(plain)
    wanted = f"{said[1]}{said[2] or ''}" if said else plain
    for turn in sketch.turns:
        if turn.id.casefold() == wanted or (turn.name and plain_name(turn.name) == plain):
            return turn
    return None

"""Which turn follows which, when only names tell: 1, 2a, 2b, 3."""

from collections.abc import Sequence
from itertools import groupby

from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn
from oefenruimte.scenarios.importers.names import TurnKey

QUESTION = "Hoe ging het?"
UNNAMED = "Verder met"  # begins the label of a choice that nobody gave one
MOST_BRANCHES = 3


def follows_of(keys: Sequence[TurnKey], labels: Sequence[str]) -> dict[str, Follow]:
    """By id. Turns with one number and different letters are branches of the turn before them; where the
    letters go on (2a, 2b, 3a, 3b) each way keeps its own. `labels` go with `keys`: what a choice says.
    """
    named = dict(zip((key.id for key in keys), labels, strict=True))
    ordered = sorted(keys, key=lambda key: (key.number, key.letter))
    steps = [list(step) for _, step in groupby(ordered, key=lambda key: key.number)]
    found: dict[str, Follow] = {}
    for at, step in enumerate(steps):
        later = steps[at + 1] if at + 1 < len(steps) else []
        for key in step:
            found[key.id] = _after(key, step, later, named)
    return found


def _after(key: TurnKey, step: list[TurnKey], later: list[TurnKey], labels: dict[str, str]) -> Follow:
    if not later:
        return End()
    if len(later) == 1:
        return NextTurn(later[0].id)
    own = [other for other in later if other.letter == key.letter]
    if len(step) > 1 and len(own) == 1:
        return NextTurn(own[0].id)
    branches = tuple(Branch(labels[other.id] or f"{UNNAMED} {other.id}", other.id) for other in later)
    return Choice(QUESTION, branches[:MOST_BRANCHES], 0)

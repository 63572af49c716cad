"""What is still open in a draft does not stop playing it through."""

import pytest

from oefenruimte.app import practice as p
from oefenruimte.app.authoring.rehearsal import leads_nowhere, rehearsal_of
from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import DraftId, ScenarioId
from oefenruimte.domain.scenario import Branch, Choice, End, Follow, NextTurn


def draft(*turns: tuple[str, Follow | None]) -> Draft:
    made = tuple(DraftTurn(turn_id, follow=follow) for turn_id, follow in turns)
    return Draft(DraftId("d"), ScenarioId("s"), "1", turns=made)


OPEN = draft(
    ("1", Choice("?", (Branch("ja", "2"), Branch("nee", ""), Branch("klaar", None)), 7)),
    ("2", NextTurn("weg")),
    ("3", None),
)


def test_what_leads_nowhere_leads_to_the_end() -> None:
    made = rehearsal_of(OPEN)
    assert made.turns[0].follow == Choice(
        "?", (Branch("ja", "2"), Branch("nee", None), Branch("klaar", None)), 2
    )
    assert [turn.follow for turn in made.turns[1:]] == [End(), End()]
    state, _ = p.begin(made, 0)
    assert state.turns_expected == 1


@pytest.mark.parametrize(
    ("turn", "branch", "nowhere"),
    [("1", 0, False), ("1", 1, True), ("1", 2, False), ("2", None, True), ("3", None, True)],
)
def test_who_plays_is_told_that_it_leads_nowhere(turn: str, branch: int | None, nowhere: bool) -> None:
    assert leads_nowhere(OPEN, turn, branch) is nowhere


def test_nothing_to_play() -> None:
    with pytest.raises(ValueError, match="nothing"):
        rehearsal_of(draft())

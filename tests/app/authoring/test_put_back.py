"""A turn that was taken out comes back, with what led to it."""

import pytest

from oefenruimte.app.authoring.edits import add_branch, add_turn, connect, remove_turn, set_turn
from oefenruimte.app.authoring.put_back import put_back
from oefenruimte.domain.draft import Draft, DraftAnswer, DraftTurn
from oefenruimte.domain.ids import DraftId, ScenarioId
from oefenruimte.domain.scenario import Choice, End


@pytest.fixture
def before() -> Draft:
    answers = (DraftAnswer("1", "Goedemorgen"), DraftAnswer("2a", "Dat begrijp ik"))
    turns = (DraftTurn("1", follow=End()),)
    draft = Draft(DraftId("d"), ScenarioId("s"), "1", turns=turns, answers=answers)
    draft, _ = add_turn(add_branch(draft, "1", "ja"), "1", 1)
    return connect(draft, "1", 0, "2b")


def test_nothing_changed_meanwhile(before: Draft) -> None:
    gone = remove_turn(before, "2b")
    assert isinstance(gone.turns[0].follow, Choice)
    assert put_back(gone, before, "2b") == before


def test_the_first_turn_is_the_first_again(before: Draft) -> None:
    found = put_back(remove_turn(before, "1"), before, "1")
    assert [turn.id for turn in found.turns] == ["1", "2b"]
    assert {answer.text for answer in found.answers} == {"Goedemorgen", "Dat begrijp ik"}


def test_what_was_changed_meanwhile_stays(before: Draft) -> None:
    gone = set_turn(connect(remove_turn(before, "2b"), "1", 0, None), "1", name="Boos")
    found = put_back(gone, before, "2b")
    follow = found.turns[0].follow
    assert found.turns[0].name == "Boos"
    assert isinstance(follow, Choice)
    assert [branch.to for branch in follow.branches] == [None, "2b"]


def test_a_turn_that_is_there_already(before: Draft) -> None:
    assert put_back(before, before, "2b") is before
    with pytest.raises(KeyError):
        put_back(before, before, "9")

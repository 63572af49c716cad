"""The timeline of a conversation, as tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.conversation import AnswerPart, CitizenPart, conversation
from oefenruimte.domain.take import Anchor

TALK = conversation([(8_000, 5_000), (4_000, 6_000), (0, 1_000)])


def test_parts_follow_each_other() -> None:
    assert TALK.parts == (
        CitizenPart(0, 0, 8_000),
        AnswerPart(0, 8_000, 5_000),
        CitizenPart(1, 13_000, 4_000),
        AnswerPart(1, 17_000, 6_000),
        AnswerPart(2, 23_000, 1_000),
    )
    assert TALK.duration_ms == 24_000
    assert TALK.answers_ms == 12_000


@pytest.mark.parametrize(
    ("at_ms", "anchor"),
    [
        (-5, Anchor(0, 0)),
        (0, Anchor(0, 0)),
        (7_999, Anchor(0, 0)),  # the citizen speaks: the start of the answer
        (8_000, Anchor(0, 0)),
        (8_001, Anchor(0, 1)),
        (12_999, Anchor(0, 4_999)),
        (13_000, Anchor(1, 0)),
        (17_500, Anchor(1, 500)),
        (23_000, Anchor(2, 0)),
        (99_000, Anchor(2, 1_000)),
    ],
)
def test_a_place_on_the_timeline_is_a_moment_of_the_take(at_ms: int, anchor: Anchor) -> None:
    assert TALK.anchor(at_ms) == anchor


@pytest.mark.parametrize(
    ("at_ms", "anchor"),
    [(0, Anchor(0, 0)), (4_999, Anchor(0, 4_999)), (5_000, Anchor(1, 0)), (11_500, Anchor(2, 500))],
)
def test_the_command_line_counts_along_the_answers(at_ms: int, anchor: Anchor) -> None:
    assert TALK.answers_only(at_ms) == anchor


def test_an_anchor_stays_right_whatever_is_shown_around_it() -> None:
    bare = conversation([(0, 5_000), (0, 6_000), (0, 1_000)])
    moment = Anchor(1, 2_500)
    assert TALK.position(moment) == 19_500
    assert bare.position(moment) == 7_500
    assert TALK.anchor(TALK.position(moment)) == bare.anchor(bare.position(moment)) == moment


def test_a_moment_beyond_the_answer_is_clamped_and_an_unknown_turn_is_an_error() -> None:
    assert TALK.position(Anchor(0, 60_000)) == 13_000
    with pytest.raises(KeyError):
        TALK.position(Anchor(7, 0))


def test_an_empty_conversation_has_no_moments() -> None:
    with pytest.raises(ValueError, match="no moments"):
        conversation([]).locate(0)
    with pytest.raises(ValueError, match="no moments"):
        conversation([]).answers_only(0)


@given(
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(1, 60_000)), min_size=1, max_size=8),
    st.data(),
)
def test_anchor_and_position_are_each_others_inverse(
    turns: list[tuple[int, int]], data: st.DataObject
) -> None:
    talk = conversation(turns)
    turn = data.draw(st.integers(0, len(turns) - 1))
    moment = Anchor(turn, data.draw(st.integers(0, turns[turn][1] - 1)))
    assert talk.anchor(talk.position(moment)) == moment

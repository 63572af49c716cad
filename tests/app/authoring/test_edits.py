"""Edits: whatever is done in whatever order, a draft stays a draft."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.app.authoring import edit_lists, edits
from oefenruimte.app.authoring.beginning import new_draft
from oefenruimte.app.authoring.draft_media import clips_of, media_of, with_clips
from oefenruimte.app.authoring.edits import NOWHERE, leads_to
from oefenruimte.domain.draft import Cut, Draft
from oefenruimte.domain.ids import MediaId, new_id
from oefenruimte.domain.scenario import Branch, Choice, Cue, End, Hint, NextTurn
from tests.fakes.drafts import make_clip, make_draft, with_choice


def _random_edit(data: st.DataObject, draft: Draft) -> Draft:
    ids = [turn.id for turn in draft.turns]
    turn_id = data.draw(st.sampled_from(ids)) if ids else None
    if turn_id is None:
        return edits.add_turn(draft)[0]
    follow = draft.turns[edits.index_of(draft, turn_id)].follow
    to = data.draw(st.sampled_from([*ids, None]))
    at = data.draw(st.integers(0, 1))
    moves: dict[str, Callable[[], Draft]] = {
        "add": lambda: edits.add_turn(draft, data.draw(st.sampled_from([turn_id, None])))[0],
        "add at branch": lambda: edits.add_turn(draft, turn_id, at)[0],
        "remove": lambda: edits.remove_turn(draft, turn_id),
        "move": lambda: edits.move_turn(draft, turn_id, len(ids) // 2),
        "connect": lambda: edits.connect(draft, turn_id, None, to),
        "behaviour": lambda: edit_lists.add_behaviour(draft, self_text="Ik luister")[0],
        "less behaviour": lambda: (
            edit_lists.remove_behaviour(draft, draft.behaviours[0].id) if draft.behaviours else draft
        ),
    }
    if isinstance(follow, Choice):
        moves |= {
            "branch": lambda: edits.connect(draft, turn_id, at, to),
            "less": lambda: edits.remove_branch(draft, turn_id, at),
            "turn about": lambda: edits.move_branch(draft, turn_id, at, 1 - at),
            "default": lambda: edits.set_default(draft, turn_id, at),
        }
    if not (isinstance(follow, Choice) and len(follow.branches) == edits.MOST_BRANCHES):
        moves["more"] = lambda: edits.add_branch(draft, turn_id, "En dan?", to)
    return moves[data.draw(st.sampled_from(sorted(moves)))]()


@settings(max_examples=50, deadline=None)
@given(st.data(), st.integers(1, 25))
def test_any_sequence_of_edits_keeps_ids_apart_and_choices_whole(data: st.DataObject, steps: int) -> None:
    draft = make_draft(3)
    for _ in range(steps):
        before = draft
        draft = _random_edit(data, draft)
        ids = [turn.id for turn in draft.turns]
        assert len({turn_id.casefold() for turn_id in ids}) == len(ids)
        assert "end" not in ids
        behaviours = [behaviour.id for behaviour in draft.behaviours]
        assert len(set(behaviours)) == len(behaviours)
        for turn in draft.turns:
            # nothing leads to a turn that is gone
            assert {to for to in leads_to(turn.follow) if to} <= set(ids)
            if isinstance(turn.follow, Choice):
                assert edits.LEAST_BRANCHES <= len(turn.follow.branches) <= edits.MOST_BRANCHES
                assert 0 <= turn.follow.default < len(turn.follow.branches)
        assert {answer.turn for answer in draft.answers} <= set(ids)
        assert (draft.id, draft.scenario_id) == (before.id, before.scenario_id)


def test_a_new_draft_is_one_turn_that_ends() -> None:
    draft = new_draft("Een titel")
    other = new_draft()
    assert [(turn.id, turn.follow) for turn in draft.turns] == [("1", End())]
    assert draft.title == "Een titel"
    assert draft.id != other.id
    assert draft.scenario_id != other.scenario_id
    assert draft.scenario_id.startswith("een-titel-")


@pytest.mark.parametrize("title", ["", "Ä ç", "a" * 200, "../..", "Con", "!?", "日本"])
def test_the_id_of_a_new_scenario_is_a_name_for_any_disk(title: str) -> None:
    scenario_id = new_draft(title).scenario_id
    assert scenario_id.replace("-", "").isalnum()
    assert scenario_id.isascii()
    assert scenario_id == scenario_id.lower()
    assert len(scenario_id) <= 64
    assert not scenario_id.startswith("-")
    assert len(scenario_id.rpartition("-")[2]) == 8


def test_a_turn_after_another_comes_in_between() -> None:
    draft, turn_id = edits.add_turn(make_draft(3), "1")
    assert [turn.id for turn in draft.turns] == ["1", turn_id, "2", "3"]
    assert draft.turns[0].follow == NextTurn(turn_id)
    assert draft.turns[1].follow == NextTurn("2")


def test_a_turn_after_the_last_becomes_the_last() -> None:
    draft, turn_id = edits.add_turn(make_draft(2), "2")
    assert (turn_id, draft.turns[1].follow, draft.turns[2].follow) == ("3", NextTurn("3"), End())


def test_a_turn_for_a_branch_gets_its_letter() -> None:
    draft = edits.add_branch(make_draft(1), "1")
    draft, first = edits.add_turn(draft, "1", 0)
    draft, second = edits.add_turn(draft, "1", 1)
    assert (first, second) == ("2a", "2b")
    assert leads_to(draft.turns[0].follow) == ("2a", "2b")
    draft, third = edits.add_turn(draft)
    assert third == "3"


def test_a_turn_beside_a_choice_is_not_connected() -> None:
    draft, turn_id = edits.add_turn(with_choice(make_draft(2), "1", "2", None), "1")
    assert leads_to(draft.turns[0].follow) == ("2", None)
    assert [turn.id for turn in draft.turns] == ["1", turn_id, "2"]


def test_what_led_to_a_removed_turn_leads_nowhere() -> None:
    draft = edit_lists.add_answer(with_choice(make_draft(3), "1", "3", "2", None), "3", text="Zo kan het.")
    left = edits.remove_turn(draft, "3")
    assert leads_to(left.turns[0].follow) == (NOWHERE, "2", None)
    assert left.turns[1].follow is None
    assert left.answers == ()


def test_a_choice_begins_with_what_followed() -> None:
    draft = edits.add_branch(make_draft(2), "1", "Ik ging in discussie", None)
    assert draft.turns[0].follow == Choice(
        edits.QUESTION, (Branch("", "2"), Branch("Ik ging in discussie", None)), 0
    )


@pytest.mark.parametrize(
    ("targets", "gone", "follow"),
    [
        (("2", None), 0, End()),
        (("2", None), 1, NextTurn("2")),
        (("2", NOWHERE), 0, None),
    ],
)
def test_a_choice_with_one_branch_left_is_no_choice(
    targets: tuple[str | None, ...], gone: int, follow: object
) -> None:
    draft = edits.remove_branch(with_choice(make_draft(2), "1", *targets), "1", gone)
    assert draft.turns[0].follow == follow


@pytest.mark.parametrize(("default", "gone", "left"), [(0, 0, 0), (0, 2, 0), (2, 0, 1), (2, 2, 1), (1, 1, 1)])
def test_the_default_stays_on_its_branch(default: int, gone: int, left: int) -> None:
    draft = edits.set_default(with_choice(make_draft(2), "1", "2", None, "1"), "1", default)
    follow = edits.remove_branch(draft, "1", gone).turns[0].follow
    assert isinstance(follow, Choice)
    assert follow.default == left


def test_a_moved_branch_takes_the_default_along() -> None:
    draft = edits.set_default(with_choice(make_draft(2), "1", "2", None, "1"), "1", 2)
    follow = edits.move_branch(draft, "1", 2, 0).turns[0].follow
    assert isinstance(follow, Choice)
    assert (leads_to(follow), follow.default) == (("1", "2", None), 0)


def test_labels_and_questions() -> None:
    draft = with_choice(make_draft(2), "1", "2", None)
    draft = edits.set_branch(draft, "1", 1, "Ik zweeg")
    draft = edits.set_question(draft, "1", "En toen?")
    follow = draft.turns[0].follow
    assert isinstance(follow, Choice)
    assert (follow.question, follow.branches[1]) == ("En toen?", Branch("Ik zweeg", None))


def test_a_clip_ends_the_search_for_it() -> None:
    draft = edits.set_turn(make_draft(1), "1", clip=None, wanted="beurt-2b.mp4")
    clip = make_clip()
    given = edits.set_clip(draft, "1", clip)
    assert (given.turns[0].clip, given.turns[0].wanted) == (clip, "")
    assert edits.set_clip(given, "1", None).turns[0].clip is None


def test_captions_keep_their_name() -> None:
    draft = edits.set_captions(make_draft(1), "1", (Cue(0, 500, "Ja."),))
    assert draft.turns[0].captions_name == "beurt-1.vtt"
    assert edits.set_captions(draft, "1", (), "").turns[0].captions_name == ""


def test_moving_changes_the_order_only() -> None:
    draft = edits.move_turn(make_draft(3), "3", 0)
    assert [turn.id for turn in draft.turns] == ["3", "1", "2"]
    assert [leads_to(turn.follow) for turn in draft.turns] == [(None,), ("2",), ("3",)]


def test_lists_of_texts() -> None:
    draft = edit_lists.add_text(make_draft(1), "tips", "Adem uit")
    draft = edit_lists.add_text(draft, "tips", "Kijk aan")
    draft = edit_lists.move_text(edit_lists.set_text(draft, "tips", 0, "Adem in"), "tips", 1, 0)
    assert draft.tips == ("Kijk aan", "Adem in")
    for which in ("skills", "facts", "tips", "pitfalls"):
        some = edit_lists.add_text(replace(draft, skills=(), tips=()), which, "x")  # type: ignore[arg-type]
        assert getattr(some, which) == ("x",)
    assert edit_lists.remove_text(draft, "tips", 0).tips == ("Adem in",)


def test_behaviours_hints_and_answers() -> None:
    draft, new = edit_lists.add_behaviour(make_draft(1), self_text="Ik vat samen")
    draft = edit_lists.move_behaviour(edit_lists.set_behaviour(draft, new, icon="ear"), new, 0)
    assert (draft.behaviours[0].self_text, draft.behaviours[0].icon) == ("Ik vat samen", "ear")
    draft = edit_lists.add_hint(draft, "1", Hint("Adem"))
    draft = edit_lists.move_hint(edit_lists.set_hint(draft, "1", 1, Hint("Adem uit")), "1", 1, 0)
    assert [hint.text for hint in draft.turns[0].cue_card] == ["Adem uit", "Noem haar naam"]
    assert len(edit_lists.remove_hint(draft, "1", 0).turns[0].cue_card) == 1
    draft = edit_lists.set_answer(edit_lists.add_answer(draft, "1"), 0, text="Ik begrijp u.")
    assert draft.answers[0].text == "Ik begrijp u."
    assert edit_lists.remove_answer(draft, 0).answers == ()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda draft: edits.remove_turn(draft, "9"),
        lambda draft: edits.set_turn(draft, "9", name="x"),
        lambda draft: edits.add_turn(draft, "9"),
        lambda draft: edits.connect(draft, "1", 0, None),
        lambda draft: edits.set_default(with_choice(draft, "1", "2", None), "1", 2),
        lambda draft: edits.connect(with_choice(draft, "1", "2", None), "1", 2, None),
        lambda draft: edits.add_branch(with_choice(draft, "1", "2", None, "1"), "1"),
        lambda draft: edits.move_turn(draft, "1", 5),
        lambda draft: edit_lists.set_text(draft, "tips", 0, "x"),
        lambda draft: edit_lists.remove_hint(draft, "1", 3),
        lambda draft: edit_lists.set_behaviour(draft, "x", icon="ear"),
        lambda draft: edit_lists.add_answer(draft, "9"),
    ],
)
def test_what_is_not_there_is_a_mistake_of_the_caller(wrong: Callable[[Draft], object]) -> None:
    with pytest.raises((KeyError, IndexError, ValueError)):
        wrong(make_draft(2))


def test_every_sealed_file_is_named() -> None:
    source = MediaId(new_id())
    draft = make_draft(1)
    cut = replace(make_clip(), cut=Cut(source, 0, 10))
    answered = edit_lists.add_answer(draft, "1", clip=make_clip("antwoord.mp4"))
    full = edits.set_fields(answered, picture=MediaId(new_id()), listening=cut)
    first = draft.turns[0].clip
    assert first is not None
    assert media_of(full) == {first.media, answered.answers[0].clip.media, cut.media, source, full.picture}  # type: ignore[union-attr]
    longer = with_clips(full, lambda clip: replace(clip, duration_ms=1))
    assert [clip.duration_ms for clip in clips_of(longer)] == [1, 1, 1]
    assert media_of(longer) == media_of(full)

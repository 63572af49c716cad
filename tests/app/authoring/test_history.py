"""Undo is a list of values: what was, comes back exactly."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.app.authoring.edits import add_turn, set_clip, set_fields
from oefenruimte.app.authoring.history import MOST_STEPS, History
from tests.fakes.drafts import make_clip, make_draft

START = make_draft(1)


def _titled(title: str) -> object:
    return set_fields(START, title=title)


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=60))
def test_undo_and_redo_are_the_two_stacks_that_one_expects(moves: list[str]) -> None:
    history, past, future, now = History.of(START), [], [], START
    for number, move in enumerate(moves):
        if move == "edit":
            past.append(now)
            now = set_fields(START, title=str(number))
            future.clear()
            history = history.push(f"titel {number}", now)
        elif move == "undo":
            if past:
                future.append(now)
                now = past.pop()
            history = history.undo()
        else:
            if future:
                past.append(now)
                now = future.pop()
            history = history.redo()
        assert history.now is now
        assert (history.can_undo, history.can_redo) == (bool(past), bool(future))
        assert bool(history.undo_words) == bool(past)
        assert bool(history.redo_words) == bool(future)


def test_the_words_say_which_edit_goes_and_comes_back() -> None:
    history = History.of(START).push("titel", set_fields(START, title="A"))
    history = history.push("doel", set_fields(history.now, goal="B"))
    assert history.undo_words == "doel"
    history = history.undo()
    assert (history.undo_words, history.redo_words) == ("titel", "doel")
    assert history.redo().redo_words == ""


def test_typing_in_one_field_is_one_step() -> None:
    history = History.of(START)
    for typed in ("H", "He", "Het"):
        history = history.push("titel", set_fields(history.now, title=typed), merge="title")
    history = history.push("doel", set_fields(history.now, goal="G"), merge="goal")
    assert history.undo().now.title == "Het"
    assert history.undo().undo().now is START


def test_a_field_that_was_left_begins_a_new_step() -> None:
    history = History.of(START).push("titel", set_fields(START, title="A"), merge="title").settled()
    history = history.push("titel", set_fields(START, title="AB"), merge="title")
    assert history.undo().now.title == "A"


def test_typing_after_undo_does_not_swallow_a_step() -> None:
    history = History.of(START).push("titel", set_fields(START, title="A"), merge="title").undo()
    history = history.push("titel", set_fields(START, title="B"), merge="title")
    assert not history.can_redo
    assert history.undo().now is START


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    history = History.of(START)
    assert history.push("titel", replace(START)) is history
    assert history.undo() is history
    assert history.redo() is history


def test_it_remembers_so_many_steps_and_no_more() -> None:
    history = History.of(START)
    for number in range(MOST_STEPS + 20):
        history = history.push("titel", set_fields(START, title=str(number)))
    steps = 0
    while history.can_undo:
        history, steps = history.undo(), steps + 1
    assert steps == MOST_STEPS


def test_media_that_undo_and_redo_may_bring_back_are_named() -> None:
    first, second = make_clip(), make_clip()
    draft, turn_id = add_turn(START, "1")
    history = History.of(draft).push("fragment", set_clip(draft, turn_id, first))
    history = history.push("fragment", set_clip(history.now, turn_id, second))
    history = history.push("fragment weg", set_clip(history.now, turn_id, None))
    assert {first.media, second.media} <= history.media()
    assert {first.media, second.media} <= history.undo().undo().undo().media()

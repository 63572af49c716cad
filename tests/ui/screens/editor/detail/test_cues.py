"""Changing captions: pure, with any cues at all."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.screens.editor.detail import cues as change
from oefenruimte.ui.screens.editor.detail.cues import Remark
from oefenruimte.ui.screens.editor.detail.time_text import fine_text, read_time

TWO = (Cue(0, 2000, "Goedemorgen mevrouw."), Cue(2500, 4000, "Ik kom voor\nmijn paspoort."))
LENGTH = 10_000

_lengths = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 3000), st.text(max_size=30)), max_size=5)


def _cues(parts: list[tuple[int, int, str]]) -> change.Cues:
    made, at = [], 0
    for gap, length, text in parts:
        made.append(Cue(at + gap, at + gap + length, text))
        at += gap + length
    return tuple(made)


_any_cues = _lengths.map(_cues)


def test_a_good_cue_has_nothing_said_about_it() -> None:
    assert change.remarks(TWO, 0, LENGTH) == ()
    assert change.remarks(TWO, 1, LENGTH) == ()


def test_what_a_reader_stumbles_over_is_named() -> None:
    wrong = (
        Cue(0, 2000, "Goedemorgen."),
        Cue(1900, 2000, "Hier staat veel meer dan iemand in die tijd kan lezen."),
        Cue(3000, 3800, "Dit is wel heel snel voor wie leest"),
        Cue(9000, 10_500, ""),
    )
    assert change.remarks(wrong, 1, LENGTH) == (Remark.LONG, Remark.SHORT, Remark.OVERLAP)
    assert change.remarks(wrong, 2, LENGTH) == (Remark.FAST,)
    assert change.remarks(wrong, 3, LENGTH) == (Remark.EMPTY, Remark.BEYOND)


def test_a_new_cue_ends_where_the_next_begins() -> None:
    placed = change.added(TWO, 2100, LENGTH)
    assert placed.index == 1
    assert placed.cues[1] == Cue(2100, 2600, "")  # never shorter than can be seen
    assert change.added(TWO, 5000, LENGTH).cues[2] == Cue(5000, 7000, "")
    assert change.added((), 9900, LENGTH).cues == (Cue(9500, LENGTH, ""),)


def test_split_at_the_cursor_and_merge_again() -> None:
    placed = change.split(TWO, 0, place=len("Goedemorgen"))
    assert [cue.text for cue in placed.cues] == ["Goedemorgen", "mevrouw.", "Ik kom voor\nmijn paspoort."]
    first, second = placed.cues[:2]
    assert (first.start_ms, second.end_ms) == (0, 2000)
    assert first.end_ms == second.start_ms == round(2000 * 11 / 19)
    assert placed.index == 1
    assert change.merged(placed.cues, 0).cues == TWO


def test_split_at_the_playhead_when_that_is_inside() -> None:
    assert change.split(TWO, 0, at_ms=700).cues[1].start_ms == 700
    assert change.split(TWO, 0, at_ms=9000).cues[1].start_ms < 2000


def test_one_word_cannot_be_split() -> None:
    assert change.split((Cue(0, 1000, "Nee!"),), 0, place=4).cues == (Cue(0, 1000, "Nee!"),)


def test_the_other_end_moves_along_when_they_would_meet() -> None:
    assert change.with_start(TWO, 0, 3000, LENGTH).cues[1] == Cue(3000, 5000, "Goedemorgen mevrouw.")
    assert change.with_end(TWO, 1, 1000, LENGTH).cues[0] == TWO[0]
    assert change.with_end(TWO, 1, 20_000, LENGTH).cues[1].end_ms == LENGTH


def test_a_cue_that_moves_past_another_keeps_being_the_one() -> None:
    placed = change.with_start(TWO, 0, 3000, LENGTH)
    assert placed.cues[placed.index].text == "Goedemorgen mevrouw."


def test_cutting_takes_captions_along() -> None:
    assert change.cut(TWO, 1000, 3000) == (
        Cue(0, 1000, "Goedemorgen mevrouw."),
        Cue(1500, 2000, "Ik kom voor\nmijn paspoort."),
    )
    assert change.cut(TWO, 2000, 2500) == ()


def test_a_text_is_spread_without_its_stage_directions() -> None:
    text = "Wat? (zucht) Maar de website zegt vijf dagen, en ik ben nu hier.\n\nHoe lang duurt het?"
    made = change.from_text(text, 9000)
    assert " ".join(" ".join(cue.text.split()) for cue in made) == (
        "Wat? Maar de website zegt vijf dagen, en ik ben nu hier. Hoe lang duurt het?"
    )
    assert made[0].start_ms > 0
    assert made[-1].end_ms < 9000
    assert all(a.end_ms == b.start_ms for a, b in pairwise(made))
    assert not any(change.too_long(cue.text) for cue in made)


@settings(max_examples=40, deadline=None)
@given(_any_cues, st.integers(-5000, 5000))
def test_shifting_keeps_every_length_and_never_begins_before_the_clip(cues: change.Cues, by: int) -> None:
    moved = change.shifted(cues, by)
    assert [c.end_ms - c.start_ms for c in moved] == [c.end_ms - c.start_ms for c in cues]
    assert all(cue.start_ms >= 0 for cue in moved)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.integers(0, 60_000))
def test_any_text_becomes_cues_that_fit(text: str, duration: int) -> None:
    made = change.from_text(text, duration)
    assert not any(change.too_long(cue.text) for cue in made)
    assert all(cue.end_ms >= cue.start_ms for cue in made)
    assert all(cue.end_ms <= duration for cue in made) or not duration


@settings(max_examples=40, deadline=None)
@given(_any_cues, st.integers(0, 12_000), st.integers(0, 4), st.booleans())
def test_moving_an_end_keeps_order_and_length(cues: change.Cues, at_ms: int, index: int, start: bool) -> None:
    if index >= len(cues):
        return
    placed = (change.with_start if start else change.with_end)(cues, index, at_ms, 15_000)
    assert placed.cues[placed.index].text == cues[index].text
    assert all(cue.end_ms > cue.start_ms for cue in placed.cues)
    starts = [cue.start_ms for cue in placed.cues]
    assert starts == sorted(starts)


def test_times_are_written_and_read() -> None:
    assert fine_text(64_209) == "1:04,20"
    assert [read_time(text) for text in ("1:04,20", "4,2", "4", " 0:04.205 ", "straks", "", "-1")] == [
        64_200,
        4200,
        4000,
        4205,
        None,
        None,
        None,
    ]

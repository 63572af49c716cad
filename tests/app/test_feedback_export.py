"""Feedback as a file: right moments, nothing of somebody else runs or breaks out, whole or not there."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pysubs2
import pytest

from oefenruimte.app.feedback_export import (
    FeedbackPage,
    export_feedback,
    feedback_csv,
    feedback_html,
    feedback_vtt,
)
from oefenruimte.domain.conversation import conversation
from oefenruimte.domain.ids import MarkId, MemberId, ReplyId, ShareId, VoiceId
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import (
    Mark,
    MarkKind,
    Rating,
    Reply,
    ReplyKind,
    RubricLine,
    Stroke,
    StrokeKind,
    Voice,
)
from oefenruimte.domain.take import Anchor

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
TIP = Mark(MarkId("b" * 20), Anchor(1, 2500), MarkKind.TIP, "Wacht één tel.\n\nDan praat hij zelf.", 5000)
PRAISE = Mark(MarkId("c" * 20), Anchor(0, 1000), MarkKind.COMPLIMENT, "Fijne opening.", edited=True)
PAGE = FeedbackPage(
    exercise="Het paspoort is niet klaar",
    learner="Sanne Visser",
    coach="Karin de Boer",
    day=date(2026, 5, 13),
    conversation=conversation([(9000, 20000), (3000, 30000)]),  # the second answer begins at 0:32
    marks=(TIP, PRAISE),
    rubric=(RubricLine("uitpraten", "Laat uitpraten", Rating.GOOD), RubricLine("open", "Open vragen")),
)


def rows(page: FeedbackPage) -> list[list[str]]:
    return list(csv.reader(io.StringIO(feedback_csv(page)), delimiter=";"))


def test_the_table_has_every_reaction_in_order_of_time() -> None:
    assert rows(PAGE)[1:] == [
        ["Compliment", "1", "0:10", "", "Fijne opening.", "ja"],
        ["Tip", "2", "0:34", "0:37", TIP.text, ""],
        ["Gedrag", "", "", "", "Laat uitpraten: Goed", ""],
    ]


@pytest.mark.parametrize("text", ["=1+1", "+31 6", "-2", "@som", "\tx"])
def test_a_text_of_somebody_else_is_never_a_formula(text: str) -> None:
    assert rows(replace(PAGE, marks=(replace(TIP, text=text),)))[1][4] == f"'{text}"


def test_marks_as_captions_are_read_by_another_program() -> None:
    found = pysubs2.SSAFile.from_string(feedback_vtt(PAGE), format_="vtt")
    assert [(line.start, line.end) for line in found] == [(10_000, 13_000), (34_500, 37_000)]
    assert "Wacht één tel." in found[1].plaintext


def test_a_caption_cannot_break_out() -> None:
    evil = "a --> b\n\n00:00:00.000 --> 00:00:01.000\n<v Karin>Ontslag</v>"
    text = feedback_vtt(replace(PAGE, marks=(replace(TIP, text=evil),)))
    assert text.count(" --> ") == 1
    assert "<v" not in text
    assert text.count("\n\n") == 1


def test_a_page_cannot_be_given_markup() -> None:
    evil = replace(PAGE, coach="<script>x</script>", marks=(replace(TIP, text='<img src="file:///etc">'),))
    page = feedback_html(evil)
    assert "<script" not in page
    assert "<img" not in page


def test_what_paper_cannot_hold_is_told() -> None:
    mark = replace(
        TIP,
        text="",
        voice=Voice(VoiceId("v" * 20), 42_000),
        drawing=(Stroke(StrokeKind.ARROW, 0, 0, 9, 9),),
    )
    assert rows(replace(PAGE, marks=(mark,)))[1][4] == (
        "(gesproken reactie van 0:42, met een tekening op het beeld)"
    )


def test_replies_and_the_question_for_a_new_take_are_on_paper() -> None:
    at = datetime(2026, 5, 14, tzinfo=UTC)
    thanks = Reply(ReplyId("r" * 20), ShareId("s" * 20), None, MemberId("m" * 20), ReplyKind.THANKS, "", at)
    page = feedback_html(replace(PAGE, replies=(("Sanne", thanks),), asks_new_take=True))
    assert "Dank je wel" in page
    assert "vraagt om een nieuwe poging" in page


def test_the_three_files_are_whole(tmp_path: Path) -> None:
    for name, head in (("a.pdf", b"%PDF"), ("a.CSV", b"\xef\xbb\xbfsoort"), ("a.vtt", b"WEBVTT")):
        export_feedback(PAGE, tmp_path / name, FONTS)
        assert (tmp_path / name).read_bytes().startswith(head)
    assert {path.name for path in tmp_path.iterdir()} == {"a.pdf", "a.CSV", "a.vtt"}


def test_another_kind_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Failure) as refused:
        export_feedback(PAGE, tmp_path / "a.docx", FONTS)
    assert refused.value.problem.code is Code.BAD_ARGUMENT
    assert not list(tmp_path.iterdir())


def test_fonts_that_are_gone_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(Failure) as refused:
        export_feedback(PAGE, tmp_path / "a.pdf", tmp_path / "none")
    assert refused.value.problem.code is Code.EXPORT_FAILED
    assert not list(tmp_path.iterdir())

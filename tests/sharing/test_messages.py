"""Feedback and tombstones there and back, and what is refused."""

import contextlib
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.ids import MarkId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import FeedbackSheet, Mark, MarkKind, Rating, RubricLine
from oefenruimte.domain.take import Anchor
from oefenruimte.sharing import payload
from oefenruimte.sharing.messages import check_feedback, check_tombstone
from oefenruimte.sharing.payload import (
    decode_feedback,
    decode_tombstone,
    encode_feedback,
    encode_tombstone,
)
from oefenruimte.sharing.text import clean_text
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES
from tests.sharing.people import KARIN, SANNE, SHARE, raises, sheet

HEAD = struct.Struct(">8sHI")


def _payload(fields: object, magic: bytes = payload.FEEDBACK_MAGIC, version: int = 1) -> bytes:
    data = fields if isinstance(fields, bytes) else json.dumps(fields).encode()
    return HEAD.pack(magic, version, len(data)) + data


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    fields = json.loads(encode_feedback(sheet())[HEAD.size :])
    fields = change(fields) or fields
    return _payload(fields)


def test_feedback_there_and_back() -> None:
    assert decode_feedback(encode_feedback(sheet())) == sheet()
    bare = FeedbackSheet(SHARE, ())
    assert decode_feedback(encode_feedback(bare)) == bare


def test_the_revision_travels() -> None:
    assert decode_feedback(encode_feedback(sheet(revision=7))).revision == 7


def test_the_time_of_sending_travels_in_utc_and_whole_seconds() -> None:
    local = datetime(2026, 5, 13, 16, 20, 5, 123456, timezone(timedelta(hours=2)))
    assert decode_feedback(encode_feedback(sheet(sent_at=local))).sent_at == local.replace(microsecond=0)


def test_only_rated_lines_travel_and_without_their_text() -> None:
    rubric = (RubricLine("a", "Laat uitpraten", Rating.VERY_GOOD), RubricLine("b", "Vat samen", None))
    data = encode_feedback(sheet(rubric=rubric))
    assert decode_feedback(data).rubric == (RubricLine("a", "", Rating.VERY_GOOD),)
    assert b"uitpraten" not in data


def test_no_number_of_a_rating_travels() -> None:
    fields = json.loads(encode_feedback(sheet())[HEAD.size :])
    assert fields["rubric"] == [{"behaviour": "uitpraten", "rating": "goed"}]


@given(
    st.lists(
        st.builds(
            Mark,
            st.builds(lambda: MarkId(new_id())),
            st.builds(Anchor, st.integers(0, 63), st.integers(0, 9_000_000)),
            st.sampled_from(MarkKind),
            st.text(st.characters(codec=None), max_size=200),
            st.none() | st.integers(9_000_000, 14_400_000),
        ),
        max_size=5,
    )
)
def test_any_sheet_arrives_cleaned_and_otherwise_the_same(marks: list[Mark]) -> None:
    cleaned = tuple(replace(mark, text=clean_text(mark.text)) for mark in marks)
    assert decode_feedback(encode_feedback(sheet(marks=tuple(marks)))).marks == cleaned


def test_what_would_be_refused_for_its_size_is_not_sent() -> None:
    """500 reactions of 2000 signs are allowed each; together, in signs of three bytes, they are too much."""
    long = Mark(MarkId(new_id()), Anchor(0, 0), MarkKind.TIP, "€" * 2000)
    many = tuple(replace(long, id=MarkId(new_id())) for _ in range(500))
    with raises(Code.FEEDBACK_TOO_LARGE):
        encode_feedback(sheet(marks=many))
    fits = encode_feedback(sheet(marks=many[:170]))
    assert len(fits) <= MAX_MESSAGE_BYTES
    assert len(decode_feedback(fits).marks) == 170


def test_a_long_reaction_is_the_coachs_to_shorten() -> None:
    mark = Mark(MarkId(new_id()), Anchor(0, 0), MarkKind.TIP, "x" * 2000)
    assert decode_feedback(encode_feedback(sheet(marks=(mark,)))).marks == (mark,)
    with raises(Code.BAD_ARGUMENT) as caught:
        encode_feedback(sheet(marks=(replace(mark, text="x" * 2001),)))
    assert caught.value.problem.facts["what"] == "reactie"
    many = tuple(replace(mark, id=MarkId(new_id())) for _ in range(501))
    decode_feedback(encode_feedback(sheet(marks=many[:500])))
    with raises(Code.BAD_ARGUMENT):
        encode_feedback(sheet(marks=many))


def _mark(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda fields: fields["marks"][1].update(changes)


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "share a path": lambda f: f.update(share="../../../../etc"),
    "share null": lambda f: f.update(share=None),
    "revision zero": lambda f: f.update(revision=0),
    "revision huge": lambda f: f.update(revision=2**60),
    "revision nan": lambda f: f.update(revision=float("nan")),
    "marks an object": lambda f: f.update(marks={}),
    "marks numbers": lambda f: f.update(marks=[1, 2]),
    "501 marks": lambda f: f.update(marks=[f["marks"][0] | {"id": new_id()} for _ in range(501)]),
    "one mark twice": lambda f: f["marks"].append(f["marks"][0]),
    "mark id a path": _mark(id="../../../../../x.txt"),
    "turn negative": _mark(turn=-1),
    "turn far away": _mark(turn=100),
    "turn a float": _mark(turn=0.5),
    "turn true": _mark(turn=True),
    "at negative": _mark(at_ms=-1),
    "at infinite": _mark(at_ms=float("inf")),
    "at beyond four hours": _mark(at_ms=14_400_001),
    "end before begin": _mark(at_ms=500, end_ms=499),
    "end a text": _mark(end_ms="900"),
    "kind unknown": _mark(kind="score"),
    "kind a list": _mark(kind=["tip"]),
    "text too long": _mark(text="x" * 2001),
    "text of ten megabytes": _mark(text="x" * 10_000_000),
    "text with controls": _mark(text="a\x1b[2Jb"),
    "text turned round": _mark(text="\u202etxet"),
    "text not composed": _mark(text="e\u0301"),
    "text null": _mark(text=None),
    "a field more in a mark": _mark(html="<b>"),
    "a field less in a mark": lambda f: f["marks"][0].pop("end_ms") and None,
    "rating a number": lambda f: f.update(rubric=[{"behaviour": "a", "rating": 8}]),
    "rating unknown": lambda f: f.update(rubric=[{"behaviour": "a", "rating": "onvoldoende"}]),
    "behaviour a path": lambda f: f.update(rubric=[{"behaviour": "../a", "rating": "goed"}]),
    "behaviour twice": lambda f: f.update(rubric=[{"behaviour": "a", "rating": "goed"}] * 2),
    "sent local": lambda f: f.update(sent_at="2026-05-13T14:20:05+02:00"),
    "sent short": lambda f: f.update(sent_at="2026-5-13T14:20:5Z"),
    "sent nowhere": lambda f: f.update(sent_at="2026-02-30T14:20:05Z"),
    "sent a number": lambda f: f.update(sent_at=0),
    "a field more": lambda f: f.update(score=10),
    "a field less": lambda f: f.pop("rubric") and None,
    "a list": lambda f: [f],
    "deep": lambda f: f.update(marks=json.loads("[" * 500 + "]" * 500)),
}  # fmt: skip


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_feedback_is_damaged(change: Callable[[dict[str, Any]], object]) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode_feedback(_changed(change))


def test_a_message_is_exactly_one_message() -> None:
    data = encode_feedback(sheet())
    for wrong in (
        b"",
        data[:5],
        data[:-1],
        data + b" ",
        data + data,
        HEAD.pack(payload.FEEDBACK_MAGIC, 1, 2**32 - 1),
    ):
        with raises(Code.OBJECT_DAMAGED):
            decode_feedback(wrong)


def test_one_kind_of_message_is_not_another() -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode_feedback(encode_tombstone(SHARE, date(2026, 5, 20)))
    with raises(Code.OBJECT_DAMAGED):
        decode_tombstone(encode_feedback(sheet()))


def test_a_later_format_is_named() -> None:
    for decode, magic in (
        (decode_feedback, payload.FEEDBACK_MAGIC),
        (decode_tombstone, payload.TOMBSTONE_MAGIC),
    ):
        with raises(Code.OBJECT_NEWER) as caught:
            decode(_payload(b"\x00 something else", magic, version=3))
        assert caught.value.problem.facts == {"version": "3"}


def test_a_mark_lies_within_the_take() -> None:
    answers = [2000, 3000]
    check_feedback(sheet(), answers)
    for marks in (
        (Mark(MarkId(new_id()), Anchor(2, 0), MarkKind.TIP, ""),),
        (Mark(MarkId(new_id()), Anchor(0, 3001), MarkKind.TIP, ""),),
        (Mark(MarkId(new_id()), Anchor(0, 100), MarkKind.TIP, "", 3001),),
    ):
        with raises(Code.OBJECT_DAMAGED):
            check_feedback(sheet(marks=marks), answers)
    with raises(Code.OBJECT_DAMAGED):
        check_feedback(sheet(), [])


def test_the_end_of_a_copy_may_be_a_moment_later_than_that_of_the_recording() -> None:
    check_feedback(sheet(marks=(Mark(MarkId(new_id()), Anchor(0, 2040), MarkKind.TIP, ""),)), [2000])


def test_a_tombstone_there_and_back() -> None:
    assert decode_tombstone(encode_tombstone(SHARE, date(2026, 5, 20))) == (SHARE, date(2026, 5, 20))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"share": SHARE},
        {"share": "../x", "withdrawn_on": "2026-05-20"},
        {"share": SHARE, "withdrawn_on": "nooit"},
        {"share": SHARE, "withdrawn_on": "2026-05-20", "reason": "x"},
        [],
        b'{"share":"' + SHARE.encode() + b'","share":"x"}',
    ],
)
def test_a_hostile_tombstone_is_damaged(fields: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode_tombstone(_payload(fields, payload.TOMBSTONE_MAGIC))


def test_only_who_shared_withdraws() -> None:
    check_tombstone(SANNE.id, SANNE.id)
    with raises(Code.OBJECT_FOREIGN):
        check_tombstone(KARIN.id, SANNE.id)


@given(st.binary(max_size=200), st.booleans())
def test_noise_never_gives_a_traceback(noise: bytes, headed: bool) -> None:
    for decode, magic in (
        (decode_feedback, payload.FEEDBACK_MAGIC),
        (decode_tombstone, payload.TOMBSTONE_MAGIC),
    ):
        with contextlib.suppress(Failure):
            decode(_payload(noise, magic) if headed else noise)  # type: ignore[operator]

"""The message of a wish: a line and a day, and whatever else is in it is refused."""

import json
from datetime import date
from typing import Any

import pytest

from oefenruimte.domain.problem import Code
from oefenruimte.sharing.payload import head
from oefenruimte.sharing.wish import WISH_MAGIC, decode_wish, encode_wish
from tests.sharing.people import raises

DAY = date(2026, 5, 12)
GOOD = {"asked_on": "2026-05-12", "text": "Iemand die huilt."}


def _payload(fields: dict[str, Any]) -> bytes:
    return head(WISH_MAGIC, json.dumps(fields).encode())


def test_what_is_written_is_read() -> None:
    assert decode_wish(encode_wish("  Iemand\ndie huilt. ", DAY)) == ("Iemand die huilt.", DAY)


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 201])
def test_no_words_or_too_many_are_not_written(text: str) -> None:
    with raises(Code.BAD_ARGUMENT):
        encode_wish(text, DAY)


@pytest.mark.parametrize(
    "change",
    [
        {"text": ""},
        {"text": "x" * 201},
        {"text": "twee\nregels"},
        {"text": "om\u202egekeerd"},
        {"text": 3},
        {"asked_on": "12 mei"},
        {"asked_on": None},
        {"take": "hu4n8ytrk6wz2qmb5vsc"},
    ],
)
def test_what_does_not_have_the_form_is_refused(change: dict[str, Any]) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode_wish(_payload({**GOOD, **change}))


def test_other_content_a_later_version_and_a_tail_are_refused() -> None:
    good = _payload(GOOD)
    with raises(Code.OBJECT_DAMAGED):
        decode_wish(b"OEFENRPL" + good[8:])
    with raises(Code.OBJECT_DAMAGED):
        decode_wish(good + b"x")
    with raises(Code.OBJECT_NEWER):
        decode_wish(good[:8] + b"\x00\x02" + good[10:])

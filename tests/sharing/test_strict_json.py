"""Hostile JSON ends in one named failure: never a traceback, never a quote of what it said."""

import contextlib
import json
import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import Rating
from oefenruimte.sharing.strict_json import MAX_DEPTH, MAX_NUMBER, decode, encode
from tests.sharing.people import raises


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"3",
        b'{"a":1}x',
        b'{"a":1,}',
        b"{'a':1}",
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":"\xff"}',
        b'{"a":"\xed\xa0\x80"}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":1.0}',
        b'{"a":1e400}',
        b'{"a":1E2}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":1,"a":2}',
        b'{"a":{"b":1,"b":2}}',
        b'{"a":"raw\ncontrol"}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"a":"' + b"\\" * 99_999,
        b'{"\\"":' + b"[" * 50,
    ],
)
def test_what_is_not_our_json_is_damaged(data: bytes) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(data, "test")


def test_brackets_inside_texts_are_no_nesting() -> None:
    fields = decode(b'{"a":"' + b"[{" * 500 + b'\\"[[[[[[[[[[\\\\"}', "test")
    assert fields.string("a", 2000).startswith("[{[{")


def test_nesting_up_to_the_limit_is_read() -> None:
    decode(b'{"a":' + b"[" * (MAX_DEPTH - 1) + b"]" * (MAX_DEPTH - 1) + b"}", "test").items("a", 1, 1)


def test_ten_megabytes_of_quotes_are_refused_in_time() -> None:
    """A search that starts again at every quote would need hours."""
    start = time.monotonic()
    with raises(Code.OBJECT_DAMAGED):
        decode(b'{"a":"' + b'\\"' * 5_000_000, "test")
    assert time.monotonic() - start < 30


@pytest.mark.parametrize("value", [True, False, None, "1", [], {}, -1, 11])
def test_a_number_is_a_whole_number_in_range(value: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": value}).encode(), "test").number("n", 0, 10)


@pytest.mark.parametrize("value", [0, 1, None, "true", []])
def test_a_flag_is_true_or_false(value: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": value}).encode(), "test").flag("n")


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../etc",
        "a/b",
        "a\\b",
        "a..b",
        "-a",
        "_a",
        ".hidden",
        "a b",
        "a\n",
        "é",
        "x" * 81,
        "a\x00",
    ],
)
def test_a_name_is_no_path(name: str) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": name}).encode(), "test").name("n")


@pytest.mark.parametrize("name", ["a", "beurt-1", "weer-een-ander-papiertje", "nl.gemeente.balie_3", "2K"])
def test_names_as_scenarios_have_them(name: str) -> None:
    assert decode(json.dumps({"n": name}).encode(), "test").name("n") == name


@pytest.mark.parametrize(
    "value", ["../../../../etc/pass", "ABCDEFGHIJKMNPQRSTUV", "abc", "a" * 21, "a" * 19 + "\n", 5]
)
def test_an_id_is_an_id(value: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": value}).encode(), "test").identifier("n")


@pytest.mark.parametrize(
    "value",
    [
        "2026-02-30",
        "2026-13-01",
        "0000-01-01",
        "20260512",
        "2026-5-12",
        "2026-05-12T",
        "٢٠٢٦-٠٥-١٢",
        20260512,
    ],
)
def test_a_day_is_a_day(value: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": value}).encode(), "test").day("n")


@pytest.mark.parametrize("value", ["Zg", "Zg==\n", "Z g==", "Zm9v" * 10, "é===", "", None])
def test_octets_are_base64_of_the_right_length(value: object) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": value}).encode(), "test").octets("n", 1, 3)


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b",
        "a\x1bb",
        "e\u0301",
        " rand",
        "rand\n",
        "\u202eomgekeerd",
        "a\u2028b",
        "tab\there",
        "cr\r\nlf",
        "x" * 101,
        "\ud800",
    ],
)
def test_unclean_text_is_refused(text: str) -> None:
    with raises(Code.OBJECT_DAMAGED):
        decode(json.dumps({"n": text}).encode(), "test").text("n", 100)


def test_a_line_holds_no_line_end() -> None:
    data = json.dumps({"n": "a\nb"}).encode()
    assert decode(data, "test").text("n", 100) == "a\nb"
    with raises(Code.OBJECT_DAMAGED):
        decode(data, "test").text("n", 100, lines=False)


def test_words_come_from_their_list() -> None:
    assert decode(b'{"n":"goed"}', "test").word("n", Rating) is Rating.GOOD
    for value in (b'"Goed"', b'"10"', b"4", b"null"):
        with raises(Code.OBJECT_DAMAGED):
            decode(b'{"n":' + value + b"}", "test").word("n", Rating)


def test_missing_and_unknown_fields_are_refused() -> None:
    fields = decode(b'{"a":1,"b":2}', "test")
    with raises(Code.OBJECT_DAMAGED):
        fields.number("c", 0, 1)
    fields.number("a", 0, 1)
    with raises(Code.OBJECT_DAMAGED):
        fields.finish()
    fields.number("b", 0, 2)
    fields.finish()


def test_a_failure_says_where_and_not_what() -> None:
    with pytest.raises(Failure) as caught:
        decode(b'{"turns":[{"text":"geheim\\u0000"}]}', "share").objects("turns", 0, 1)[0].text("text", 100)
    assert caught.value.problem.detail == "share.turns[0].text: characters that do not belong in a text"
    with pytest.raises(Failure) as caught:
        decode(b'{"geheim":', "share")
    assert "geheim" not in str(caught.value)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_NUMBER, MAX_NUMBER) | st.text(st.characters(codec="utf-8")),
    lambda children: (
        st.lists(children, max_size=4) | st.dictionaries(st.text(max_size=8), children, max_size=4)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=10), JSON_VALUES, max_size=4))
def test_what_we_write_we_read(value: dict[str, object]) -> None:
    data = encode(value)
    assert data == encode(dict(reversed(value.items())))
    try:
        fields = decode(data, "test")
    except Failure:
        assert data.count(b"[") + data.count(b"{") > MAX_DEPTH
        return
    assert {name: fields.take(name) for name in value} == value


@given(st.binary(max_size=300))
def test_noise_never_gives_a_traceback(noise: bytes) -> None:
    for data in (noise, b'{"a":' + noise + b"}"):
        with contextlib.suppress(Failure):  # and nothing else
            decode(data, "test")


def test_we_write_no_infinities() -> None:
    with pytest.raises(ValueError):
        encode({"a": math.inf})

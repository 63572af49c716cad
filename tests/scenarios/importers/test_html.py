"""HTML of strangers becomes plain text, in linear time."""

import pytest

from oefenruimte.scenarios.importers.json_lines import as_list, as_number, lines_of, read_json
from oefenruimte.scenarios.importers.plain_html import plain_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Een&nbsp;<b>twee</b></p><p>drie</p>", "Een twee\ndrie"),
        ("Een<br/>twee<BR>drie", "Een\ntwee\ndrie"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("3 < 4 &amp;&amp; 5 > 4", "3 < 4 && 5 > 4"),
        ("a<script>alert('</p>')</script>b<style>p{}</style>c", "abc"),
        ("<script>alert(1)", ""),
        ("<!-- weg -->hier<!-- open", "hier"),
        ("<a href=\"x>y\" title='a>b'>klik</a>", "klik"),
        ("&lt;b&gt;", "<b>"),
        ("<p>Einde</p>\\n", "Einde"),
        ("<p", ""),
        ("a\u202eb\x00c", "abc"),
    ],
)
def test_what_a_reader_sees(html: str, text: str) -> None:
    assert plain_html(html) == text


@pytest.mark.parametrize("piece", ["<", "<!--", "<p ", "<script>", "&", "<a href='", "</", "<![CDATA["])
def test_nothing_takes_long(piece: str) -> None:
    assert len(plain_html(piece * 60_000)) <= 200_000


def test_lines_of_parts() -> None:
    data = b'{\n "a": [\n  {"b": "}{[,:"},\n  {"c": 1}\n ],\n "d": "x\\"\\n"\n}'
    lines = lines_of(data)
    assert (lines[("a",)], lines[("a", 0)], lines[("a", 1)], lines[("a", 1, "c")], lines[("d",)]) == (
        2,
        3,
        4,
        4,
        6,
    )


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b'{"a": Infinity}', b"[" * 200_000, b"1" * 10_000])
def test_what_is_no_json_is_none(data: bytes) -> None:
    assert read_json(data) is None


def test_numbers_and_lists_as_makers_write_them() -> None:
    assert [as_number(value) for value in ("3", "3,5", 4, True, "x", None, 10**400)] == [
        3,
        3.5,
        4,
        None,
        None,
        None,
        None,
    ]
    assert as_list({"0": "a", "1": "b"}) == ["a", "b"]
    assert as_list("x") == []

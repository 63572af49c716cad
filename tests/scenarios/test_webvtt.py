import time

import pytest

from oefenruimte.scenarios.cue_text import plain_text
from oefenruimte.scenarios.webvtt import VttCue, parse_webvtt


def cues(text: str) -> tuple[VttCue, ...]:
    parsed = parse_webvtt(text)
    assert parsed is not None
    return parsed.cues


def test_a_cue_knows_its_name_times_settings_text_and_line() -> None:
    text = "WEBVTT - van mij\nKind: captions\n\nNOTE\nniets\n\n"
    text += "een\n01:00:01.500 --> 01:00:02.000 align:start\nA\nB\n\n"
    assert cues(text) == (VttCue("een", 3_601_500, 3_602_000, "align:start", "A\nB", 8),)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_ending(ending: str) -> None:
    assert [cue.text for cue in cues("WEBVTT\n\n0:01.000 --> 0:02.000\nA\nB\n".replace("\n", ending))] == [
        "A\nB"
    ]


@pytest.mark.parametrize(
    "start", ["", "webvtt", "WEBVTTX", "1\n00:00:01,000 --> 00:00:02,000", " WEBVTT", "\n\nWEBVTT"]
)
def test_without_signature_it_is_not_webvtt(start: str) -> None:
    assert parse_webvtt(start) is None


@pytest.mark.parametrize(
    "times",
    [
        "00:01.000 -> 00:02.000",
        "00:01,000 --> 00:02,000",
        "00:61.000 --> 01:02.000",
        "00:01.00 --> 00:02.000",
        "00:01.0000 --> 00:02.000",
        "00:01.000 --> ",
        "--> 00:02.000",
        "a --> b",
        f"{'9' * 100_000}:00:01.000 --> {'9' * 100_000}:00:02.000",
    ],
)
def test_a_cue_with_broken_times_is_left_out_and_the_next_is_not(times: str) -> None:
    parsed = parse_webvtt(f"WEBVTT\n\n{times}\nweg\n\n00:03.000 --> 00:04.000\nhier\n")
    assert parsed is not None
    assert [cue.text for cue in parsed.cues] == ["hier"]
    assert parsed.bad_timings == ((3,) if "-->" in times else ())


def test_styles_and_regions_are_no_cues() -> None:
    assert (
        cues("WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n00:01.000 --> 00:02.000\nA\n")[
            0
        ].line
        == 9
    )


def test_a_million_lines_take_little_time() -> None:
    began = time.process_time()
    cues("WEBVTT\n\n" + "a\n-->\n\n" * 150_000)
    cues("WEBVTT\n\n" + "0:01.000 --> 0:02.000 " + " " * 500_000 + "x" * 500_000)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<v Ruud>Ik sta hier <b>nu</b> al</v>", "Ik sta hier nu al"),
        ("<v.luid.boos Ruud Verhagen>Ja", "Ja"),
        ("een<00:00:01.000> twee", "een twee"),
        ("<ruby>base<rt>tekst</rt></ruby>", "basetekst"),
        ("<lang nl><c.geel>geel</c></lang>", "geel"),
        ("5 &lt; 6 &amp; 7 &gt; 6", "5 < 6 & 7 > 6"),
        ("caf&eacute; &#233; &#xe9; &nbsp;x&lrm;", "café é é  x"),
        ("&onzin; & &lt;b&gt;", "&onzin; & <b>"),
        ("tot hier <niet gesloten", "tot hier "),
        ("a > b", "a > b"),
        ("&#0;&#x202e;omgekeerd&#x1b;[31m", "\ufffdomgekeerd[31m"),
        ("&amp;lt;", "&lt;"),
        ("", ""),
    ],
)
def test_tags_go_and_references_are_resolved(written: str, shown: str) -> None:
    assert plain_text(written) == shown


def test_hostile_cue_text_takes_little_time() -> None:
    began = time.process_time()
    for part in ("<", "<a", "&", "&#", "&a", "<>", "&lt;"):
        plain_text(part * 300_000)
    assert time.process_time() - began < 5

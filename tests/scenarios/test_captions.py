import time
from pathlib import Path

import pytest

from oefenruimte.domain.scenario import Cue, Severity
from oefenruimte.scenarios import What, read_captions
from tests.scenarios.helpers import only

SRT = """1
00:00:00,500 --> 00:00:02,000
<i>Ik sta hier nu al</i>
voor de derde keer!

2
00:00:02,500 --> 00:00:04,000 X1:63 X2:223 Y1:43 Y2:58
{\\an8}<font color="#00ff00">Kunt u</font> mij helpen?
"""


def captions(tmp_path: Path, text: str | bytes, name: str = "1.vtt") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def vtt(*cues: str) -> str:
    return "WEBVTT\n\n" + "\n\n".join(cues) + "\n"


def test_subrip_is_read_without_its_markup(tmp_path: Path) -> None:
    for text in (SRT, SRT.replace("\n", "\r\n"), "\ufeff" + SRT):
        assert read_captions(captions(tmp_path, text, "1.srt"), None) == (
            (
                Cue(500, 2000, "Ik sta hier nu al\nvoor de derde keer!"),
                Cue(2500, 4000, "Kunt u mij helpen?"),
            ),
            (),
        )


def test_cues_come_in_order_of_time(tmp_path: Path) -> None:
    text = vtt("00:03.000 --> 00:04.000\nB", "00:01.000 --> 00:02.000\n A  \n\t\n")
    cues, found = read_captions(captions(tmp_path, text), None)
    assert [cue.text for cue in cues] == ["A", "B"]
    assert found == ()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Ondertitels", "1.vtt"),
        (b"", "1.vtt"),
        (b"zomaar tekst", "1.srt"),
        (b"\x00\x01\x02\x03" * 100, "1.vtt"),
        (b"WEBVTT\n\n" + b"x" * 2_000_000, "1.vtt"),
        (b"WEBVTT\n\n" + b"0:01.000 --> 0:02.000\nA\n\n" * 2001, "1.vtt"),
    ],
    ids=["text", "empty", "text as srt", "binary", "too large", "too many"],
)
def test_what_is_no_captions_is_an_error(tmp_path: Path, data: bytes, name: str) -> None:
    cues, found = read_captions(captions(tmp_path, data, name), None)
    assert cues == ()
    assert [(f.severity, f.code, f.file) for f in found if f.severity is Severity.ERROR] == [
        (Severity.ERROR, What.CAPTIONS_INVALID, name)
    ]


@pytest.mark.parametrize(("text", "name"), [("WEBVTT\n\nNOTE niets\n", "1.vtt"), ("", "1.srt")])
def test_a_file_without_captions_is_a_warning(tmp_path: Path, text: str, name: str) -> None:
    cues, found = read_captions(captions(tmp_path, text, name), None)
    assert cues == ()
    assert (only(found).severity, only(found).code) == (Severity.WARNING, What.CAPTIONS_EMPTY)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_old_encodings_are_read_and_told(tmp_path: Path, encoding: str) -> None:
    cues, found = read_captions(
        captions(tmp_path, SRT.replace("hier", "één café").encode(encoding), "1.srt"), None
    )
    assert cues[0].text.startswith("Ik sta één café nu")
    assert only(found).code == What.CAPTIONS_ENCODING


@pytest.mark.parametrize(
    ("text", "code", "line", "count"),
    [
        (vtt("00:02.000 --> 00:01.000\nA", "00:03.000 --> 00:04.000\nB"), What.CAPTIONS_TIMING, 3, 1),
        (vtt("00:01.00 --> 00:02.000\nA", "00:03.000 --> 00:04.000\nB"), What.CAPTIONS_TIMING, 3, 1),
        ("WEBVTT\n00:01.000 --> 00:02.000\nA\n", What.CAPTIONS_HEADER, 1, 1),
        (vtt("00:01.000 --> 00:02.000\nA", f"00:03.000 --> 00:04.000\n{'x' * 39}"), What.CAPTIONS_LONG, 6, 2),
        (vtt("00:01.000 --> 00:02.000\nA\nB\nC"), What.CAPTIONS_LONG, 3, 1),
        (vtt("00:01.000 --> 00:02.000 line:0\nA"), What.CAPTIONS_SETTINGS, 3, 1),
    ],
)
def test_what_could_be_better_has_its_line(
    tmp_path: Path, text: str, code: What, line: int, count: int
) -> None:
    cues, found = read_captions(captions(tmp_path, text), None)
    assert (only(found).code, only(found).line) == (code, line)
    assert only(found).severity is not Severity.ERROR
    assert len(cues) == count


def test_captions_are_cut_to_the_clip(tmp_path: Path) -> None:
    text = vtt("00:01.000 --> 00:02.000\nA", "00:03.000 --> 00:05.000\nB", "00:06.000 --> 00:07.000\nC")
    cues, found = read_captions(captions(tmp_path, text), 4000)
    assert cues == (Cue(1000, 2000, "A"), Cue(3000, 4000, "B"))
    assert (only(found).code, only(found).line) == (What.CAPTIONS_BEYOND_CLIP, 9)


def test_a_little_over_the_end_is_cut_without_a_word(tmp_path: Path) -> None:
    cues, found = read_captions(captions(tmp_path, vtt("00:01.000 --> 00:04.100\nA")), 4000)
    assert cues == (Cue(1000, 4000, "A"),)
    assert found == ()


@pytest.mark.parametrize(
    "part",
    ["<a", "{\\a", "< ", "\n", "\n ", "1", "00:00:01,000 --> 00:00:02,000\n", "00:", "{", "<i>", "\\N"],
)
def test_hostile_subrip_takes_little_time(tmp_path: Path, part: str) -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nbegin" + part * (900_000 // len(part)) + "eind\n"
    began = time.process_time()
    read_captions(captions(tmp_path, text, "1.srt"), None)
    assert time.process_time() - began < 5

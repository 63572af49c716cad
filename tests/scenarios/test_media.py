import os
from pathlib import Path

import pytest

from fakes.scenarios import make_clip, probe
from oefenruimte.domain.media import Probe
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Cue, Finding, Severity
from oefenruimte.scenarios import Read, Refused, What, read_scenario
from tests.scenarios.helpers import (
    FAKE_MP4,
    VTT,
    WHOLE,
    accepted,
    believe,
    findings,
    line_with,
    only,
    swap,
    write,
)

CLIP_LINE = line_with(WHOLE, "clip:")


def with_clip(name: str) -> str:
    return swap("clip: 1.mp4", f"clip: {name}")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("/etc/passwd", What.PATH_UNSAFE),
        ("../1.mp4", What.PATH_UNSAFE),
        ("clips/../../1.mp4", What.PATH_UNSAFE),
        ("C:/filmpjes/1.mp4", What.PATH_UNSAFE),
        ("'C:\\filmpjes\\1.mp4'", What.PATH_UNSAFE),
        ("'\\\\server\\map\\1.mp4'", What.PATH_UNSAFE),
        ("'~/1.mp4'", What.PATH_UNSAFE),
        ("./1.mp4", What.PATH_UNSAFE),
        ("clips//1.mp4", What.PATH_UNSAFE),
        ("con.mp4", What.PATH_UNSAFE),
        ("a:b.mp4", What.PATH_UNSAFE),
        ("'concat:1.mp4|2.mp4'", What.PATH_UNSAFE),
        ("1.mp4.", What.PATH_UNSAFE),
        ("https://example.org/1.mp4", What.PATH_REMOTE),
        ("file:///etc/passwd", What.PATH_REMOTE),
        ("'clips\\1.mp4'", What.PATH_BACKSLASH),
        ("2.mp4", What.FILE_MISSING),
        ("clips/1.mp4", What.FILE_MISSING),
        ("map.mp4", What.FILE_MISSING),
        ("1.mp4/1.mp4", What.FILE_MISSING),
        ("1.MP4", What.FILE_CASE),
        ("link.mp4", What.PATH_UNSAFE),
        ("buiten/1.mp4", What.PATH_UNSAFE),
        ("fragment.avi", What.FILE_TYPE),
        ("scenario.yaml", What.FILE_TYPE),
    ],
)
def test_a_clip_is_a_real_file_in_the_folder(tmp_path: Path, name: str, code: What) -> None:
    folder = write(tmp_path / "oefening", with_clip(name))
    (folder / "map.mp4").mkdir()
    (folder / "fragment.avi").write_bytes(b"RIFF")
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "1.mp4").write_bytes(FAKE_MP4)
    (folder / "link.mp4").symlink_to(tmp_path / "elders" / "1.mp4")
    (folder / "buiten").symlink_to(tmp_path / "elders")
    finding = only(read_scenario(folder, believe).findings)
    assert (finding.severity, finding.code, finding.line) == (Severity.ERROR, code, CLIP_LINE)


def test_the_right_capitals_are_told(tmp_path: Path) -> None:
    assert "‘1.mp4’" in only(findings(tmp_path, with_clip("1.MP4"))).sentence


def test_a_name_that_looks_alike_is_proposed(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "beurt-een.mp4").write_bytes(FAKE_MP4)
    assert "Bedoelde je ‘beurt-een.mp4’?" in only(findings(tmp_path, with_clip("beurt-ene.mp4"))).sentence


def test_accents_written_the_other_way_are_the_same_name(tmp_path: Path) -> None:
    """macOS takes é apart; a text editor does not."""
    folder = write(tmp_path, with_clip("caf\u00e9.mp4"))
    (folder / "cafe\u0301.mp4").write_bytes(FAKE_MP4)
    outcome = accepted(read_scenario(folder, believe))
    assert outcome.scenario.first_turn.clip.path == folder / "cafe\u0301.mp4"


def test_accents_and_capitals_together_are_told_apart_from_missing(tmp_path: Path) -> None:
    folder = write(tmp_path, with_clip("caf\u00e9.mp4"))
    (folder / "CAFE\u0301.mp4").write_bytes(FAKE_MP4)
    assert only(read_scenario(folder, believe).findings).code == What.FILE_CASE


@pytest.mark.parametrize(
    "content",
    [
        b"#EXTM3U\n#EXTINF:10,\nhttp://169.254.169.254/latest\n",
        b"ffconcat version 1.0\nfile '/etc/passwd'\n",
        b"<html><script>alert(1)</script>",
        b"",
        b"RIFF\x00\x00\x00\x00WAVE",
    ],
)
def test_something_else_dressed_up_as_a_clip_is_not_probed(tmp_path: Path, content: bytes) -> None:
    folder = write(tmp_path)
    (folder / "1.mp4").write_bytes(content)
    probed: list[Path] = []

    def noted(clip: Path) -> Probe:
        probed.append(clip)
        return believe(clip)

    finding = only(read_scenario(folder, noted).findings)
    assert (finding.code, finding.line) == (What.FILE_DISGUISED, CLIP_LINE)
    assert probed == []


def test_a_clip_that_cannot_be_decoded_is_named(tmp_path: Path) -> None:
    def refuse(clip: Path) -> Probe:
        raise fail(Code.CLIP_UNPLAYABLE, name=clip.name)

    for looked in (
        refuse,
        lambda _: Probe(0, has_video=True, has_audio=True),
        lambda _: Probe(900, False, False),
    ):
        finding = only(read_scenario(write(tmp_path), looked).findings)
        assert (finding.severity, finding.code, finding.line) == (
            Severity.ERROR,
            What.CLIP_UNPLAYABLE,
            CLIP_LINE,
        )


def test_a_clip_without_sound_is_a_warning(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(write(tmp_path), lambda _: Probe(4000, has_video=True, has_audio=False)))
    assert only(outcome.findings).code == What.CLIP_WITHOUT_SOUND


def test_real_clips_are_measured(tmp_path: Path) -> None:
    folder = write(
        tmp_path, swap("clip: 1.mp4", "clip: stem.m4a", swap("captions: 1.vtt\n", "lines: Hallo.\n"))
    )
    make_clip(folder / "stem.m4a", 0.6, picture=False)
    outcome = accepted(read_scenario(folder, probe))
    assert only(outcome.findings).code == What.CAPTIONS_MISSING
    assert abs(outcome.scenario.first_turn.clip.duration_ms - 600) < 60


def test_a_real_clip_cut_off_halfway_is_unplayable(tmp_path: Path) -> None:
    folder = write(tmp_path)
    whole = make_clip(tmp_path / "heel.mp4", 0.5).read_bytes()
    (folder / "1.mp4").write_bytes(whole[: len(whole) // 2])
    assert only(read_scenario(folder, probe).findings).code == What.CLIP_UNPLAYABLE


def test_without_probe_clips_have_no_length(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(write(tmp_path), None))
    assert outcome.findings == ()
    clip = outcome.scenario.first_turn.clip
    assert clip.duration_ms == 0
    assert clip.captions == (Cue(500, 2000, "Dit zeg ik."),)


def test_one_clip_in_two_places_is_probed_once(tmp_path: Path) -> None:
    probed: list[Path] = []

    def noted(clip: Path) -> Probe:
        probed.append(clip)
        return believe(clip)

    text = WHOLE + 'model_answers:\n  - {turn: "1", text: Zo., clip: 1.mp4, captions: 1.vtt}\n'
    outcome = accepted(read_scenario(write(tmp_path, text), noted))
    assert len(probed) == 1
    answer = outcome.scenario.model_answers[0]
    assert answer.clip == outcome.scenario.first_turn.clip


def test_captions_are_asked_for_and_give_the_lines(tmp_path: Path) -> None:
    without = swap("    captions: 1.vtt\n", "")
    finding = only(findings(tmp_path, without))
    assert (finding.severity, finding.code, finding.line) == (
        Severity.WARNING,
        What.CAPTIONS_MISSING,
        CLIP_LINE,
    )
    assert accepted(read_scenario(write(tmp_path), believe)).scenario.first_turn.lines == "Dit zeg ik."
    own = swap("    captions: 1.vtt", "    captions: 1.vtt\n    lines: Dit zeg ik eigenlijk.")
    assert (
        accepted(read_scenario(write(tmp_path, own), believe)).scenario.first_turn.lines
        == "Dit zeg ik eigenlijk."
    )


def test_captions_that_are_none_are_refused_in_both_places(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "1.vtt").write_text("Geen ondertitels", "utf-8")
    outcome = read_scenario(folder, believe)
    assert isinstance(outcome, Refused)
    assert [(f.code, f.file, f.line) for f in outcome.findings] == [
        (What.CAPTIONS_INVALID, "scenario.yaml", line_with(WHOLE, "captions:")),
        (What.CAPTIONS_INVALID, "1.vtt", 1),
    ]


def test_findings_in_captions_name_their_file_within_the_folder(tmp_path: Path) -> None:
    folder = write(tmp_path, swap("captions: 1.vtt", "captions: clips/1.vtt"))
    (folder / "clips").mkdir()
    (folder / "clips" / "1.vtt").write_text(VTT.replace("00:02.000", "00:33.000"), "utf-8")
    outcome = accepted(read_scenario(folder, believe))
    assert only(outcome.findings) == Finding(
        Severity.WARNING,
        What.CAPTIONS_BEYOND_CLIP,
        "De laatste ondertitel stopt op 0:33,0. Het fragment duurt 0:04,0. We korten de ondertitels in.",
        "clips/1.vtt",
        3,
    )
    assert outcome.scenario.first_turn.clip.captions[-1].end_ms == 4000


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"GIF89a", "plaatje.png", What.FILE_DISGUISED),
        (b"GIF89a", "plaatje.gif", What.FILE_TYPE),
        (b"\xff\xd8\xff" + bytes(6 * 1024**2), "plaatje.jpg", What.FILE_TOO_LARGE),
        (None, "plaatje.jpg", What.FILE_MISSING),
    ],
)
def test_a_thumbnail_is_a_picture(tmp_path: Path, content: bytes | None, name: str, code: What) -> None:
    folder = write(tmp_path, WHOLE + f"thumbnail: {name}\n")
    if content is not None:
        (folder / name).write_bytes(content)
    assert only(read_scenario(folder, believe).findings).code == code


def test_a_file_of_more_than_a_gigabyte_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path)
    with (folder / "1.mp4").open("r+b") as clip:
        clip.truncate(1024**3 + 1)
    assert only(read_scenario(folder, believe).findings).code == What.FILE_TOO_LARGE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_finding(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "1.mp4").chmod(0)
    assert only(read_scenario(folder, believe).findings).code == What.FILE_UNREADABLE


def test_a_file_that_fails_while_reading_is_a_finding(tmp_path: Path) -> None:
    def broken(clip: Path) -> Probe:
        raise PermissionError(13, "no", str(clip))

    finding = only(read_scenario(write(tmp_path), broken).findings)
    assert (finding.code, finding.file) == (What.FILE_UNREADABLE, "1.mp4")


def test_a_folder_without_scenario_says_so(tmp_path: Path) -> None:
    assert only(read_scenario(tmp_path, believe).findings).code == What.SCENARIO_FILE_MISSING
    assert only(read_scenario(tmp_path / "nergens", believe).findings).code == What.SCENARIO_FILE_MISSING
    (tmp_path / "echt.yaml").write_text(WHOLE)
    (tmp_path / "scenario.yaml").symlink_to(tmp_path / "echt.yaml")
    assert only(read_scenario(tmp_path, believe).findings).code == What.SCENARIO_FILE_MISSING


def test_texts_are_taken_as_they_are(tmp_path: Path) -> None:
    """HTML is no markup here: it is shown as typed."""
    outcome = read_scenario(
        write(tmp_path, swap("title: Een proef", "title: <b>Een</b> &amp; proef")), believe
    )
    assert isinstance(outcome, Read)
    assert outcome.scenario.title == "<b>Een</b> &amp; proef"

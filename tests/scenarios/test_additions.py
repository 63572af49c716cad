"""What came to format 1 later: names of turns, a citizen who listens, examples of two kinds, skills."""

from pathlib import Path

import pytest

from oefenruimte.domain.media import Probe
from oefenruimte.domain.scenario import AnswerKind, Hold, Severity
from oefenruimte.scenarios import What, read_scenario, write_package
from oefenruimte.scenarios.check import check_path
from tests.scenarios.helpers import FAKE_MP4, WHOLE, accepted, believe, findings, line_with, only, swap, write

SKILLED = swap("citizen:", "skills: [Heldere taal, Begrenzen]\ncitizen:")
LISTENING = swap("    end: true", "    hold: luisterend\n    end: true") + "listening: luisteren.mp4\n"
ANSWERS = """\
model_answers:
  - turn: "1"
    text: Dat is vervelend voor u.
    why: Eerst zijn kant.
  - turn: "1"
    kind: zwak
    text: Rustig maar.
"""


def folder_with_loop(folder: Path, text: str = LISTENING) -> Path:
    write(folder, text)
    (folder / "luisteren.mp4").write_bytes(FAKE_MP4)
    return folder


def silent(_: Path) -> Probe:
    return Probe(8000, has_video=True, has_audio=False)


def test_what_is_not_said_is_as_it_was(tmp_path: Path) -> None:
    made = accepted(read_scenario(write(tmp_path), believe)).scenario
    (turn,) = made.turns
    assert (turn.name, turn.hold, made.listening) == ("", Hold.STILL, None)
    assert made.behaviours[0].skill == ""


def test_a_turn_has_a_name(tmp_path: Path) -> None:
    text = swap("    prompt:", "    name: Ze wordt rustiger\n    prompt:")
    made = accepted(read_scenario(write(tmp_path, text), believe)).scenario
    assert made.first_turn.name == "Ze wordt rustiger"


def test_the_citizen_listens_round_and_round(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(folder_with_loop(tmp_path), believe))
    assert outcome.findings == ()
    assert outcome.scenario.first_turn.hold is Hold.LISTENING
    assert outcome.scenario.listening is not None
    assert outcome.scenario.listening.path == tmp_path / "luisteren.mp4"
    assert outcome.scenario.listening.duration_ms == 4000


def test_who_listens_need_not_be_heard(tmp_path: Path) -> None:
    found = read_scenario(folder_with_loop(tmp_path), silent).findings
    assert [finding.line for finding in found if finding.code == What.CLIP_WITHOUT_SOUND] == [
        line_with(LISTENING, "clip: 1.mp4")
    ]


def test_who_listens_must_be_seen(tmp_path: Path) -> None:
    def heard(clip: Path) -> Probe:
        return Probe(4000, has_video=clip.name != "luisteren.mp4", has_audio=True)

    found = only(read_scenario(folder_with_loop(tmp_path), heard).findings)
    assert (found.code, found.severity) == (What.CLIP_WITHOUT_PICTURE, Severity.ERROR)
    assert found.line == line_with(LISTENING, "listening:")


def test_listening_without_a_clip_for_it_shows_the_last_picture(tmp_path: Path) -> None:
    text = swap("    end: true", "    hold: luisterend\n    end: true")
    found = only(findings(tmp_path, text))
    assert (found.code, found.severity) == (What.LISTENING_MISSING, Severity.WARNING)
    assert found.line == line_with(text, "hold:")


def test_a_package_takes_the_listening_clip_along(tmp_path: Path) -> None:
    write_package(folder_with_loop(tmp_path / "map"), tmp_path / "proef.oefenscenario")
    report = check_path(tmp_path / "proef.oefenscenario", believe)
    assert report.scenario is not None
    assert report.scenario.listening is not None


def test_examples_are_to_follow_or_to_contrast_with(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(write(tmp_path, WHOLE + ANSWERS), believe))
    assert outcome.findings == ()
    good, weak = outcome.scenario.model_answers
    assert (good.kind, good.why) == (AnswerKind.GOOD, "Eerst zijn kant.")
    assert (weak.kind, weak.why) == (AnswerKind.WEAK, "")


def test_a_behaviour_shows_a_skill(tmp_path: Path) -> None:
    text = swap("    rubric: Laat uitpraten\n", "    rubric: Laat uitpraten\n    skill: Begrenzen\n", SKILLED)
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    assert outcome.findings == ()
    assert outcome.scenario.behaviours[0].skill == "Begrenzen"


def test_a_skill_that_the_scenario_does_not_train_is_left_out(tmp_path: Path) -> None:
    text = swap("    rubric: Laat uitpraten\n", "    rubric: Laat uitpraten\n    skill: Begrensen\n", SKILLED)
    outcome = accepted(read_scenario(write(tmp_path, text), believe))
    found = only(outcome.findings)
    assert (found.code, found.severity) == (What.SKILL_UNKNOWN, Severity.WARNING)
    assert found.line == line_with(text, "skill:")
    assert found.sentence.endswith("Bedoelde je ‘Begrenzen’?")
    assert outcome.scenario.behaviours[0].skill == ""


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        (swap("    end: true", "    hold: dansend\n    end: true"), "hold:", "Kies uit: stil, luisterend"),
        (WHOLE + ANSWERS.replace("zwak", "slecht"), "kind:", "Kies uit: goed, zwak"),
        (swap("    prompt:", f"    name: {'x' * 61}\n    prompt:"), "name:", "61 tekens. Er passen er 60"),
    ],
    ids=["hold", "kind", "name"],
)
def test_a_wrong_value_is_named_with_its_line(tmp_path: Path, text: str, part: str, words: str) -> None:
    found = only(findings(tmp_path, text))
    assert found.severity is Severity.ERROR
    assert words in found.sentence
    assert found.line == line_with(text, part)


@pytest.mark.parametrize("name", ["../luisteren.mp4", "https://example.org/l.mp4", "geluid.vtt", "weg.mp4"])
def test_the_listening_clip_is_a_file_as_any_other(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    (tmp_path / "geluid.vtt").write_text("WEBVTT\n", "utf-8")
    found = only(findings(tmp_path, WHOLE + f"listening: {name}\n"))
    assert found.severity is Severity.ERROR
    assert found.line == line_with(WHOLE + "listening:", "listening:")

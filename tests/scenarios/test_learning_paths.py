from pathlib import Path

import pytest

from oefenruimte.domain.learning_path import PathStep, Route
from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import What, read_learning_paths
from tests.scenarios.helpers import only

KNOWN = {"de-brief", "de-tas", "de-trap"}
PATH = """\
format: 1
id: helder
title: Helder en eerlijk
summary: Gewone woorden.
goal: Mensen weten waar ze aan toe zijn.
steps:
  - scenario: de-brief
    name: Gewone woorden
    why: Je legt het uit in korte zinnen.
  - scenario: de-trap
"""


def write(folder: Path, text: str = PATH, name: str = "helder.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_a_path_is_a_row_of_exercises(tmp_path: Path) -> None:
    read = read_learning_paths(write(tmp_path), KNOWN)
    assert read.findings == ()
    (path,) = read.paths
    assert (path.id, path.title, path.order) == ("helder", "Helder en eerlijk", 100)
    assert path.goal == "Mensen weten waar ze aan toe zijn."
    assert path.steps == (
        PathStep("de-brief", "Gewone woorden", "Je legt het uit in korte zinnen."),  # type: ignore[arg-type]
        PathStep("de-trap"),  # type: ignore[arg-type]
    )


def test_a_route_says_for_whom_a_path_is(tmp_path: Path) -> None:
    write(tmp_path, PATH + "route: medior\n", "a.yaml")
    write(tmp_path, PATH, "b.yaml")
    assert [path.route for path in read_learning_paths(tmp_path, KNOWN).paths] == [Route.MEDIOR, ""]


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    read = read_learning_paths(tmp_path / "leerlijnen", KNOWN)
    assert (read.paths, read.findings) == ((), ())


def test_paths_come_in_their_order_and_then_by_title(tmp_path: Path) -> None:
    for name, order, title in (("a", 20, "Zee"), ("b", 1, "Bos"), ("c", 20, "Duin")):
        write(tmp_path, PATH.replace("Helder en eerlijk", title) + f"order: {order}\n", f"{name}.yaml")
    assert [path.title for path in read_learning_paths(tmp_path, KNOWN).paths] == ["Bos", "Duin", "Zee"]


def test_a_step_whose_exercise_is_not_there_is_left_out_with_a_note(tmp_path: Path) -> None:
    read = read_learning_paths(write(tmp_path, PATH.replace("de-brief", "de-briev")), KNOWN)
    assert [step.scenario for step in read.paths[0].steps] == ["de-trap"]
    found = only(read.findings)
    assert (found.code, found.severity) == (What.STEP_UNKNOWN, Severity.NOTE)
    assert (found.file, found.line) == ("helder.yaml", 7)
    assert found.sentence.endswith("Bedoelde je ‘de-brief’?")


def test_a_path_without_any_step_left_is_left_out(tmp_path: Path) -> None:
    read = read_learning_paths(write(tmp_path), {"de-tas"})
    assert read.paths == ()
    assert {finding.code for finding in read.findings} == {What.STEP_UNKNOWN}


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (PATH.replace("title: Helder en eerlijk\n", ""), What.KEY_MISSING, "‘title’ ontbreekt"),
        (PATH.replace("format: 1", "format: 2"), What.FORMAT_NEWER, "nieuwere Oefenruimte"),
        (PATH.partition("steps:")[0] + "steps: []\n", What.VALUE_WRONG, "staan er 0"),
        (PATH.replace("  - scenario: de-trap", "  - why: zomaar"), What.KEY_MISSING, "‘scenario’ ontbreekt"),
        (PATH.replace("name: Gewone woorden", f"name: {'x' * 31}"), What.VALUE_WRONG, "31 tekens"),
        (PATH + "route: directeur\n", What.VALUE_WRONG, "junior"),
        (PATH + "\t- x\n", What.YAML_TAB, ""),
        (PATH.replace("title: Helder", "title: &a Helder"), What.YAML_ALIAS, ""),
    ],
)
def test_a_path_that_is_wrong_is_left_out_and_named(
    tmp_path: Path, text: str, code: What, words: str
) -> None:
    write(tmp_path, text)
    write(tmp_path, PATH.replace("id: helder", "id: anders"), "goed.yaml")
    read = read_learning_paths(tmp_path, KNOWN)
    assert [path.id for path in read.paths] == ["anders"]
    found = only(read.findings)
    assert (found.code, found.severity, found.file) == (code, Severity.ERROR, "helder.yaml")
    assert words in found.sentence


def test_an_unknown_key_is_passed_over_with_what_was_meant(tmp_path: Path) -> None:
    text = PATH.replace("    why:", "    waarom: x\n    why:") + "doel: y\n"
    read = read_learning_paths(write(tmp_path, text), KNOWN)
    assert len(read.paths) == 1
    assert [(finding.code, finding.line) for finding in read.findings] == [
        (What.KEY_UNKNOWN, 9),
        (What.KEY_UNKNOWN, 12),
    ]


def test_the_same_exercise_twice_counts_once(tmp_path: Path) -> None:
    read = read_learning_paths(write(tmp_path, PATH + "  - scenario: de-brief\n"), KNOWN)
    assert [step.scenario for step in read.paths[0].steps] == ["de-brief", "de-trap"]
    assert only(read.findings).code == What.DUPLICATE_ID

"""docs/scenario-format.md and the published schema say what the program does."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from oefenruimte.domain.scenario import AnswerKind, Choice, Hold, Intensity, Level, Setting
from oefenruimte.scenarios import (
    What,
    read_captions,
    read_learning_paths,
    read_memo_questions,
    read_scenario,
    read_theory,
    schema,
)
from oefenruimte.scenarios.model import (
    BehaviourPart,
    MemoAnswerPart,
    MemoFile,
    MemoPart,
    ModelAnswerPart,
    PathFile,
    ScenarioFile,
    StepPart,
    TheoryFactPart,
    TheoryFile,
    TurnPart,
    VariantPart,
)
from oefenruimte.scenarios.vocabulary import ICONS
from tests.scenarios.helpers import FAKE_MP4, VTT, accepted, believe

ROOT = Path(__file__).parents[2]
DOC = (ROOT / "docs" / "scenario-format.md").read_text("utf-8")
SCHEMA_FILE = ROOT / "docs" / "scenario.schema.json"


def example(name: str) -> str:
    found = re.search(rf"<!-- test: {name} -->\n```\w*\n(.*?)```", DOC, re.DOTALL)
    assert found is not None
    return found.group(1)


def as_json(text: str) -> Any:
    """YAML the way an editor reads it."""
    return YAML(typ="safe", pure=True).load(text)


def test_the_published_schema_is_that_of_the_program() -> None:
    """Out of date? `./oefenruimte scenarios schema > docs/scenario.schema.json`"""
    assert json.loads(SCHEMA_FILE.read_text("utf-8")) == schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", ["minimal", "full"])
def test_the_examples_fit_the_schema(name: str) -> None:
    jsonschema.validate(as_json(example(name)), schema())


def test_the_built_in_scenarios_fit_the_schema() -> None:
    files = sorted((ROOT / "scenarios").glob("*/scenario.yaml"))
    assert len(files) == 8
    for file in files:
        jsonschema.validate(as_json(file.read_text("utf-8")), schema())


@pytest.mark.parametrize(
    "change",
    [{"titel": "x"}, {"setting": "zolder"}, {"turns": []}, {"minutes": "vijf"}, {"format": 2}],
    ids=lambda change: next(iter(change)),
)
def test_the_schema_refuses_what_the_program_refuses(change: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**as_json(example("minimal")), **change}, schema())


def test_the_smallest_example_is_enough(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").write_text(example("minimal"), "utf-8")
    (tmp_path / "clip.mp4").write_bytes(FAKE_MP4)
    outcome = accepted(read_scenario(tmp_path, believe))
    assert [finding.code for finding in outcome.findings] == [What.LICENCE_MISSING, What.CAPTIONS_MISSING]


def test_the_full_example_is_right(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").write_text(example("full"), "utf-8")
    (tmp_path / "clips").mkdir()
    for name in ("1", "1-woedend", "2w", "2k", "voorbeeld-1", "luisteren"):
        (tmp_path / "clips" / f"{name}.mp4").write_bytes(FAKE_MP4)
        (tmp_path / "clips" / f"{name}.vtt").write_text(VTT, "utf-8")
    (tmp_path / "thumbnail.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    outcome = accepted(read_scenario(tmp_path, believe))
    assert outcome.findings == ()
    assert isinstance(outcome.scenario.first_turn.follow, Choice)
    used = set(as_json(example("full")))
    assert used == {field.alias or name for name, field in ScenarioFile.model_fields.items()}


def test_the_example_of_captions_is_right(tmp_path: Path) -> None:
    (tmp_path / "1.vtt").write_text(example("captions"), "utf-8")
    cues, found = read_captions(tmp_path / "1.vtt", 8000)
    assert found == ()
    assert len(cues) == 2


def test_the_example_of_a_learning_path_is_right(tmp_path: Path) -> None:
    (tmp_path / "omgaan-met-emotie.yaml").write_text(example("path"), "utf-8")
    read = read_learning_paths(tmp_path, {"weer-een-ander-papiertje"})
    assert read.findings == ()
    assert [path.id for path in read.paths] == ["omgaan-met-emotie"]
    used = as_json(example("path"))
    assert set(used) == set(PathFile.model_fields)
    assert set(used["steps"][0]) == set(StepPart.model_fields)


def test_the_example_of_questions_of_the_week_is_right(tmp_path: Path) -> None:
    (tmp_path / "heldere-taal.yaml").write_text(example("question"), "utf-8")
    read = read_memo_questions(tmp_path)
    assert read.findings == ()
    assert [question.id for question in read.questions] == ["het-woord-beschikking"]
    used = as_json(example("question"))
    assert set(used) == set(MemoFile.model_fields)
    assert set(used["questions"][0]) == set(MemoPart.model_fields)
    assert set(used["questions"][0]["answers"][0]) == set(MemoAnswerPart.model_fields)


def test_the_example_of_a_card_to_read_is_right(tmp_path: Path) -> None:
    (tmp_path / "heldere-taal.yaml").write_text(example("theory"), "utf-8")
    (tmp_path / "heldere-taal.mp4").write_bytes(FAKE_MP4)
    (tmp_path / "heldere-taal.vtt").write_text(VTT, "utf-8")
    read = read_theory(tmp_path)
    assert read.findings == ()
    assert [card.skill for card in read.cards] == ["Heldere taal"]
    used = as_json(example("theory"))
    assert set(used) == set(TheoryFile.model_fields)
    assert set(used["facts"][0]) == set(TheoryFactPart.model_fields)


def test_every_finding_is_explained() -> None:
    listed = re.findall(r"^\| `([a-z0-9-]+)` \| (?:fout|waarschuwing|ter info) \|", DOC, re.MULTILINE)
    assert sorted(listed) == sorted(What)


def test_every_key_and_word_is_explained() -> None:
    for model in (ScenarioFile, BehaviourPart, TurnPart, VariantPart, ModelAnswerPart):
        for name, field in model.model_fields.items():
            assert re.search(rf"^\| (?:\*\*)?`{field.alias or name}`(?:\*\*)? \|", DOC, re.MULTILINE), name
    for word in (*Setting, *Level, *Hold, *Intensity, *AnswerKind, *ICONS):
        assert f"`{word}`" in DOC


def test_what_the_doc_calls_required_is_required() -> None:
    required = set(re.findall(r"^\| \*\*`(\w+)`\*\* \|", DOC.split("## Bestanden")[0], re.MULTILINE))
    follows = {"next", "choice", "end"}
    assert required == follows | {
        field.alias or name
        for model in (ScenarioFile, BehaviourPart, TurnPart, ModelAnswerPart)
        for name, field in model.model_fields.items()
        if field.is_required()
    }

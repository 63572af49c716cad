"""What the citizen thinks while one answers: in every built-in exercise, and not lost by the editor."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from oefenruimte.domain.draft import Draft, DraftTurn
from oefenruimte.domain.ids import DraftId, ScenarioId
from oefenruimte.domain.scenario import Thought, ThoughtPlace
from oefenruimte.scenarios.draft_yaml import as_data, names_for
from oefenruimte.scenarios.model import TurnPart

SCENARIOS = Path(__file__).parents[2] / "scenarios"
EXERCISES = sorted(SCENARIOS.glob("*/scenario.yaml"))
_JUDGING = ("je antwoord", "goed gezegd", "fout", "mooi gezegd", "u zegt", "jij zegt")


@pytest.mark.parametrize("file", EXERCISES, ids=lambda file: file.parent.name)
def test_every_turn_has_thoughts_that_judge_nobody(file: Path) -> None:
    turns = YAML(typ="safe").load(file.read_text(encoding="utf-8"))["turns"]
    for turn in turns:
        thoughts = TurnPart.model_validate(turn).thoughts
        assert 1 <= len(thoughts) <= 3
        assert thoughts[0].at is ThoughtPlace.START
        for thought in thoughts:
            assert len(thought.text) <= 60, "short enough to read while somebody talks"
            # The program does not know what was said: a thought is about the citizen.
            assert not any(word in thought.text.lower() for word in _JUDGING), thought.text


def test_a_draft_writes_them() -> None:
    thoughts = (Thought("Straks word ik weggestuurd."), Thought("Kan het echt?", ThoughtPlace.END))
    draft = Draft(DraftId("x"), ScenarioId("x"), "1.0", turns=(DraftTurn("1", thoughts=thoughts),))
    written = as_data(draft, names_for(draft))["turns"][0]["thoughts"]
    assert written == [
        {"text": "Straks word ik weggestuurd.", "at": "begin"},
        {"text": "Kan het echt?", "at": "eind"},
    ]

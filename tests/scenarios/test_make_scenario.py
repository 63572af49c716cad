"""The scenario that other rooms' tests use is a real one."""

from pathlib import Path

import pytest

from fakes.scenarios import make_scenario, probe
from oefenruimte.domain.scenario import Choice, End, NextTurn
from oefenruimte.scenarios import read_scenario
from tests.scenarios.helpers import accepted


def test_it_branches_and_its_clips_play(tmp_path: Path) -> None:
    outcome = accepted(read_scenario(make_scenario(tmp_path / "s", clip_seconds=0.8), probe))
    assert outcome.findings == ()
    first, second, third = outcome.scenario.turns
    assert isinstance(first.follow, Choice)
    assert [branch.to for branch in first.follow.branches] == ["2", "3", None]
    assert first.follow.default == 1
    assert second.follow == NextTurn("3")
    assert third.follow == End()
    for turn in outcome.scenario.turns:
        assert abs(turn.clip.duration_ms - 800) <= 60
        assert turn.clip.captions[0].text == turn.lines


@pytest.mark.parametrize("turns", [1, 2, 4])
def test_it_can_be_a_row_of_any_length(tmp_path: Path, turns: int) -> None:
    folder = make_scenario(
        tmp_path / "s", turns, choice=False, clip_seconds=0.2, scenario_id="rij", version="2.1"
    )
    made = accepted(read_scenario(folder, probe)).scenario
    assert (made.id, made.version, len(made.turns)) == ("rij", "2.1", turns)
    assert [turn.follow for turn in made.turns[:-1]] == [NextTurn(str(at + 2)) for at in range(turns - 1)]

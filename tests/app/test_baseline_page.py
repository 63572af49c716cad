"""What the page of the baseline tells about the turns to try."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.session import ONE_TURN, THREE_TURNS, add_take, make_desk, make_scenarios, make_session
from oefenruimte.app.baseline_page import read_baseline
from oefenruimte.app.session import Session


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path, scenarios=make_scenarios(tmp_path / "alle")))
    yield session
    session.close()


@pytest.mark.parametrize(("exercise", "answers"), [(ONE_TURN, 1), (THREE_TURNS, 1), (THREE_TURNS, 2)])
def test_what_one_tried_is_done(learner: Session, exercise: str, answers: int) -> None:
    shown = {skill for scenario in learner.library.all() for skill in scenario.skills}
    learner.growth.start_baseline([name for name in learner.skills.names() if name in shown])

    def done() -> set[str]:
        tried = [one for found in read_baseline(learner).situations.values() for one in found]
        assert {ONE_TURN, THREE_TURNS} & {one.situation.scenario for one in tried}
        return {one.situation.scenario for one in tried if one.done}

    assert done() == set()
    add_take(learner, exercise, answers=answers)
    assert done() == {exercise}

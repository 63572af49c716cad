"""The builders that the tests of all screens stand on."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    THREE_TURNS,
    Stage,
    add_take,
    contact_of,
    make_desk,
    make_session,
    make_space,
    share_take,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.share import GrantState
from oefenruimte.ui.routes import SettingsRoute


def test_a_take_without_a_camera_is_real(session: Session) -> None:
    take = add_take(session, THREE_TURNS, answers=2, star=True)
    assert [recording.turn_id for recording in take.recordings] == ["1", "2"]
    assert take.starred
    assert 900 <= take.recordings[0].duration_ms <= 1100
    assert session.takes.verify() == {recording.id: None for recording in take.recordings}
    assert (session.takes.thumbnail(take.id) or b"").startswith(b"\xff\xd8")


def test_two_people_share(tmp_path: Path, scenario_folder: Path) -> None:
    desk = make_desk(tmp_path, scenarios=scenario_folder)
    learner, coach = make_session(desk), make_session(desk, COACH)
    try:
        make_space(tmp_path / "deelruimte", learner, coach)
        assert contact_of(learner, coach).name == COACH
        grant = share_take(learner, coach, add_take(learner, ONE_TURN))
        assert grant.state is GrantState.SENT
        assert [item.share_id for item in coach.coach.inbox()] == [grant.share_id]
    finally:
        learner.close()
        coach.close()


def test_a_stage_remembers_and_works(stage: Stage, stage_for: Callable[..., Stage], qtbot: QtBot) -> None:
    found: list[object] = []
    stage.context.jobs.run(
        stage.context.session.library.all, on_done=found.append, on_problem=stage.context.problem
    )
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    stage.context.go(SettingsRoute())
    stage.context.toast("Klaar")
    assert stage.went == [SettingsRoute()]
    assert [told.text for told in stage.toasts] == ["Klaar"]
    assert stage.problems == []

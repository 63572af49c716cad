"""The goals that a trainer sets for others, made with real events; and what a learner sees of them."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import COACH, Stage, make_desk, make_session, make_space
from oefenruimte.app.growth.goal_words import goal_line
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Goal, GoalLevel, Step
from oefenruimte.domain.ids import GoalId, new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.ui.dialogs.goals_received import ReceivedGoals, show_goals
from oefenruimte.ui.routes import GoalsRoute, GrowthRoute, Making
from oefenruimte.ui.screens.goals import GoalsScreen
from oefenruimte.ui.screens.goals.goal_dialog import GoalDialog
from oefenruimte.ui.widgets import Dialog, top_dialog


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Session]]:
    """A trainer and a learner in one space."""
    place = tmp_path_factory.mktemp("doelen")
    desk = make_desk(place)
    trainer, learner = make_session(desk, COACH), make_session(desk)
    make_space(place / "ruimte", trainer, learner)
    yield trainer, learner
    trainer.close()
    learner.close()


@pytest.fixture
def stage(team: tuple[Session, Session], stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(team[0])


@pytest.fixture
def screen(stage: Stage, window: QWidget, qtbot: QtBot) -> GoalsScreen:
    stage.context.session.growth.keep_goal_draft(())
    return shown(stage, window, qtbot)


def shown(stage: Stage, window: QWidget, qtbot: QtBot) -> GoalsScreen:
    screen = GoalsScreen(stage.context, GoalsRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(screen.add_button.isEnabled)
    return screen


def goal(level: GoalLevel = GoalLevel.ORGANISATION, group: str = "") -> Goal:
    return Goal(GoalId(new_id()), level, "Heldere taal", float(Step.GOOD), group, "Iedereen begrijpt ons.")


def asked(window: QWidget, qtbot: QtBot) -> Dialog:
    qtbot.waitUntil(lambda: top_dialog(window) is not None)
    found = top_dialog(window)
    assert found is not None
    return found


def test_a_goal_for_a_department(screen: GoalsScreen, window: QWidget, stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = asked(window, qtbot)
    assert isinstance(dialog, GoalDialog)
    assert not dialog.group.isVisible()
    (_, _, department) = dialog.level.segments()
    department.click()
    dialog.add.click()
    assert dialog.group.error
    qtbot.keyClicks(dialog.group.edit, "Burgerzaken")
    dialog.place.segments()[Step.STRONG].click()
    dialog.dated.setChecked(True)
    today = stage.context.session.clock.today()
    dialog.day.set_day(today + timedelta(days=30))
    dialog.add.click()
    qtbot.waitUntil(lambda: len(screen.rows) == 1)
    made = screen.rows[0].goal
    assert (made.level, made.group, made.place) == (GoalLevel.DEPARTMENT, "Burgerzaken", Step.STRONG)
    assert goal_line(made, today) == "sterk, voor de afdeling Burgerzaken, vóór 11 juni"
    growth = stage.context.session.growth
    qtbot.waitUntil(lambda: growth.goal_draft() == (made,))  # kept, though nobody else has it
    assert growth.trainer_goals() == ()


def test_what_was_taken_away_can_come_back(screen: GoalsScreen, stage: Stage, qtbot: QtBot) -> None:
    one, other = goal(), goal(GoalLevel.FUNCTION, "balie")
    screen._change((one, other))
    screen.rows[0].erase.click()
    assert [row.goal for row in screen.rows] == [other]
    undo = stage.toasts[-1].undo
    assert undo is not None
    undo()
    assert [row.goal for row in screen.rows] == [one, other]
    qtbot.waitUntil(lambda: stage.context.session.growth.goal_draft() == (one, other))


def test_handed_out_after_a_question(
    screen: GoalsScreen, window: QWidget, stage: Stage, team: tuple[Session, Session], qtbot: QtBot
) -> None:
    trainer, learner = team
    assert not screen.publish_button.isEnabled() or screen.publish_button.toolTip()
    screen._change((goal(),))
    screen.publish_button.click()
    asked(window, qtbot).close_with("nee")
    assert stage.syncs == []
    screen.publish_button.click()
    asked(window, qtbot).close_with("ja")
    qtbot.waitUntil(lambda: bool(stage.syncs))
    trainer.sync.run()
    learner.sync.run()
    assert [found.skill for found in learner.growth.goals()] == ["Heldere taal"]
    assert trainer.growth.goal_draft() == trainer.growth.trainer_goals()


def test_as_a_file_that_a_learner_drops_on_the_window(
    screen: GoalsScreen,
    window: QWidget,
    stage: Stage,
    team: tuple[Session, Session],
    stage_for: Callable[..., Stage],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    screen._change((goal(GoalLevel.FUNCTION, "balie"),))
    file = tmp_path / "doelen.oefendoelen"
    screen.save_to(file)
    qtbot.waitUntil(lambda: bool(stage.toasts))
    learner = stage_for(team[1])
    show_goals(learner.context, file)
    dialog = asked(window, qtbot)
    assert isinstance(dialog, ReceivedGoals)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Heldere taal", "goed, voor de functie balie", f"Van {COACH}"} <= set(said)
    dialog.growth.click()
    assert learner.went == [GrowthRoute()]
    assert team[1].growth.known_groups() == (("balie",), ())


def test_a_file_that_is_none(
    team: tuple[Session, Session], stage_for: Callable[..., Stage], qtbot: QtBot, tmp_path: Path
) -> None:
    learner = stage_for(team[1])
    file = tmp_path / "doelen.oefendoelen"
    file.write_text("{}", "utf-8")
    show_goals(learner.context, file)
    qtbot.waitUntil(lambda: bool(learner.problems))
    assert learner.problems[0].code is Code.OBJECT_DAMAGED
    with pytest.raises(Failure) as raised:
        team[1].growth.receive_goals_file(tmp_path / "niets.oefendoelen")
    assert raised.value.problem.code is Code.BAD_ARGUMENT


def test_without_a_space_there_is_nobody_to_set_goals_for(
    session: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> None:
    stage = stage_for(session)
    screen = GoalsScreen(stage.context, GoalsRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(screen.back_button.hasFocus)
    qtbot.keyClick(screen, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert top_dialog(window) is None
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert stage.went == [Making()]

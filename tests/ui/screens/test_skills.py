"""The list of skills and core values, edited with real events."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage
from oefenruimte.app.session import Session
from oefenruimte.domain.skills import BUILT_IN, Skill, SkillKind
from oefenruimte.ui.routes import Making, SkillsRoute
from oefenruimte.ui.screens.skills import SkillsScreen
from oefenruimte.ui.widgets import Dialog


@pytest.fixture
def screen(stage: Stage, session: Session, window: QWidget, qtbot: QtBot) -> Iterator[SkillsScreen]:
    session.skills.forget_own()
    screen = SkillsScreen(stage.context, SkillsRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: len(screen.rows) == len(BUILT_IN))
    qtbot.waitUntil(lambda: screen.rows[0].name.edit.hasFocus())
    yield screen
    screen.leave()


def kept(session: Session, qtbot: QtBot, *skills: Skill) -> None:
    qtbot.waitUntil(lambda: session.skills.all() == skills)


def test_a_skill_of_ones_own_is_typed_and_kept(screen: SkillsScreen, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    row = screen.rows[-1]
    qtbot.waitUntil(row.name.edit.hasFocus)
    qtbot.keyClicks(row.name.edit, "Dichtbij")
    row.kind.chosen.emit(SkillKind.VALUE)
    row.kind.set_value(SkillKind.VALUE)
    qtbot.keyClick(row.name.edit, Qt.Key.Key_Tab)
    kept(session, qtbot, *BUILT_IN, Skill("Dichtbij", "", SkillKind.VALUE))


def test_what_was_taken_away_can_come_back(
    screen: SkillsScreen, stage: Stage, session: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(screen.rows[1].erase, Qt.MouseButton.LeftButton)
    kept(session, qtbot, BUILT_IN[0], *BUILT_IN[2:])
    assert stage.toasts[-1].text == f"‘{BUILT_IN[1].name}’ is weggehaald."
    qtbot.waitUntil(screen.rows[1].name.edit.hasFocus)
    qtbot.keyClick(screen.rows[1].name.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    kept(session, qtbot, *BUILT_IN)
    screen.redo()
    kept(session, qtbot, BUILT_IN[0], *BUILT_IN[2:])


def test_the_order_is_the_trainers(screen: SkillsScreen, session: Session, qtbot: QtBot) -> None:
    assert not screen.rows[0].up.isEnabled()
    assert not screen.rows[-1].down.isEnabled()
    qtbot.mouseClick(screen.rows[0].down, Qt.MouseButton.LeftButton)
    kept(session, qtbot, BUILT_IN[1], BUILT_IN[0], *BUILT_IN[2:])
    assert screen.rows[1].down.hasFocus()


@pytest.mark.parametrize("name", ["", BUILT_IN[0].name.upper()])
def test_a_name_that_cannot_be_is_told_and_not_kept(
    screen: SkillsScreen, session: Session, qtbot: QtBot, name: str
) -> None:
    row = screen.rows[2]
    row.name.edit.setFocus()
    row.name.edit.selectAll()
    qtbot.keyClick(row.name.edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(row.name.edit, name)
    qtbot.keyClick(row.name.edit, Qt.Key.Key_Tab)
    assert row.name.edit.accessibleDescription() or name
    assert session.skills.all() == BUILT_IN


def test_back_to_the_exercises(screen: SkillsScreen, stage: Stage, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.back_button, Qt.MouseButton.LeftButton)
    assert stage.went == [Making()]


def test_for_everyone_only_with_a_space_and_a_list_of_ones_own(
    screen: SkillsScreen, stage: Stage, session: Session, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "deelruimte" in screen.publish_button.toolTip()
    session.spaces.create(str(tmp_path / "ruimte"), "Team balie")
    screen._found_space(session.spaces.current())
    assert "iedereen al heeft" in screen.publish_button.toolTip()
    qtbot.mouseClick(screen.rows[0].erase, Qt.MouseButton.LeftButton)
    kept(session, qtbot, *BUILT_IN[1:])
    qtbot.mouseClick(screen.publish_button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(Dialog)
    dialog.close_with("ja")
    qtbot.waitUntil(lambda: stage.toasts[-1].text == "De lijst staat klaar voor iedereen.")
    session.sync.run()
    assert len(list((tmp_path / "ruimte" / "exercises").iterdir())) == 1
    session.spaces.give_up()

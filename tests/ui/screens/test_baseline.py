"""The baseline: skill by skill, in pieces, and with the keyboard alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, make_desk, make_session
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.growth import Practised, Step
from oefenruimte.ui.routes import BaselineRoute, GrowthRoute, Practice
from oefenruimte.ui.screens.baseline import BaselineScreen
from oefenruimte.ui.screens.baseline.screen import Shown

PATIENCE = 20_000
Show = Callable[..., tuple[BaselineScreen, Stage]]


@pytest.fixture
def learner(tmp_path: Path, scenario_folder: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path, scenarios=scenario_folder))
    yield session
    session.close()


@pytest.fixture
def show(stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot) -> Show:
    def make(session: Session, skill: str = "", **preferences: object) -> tuple[BaselineScreen, Stage]:
        stage = stage_for(session, Preferences(**preferences))  # type: ignore[arg-type]
        screen = BaselineScreen(stage.context, BaselineRoute(skill))
        layout = window.layout()
        assert layout is not None
        layout.addWidget(screen)
        qtbot.waitUntil(lambda: screen.shown is not Shown.LOADING, timeout=PATIENCE)
        return screen, stage

    return make


def _asks(screen: BaselineScreen, skill: str) -> bool:
    return screen.levels is not None and screen.levels.accessibleName().endswith(skill)


def test_from_begin_to_end_with_the_keyboard(
    show: Show, learner: Session, window: QWidget, qtbot: QtBot
) -> None:
    screen, stage = show(learner)
    assert screen.shown is Shown.BEGIN

    def key(which: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window, which)

    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.shown is Shown.SKILL, timeout=PATIENCE)
    begun = learner.growth.baseline()
    assert begun is not None
    skills = [item.skill for item in begun.items]
    for number, skill in enumerate(skills):
        qtbot.waitUntil(lambda skill=skill: _asks(screen, skill))
        assert screen.onward is not None
        assert not screen.onward.isEnabled(), "first the question, then on"
        key(Qt.Key.Key_3)
        onward = screen.onward
        qtbot.waitUntil(lambda onward=onward: onward.isEnabled() and onward.hasFocus())
        if number == 1:  # stopping half-way loses nothing
            half = learner.growth.baseline()
            assert half is not None
            assert [item.answered for item in half.items][:3] == [Step.GOOD, Step.GOOD, None]
        key(Qt.Key.Key_Return)  # and not the practising that had the focus
    qtbot.waitUntil(lambda: screen.shown is Shown.DONE, timeout=PATIENCE)
    done = learner.growth.baseline()
    assert done is not None
    assert done.finished_on == learner.clock.today()
    assert {standing.baseline for standing in learner.growth.standings()} == {2.0}
    qtbot.waitUntil(lambda: screen.onward is not None and screen.onward.hasFocus())
    key(Qt.Key.Key_Return)
    assert stage.went == [GrowthRoute()]


def test_fewer_skills_have_more_situations_each(show: Show, learner: Session, qtbot: QtBot) -> None:
    screen, _ = show(learner)
    assert screen.choice is not None
    assert screen.onward is not None
    boxes = screen.choice.boxes
    for box in boxes.values():
        box.setChecked(False)
    assert not screen.onward.isEnabled()
    boxes["Gericht doorvragen"].setChecked(True)
    screen.onward.click()
    qtbot.waitUntil(lambda: screen.shown is Shown.SKILL, timeout=PATIENCE)
    begun = learner.growth.baseline()
    assert begun is not None
    assert [(item.skill, len(item.situations)) for item in begun.items] == [("Gericht doorvragen", 2)]


def test_a_situation_is_one_turn_and_leads_back_here(show: Show, learner: Session) -> None:
    baseline = learner.growth.start_baseline()
    item = next(item for item in baseline.items if item.situations)
    screen, stage = show(learner, item.skill, camera="")
    assert screen.situations is not None
    screen.situations.buttons[0].click()
    first = item.situations[0]
    back = BaselineRoute(item.skill)
    assert stage.went == [Practice(first.scenario, True, first.turn, only=True, back=back)]


def test_whoever_comes_back_from_practising_gets_the_question(
    show: Show, learner: Session, qtbot: QtBot
) -> None:
    baseline = learner.growth.start_baseline()
    item = next(item for item in baseline.items if len(item.situations) == 1)
    (situation,) = item.situations
    learner.growth.practised(
        Practised(situation.scenario, learner.clock.now(), 40, (item.skill,), turn=situation.turn)
    )
    screen, _ = show(learner, item.skill)
    assert screen.levels is not None
    first = screen.levels.cards[Step.BEGIN]
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert screen.levels.cards[Step.ON_THE_WAY].hasFocus()


@pytest.mark.parametrize(("width", "scale"), [(1062, 1.0), (918, 1.0), (1126, 1.5), (870, 1.5)])
def test_nothing_is_cut_off(
    show: Show, learner: Session, window: QWidget, qtbot: QtBot, width: int, scale: float
) -> None:
    learner.growth.start_baseline()
    window.resize(width, 680)
    screen, _ = show(learner, text_scale=scale)
    qtbot.waitUntil(lambda: screen._page.view.horizontalScrollBar().maximum() == 0)

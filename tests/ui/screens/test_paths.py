"""Learning paths: what one shows to know may be skipped, and a plan of one's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, add_take, look_back, make_desk, make_session
from oefenruimte.app.session import Session
from oefenruimte.ui.routes import PathsRoute, Practice, Situation
from oefenruimte.ui.screens.paths import PathsScreen
from oefenruimte.ui.screens.paths.path_card import PathCard
from oefenruimte.ui.screens.paths.screen import Shown
from oefenruimte.ui.widgets import Button, Label

OWN = Path(__file__).resolve().parents[3] / "scenarios"
PATIENCE = 20_000


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("leerlijnen"), scenarios=OWN))
    yield session
    session.close()


@pytest.fixture
def shown(
    learner: Session, stage_for: Callable[..., Stage], window: QWidget, qtbot: QtBot
) -> tuple[PathsScreen, Stage]:
    stage = stage_for(learner)
    screen = PathsScreen(stage.context, PathsRoute())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    qtbot.waitUntil(lambda: screen.shown is Shown.PATHS, timeout=PATIENCE)
    return screen, stage


def button(card: PathCard, name: str) -> Button:
    return next(one for one in card.findChildren(Button) if one.accessibleName() == name)


def test_a_step_that_one_shows_to_know_is_skipped(
    shown: tuple[PathsScreen, Stage], learner: Session, qtbot: QtBot
) -> None:
    screen, stage = shown
    path = learner.library.paths()[0]
    step, later = path.steps[0], path.steps[1]
    button(screen.cards[0], f"Kan ik al: {step.name}").click()
    question = next(one for one in window_of(stage).findChildren(QDialog) if one.isVisible())
    next(one for one in question.findChildren(Button) if one.text() == "Doe de proef").click()
    qtbot.waitUntil(lambda: bool(stage.went))
    (went,) = stage.went
    assert isinstance(went, Practice)
    assert went.scenario_id == step.scenario

    # A later step with "ja" everywhere shows that the first one is known too.
    look_back(learner, add_take(learner, later.scenario, answers=3).id)
    stage.context.news.takesChanged.emit()
    skip = f"Sla over: {step.name}"
    qtbot.waitUntil(lambda: any(one.accessibleName() == skip for one in screen.cards[0].findChildren(Button)))
    button(screen.cards[0], skip).click()
    back = f"Toch oefenen: {step.name}"
    qtbot.waitUntil(lambda: any(one.accessibleName() == back for one in screen.cards[0].findChildren(Button)))
    assert (path.id, step.scenario) in learner.growth.skipped()
    assert "Overgeslagen: dit kun je al" in [one.text() for one in screen.cards[0].findChildren(Label)]


def window_of(stage: Stage) -> QWidget:
    return stage.context.overlay.window()


def test_a_plan_of_ones_own(shown: tuple[PathsScreen, Stage], learner: Session, qtbot: QtBot) -> None:
    screen, stage = shown
    assert screen.plan is not None
    one, other = [step.scenario for step in learner.library.paths()[0].steps[:2]]
    for scenario in (one, other):
        screen.plan.choice.chosen.emit(scenario)
        qtbot.waitUntil(lambda scenario=scenario: learner.growth.plan()[-1:] == (scenario,))
        qtbot.waitUntil(lambda scenario=scenario: scenario in (screen.plan._plan if screen.plan else []))
    title = learner.library.get(other).title
    next(
        part for part in screen.plan.findChildren(QWidget) if part.accessibleName() == f"Zet {title} hoger"
    ).click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: learner.growth.plan() == (other, one))
    qtbot.waitUntil(lambda: screen.plan is not None and screen.plan._plan == [other, one])
    next(b for b in screen.plan.findChildren(Button) if b.accessibleName() == f"Oefen: {title}").click()
    assert stage.went == [Situation(other)]


def test_the_keyboard_stays_where_it_was(
    shown: tuple[PathsScreen, Stage], learner: Session, qtbot: QtBot
) -> None:
    screen, _ = shown
    ids = [step.scenario for step in learner.library.paths()[0].steps[:3]]
    learner.growth.set_plan(ids)
    screen._load()
    qtbot.waitUntil(lambda: screen.plan is not None and screen.plan._plan == ids)
    title = learner.library.get(ids[2]).title

    def named(name: str) -> QWidget:
        assert screen.plan is not None
        return next(part for part in screen.plan.findChildren(QWidget) if part.accessibleName() == name)

    def focused() -> str:
        now = QApplication.focusWidget()
        return "" if now is None else now.accessibleName()

    up = f"Zet {title} hoger"
    named(up).setFocus()
    for place in (1, 0):
        assert focused() == up
        QTest.keyClick(named(up), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda place=place: screen.plan is not None and screen.plan._plan[place] == ids[2])
    assert focused() == "Zet erbij", "it cannot go higher: one goes on with the plan"

"""A real profile per module, and a window with a context per test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage, make_context, make_desk, make_scenarios, make_session
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.bootstrap import Desk
from oefenruimte.ui.theme.manager import ThemeManager


@pytest.fixture(scope="session")
def scenario_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scenarios(tmp_path_factory.mktemp("oefeningen") / "alle")


@pytest.fixture(scope="module")
def recorder() -> ScriptedRecorder:
    """The recorder of the module's desk. Empty its `calls` when you count them."""
    return ScriptedRecorder()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, scenario_folder: Path, recorder: ScriptedRecorder) -> Desk:
    return make_desk(tmp_path_factory.mktemp("bureau"), scenarios=scenario_folder, recorder=lambda: recorder)


@pytest.fixture(scope="module")
def session(desk: Desk) -> Iterator[Session]:
    """Sanne Visser, without takes; what a test adds is there for the next one too."""
    session = make_session(desk)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeManager) -> QWidget:
    """1280×800, shown and active; put the screen in its layout. The theme is light, 100 %."""
    del themes
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def stage_for(window: QWidget) -> Iterator[Callable[..., Stage]]:
    """`stage_for(session, preferences=None)`: a context in the window; closed at the end."""
    made: list[Stage] = []

    def make(session: Session, preferences: Preferences | None = None) -> Stage:
        made.append(make_context(session, window, preferences=preferences))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(session: Session, stage_for: Callable[..., Stage]) -> Stage:
    return stage_for(session)

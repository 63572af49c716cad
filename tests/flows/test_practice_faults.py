"""The page for practising with the window's real recorder process, which dies under it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import UnionType

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.recorders import recorder_processes
from fakes.session import THREE_TURNS, make_context, make_desk, make_session
from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.capture import ProcessRecorder
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.problem import Code
from oefenruimte.ui.routes import Practice
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.screens.practice.countdown import Pace
from oefenruimte.ui.theme import ThemeManager

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of Unix")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with closing(make_session(make_desk(tmp_path, recorder=ProcessRecorder))) as session:
        yield session


class Learner:
    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        preferences = Preferences(camera="test:160x90", microphone="test:", countdown=0)
        self.stage = make_context(session, self.window, preferences=preferences)
        self.screen = PracticeScreen(
            self.stage.context, Practice(ScenarioId(THREE_TURNS)), Pace(second=50, settle=0)
        )
        QVBoxLayout(self.window).addWidget(self.screen)
        self.window.resize(1280, 800)
        self.window.show()
        self.elapsed: list[int] = []
        self.inside = True
        self.controller = self.screen.controller
        self.controller.ticked.connect(self.elapsed.append)
        self.sees(p.Watching)

    @property
    def phase(self) -> p.Phase | None:
        return self.controller.state.phase if self.controller.state is not None else None

    def sees(self, phase: type | UnionType) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.phase, phase))

    def is_ready(self) -> None:
        self.qtbot.waitUntil(lambda: self.controller.devices.is_ready)

    def talks_for(self, ms: int) -> None:
        self.elapsed.clear()
        self.sees(p.Recording)
        self.qtbot.waitUntil(lambda: bool(self.elapsed) and self.elapsed[-1] >= ms)

    def reads(self) -> str:
        """What stands in place of the page."""
        trouble = self.screen._trouble
        assert trouble is not None
        assert trouble.isVisible()
        return f"{trouble.title.text()} {trouble.text.text()}"

    def leave(self) -> None:
        """As the window does, once."""
        if self.inside:
            self.inside = False
            self.screen.leave()
            self.stage.close()

    def presses(self, words: str) -> None:
        trouble = self.screen._trouble
        assert trouble is not None
        (button,) = [button for button in trouble.buttons if button.text() == words]
        button.click()


@pytest.fixture
def learner(session: Session, qtbot: QtBot, themes: ThemeManager) -> Iterator[Learner]:
    made = Learner(session, qtbot)
    yield made
    made.leave()
    made.stage.context.recorder._recorder.quit()
    made.window.deleteLater()
    qtbot.waitUntil(lambda: not recorder_processes())


def recorder() -> int:
    (child,) = recorder_processes()
    assert child.pid is not None
    return child.pid


def test_the_recorder_dies_in_the_middle_of_an_answer(learner: Learner, session: Session) -> None:
    learner.is_ready()
    first = recorder()
    learner.controller.press(p.AnswerPressed())
    learner.talks_for(1500)
    os.kill(first, signal.SIGKILL)
    learner.sees(p.Interrupted)
    phase = learner.phase
    assert isinstance(phase, p.Interrupted)
    assert (phase.problem.code, phase.kept) == (Code.RECORDER_STOPPED, True)
    assert learner.reads().startswith("De opname is gestopt")
    assert "is bewaard." in learner.reads()
    learner.presses("Probeer opnieuw")
    learner.talks_for(1200)
    assert recorder() != first
    learner.controller.press(p.StopPressed())
    learner.sees(p.Choosing | p.Flawed)  # whatever it thinks of the sound
    assert learner.controller.state is not None
    (answer,) = learner.controller.state.answers
    assert answer.duration_ms >= 1200
    assert not learner.stage.problems
    learner.leave()
    (take,) = session.recovery.run().takes
    assert [recording.id for recording in take.recordings] == [answer.recording_id]
    assert {file.suffix for file in (session.folder / "recordings").iterdir()} == {".age"}


def test_the_recorder_dies_while_one_listens(learner: Learner) -> None:
    """Told at once, not when it is needed."""
    learner.is_ready()
    first = recorder()
    os.kill(first, signal.SIGKILL)
    learner.qtbot.waitUntil(lambda: learner.controller.devices_ask)
    assert learner.reads().startswith("De opname is gestopt")
    learner.presses("Probeer opnieuw")
    learner.is_ready()
    assert recorder() != first
    assert learner.screen._trouble is None

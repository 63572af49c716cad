"""A whole attempt by key and mouse, with the real recorder, the real vault and real clips."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import THREE_TURNS, Stage, make_context, make_desk, make_session
from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.take import Recording
from oefenruimte.ui.routes import Practice, Review
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.screens.practice.countdown import Pace
from oefenruimte.ui.theme import ThemeManager

PREFERENCES = Preferences(camera="test:640x360", microphone="test:", countdown=3)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path_factory.mktemp("echt")))
    yield session
    session.close()


@dataclass
class Learner:
    """Somebody with a keyboard and a mouse."""

    qtbot: QtBot
    stage: Stage
    screen: PracticeScreen
    elapsed: list[int] = field(default_factory=list)
    inside: bool = True

    def leave(self) -> None:
        """As the window does, once."""
        if self.inside:
            self.inside = False
            self.screen.leave()

    @property
    def phase(self) -> p.Phase:
        assert self.screen.controller.state is not None
        return self.screen.controller.state.phase

    def sees(self, phase: type) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.phase, phase), timeout=30_000)

    def hears_the_end(self) -> None:
        self.qtbot.waitUntil(lambda: self.phase == p.Watching(ended=True), timeout=30_000)

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def talks_for(self, seconds: float) -> None:
        self.elapsed.clear()
        self.sees(p.Recording)
        self.qtbot.waitUntil(
            lambda: bool(self.elapsed) and self.elapsed[-1] >= seconds * 1000, timeout=30_000
        )


@pytest.fixture
def learner(qtbot: QtBot, themes: ThemeManager, session: Session) -> Learner:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    window.resize(1280, 800)
    stage = make_context(session, window, preferences=PREFERENCES)
    screen = PracticeScreen(stage.context, Practice(ScenarioId(THREE_TURNS)), Pace(second=250, settle=0))
    column.addWidget(screen)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    learner = Learner(qtbot, stage, screen)
    screen.controller.ticked.connect(learner.elapsed.append)
    qtbot.waitUntil(lambda: screen.controller.state is not None, timeout=30_000)

    def close(_: QWidget) -> None:
        learner.leave()
        stage.close()

    qtbot.addWidget(window, before_close_func=close)
    return learner


def decoded(session: Session, recording: Recording) -> tuple[int, float, float]:
    """Pictures, and the length of picture and sound in seconds, after decoding all of it."""
    with session.takes.open(recording.id) as reader, av.open(io.BytesIO(reader.read())) as movie:
        pictures, seen, heard = 0, 0.0, 0
        for frame in movie.decode():
            if isinstance(frame, av.VideoFrame):
                pictures, seen = pictures + 1, frame.time or 0.0
            elif isinstance(frame, av.AudioFrame):
                heard += frame.samples
        return pictures, seen, heard / 48_000


def test_a_conversation_of_three_turns(learner: Learner, session: Session) -> None:
    page = learner.screen.page
    # turn 1: listen to the end, count, talk, once more, keep
    learner.hears_the_end()
    assert not page.stage.citizen.image().isNull()
    learner.key(Qt.Key.Key_Return)
    assert learner.phase == p.Counting(3)
    learner.talks_for(1.5)
    assert page.stage.you.image().isNull(), "nobody looks at oneself who did not ask for it"
    learner.key(Qt.Key.Key_Z)
    learner.qtbot.waitUntil(lambda: not page.stage.you.image().isNull(), timeout=30_000)
    learner.key(Qt.Key.Key_R)
    learner.sees(p.Counting)
    assert learner.stage.toasts[0].text.startswith("Beurt 1 is weg.")
    learner.key(Qt.Key.Key_Return)
    learner.talks_for(1.2)
    learner.key(Qt.Key.Key_Space)
    learner.sees(p.Choosing)
    # turn 2: by mouse, without waiting for the end of the clip
    learner.click(page.stage.choice.choices()[0])
    learner.click(page.watch_row.answer)
    learner.click(page.count_row.now)
    learner.talks_for(1.3)
    learner.click(page.record_row.stop)
    # turn 3: again, and yet the first one
    learner.qtbot.waitUntil(lambda: learner.phase == p.Watching(), timeout=30_000)
    learner.key(Qt.Key.Key_Return)
    learner.key(Qt.Key.Key_Return)
    learner.talks_for(1.3)
    learner.click(page.record_row.again)
    learner.sees(p.Counting)
    undo = learner.stage.toasts[-1].undo
    assert undo is not None
    undo()
    learner.qtbot.waitUntil(lambda: bool(learner.stage.went), timeout=30_000)

    (take,) = session.takes.list()
    assert learner.stage.went == [Review(take.id)]
    assert (take.number, take.scenario_title) == (1, "Oefening voor de proef")
    assert [recording.turn_id for recording in take.recordings] == ["1", "2", "3"]
    for recording, least in zip(take.recordings, (1.2, 1.3, 1.3), strict=True):
        length = recording.duration_ms / 1000
        assert least <= length < least + 3
        pictures, seen, heard = decoded(session, recording)
        assert pictures > length * 10, "pictures are missing"
        assert seen == pytest.approx(length, abs=0.25)
        assert heard == pytest.approx(length, abs=0.25)
        assert len(recording.levels) == pytest.approx(length * 10, abs=2)
        assert max(recording.levels) > 100, "the beep was not heard"
    assert (session.takes.thumbnail(take.id) or b"").startswith(b"\xff\xd8")
    assert not learner.stage.problems
    check_the_disk(session.folder / "recordings", {recording.id for recording in take.recordings})


def check_the_disk(folder: Path, kept: set[str]) -> None:
    """Only what was kept, and nothing in the clear."""
    assert {path.name for path in folder.iterdir()} == {f"{recording_id}.age" for recording_id in kept}
    for path in folder.iterdir():
        content = path.read_bytes()
        assert content.startswith(b"age-encryption.org/v1\n")
        assert b"moof" not in content


def test_leaving_in_the_middle_leaves_what_there_is_to_recovery(learner: Learner, session: Session) -> None:
    before = {take.id for take in session.takes.list()}
    learner.key(Qt.Key.Key_Return)
    learner.key(Qt.Key.Key_Return)
    learner.talks_for(1.0)
    learner.leave()
    folder = session.folder / "recordings"
    # On a busy computer sealing may take longer than the window waits for it.
    learner.qtbot.waitUntil(lambda: not list(folder.glob("*.part")), timeout=30_000)
    assert {take.id for take in session.takes.list()} == before
    (saved,) = session.recovery.run().takes
    pictures, seen, _ = decoded(session, saved.recordings[0])
    assert pictures > 15
    assert seen > 0.8

"""A covered camera and a microphone that is off: found by the real recorder, told before one watches."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, PASSPHRASE, Stage, make_context, make_desk, make_session
from oefenruimte.app import practice as p
from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.domain.recording import Flaw
from oefenruimte.ui.context import Screen
from oefenruimte.ui.routes import Practice, Review
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.screens.practice.countdown import Pace
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.theme import ThemeManager

FPS, RATE = 25, 48_000


@pytest.fixture(scope="module")
def covered(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A film of two seconds: next to nothing to see, nothing to hear. As a source."""
    path = tmp_path_factory.mktemp("bron") / "bedekt.mp4"
    noise = np.random.default_rng(7)
    with av.open(str(path), "w") as out:
        picture = out.add_stream("libx264", rate=FPS, options={"preset": "ultrafast"})
        picture.width, picture.height, picture.pix_fmt = 320, 180, "yuv420p"
        sound = out.add_stream("aac", rate=RATE, layout="mono")
        for number in range(2 * FPS):
            dark = noise.integers(0, 8, (180, 320, 3), dtype=np.uint8)
            frame = av.VideoFrame.from_ndarray(dark, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            out.mux(picture.encode(frame))
            silence = av.AudioFrame.from_ndarray(
                np.zeros((1, RATE // FPS), dtype=np.float32), format="fltp", layout="mono"
            )
            silence.sample_rate, silence.pts = RATE, number * RATE // FPS
            out.mux(sound.encode(silence))
        for stream in (picture, sound):
            out.mux(stream.encode(None))
    return f"file:{path}"


def show(qtbot: QtBot, stage: Stage, screen: Screen) -> None:
    QVBoxLayout(stage.window).addWidget(screen)
    stage.window.resize(1280, 800)
    with qtbot.waitActive(stage.window):
        stage.window.show()
        stage.window.activateWindow()


def test_it_is_told_after_the_answer_and_again_after_a_restart(
    tmp_path: Path, qtbot: QtBot, covered: str, themes: ThemeManager
) -> None:
    def window() -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        return made

    desk = make_desk(tmp_path)
    session = make_session(desk)
    stage = make_context(session, window(), preferences=Preferences(camera=covered, microphone=covered))
    practice = PracticeScreen(stage.context, Practice(ScenarioId(ONE_TURN)), Pace(second=100, settle=0))
    show(qtbot, stage, practice)
    controller = practice.controller

    def reaches(phase: type) -> None:
        qtbot.waitUntil(
            lambda: controller.state is not None and isinstance(controller.state.phase, phase), timeout=30_000
        )

    elapsed: list[int] = []
    controller.ticked.connect(elapsed.append)
    reaches(p.Watching)
    controller.press(p.AnswerPressed())
    reaches(p.Recording)
    qtbot.waitUntil(lambda: bool(elapsed) and elapsed[-1] >= 1500, timeout=30_000)
    controller.press(p.StopPressed())
    reaches(p.Flawed)
    trouble = practice._trouble
    assert trouble is not None
    assert trouble.title.text() == "Er is iets met beeld en geluid"
    assert trouble.text.text().startswith("Er is niets te zien. Er is geen geluid.")
    assert not stage.went, "nothing is shown by itself"
    trouble.buttons[1].click()  # "Toch bekijken"
    qtbot.waitUntil(lambda: bool(stage.went), timeout=30_000)
    (take,) = session.takes.list()
    assert stage.went == [Review(take.id, flaws_told=True)]
    practice.leave()
    stage.close()
    session.close()

    again = make_desk(tmp_path)
    profile = again.profiles.list()[0]
    session = again.open(profile, again.profiles.unlock(profile.id, PASSPHRASE))
    (take,) = session.takes.list()
    assert take.recordings[0].flaws == (Flaw.DARK, Flaw.SILENT)
    stage = make_context(session, window())
    review = ReviewScreen(stage.context, Review(take.id))
    show(qtbot, stage, review)
    qtbot.waitUntil(review.page.flaws.isVisible, timeout=30_000)
    assert not review.busy()
    focused = QApplication.focusWidget()
    assert focused is review.page.flaws.watch
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert not review.page.flaws.isVisible()
    review.leave()
    stage.close()
    session.close()

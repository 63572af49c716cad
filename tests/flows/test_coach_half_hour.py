"""A coach's half hour with the keyboard alone: from the Postvak to three sheets that went out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import (
    COACH,
    ONE_TURN,
    Stage,
    add_take,
    make_context,
    make_desk,
    make_scenarios,
    make_session,
    make_space,
    share_take,
    themes,
)
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import PhraseId, new_id
from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.routes import CoachInbox
from oefenruimte.ui.screens.coach import CoachScreen
from oefenruimte.ui.screens.coach.page import SharePage

PATIENCE = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier
TAKES = 3


@pytest.fixture
def couple(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=make_scenarios(tmp_path / "oefeningen"))
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def stage_of(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Session], tuple[QWidget, Stage]]]:
    themes(qapp)
    made: list[Stage] = []

    def make(session: Session) -> tuple[QWidget, Stage]:
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window)
        window.resize(QSize(1280, 800))
        with qtbot.waitExposed(window):
            window.show()
        made.append(make_context(session, window))
        return window, made[-1]

    yield make
    for stage in made:
        stage.close()


def test_three_takes_without_a_mouse(
    couple: tuple[Session, Session],
    stage_of: Callable[[Session], tuple[QWidget, Stage]],
    qtbot: QtBot,
) -> None:
    learner, coach = couple
    grants = [share_take(learner, coach, add_take(learner, ONE_TURN, answers=1)) for _ in range(TAKES)]
    coach.phrases.put(Phrase(PhraseId(new_id()), MarkKind.COMPLIMENT, "Je laat haar uitpraten.", 1))
    window, stage = stage_of(coach)
    screen = CoachScreen(stage.context, CoachInbox())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    screen.show()
    window.activateWindow()

    def until(what: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(what()), timeout=PATIENCE)

    def key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    def page() -> SharePage:
        assert screen.page is not None
        return screen.page

    done: set[str] = set()
    for _ in range(TAKES):
        until(lambda: screen.page is not None and screen.page.share_id not in done)
        until(lambda: not page().view.canvas.image().isNull())
        until(window.isActiveWindow)

        key(Qt.Key.Key_L)  # play
        until(lambda: page().view.player.playing)
        key(Qt.Key.Key_M)  # stops, and leads to the text box
        until(lambda: page().composer.area.edit.hasFocus())
        assert not page().view.player.playing
        key(Qt.Key.Key_2)
        qtbot.keyClicks(page().composer.area.edit, "Wacht hier nog een tel.")
        key(Qt.Key.Key_Return, CTRL)
        until(lambda: len(page().drafts.marks) == 1)

        key(Qt.Key.Key_M)
        until(lambda: page().composer.area.edit.hasFocus())
        key(Qt.Key.Key_1, CTRL)  # a sentence of one's own
        until(lambda: page().composer.area.text == "Je laat haar uitpraten.")
        key(Qt.Key.Key_Return, CTRL)
        until(lambda: len(page().drafts.marks) == 2)

        for _ in range(40):  # Tab leads to the button that sends
            if page().sending.button.hasFocus():
                break
            key(Qt.Key.Key_Tab)
        assert page().sending.button.hasFocus()
        key(Qt.Key.Key_Return)
        until(lambda: page().drafts.sent_at is not None)
        done.add(page().share_id)
        key(Qt.Key.Key_N)  # the next one that waits

    assert done == {grant.share_id for grant in grants}
    coach.sync.run()
    learner.sync.run()
    received = learner.feedback.list()
    assert len(received) == TAKES
    assert {mark.kind for one in received for mark in one.sheet.marks} == {MarkKind.TIP, MarkKind.COMPLIMENT}

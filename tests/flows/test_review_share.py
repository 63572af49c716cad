"""The second half of the story by hand and keyboard: look back at what was really recorded, note, answer,
choose, look once more, share; and the copy lies in the space, sealed."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import COACH, ONE_TURN, make_context, make_desk, make_scenarios, make_session, make_space
from oefenruimte.app.auto_practice import record_take
from oefenruimte.app.session import Session
from oefenruimte.domain.share import GrantState
from oefenruimte.domain.take import Take
from oefenruimte.ui.dialogs.share.dialog import ShareDialog
from oefenruimte.ui.routes import Compare, Review
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.theme import ThemeManager

_SECONDS = 2.0
_NOTE = "Hier laat ik een stilte vallen"
_MESSAGE = "Let je op mijn tempo?"


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    desk = make_desk(tmp_path, scenarios=make_scenarios(tmp_path / "oefeningen"))
    learner, coach = make_session(desk), make_session(desk, COACH)
    make_space(tmp_path / "deelruimte", learner, coach)
    yield learner, coach
    learner.close()
    coach.close()


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeManager) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def _record(session: Session) -> Take:
    recorder = session.devices.recorder()
    scenario = session.library.get(ONE_TURN)
    recorded = record_take(
        session.takes, recorder, scenario, seconds=_SECONDS, camera="test:", microphone="test:"
    )
    assert recorded.problems == ()
    return recorded.take


def _press(key: Qt.Key, qtbot: QtBot, modifier: Qt.KeyboardModifier | None = None) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier or Qt.KeyboardModifier.NoModifier)


def _write(text: str, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, text)


def test_from_looking_back_to_a_sealed_copy_in_the_space(
    people: tuple[Session, Session], window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    learner, coach = people
    first, second = _record(learner), _record(learner)
    stage = make_context(learner, window)
    screen = ReviewScreen(stage.context, Review(second.id))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(screen)
    try:
        page, player = screen.page, screen._player
        _until(qtbot, lambda: not page.canvas.image().isNull())

        # How it sounded was measured meanwhile, by the real thing; a test tone is no voice.
        _until(qtbot, lambda: page.sound.state.text() == "Te weinig geluid om te meten.")
        assert learner.facts.kept(second.id) is not None

        # Play, from the keyboard: the citizen speaks, then the answer.
        _press(Qt.Key.Key_Space, qtbot)
        _until(qtbot, lambda: player.position > 1400)
        _press(Qt.Key.Key_Space, qtbot)
        assert not player.playing

        # Seek on the timeline, and note what is seen there.
        page.timeline.setFocus()
        _press(Qt.Key.Key_End, qtbot)
        _press(Qt.Key.Key_Left, qtbot, Qt.KeyboardModifier.ShiftModifier)
        at = player.position
        _press(Qt.Key.Key_N, qtbot)
        _write(_NOTE, qtbot)
        _press(Qt.Key.Key_Return, qtbot)
        _until(qtbot, lambda: bool(learner.reflection.notes(second.id)))
        note = learner.reflection.notes(second.id)[0]
        assert abs(player.conversation.position(note.anchor) - at) <= 40

        # The two takes side by side, when one wants to.
        page.controls.play_button.setFocus()
        _press(Qt.Key.Key_V, qtbot)
        assert stage.went == [Compare(first.id, second.id)]

        # The best one, and what one sees oneself do: then sharing is the filled button.
        qtbot.mouseClick(page.strip.tiles[1].star, Qt.MouseButton.LeftButton)
        for choice in page.self_check.choices():
            qtbot.mouseClick(choice.segments()[0], Qt.MouseButton.LeftButton)
        assert page.decision.share.role == "share"

        # Share, with a word.
        page.decision.share.setFocus()
        _press(Qt.Key.Key_D, qtbot)
        _until(qtbot, lambda: isinstance(screen._sharing.dialog, ShareDialog))
        dialog = screen._sharing.dialog
        assert isinstance(dialog, ShareDialog)
        assert dialog.stays.lines[0] == "Poging 1"
        _write(_MESSAGE, qtbot)
        _press(Qt.Key.Key_Return, qtbot, Qt.KeyboardModifier.ControlModifier)
        _until(qtbot, lambda: bool(stage.toasts))
        assert stage.toasts[0].text == "Gedeeld met Karin tot en met 9 juni"
        _until(qtbot, lambda: screen.shell.ruimte.space_kind == "podium")
        assert stage.problems == []
    finally:
        screen.leave()
        stage.close()

    # In the space: one object for the coach, and nothing in it can be read along.
    assert learner.sharing.grants(second.id)[0].state is GrantState.SENT
    [sealed] = (tmp_path / "deelruimte" / "inbox" / coach.member_id).glob("*.ofo")
    content = sealed.read_bytes()
    for secret in (_NOTE, _MESSAGE, "Sanne", second.id, second.recordings[0].id, "ftyp"):
        assert secret.encode() not in content

    # The coach has the answer with its picture and sound, and not the note.
    coach.sync.run()
    [item] = coach.coach.inbox()
    with closing(coach.coach.open(item.share_id)) as opened:
        assert opened.manifest.message == _MESSAGE
        assert opened.manifest.self_check is None
        film = opened.answer(0).read()
        with av.open(io.BytesIO(film)) as played:
            pictures = sum(1 for _ in played.decode(video=0))
        assert abs(pictures / 30 - second.recordings[0].duration_ms / 1000) < 0.15
        assert _NOTE.encode() not in film
    assert learner.sharing.grants(first.id) == []


def _until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)

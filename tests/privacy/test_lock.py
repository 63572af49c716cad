"""When nobody is there the door closes, and behind it nothing is open any more."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fakes.session import ONE_TURN, SteadyClock, add_take, guided, make_desk, make_session
from oefenruimte.app.session import Desk, Session
from oefenruimte.ui.bridge.idle import IdleWatch
from oefenruimte.ui.program import Program
from oefenruimte.ui.screens.doors import LockScreen
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.window import Window
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.profile_dir import ProfileLock
from tests.privacy.markers import LEARNER, PASSPHRASE


@dataclass
class House:
    window: Window
    program: Program
    session: Session

    def words(self) -> str:
        """Everything that stands on the screen."""
        texts = [label.text() for label in self.window.findChildren(QLabel)]
        texts += [field.text() for field in self.window.findChildren(QLineEdit)]
        texts += [field.toPlainText() for field in self.window.findChildren(QPlainTextEdit)]
        return "\n".join(texts)


@pytest.fixture
def house(
    tmp_path: Path, exercises: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager
) -> Iterator[House]:
    """The real window with the room open: passphrase typed, first screen shown."""

    def desk(_: Path | None = None) -> Desk:
        return make_desk(tmp_path, scenarios=exercises, clock=SteadyClock())

    session = guided(make_session(desk(), LEARNER, PASSPHRASE))
    add_take(session)
    session.close()
    del session
    window = Window()
    window.show()
    program = Program(qapp, themes, window, desk().profiles, desk)
    program.start()
    try:
        qtbot.waitUntil(lambda: isinstance(window.content, LockScreen), timeout=20_000)
        qtbot.waitUntil(lambda: bool(window.content.findChildren(QLineEdit)), timeout=20_000)
        field = window.content.findChildren(QLineEdit)[0]
        QTest.keyClicks(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: program.rooms is not None, timeout=20_000)
        assert program.home is not None
        yield House(window, program, program.home.session)
    finally:
        window.close()
        program.end()
        window.deleteLater()


@pytest.mark.parametrize("how", ["nobody is there", "Ctrl+L"])
def test_behind_a_closed_door_nothing_is_open(
    house: House, how: str, qtbot: QtBot, qapp: QApplication
) -> None:
    session = house.session
    title = session.library.get(ONE_TURN).title
    qtbot.waitUntil(lambda: title in house.words(), timeout=20_000)
    assert session.takes.list()
    with pytest.raises(Exception, match="profile-in-use"), ProfileLock(session.folder):
        pass
    if how == "Ctrl+L":
        QTest.keyClick(house.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        watch = qapp.findChild(IdleWatch)
        assert isinstance(watch, IdleWatch)
        watch.idle.emit()
    qtbot.waitUntil(lambda: isinstance(house.window.content, LockScreen), timeout=20_000)
    assert house.program.rooms is None
    assert house.program.home is None

    def closed() -> bool:
        try:
            session.takes.list()
        except RuntimeError as error:
            return "closed" in str(error)
        return False

    qtbot.waitUntil(closed, timeout=20_000)
    qtbot.waitUntil(
        lambda: title not in house.words(), timeout=20_000
    )  # the room is deleted, not only hidden
    assert PASSPHRASE not in house.words()
    with ProfileLock(session.folder):  # the profile is free again
        pass
    assert "oefenruimte" in house.window.windowTitle().casefold()
    for window in qapp.topLevelWidgets():
        assert LEARNER.split()[0] not in window.windowTitle()


def test_behind_a_closed_door_nobody_holds_the_keys(house: House, qtbot: QtBot, qapp: QApplication) -> None:
    """What still is somewhere in the memory of a process cannot be told; that no object has it can."""
    profile, signing = house.session.profile.id, house.session.keys.signing_key
    title = house.session.library.get(ONE_TURN).title
    qtbot.waitUntil(lambda: title in house.words(), timeout=20_000)

    def held() -> list[str]:
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return [
            type(one).__name__
            for one in gc.get_objects()
            if (isinstance(one, Session) and one.profile.id == profile)
            or (isinstance(one, ProfileKeys) and one.signing_key == signing)
        ]

    assert set(held()) == {"Session", "ProfileKeys"}, "or this sees nothing"
    house.program.lock()
    del house.session
    qtbot.waitUntil(lambda: held() == [], timeout=20_000)

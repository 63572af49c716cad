"""The window from door to door: what an opened room tells first, and what a locked one remembers."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.media import make_clip
from fakes.session import ONE_TURN, PASSPHRASE, guided, make_desk, make_session
from oefenruimte import capture
from oefenruimte.app.attempt import Attempt
from oefenruimte.app.session import Desk
from oefenruimte.domain.recording import Finished
from oefenruimte.ui.program import Program
from oefenruimte.ui.screens.doors import FirstStart, LockScreen
from oefenruimte.ui.screens.doors.door_form import DoorForm
from oefenruimte.ui.screens.review import ReviewScreen
from oefenruimte.ui.screens.today import TodayScreen
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.window import Window


@dataclass
class House:
    desk: Desk
    window: Window
    program: Program
    qtbot: QtBot

    def form(self) -> DoorForm:
        """The locked door, when it knows who live here."""

        def found() -> DoorForm | None:
            content = self.window.content
            return content.form if isinstance(content, LockScreen) else None

        self.qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
        form = found()
        assert form is not None
        return form

    def enter(self) -> None:
        form = self.form()
        form.field.set_text(PASSPHRASE)
        form.submit()
        self.qtbot.waitUntil(lambda: self.program.rooms is not None, timeout=20_000)


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager) -> Iterator[House]:
    def desk(_: Path | None = None) -> Desk:
        return make_desk(tmp_path)

    window = Window()
    program = Program(qapp, themes, window, desk().profiles, desk)
    yield House(desk(), window, program, qtbot)
    window.close()
    program.end()
    window.deleteLater()


def test_a_take_that_was_interrupted_is_offered(house: House) -> None:
    session = make_session(house.desk)
    clip = make_clip(0.5)
    attempt = Attempt(session.takes, house.desk.library.get(ONE_TURN))
    prepared = attempt.prepare("1")
    sink = prepared.open_sink()
    sink.write(clip)
    sink.close()
    attempt.keep("1", prepared.recording_id, Finished(capture.measure(io.BytesIO(clip))))
    session.close()  # in the middle of the attempt
    house.window.show()
    house.program.start()
    house.enter()
    house.qtbot.waitUntil(lambda: bool(house.window.toasts.toasts), timeout=20_000)
    (toast,) = house.window.toasts.toasts
    assert toast.action is not None
    assert toast.action.accessibleName() == "Bekijk"
    toast.undo()
    assert house.program.rooms is not None
    screen = house.program.rooms.shown
    assert isinstance(screen, ReviewScreen)
    house.qtbot.waitUntil(lambda: bool(screen.page.strip.tiles), timeout=20_000)


def test_a_window_goes_back_to_the_name_that_it_locked(house: House) -> None:
    make_session(house.desk, "Bo").close()
    own = guided(make_session(house.desk))
    house.desk.profiles.remember(own.profile.id)
    own.close()
    house.window.show()
    house.program.start()
    house.enter()
    assert house.program.rooms is not None
    assert isinstance(house.program.rooms.shown, TodayScreen)
    house.desk.profiles.remember(house.desk.profiles.named("Bo").id)  # meanwhile, in another window
    house.program.lock()
    names = house.form().names
    assert names is not None
    assert names.current == own.profile


def test_a_room_that_was_erased_is_gone_with_the_door(house: House) -> None:
    """The window goes to whoever else has a room here, or to the first start; nothing is left on the disk."""
    session = make_session(house.desk)
    session.close()
    house.program.start()
    house.enter()
    assert house.program.home is not None
    opened = house.program.home.session
    assert opened.rights.erase(PASSPHRASE).done
    house.program.lock()
    house.qtbot.waitUntil(lambda: isinstance(house.window.content, FirstStart), timeout=20_000)
    house.qtbot.waitUntil(lambda: not opened.folder.exists(), timeout=20_000)
    assert list((house.desk.home / "profiles").iterdir()) == []

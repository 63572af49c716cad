"""A real window with somebody in it, and the commands that belong to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes.session import PASSPHRASE, make_desk, make_session
from oefenruimte.app.logbook import Logbook
from oefenruimte.app.machine import MachineMemory
from oefenruimte.app.preferences import Preferences
from oefenruimte.app.session import Desk
from oefenruimte.ui.commands.centre import CommandCentre
from oefenruimte.ui.place_of_window import PlaceOfWindow
from oefenruimte.ui.program import Program
from oefenruimte.ui.routes import Route
from oefenruimte.ui.screens.doors import LockScreen
from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Dialog, top_dialog
from oefenruimte.ui.window import Window

D = TypeVar("D", bound=Dialog)


@dataclass
class House:
    """`centre` is made at the door, as the program does."""

    desk: Desk
    window: Window
    program: Program
    centre: CommandCentre
    memory: MachineMemory
    qtbot: QtBot

    def enter(self) -> None:
        def at_the_door() -> bool:
            content = self.window.content
            return isinstance(content, LockScreen) and content.form is not None

        self.qtbot.waitUntil(at_the_door)
        content = self.window.content
        assert isinstance(content, LockScreen)
        assert content.form is not None
        content.form.field.set_text(PASSPHRASE)
        content.form.submit()
        self.qtbot.waitUntil(lambda: self.program.rooms is not None and self.program.rooms.shown is not None)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """As the keyboard does it: by the window, whatever has the focus."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifier)

    def dialog(self, kind: type[D]) -> D:
        self.qtbot.waitUntil(lambda: isinstance(top_dialog(self.window), kind))
        found = top_dialog(self.window)
        assert isinstance(found, kind)
        return found

    @property
    def route(self) -> Route:
        assert self.program.rooms is not None
        return self.program.rooms.route


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication, qtbot: QtBot, themes: ThemeManager) -> Iterator[House]:
    def desk(_: Path | None = None) -> Desk:
        return make_desk(tmp_path)

    session = make_session(desk())
    session.preferences.save(Preferences(guided="oefenen begeleiden maken", theme="light"))
    session.close()
    del session
    home = desk().home
    window = Window()
    logbook, memory = Logbook(home), MachineMemory(home)
    logbook.open()
    program = Program(qapp, themes, window, desk().profiles, desk)
    window.show()
    qtbot.waitActive(window)
    program.start()
    place = PlaceOfWindow(window, memory)
    window.closing.connect(place.keep)
    centre = CommandCentre(window, program, place, memory, logbook)
    program.technical = centre.helping.show_last
    program.about = centre.helping.show_about
    yield House(desk(), window, program, centre, memory, qtbot)
    while (dialog := top_dialog(window)) is not None:
        dialog.reject()
    window.close()
    program.end()
    logbook.close()
    window.deleteLater()

"""The guide: page by page, skipped, and only once by itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.session import Stage
from fakes.ui_recorder import ScriptedRecorder
from oefenruimte.app.preferences import ROLES, Preferences
from oefenruimte.app.session import Session
from oefenruimte.ui.router import first_of, start_of
from oefenruimte.ui.routes import CoachInbox, GuideRoute, Importing, LibraryRoute, Today
from oefenruimte.ui.screens.guide import GuideScreen
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.widgets import Button, Chip, Label


class Guided:
    def __init__(self, stage: Stage, window: QWidget, role: str) -> None:
        self.stage, self.window = stage, window
        self.screen = GuideScreen(stage.context, GuideRoute(role))
        layout = window.layout()
        assert layout is not None
        layout.addWidget(self.screen)
        self.screen.show()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key, modifier)

    def words(self) -> list[str]:
        return [label.text() for label in self.screen.findChildren(Label) if label.isVisible()]

    @property
    def seen(self) -> str:
        return self.stage.context.preferences.current.guided


@pytest.fixture
def enter(
    stage_for: Callable[..., Stage], session: Session, window: QWidget
) -> Iterator[Callable[[str], Guided]]:
    made: list[Guided] = []

    def make(role: str = "oefenen") -> Guided:
        made.append(Guided(stage_for(session, Preferences()), window, role))
        return made[-1]

    yield make
    for one in made:
        one.screen.leave()
        one.screen.deleteLater()


@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_shown_round_once(role: str) -> None:
    assert first_of(role, "") == GuideRoute(role)
    assert first_of(role, "iets anders") == GuideRoute(role)
    assert first_of(role, f"iets {role}") == start_of(role)


@pytest.mark.parametrize("role", ROLES)
def test_page_by_page_with_enter_and_back(enter: Callable[[str], Guided], role: str, qtbot: QtBot) -> None:
    guide = enter(role)
    screen = guide.screen
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    for number, page in enumerate(screen.pages):
        assert screen.number == number
        assert page.title in guide.words()
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button)
        assert focused.isVisible()
        if number < len(screen.pages) - 1:
            guide.key(Qt.Key.Key_Return)
    guide.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.number == len(screen.pages) - 2
    assert guide.seen == "", "not until it ends"


def test_the_spaces_look_as_they_do_everywhere(enter: Callable[[str], Guided]) -> None:
    chips = [chip for chip in enter("oefenen").screen.findChildren(Chip) if chip.isVisible()]
    assert {(chip.kind, chip.text) for chip in chips} >= {
        ("private", "Alleen voor jou"),
        ("shared", "Gedeeld met je coach"),
    }


def test_esc_skips_and_is_remembered(enter: Callable[[str], Guided]) -> None:
    guide = enter("begeleiden")
    guide.key(Qt.Key.Key_Escape)
    assert guide.stage.went == [CoachInbox()]
    assert guide.seen == "begeleiden"


def test_what_was_seen_before_stays_seen(enter: Callable[[str], Guided]) -> None:
    guide = enter("maken")
    guide.stage.context.preferences.update(guided="oefenen")
    guide.screen.end(Today())
    assert set(guide.seen.split()) == {"oefenen", "maken"}


@pytest.mark.parametrize(("role", "first"), [("oefenen", LibraryRoute()), ("maken", Importing())])
def test_the_last_page_leads_on(
    enter: Callable[[str], Guided], role: str, first: object, qtbot: QtBot
) -> None:
    guide = enter(role)
    for _ in guide.screen.pages:
        guide.screen.onward()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    guide.key(Qt.Key.Key_Return)
    assert guide.stage.went == [first]
    assert guide.seen == role


def test_the_camera_is_on_only_on_its_own_page(
    enter: Callable[[str], Guided], qtbot: QtBot, recorder: ScriptedRecorder
) -> None:
    guide = enter("oefenen")
    recorder.calls.clear()
    guide.screen.onward()
    assert guide.screen.findChild(DevicePanel) is None
    guide.screen.onward()
    assert guide.screen.findChild(DevicePanel) is not None
    qtbot.waitUntil(lambda: [call[0] for call in recorder.calls] == ["open"])
    guide.screen.onward()
    qtbot.waitUntil(lambda: [call[0] for call in recorder.calls] == ["open", "close"])

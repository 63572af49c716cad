"""When the desktop reminds of practising, and when it does not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.problem import Code, fail
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.notices import Notices
from oefenruimte.ui.reminders import Reminders

WORDS = "Er ligt een opfrisser voor je klaar."


@dataclass
class _Growth:
    """What `Reminders` asks of growing. Once a day, as the real one."""

    asked: int = 0
    noted: int = 0
    broken: bool = False

    def reminder(self, preferences: Preferences) -> str | None:
        assert preferences.reminders
        self.asked += 1
        if self.broken:
            raise fail(Code.DATABASE_UNREACHABLE)
        return None if self.noted else WORDS

    def reminded(self) -> None:
        self.noted += 1


class _Window(QWidget):
    active = False

    def isActiveWindow(self) -> bool:
        return self.active


@dataclass
class Place:
    reminders: Reminders
    growth: _Growth
    window: _Window
    model: SimpleNamespace
    jobs: JobRunner
    told: list[str] = field(default_factory=list)

    def look(self, qtbot: QtBot) -> None:
        """And wait until all that comes of it is done."""
        self.reminders.look()
        for _ in range(3):  # the look, the word, the note of it
            done: list[object] = []
            self.jobs.run(lambda: None, on_done=done.append, on_problem=done.append)
            qtbot.waitUntil(lambda done=done: bool(done), timeout=10_000)


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot) -> Iterator[Place]:
    jobs = JobRunner(Marshal(), workers=1)  # one after the other
    window, growth, told = _Window(), _Growth(), list[str]()
    model = SimpleNamespace(current=Preferences(reminders=True))
    qtbot.addWidget(window)

    def notify(title: str, text: str) -> bool:
        assert title == "Oefenruimte"
        told.append(text)
        return True

    notices = Notices(notify, jobs, model, window, window)  # type: ignore[arg-type]
    session = SimpleNamespace(growth=growth)
    reminders = Reminders(session, jobs, model, notices, window)  # type: ignore[arg-type]
    yield Place(reminders, growth, window, model, jobs, told)
    jobs.shutdown(10)


def test_it_is_said_once_and_noted(place: Place, qtbot: QtBot) -> None:
    for _ in range(3):
        place.look(qtbot)
    assert (place.told, place.growth.noted, place.growth.asked) == ([WORDS], 1, 3)


def test_nothing_is_looked_at_as_long_as_reminders_are_off(place: Place, qtbot: QtBot) -> None:
    place.model.current = Preferences()
    place.look(qtbot)
    assert (place.told, place.growth.asked) == ([], 0)


def test_not_while_the_window_is_in_use_and_then_later(place: Place, qtbot: QtBot) -> None:
    place.window.active = True
    place.look(qtbot)
    assert (place.told, place.growth.noted) == ([], 0)
    place.window.active = False
    place.look(qtbot)
    assert (place.told, place.growth.noted) == ([WORDS], 1)


def test_a_look_that_fails_says_nothing(place: Place, qtbot: QtBot) -> None:
    place.growth.broken = True
    place.look(qtbot)
    assert (place.told, place.growth.noted) == ([], 0)

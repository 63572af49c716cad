"""When the desktop is told, in which words, and when not."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.app.preferences import Preferences
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.bridge.marshal import Marshal
from oefenruimte.ui.notices import Notices


@dataclass
class _Model:
    """What `Notices` knows of the preferences."""

    current: Preferences


class _Window(QWidget):
    active = False

    def isActiveWindow(self) -> bool:
        return self.active


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(Marshal())
    yield runner
    runner.shutdown(10)


@dataclass
class Place:
    notices: Notices
    window: _Window
    model: _Model
    told: list[tuple[str, str]]
    jobs: JobRunner


@pytest.fixture
def place(jobs: JobRunner, qtbot: QtBot) -> Place:
    window, model, told = _Window(), _Model(Preferences()), list[tuple[str, str]]()
    qtbot.addWidget(window)

    def notify(title: str, text: str) -> bool:
        told.append((title, text))
        return True

    return Place(Notices(notify, jobs, model, window, window), window, model, told, jobs)  # type: ignore[arg-type]


def settled(place: Place, qtbot: QtBot) -> list[str]:
    """What was told once everything that was begun is done."""
    done: list[object] = []
    place.jobs.run(lambda: None, on_done=done.append, on_problem=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    return [text for _, text in place.told]


def test_only_what_came_in_since_is_told_and_nobody_is_named(place: Place, qtbot: QtBot) -> None:
    for count in (3, 3, 2, 3):
        place.notices.feedback(count)
    for count in (0, 1):
        place.notices.takes(count)
    qtbot.waitUntil(lambda: len(place.told) == 2, timeout=10_000)
    assert sorted(place.told) == [
        ("Oefenruimte", "Feedback binnen"),
        ("Oefenruimte", "Nieuwe poging om te bekijken"),
    ]


def test_not_while_the_window_is_in_use(place: Place, qtbot: QtBot) -> None:
    place.window.active = True
    place.notices.feedback(0)
    place.notices.feedback(1)
    assert settled(place, qtbot) == []


def test_not_when_it_is_switched_off(place: Place, qtbot: QtBot) -> None:
    place.model.current = Preferences(notices=False)
    place.notices.feedback(0)
    place.notices.feedback(1)
    assert settled(place, qtbot) == []


@pytest.mark.parametrize("how", ["refuses", "breaks"])
def test_without_a_desktop_the_window_asks_for_attention(
    how: str, jobs: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window: asked.append(window))

    def notify(title: str, text: str) -> bool:
        if how == "breaks":
            raise ZeroDivisionError
        return False

    window = _Window()
    qtbot.addWidget(window)
    notices = Notices(notify, jobs, _Model(Preferences()), window, window)  # type: ignore[arg-type]
    notices.takes(0)
    notices.takes(2)
    qtbot.waitUntil(lambda: asked == [window], timeout=10_000)

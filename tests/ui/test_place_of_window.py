"""Where the window stood is where it comes back, on a screen that is there."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.app.machine import MachineMemory
from oefenruimte.ui.place_of_window import PlaceOfWindow, fitting, put_back

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "areas", "expected"),
    [
        (QRect(100, 80, 1280, 800), [LEFT, RIGHT], QRect(100, 80, 1280, 800)),
        (QRect(1930, 10, 1100, 700), [LEFT, RIGHT], QRect(1930, 10, 1100, 700)),
        # the second screen is gone
        (QRect(1930, 10, 1100, 700), [LEFT], QRect(820, 10, 1100, 700)),
        # half over the edge, and above it
        (QRect(1500, -50, 1280, 800), [LEFT], QRect(640, 0, 1280, 800)),
        # larger than the screen that is left
        (QRect(0, 0, 2560, 1400), [RIGHT], QRect(1920, 0, 1280, 1024)),
        # a screen smaller than the least
        (QRect(0, 0, 1280, 800), [QRect(0, 0, 800, 600)], QRect(0, 0, 1024, 680)),
        (QRect(5, 5, 1280, 800), [], QRect(5, 5, 1280, 800)),
    ],
)
def test_a_place_that_fits(place: QRect, areas: list[QRect], expected: QRect) -> None:
    assert fitting(place, areas, 1024, 680) == expected


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setMinimumSize(300, 200)
    made.resize(640, 480)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("geometry", ["", "geen base64", base64.b64encode(b"iets anders").decode()])
def test_what_cannot_be_read_does_no_harm(window: QWidget, geometry: str) -> None:
    put_back(window, geometry)
    assert window.size().width() == 640


def test_it_comes_back_and_full_screen_does_not(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    memory = MachineMemory(tmp_path)
    place = PlaceOfWindow(window, memory)
    window.setGeometry(40, 60, 500, 400)
    window.show()
    qtbot.waitExposed(window)
    place.toggle_full_screen()
    qtbot.waitUntil(window.isFullScreen)
    place.keep()
    again = QWidget()
    qtbot.addWidget(again)
    again.setMinimumSize(300, 200)
    put_back(again, memory.load().geometry)
    assert not again.isFullScreen()
    assert again.geometry().size() == QRect(40, 60, 500, 400).size()
    place.toggle_full_screen()
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_a_large_window_is_large_again_after_full_screen(
    window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    memory = MachineMemory(tmp_path)
    place = PlaceOfWindow(window, memory)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    place.keep()
    again = QWidget()
    qtbot.addWidget(again)
    put_back(again, memory.load().geometry)
    assert again.isMaximized()
    place.toggle_full_screen()
    qtbot.waitUntil(window.isFullScreen)
    place.toggle_full_screen()
    qtbot.waitUntil(window.isMaximized)

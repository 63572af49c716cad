"""A shown, active window to put parts in."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager


class Window(QWidget):
    """1000×700 with a column."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.resize(1000, 700)

    def put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.addWidget(widget)
            widget.show()
        self.column.activate()


@pytest.fixture
def window(themes: ThemeManager, qtbot: QtBot) -> Window:
    del themes
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window

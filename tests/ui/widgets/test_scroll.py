from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Scroll, TextField


def test_what_gets_the_focus_comes_into_view(qtbot: QtBot, themes: ThemeManager) -> None:
    del themes
    page = QWidget()
    column = QVBoxLayout(page)
    fields = [TextField(f"Veld {number}") for number in range(12)]
    for field in fields:
        column.addWidget(field)
    scroll = Scroll(page)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    with qtbot.waitExposed(scroll):
        scroll.show()
    scroll.activateWindow()
    fields[-1].edit.setFocus()
    qtbot.waitUntil(lambda: fields[-1].edit.hasFocus())
    shown = fields[-1].edit.visibleRegion().boundingRect()
    assert shown.height() == fields[-1].edit.height()
    fields[0].edit.setFocus()
    assert fields[0].edit.visibleRegion().boundingRect().height() == fields[0].edit.height()

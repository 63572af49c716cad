"""A widget that moves to another parent keeps the letters of this text size."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oefenruimte.ui.theme import ThemeManager
from oefenruimte.ui.widgets import Label


def test_letters_stay_as_large_after_a_move(qtbot: QtBot, themes: ThemeManager) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, label = QVBoxLayout(window), Label("woord")
    places = [QWidget(), QWidget()]
    for place in places:
        QVBoxLayout(place)
        column.addWidget(place)
    window.show()
    for scale, place in ((1.0, 0), (1.5, 1), (1.25, 0)):
        themes.apply("light", scale)
        wanted = themes.theme.font("body").pixelSize()
        assert label.font().pixelSize() == wanted
        layout = places[place].layout()
        assert layout is not None
        layout.addWidget(label)
        assert label.font().pixelSize() == wanted, scale

"""Choosing the picture that stands before a line of the cue card or a behaviour."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from oefenruimte.ui.screens.editor.detail.words import ICONS, DetailWords
from oefenruimte.ui.widgets import Dialog, IconButton

_ACROSS = 8
_WAYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_ACROSS,
    Qt.Key.Key_Down: _ACROSS,
}


class IconGrid(QWidget):
    """All pictures; the arrows go through them, Enter and space choose."""

    def __init__(self, chosen: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = DetailWords(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.buttons: list[IconButton] = []
        for number, name in enumerate(ICONS):
            button = IconButton(name, words.icon(name), frame="outline", size=44, parent=self)
            button.clicked.connect(lambda _=False, name=name: chosen(name))
            self.buttons.append(button)
            grid.addWidget(button, number // _ACROSS, number % _ACROSS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        here = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        if way is None or here is None or not 0 <= here + way < len(self.buttons):
            super().keyPressEvent(event)
        else:
            self.buttons[here + way].setFocus(Qt.FocusReason.TabFocusReason)


def pick_icon(owner: QWidget, title: str, then: Callable[[str], object]) -> Dialog:
    """`then` gets the name of the picture; it is not called when the user gives up."""
    dialog = Dialog(owner, title, width=464, small=True)
    grid = IconGrid(dialog.close_with, dialog)
    dialog.body.addWidget(grid)
    dialog.set_first_focus(grid.buttons[0])
    dialog.closed.connect(lambda name: then(name) if name else None)
    dialog.present()
    return dialog

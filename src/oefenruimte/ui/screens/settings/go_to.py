""" "Ga naar": the parts of a long page, to jump to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.widgets import Button, FlowLayout, Label

_PADDING = 8


class GoTo(QWidget):
    """`asked(section)`. `parts`: section and its words."""

    asked = Signal(str)

    def __init__(self, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=2, row_gap=2)
        flow.addWidget(Label(self.tr("Ga naar"), "small", "textMuted", wrap=False))
        self.buttons: dict[str, Button] = {}
        for section, words in parts:
            button = Button(words, "ghost", "small", padding=_PADDING)
            button.setAccessibleName(self.tr("Ga naar {0}").format(words))
            button.clicked.connect(lambda _=False, section=section: self.asked.emit(section))
            flow.addWidget(button)
            self.buttons[section] = button
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)

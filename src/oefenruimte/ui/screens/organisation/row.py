"""Somebody in a list, with what can be done at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Avatar, Button, FlowLayout, Label


class PersonRow(QWidget):
    """Name, what is told of them, buttons. Each button says aloud whom it is about."""

    def __init__(self, name: str, lines: list[str], buttons: list[Button]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Avatar(name, 36), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Label(name, "bodyStrong"))
        for line in filter(None, lines):
            told.addWidget(Label(line, "small", "textMuted"))
        row.addLayout(told, 1)
        if not buttons:
            return
        beside = QWidget()
        flow = FlowLayout(beside, gap=12)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {name}")
            flow.addWidget(button)
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)

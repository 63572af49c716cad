"""One turn of a case: what the other said, typed, and recorded too if one likes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.draft import DraftTurn
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.widgets import Button, IconLine, TextArea

_LONGEST = 600


class CaseTurn(QWidget):
    said = Signal(str)
    record_asked = Signal()
    drop_asked = Signal()

    def __init__(self, turn: DraftTurn, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first = self.tr("Wat zei de ander? Zo precies mogelijk.")
        self.field = TextArea(
            self.tr("Beurt {0}").format(number),
            text=turn.lines,
            note=first if number == 1 else self.tr("En daarna? Mag leeg blijven."),
            max_length=_LONGEST,
            lines=2,
        )
        self.state = IconLine("file-text", "", "small", "textMuted")
        self.record_button = Button(self.tr("Spreek het in"), size="small", icon="mic")
        self.drop_button = Button(self.tr("Haal de opname weg"), "ghost", "small")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.record_button)
        row.addWidget(self.drop_button)
        row.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(row)
        self.field.text_changed.connect(self.said)
        self.record_button.clicked.connect(lambda: self.record_asked.emit())
        self.drop_button.clicked.connect(lambda: self.drop_asked.emit())
        self.show_turn(turn)

    def show_turn(self, turn: DraftTurn) -> None:
        """After a change elsewhere: an undo, a recording."""
        if self.field.text != turn.lines:
            self.field.set_text(turn.lines)
        clip = turn.clip
        self.drop_button.setVisible(clip is not None)
        self.record_button.setText(self.tr("Spreek het in") if clip is None else self.tr("Opnieuw inspreken"))
        if clip is None:
            self.state.label.setText(self.tr("Zonder opname lees je straks de tekst."))
            self.state.icon.set_icon("file-text", "textMuted")
        else:
            length = clock_text(clip.duration_ms)
            self.state.label.setText(self.tr("Opname van {0}").format(length))
            self.state.icon.set_icon("video" if clip.has_video else "mic", "success")

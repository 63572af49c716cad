"""While files are looked at or converted: how far it is, and a way to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Chip, Label, ProgressBar, Ruimte, announce

_WIDTH = 420


class Working(Ruimte):
    stopped = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("kamer", parent=parent)
        self.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = Label(words, "h3", align="center")
        column.addWidget(self._words)
        self.bar = ProgressBar(words)
        self.bar.setFixedWidth(self.px(_WIDTH))
        column.addWidget(self.bar, 0, centre)
        column.addWidget(
            Label(self.tr("Je eigen bestanden blijven zoals ze zijn."), "note", "textMuted", align="center")
        )
        self.stop_button = Button(self.tr("Stop"), key="Esc")
        self.stop_button.clicked.connect(lambda: self.stopped.emit())
        column.addWidget(self.stop_button, 0, centre)
        column.addStretch(1)
        self.body.addLayout(column, 1)
        announce(self, words)

    def show_progress(self, part: float) -> None:
        self.bar.set_progress(part, self.tr("{0} procent").format(round(part * 100)))

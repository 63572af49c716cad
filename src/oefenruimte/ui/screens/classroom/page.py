"""The parts of a lesson: a stage as large as it gets, what is asked, and large buttons."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.ui.screens.practice.arrange import ActionRow
from oefenruimte.ui.screens.practice.stage import Stage
from oefenruimte.ui.widgets import Button, Label, Switch, Themed

_GAP = 10
_CAPTIONS = 1.6  # of their usual size: for who sits at the back


class ClassroomPage(Themed, QWidget):
    """The screen says what is in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage()
        self.stage.citizen.set_caption_scale(_CAPTIONS)
        self.prompt = Label("", "h2")
        self.clock = Label("0:00", "timer", wrap=False, tabular=True, align="right")
        self.pause = Button(self.tr("Pauze"), icon="pause-filled", key="Spatie")
        self.again = Button(self.tr("Opnieuw horen"), icon="rotate-ccw", key="R")
        self.record = Button(self.tr("Neem deze beurt op"), icon="video", key="N")
        self.timed = Switch(self.tr("Tijd tonen"))
        self.go_on = Button("", "primary", "extra", icon="arrow-right", key="Enter")
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.prompt, 1)
        line.addWidget(self.clock)
        line.addWidget(Label(self.tr("Tijd tonen"), "small", wrap=False))
        line.addWidget(self.timed)
        self.row = ActionRow()
        self.row.set_parts([self.pause, self.again, self.record], self.go_on)
        policy = self.row.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # as many lines as the width asks for
        self.row.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.stage, 1)
        self._column.addLayout(line)
        self._column.addWidget(self.row)
        self.clock.hide()
        self.retheme()

    def show_buttons(self, *, pause: str | None, go_on: str | None) -> None:
        """Their words; None where a button means nothing now."""
        self.pause.setEnabled(pause is not None)
        self.pause.setText(pause or self.tr("Pauze"))
        self.go_on.setVisible(go_on is not None)
        self.go_on.setText(go_on or "")
        self.row.updateGeometry()
        self.row.arrange()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_GAP))
        super().retheme()

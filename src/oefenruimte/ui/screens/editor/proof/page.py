"""The parts of proof play: the stage with the choices, what the learner has beside it, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Turn
from oefenruimte.ui.screens.editor.two_groups import TwoGroups
from oefenruimte.ui.screens.practice.side import CueCard
from oefenruimte.ui.screens.practice.stage import Stage
from oefenruimte.ui.widgets import Banner, Button, Card, Label, Scroll, Themed

_SIDE, _LEAST_SIDE, _GAP, _BETWEEN = 276, 220, 16, 12


class ProofPage(Themed, QWidget):
    """The screen says what is in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage()
        self.pause = Button(self.tr("Pauze"), icon="pause-filled", key="Spatie")
        self.again = Button(self.tr("Opnieuw horen"), icon="rotate-ccw", key="R")
        self.skip = Button(self.tr("Weet ik niet, ga door"), "ghost")
        self.go_on = Button(self.tr("Verder"), "primary", "extra", icon="arrow-right", key="Enter")
        self._buttons = (self.pause, self.again, self.skip, self.go_on)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.row = TwoGroups(self._buttons[:3], self._buttons[3:], _BETWEEN)
        self.told = Banner(
            "info",
            self.tr("Proefspelen: er wordt niets bewaard"),
            self.tr("Je camera en microfoon blijven uit."),
        )
        self.prompt = Label("", "body")
        self._prompt_card = Card(title=self.tr("Opdracht bij deze beurt"))
        self._prompt_card.body.addWidget(self.prompt)
        self.cue_card = CueCard()
        self._side = Scroll(self._make_side())
        left = QVBoxLayout()
        left.addWidget(self.stage, 1)
        left.addWidget(self.row)
        self._left = left
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 2, 0, 0)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        self.retheme()

    def show_turn(self, turn: Turn) -> None:
        """What the learner has beside the stage."""
        self.cue_card.set_hints(turn.cue_card)
        self.cue_card.setVisible(bool(turn.cue_card))
        self.prompt.setText(turn.prompt)
        self._prompt_card.setVisible(bool(turn.prompt))

    def show_buttons(self, *, pause: bool, again: bool, skip: bool, go_on: str | None) -> None:
        """Which of them fit now; `go_on`: the words of the large one."""
        for button, there in ((self.pause, pause), (self.again, again), (self.skip, skip)):
            button.setVisible(there)
        self.go_on.setVisible(go_on is not None)
        if go_on is not None:
            self.go_on.setText(go_on)

    def retheme(self) -> None:
        self._columns.setSpacing(self.px(_GAP))
        self._left.setSpacing(self.px(_GAP))
        self._fit()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The column at the side gives way before the buttons are cut off."""
        room = self.width() - self.row.minimumWidth() - self.px(_GAP)
        self._side.setFixedWidth(max(_LEAST_SIDE, min(self.px(_SIDE), room)))

    def _make_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self.told, self._prompt_card, self.cue_card):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return inside

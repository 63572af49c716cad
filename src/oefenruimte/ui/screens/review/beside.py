"""What stands beside the player: how one sounded, or another way to look."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from oefenruimte.ui.screens.review.example import ExampleCard
from oefenruimte.ui.screens.review.sound_card import SoundCard
from oefenruimte.ui.widgets import Segmented

_SOUND, _OTHER, _GAP = "klank", "anders", 8


class Beside(QWidget):
    """One of the two cards, and the choice between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sound = SoundCard()
        self.example = ExampleCard()
        self.choice = Segmented(
            [(_SOUND, self.tr("Zo klonk je")), (_OTHER, self.tr("Kijk anders"))],
            self.tr("Naast het beeld"),
            _SOUND,
            height="small",
            stretch=True,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sound)
        self._stack.addWidget(self.example)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)
        self.choice.chosen.connect(lambda value: self._show(value == _OTHER))

    def show_example(self) -> None:
        self.choice.set_value(_OTHER)
        self._show(True)

    def _show(self, other: bool) -> None:
        self._stack.setCurrentWidget(self.example if other else self.sound)

"""Where do you stand with a skill: four cards with what one sees, of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.growth import Step
from oefenruimte.ui.language.words import said, step_name
from oefenruimte.ui.screens.parts.words_button import WordsButton
from oefenruimte.ui.widgets import KeyCap, Label, Themed


class LevelCards(Themed, QWidget):
    """`chosen(Step)` by the user. Arrow keys go from card to card."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)

    def __init__(
        self, skill: str, levels: Sequence[str], value: Step | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Wat past nu het best bij jou? {0}").format(skill))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards: dict[Step, WordsButton] = {}
        for step, told in zip(Step, map(said, levels), strict=True):
            card = WordsButton(f"{step_name(step)}: {told}", _inside(step, told), checkable=True)
            card.setChecked(step is value)
            card.clicked.connect(lambda _checked=False, step=step: self.choose(step))
            self.cards[step] = card
            column.addWidget(card)

    @property
    def value(self) -> Step | None:
        return next((step for step, card in self.cards.items() if card.isChecked()), None)

    def choose(self, step: Step) -> None:
        """As if the user pressed it."""
        for other, card in self.cards.items():
            card.setChecked(other is step)
        self.chosen.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        cards = list(self.cards.values())
        at = next((number for number, card in enumerate(cards) if card.hasFocus()), None)
        if at is None or event.key() not in ways:
            super().keyPressEvent(event)
            return
        cards[(at + ways[Qt.Key(event.key())]) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)


def _inside(step: Step, told: str) -> QWidget:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(KeyCap(str(step + 1)), 0, Qt.AlignmentFlag.AlignVCenter)
    both = QVBoxLayout()
    both.setSpacing(0)
    both.addWidget(Label(step_name(step), "bodyStrong"))
    both.addWidget(Label(told))
    row.addLayout(both, 1)
    return inside

"""A card of the learner alone: plain in a kamer, a small kamer of its own on a podium."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.ui.widgets import Card, Chip, Label

RING = 6  # px: room in `body` beside the content for the focus ring round a whole line of it


class PrivateCard(Card):
    """Heading row in `heading`, content in `body`. On a podium the private chip stands between them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=(16 - RING, 16), accessible_name=title, parent=parent)
        self._chip = Chip("private", size="small", parent=self)
        self._chip.hide()
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        self.heading.addWidget(Label(title, "h3", parent=self), 1)
        self.heading.setContentsMargins(RING, 0, RING, 0)
        self.body.addLayout(self.heading)
        under = QHBoxLayout()
        under.setContentsMargins(RING, 0, RING, 0)
        under.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(under)

    def set_on_podium(self, on_podium: bool) -> None:
        """Whether the page round this card is shared, so that the card must say that it is not."""
        self.space_kind = "kamer" if on_podium else None
        self._chip.setVisible(on_podium)
        self.setAccessibleDescription(self._chip.accessibleName() if on_podium else "")
        self.retheme()
        for child in self.findChildren(QWidget):
            child.update()

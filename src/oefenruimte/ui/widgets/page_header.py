"""The heading of a page in the employee and coach shells."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.widgets.base import Themed
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.ruimte import Ruimte


class PageHeader(Themed, QWidget):
    """h1 and one line under it; keeps clear of the chip of the `Ruimte` it stands in."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "h1", parent=self)
        self.text = Label(text, color="textMuted", parent=self)
        self.text.setVisible(bool(text))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self.retheme()

    def set_words(self, title: str, text: str = "") -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        self.keep_clear()
        super().showEvent(event)

    def retheme(self) -> None:
        self.keep_clear()
        super().retheme()

    def keep_clear(self) -> None:
        """Leave the width of the chip free; the `Ruimte` calls this when its chip changes."""
        right = 0
        here = self.parentWidget()
        while here is not None and not isinstance(here, Ruimte):
            here = here.parentWidget()
        if isinstance(here, Ruimte) and here.chip is not None:
            right = here.chip.sizeHint().width() + self.px(16)
        self._column.setContentsMargins(0, 0, right, self.px(8))

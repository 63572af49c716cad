"""A place on a card whose content is replaced as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.ui.widgets import Button, Themed


class Slot(Themed, QWidget):
    """When the focus was in what goes, it goes to the first button of what comes."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.retheme()

    def fill(self, parts: Sequence[QWidget]) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        while (item := self._column.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        for part in parts:
            self._column.addWidget(part)
            part.show()
        buttons = [one for part in parts for one in part.findChildren(Button)] if inside else []
        fresh = next((one for one in buttons if one.isVisible()), None)
        if fresh is not None:  # what had the focus is gone; it may not jump out of the page
            fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(self._gap))
        super().retheme()

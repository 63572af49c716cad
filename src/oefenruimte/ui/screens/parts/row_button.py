"""A row of a list that is one button."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.widgets import CardButton, draw_box, painter_for

_PADDING, _RADIUS = (8, 8), 8


class RowButton(CardButton):
    """A card button without an edge, for in a list. `erase_wanted` on Delete."""

    erase_wanted = Signal()

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, padding=_PADDING, spacing=0, parent=parent)

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.erase_wanted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.isDown() or self.underMouse():
            fill = self.ink("sunk" if self.isDown() else "primarySoft")
            edge = self.ink("primary") if self.theme.high_contrast else None
            draw_box(painter_for(self), QRectF(self.rect()), _RADIUS, fill, edge)

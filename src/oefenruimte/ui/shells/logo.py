"""The door, as a small picture."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Themed, painter_for


class Logo(Themed, QWidget):
    """The door."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._drawing = QSvgRenderer(str(theme_manager().assets / "logo.svg"), self)
        self.setAccessibleName("Oefenruimte")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._drawing.render(painter_for(self), QRectF(self.rect()))

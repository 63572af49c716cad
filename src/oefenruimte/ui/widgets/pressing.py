"""What buttons of our own making share: Enter presses them, and a layout inside says how large they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLayout

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # a plain mixin: PySide cannot combine two widget classes

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterClicks(_Base):
    """Mixin, before the Qt class. Enter does what Space does; held down it presses once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class SizedByLayout(_Base):
    """Mixin, before the Qt class, for a button with its content in a layout."""

    # Qt would take the height at the least width for the least height: far too tall with words that wrap.

    def sizeHint(self) -> QSize:
        return self._inside().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside().minimumSize()

    def _inside(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

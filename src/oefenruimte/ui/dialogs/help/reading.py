"""A longer text to read and to select from, in a box of its own that scrolls."""

from PySide6.QtGui import QFontDatabase, QKeyEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Themed
from oefenruimte.ui.widgets.text_field import FieldBox

LINE, _FONT, _LEAST = 19, 13, 3


def lines_in(window: QWidget, line: int, besides: int, most: int) -> int:
    """How many lines (px at 100 %) a dialog in this window shows without scrolling itself. `besides`: the
    rest of it, px."""
    room = window.window().height() / theme_manager().theme.scale - besides
    return max(_LEAST, min(most, int(room // line)))


class Reading(FieldBox):
    """Plain text, each letter as wide as the other so that tables stay tables."""

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Edit(self, lines)
        self.edit.setAccessibleName(name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 6, 2, 6)
        inside.addWidget(self.edit)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Shown from its beginning."""
        self.edit.setPlainText(text)


class _Edit(Themed, QPlainTextEdit):
    """To read, with the keys too; Tab goes on."""

    def __init__(self, box: FieldBox, lines: int) -> None:
        super().__init__(box)
        self.focus_target = box
        self._lines = lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.retheme()

    def retheme(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.px(_FONT))
        self.setFont(font)
        self.setFixedHeight(self.px(LINE) * self._lines)
        super().retheme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # of the dialog
            event.ignore()
            return
        super().keyPressEvent(event)

"""Writing a note, in its place in the list."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.reflection import MAX_NOTE
from oefenruimte.ui.widgets import ENTER_KEYS, Button, TextArea, Themed


class NoteEditor(Themed, QWidget):
    """Enter keeps it, Shift+Enter is a new line, Esc gives up. An empty note is not kept."""

    kept = Signal(str)
    given_up = Signal()

    def __init__(self, label: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextArea(label, text=text, lines=2, max_length=MAX_NOTE, counter=False, parent=self)
        self._keep = Button(self.tr("Bewaar"), size="small", key="Enter", parent=self)
        self._give_up = Button(self.tr("Toch niet"), "ghost", "small", key="Esc", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._give_up)
        self._row.addWidget(self._keep)
        self._column.addLayout(self._row)
        self.field.edit.installEventFilter(self)
        self.field.submitted.connect(self._finish)
        self._keep.clicked.connect(self._finish)
        self._give_up.clicked.connect(lambda: self.given_up.emit())
        self.retheme()

    @property
    def text(self) -> str:
        """What would be kept; "" for nothing."""
        return self.field.text.strip()

    def begin(self) -> None:
        """Take the focus, behind what is there."""
        self.field.edit.setFocus()
        cursor = self.field.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.field.edit.setTextCursor(cursor)

    def retheme(self) -> None:
        self._column.setContentsMargins(0, self.px(2), 0, self.px(4))
        self._column.setSpacing(self.px(6))
        self._row.setSpacing(self.px(4))
        super().retheme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        override, press = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        if event.type() not in (override, press) or not isinstance(event, QKeyEvent):
            return False
        ours = event.key() == Qt.Key.Key_Escape or (
            event.key() in ENTER_KEYS and event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        )
        if not ours:
            return False
        event.accept()
        if event.type() == press:
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
            else:
                self._finish()
        return True

    def _finish(self) -> None:
        if self.text:
            self.kept.emit(self.text)
        else:
            self.given_up.emit()


_NONE = Qt.KeyboardModifier.NoModifier

"""Keys of a dialog that must also work while a text field in it has the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import Shortcuts, announce
from oefenruimte.ui.widgets.shortcuts import qt_key


class DialogKeys(QObject):
    """Undo and redo of the exercise, and any other `keys`, instead of those of the field itself.

    `watch` every part of the dialog with fields, also those that come later.
    """

    def __init__(self, host: QWidget, model: EditorModel) -> None:
        super().__init__(host)
        self._host, self._model = host, model
        self.shortcuts = Shortcuts(host)
        self._taken: list[QKeySequence] = []
        for key in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"):
            self.bind(key, self._undo if key == "Ctrl+Z" else self._redo)

    def bind(self, key: str, slot: object, text: str = "") -> None:
        """Works everywhere in the dialog, also while typing (so never a bare letter)."""
        assert callable(slot)
        self.shortcuts.bind(key, slot, text)
        self._taken.append(qt_key(key))

    def watch(self, part: QWidget) -> None:
        for edit in (*part.findChildren(QLineEdit), *part.findChildren(QPlainTextEdit)):
            edit.installEventFilter(self)
            if isinstance(edit, QPlainTextEdit):
                edit.setUndoRedoEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Not taken by the field: then the shortcut of the dialog gets it.
            return QKeySequence(event.keyCombination()) in self._taken
        return False

    def _undo(self) -> None:
        words = self._model.undo_words
        if self._model.can_undo:
            self._model.undo()
            announce(self._host, self.tr("Ongedaan gemaakt: {0}").format(words))

    def _redo(self) -> None:
        words = self._model.redo_words
        if self._model.can_redo:
            self._model.redo()
            announce(self._host, self.tr("Opnieuw gedaan: {0}").format(words))

"""Ctrl+Z in the editor, wherever the focus is: one undo for everything, also while typing in a field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class UndoKeys(QObject):
    """Follows the focus inside `host`. Goes before the undo of the field itself, and before the key of a
    toast: a key that two shortcuts want would do nothing."""

    def __init__(self, host: QWidget, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(host)
        self._host, self._undo, self._redo = host, undo, redo
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        act = self._meant(event)
        if act is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            act()
            return True
        return False

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._undo
        control = Qt.KeyboardModifier.ControlModifier
        shift = control | Qt.KeyboardModifier.ShiftModifier
        again = (event.key() == Qt.Key.Key_Y and event.modifiers() == control) or (
            event.key() == Qt.Key.Key_Z and event.modifiers() == shift
        )
        return self._redo if again or event.matches(QKeySequence.StandardKey.Redo) else None

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if not isValid(self) or not isValid(self._host):
            return
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if new is not None and self._host.isAncestorOf(new) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

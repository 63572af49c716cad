"""Hands and eyes for the demo: real clicks and keys in a real window, and pictures of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

_LOOK_EVERY_MS = 20


class Stuck(Exception):
    """What the story waited for did not come."""


class Driver:
    """Works on one window. Every wait has an end; what it waited for is in the error. `numbers` are those of
    the pictures to come; once `stopped()` every wait is over."""

    def __init__(
        self, window: QWidget, pictures: Path, numbers: Iterator[int], stopped: Callable[[], bool]
    ) -> None:
        self.window = window
        self._pictures = pictures
        self._numbers = numbers
        self._stopped = stopped

    # waiting ------------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], what: str, seconds: float = 30.0) -> None:
        """Let the program run until `condition()` holds."""
        if condition():
            return
        loop = QEventLoop()
        look = QTimer()
        look.setInterval(_LOOK_EVERY_MS)
        look.timeout.connect(lambda: loop.quit() if self._stopped() or condition() else None)
        end = QTimer()
        end.setSingleShot(True)
        end.setInterval(round(seconds * 1000))
        end.timeout.connect(loop.quit)
        look.start()
        end.start()
        loop.exec()
        look.stop()
        end.stop()
        self._look_whether_stopped()
        if not condition():
            raise Stuck(what)

    def settle(self, milliseconds: int = 250) -> None:
        """Let animations, pictures and lists arrive before a screenshot."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        self._look_whether_stopped()

    def _look_whether_stopped(self) -> None:
        if self._stopped():
            raise Stuck("jij bent gestopt")

    # finding ------------------------------------------------------------------------------------------

    def visible(self, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
        for widget in self.window.findChildren(kind):
            if widget.isVisible():
                yield widget

    def button(self, name: str) -> QAbstractButton | None:
        """The visible button whose text or accessible name begins with `name`."""
        for widget in self.visible(QAbstractButton):
            assert isinstance(widget, QAbstractButton)
            if widget.text().startswith(name) or widget.accessibleName().startswith(name):
                return widget
        return None

    def field(self, name: str) -> QWidget | None:
        """The visible text field with this accessible name."""
        for widget in self.visible():
            if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.accessibleName().startswith(name):
                return widget
        return None

    # doing --------------------------------------------------------------------------------------------

    def click(self, name: str, seconds: float = 30.0) -> None:
        """Click the button with this name, once it is there and enabled."""

        def ready() -> bool:
            found = self.button(name)
            return found is not None and found.isEnabled()

        self.until(ready, f"knop '{name}'", seconds)
        found = self.button(name)
        assert found is not None
        self.press(found)

    def press(self, button: QAbstractButton) -> None:
        """A click in the middle of this button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def write(self, name: str, text: str) -> None:
        """Type into the field with this name, letter by letter."""
        self.until(lambda: self.field(name), f"veld '{name}'")
        field = self.field(name)
        assert field is not None
        field.setFocus()
        for letter in text:  # QTest types ASCII only, and Dutch has an é
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, event)

    def picture(self, name: str) -> str:
        """Save what the window shows; the file's name."""
        corner = self.window.rect().bottomRight() - QPoint(2, 2)
        QTest.mouseMove(self.window, corner)  # the pointer is not in the picture: nothing looks hovered
        self.settle()
        file = self._pictures / f"{next(self._numbers):02}-{name}.png"
        self.window.grab().save(str(file))
        return file.name

"""Keys of a screen. They never get in the way of typing, nor of a control that uses the key itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets.button import Button
from oefenruimte.ui.widgets.dialog import top_dialog
from oefenruimte.ui.widgets.keybar import KeyHint
from oefenruimte.ui.widgets.keycap import is_letter

# The words on the caps, and what Qt calls these keys.
_NAMES = {
    "Spatie": "Space",
    "←": "Left",
    "→": "Right",
    "↑": "Up",
    "↓": "Down",
    "Enter": "Return",
    "Esc": "Esc",
}
_TEXT = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_PRESS = ("Spatie", "Enter")
_ARROWS = ("←", "→", "↑", "↓")


@dataclass(frozen=True, slots=True)
class BoundKey:
    """A key of a screen and what it does; `do` does it, whether letters are on or not."""

    key: str
    words: str
    do: Callable[[], object]


class Shortcuts(QObject):
    """Binds keys for everything inside `host`. A key is written as on its cap: "R", "Spatie", "Ctrl+Enter".

    They work while `host` is visible in the active window and no dialog is in front of it.
    Single letters, digits and signs, also with Shift, work only while they are on in the settings and no text
    field has the focus; Spatie, Enter and arrows not while a control with that key has the focus.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._bound: list[tuple[str, QShortcut, str]] = []
        self._keys: list[BoundKey] = []
        self._off = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._update)
        theme_manager().changed.connect(self._update)

    def bind(self, key: str, slot: Callable[[], object], text: str = "", *, words: str = "") -> QShortcut:
        """`text` is shown in the key bar (see `hints`); `words` only in the overview of all keys."""
        shortcut = QShortcut(qt_key(key), self._host)
        # For the window, not for the host: a key must also work when nothing has the focus.
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(key in _ARROWS)
        shortcut.activated.connect(lambda: None if key == "Esc" and _leave_text() else slot())
        self._bound.append((key, shortcut, text))
        self._keys.append(BoundKey(key, words or text, slot))
        self._update()
        return shortcut

    def bind_button(self, button: Button, text: str = "") -> QShortcut:
        """The key on the cap presses the button, when visible and enabled. ValueError without a cap."""
        if button.key is None:
            raise ValueError(f"the button {button.text()!r} has no key")
        return self.bind(button.key, lambda: _press(button), text or button.text().lower())

    def hints(self) -> list[KeyHint]:
        """For the key bar; keys with the same text share one hint."""
        found: dict[str, list[str]] = {}
        for key, _, text in self._bound:
            if text:
                found.setdefault(text, []).append(key)
        return [KeyHint(tuple(keys), text) for text, keys in found.items()]

    def bound(self) -> list[BoundKey]:
        """What there is to press now, for the overview of keys. Those without words are explained elsewhere:
        in the key bar, or on the cap of a button."""
        return [] if self._off or not self._host.isVisible() else list(self._keys)

    @property
    def host(self) -> QWidget:
        return self._host

    def set_off(self, off: bool) -> None:
        """All keys off, for instance while the screen is busy."""
        self._off = off
        self._update()

    def _update(self, *_: object) -> None:
        if not isValid(self._host):
            return  # the host is just being deleted, and its focus with it
        focused = QApplication.focusWidget()
        letters = theme_manager().theme.letter_keys
        dialog = top_dialog(self._host.window())
        behind = dialog is not None and dialog is not self._host and not dialog.isAncestorOf(self._host)
        for key, shortcut, _text in self._bound:
            reachable = not behind or (dialog is not None and dialog.allows(shortcut.key()))
            shortcut.setEnabled(not self._off and reachable and _may_work(key, focused, letters))


def qt_key(key: str) -> QKeySequence:
    """The key sequence of a cap. ValueError for a word that is no key."""
    parts = [_NAMES.get(part, part) for part in key.split("+")]
    sequence = QKeySequence("+".join(parts))
    if sequence.isEmpty() or "" in sequence.toString().split("+"):
        raise ValueError(f"no key called {key!r}")
    return sequence


def _leave_text() -> bool:
    """Esc in a text field only leaves the field. True when it did."""
    focused = QApplication.focusWidget()
    if isinstance(focused, _TEXT):
        focused.clearFocus()
        return True
    return False


def _press(button: Button) -> None:
    if button.isVisible() and button.isEnabled():
        button.click()


def _may_work(key: str, focused: QWidget | None, letters: bool) -> bool:
    single = is_letter(key)
    if single and not letters:
        return False
    if isinstance(focused, _TEXT):
        return not single and key not in (*_PRESS, *_ARROWS)
    if key in _PRESS:
        return not isinstance(focused, QAbstractButton | QComboBox)
    if key in _ARROWS:
        return not isinstance(focused, QAbstractSlider | QComboBox | QRadioButton)
    return True

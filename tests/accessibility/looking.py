"""What is wrong with a page for who has no mouse, or does not see: a list of words, empty when nothing is.

It looks at what stands in a window; the only thing it does there is pressing Tab.
"""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLayout,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from oefenruimte.ui.widgets import KeyBar, top_dialog
from oefenruimte.ui.widgets.keycap import is_letter

_MOST_TABS = 300
_SEEN = 24  # px: of what has the focus at least so much is in sight


def tab_round(window: QWidget) -> list[str]:
    """Tab goes by everything that can have the focus and comes back; what has it is in sight."""
    wrong: list[str] = []
    been = _walk(window, wrong)
    _press(window, back=True)
    if len(been) > 1 and QApplication.focusWidget() is not been[-1]:
        wrong.append(f"Shift+Tab does not go back to {_called(been[-1])}")
    front = top_dialog(window) or window
    for part in front.findChildren(QWidget):
        stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        aside = isinstance(part, QScrollArea | QRadioButton)  # of a group of choices one is a stop
        if stop and not aside and part.isVisible() and part.isEnabled() and part not in been:
            wrong.append(f"Tab passes {_called(part)}")
    return wrong


def _press(window: QWidget, *, back: bool = False) -> None:
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or window, key, shift)
    QApplication.processEvents()


def _walk(window: QWidget, wrong: list[str]) -> list[QWidget]:
    been: list[QWidget] = []
    for _ in range(_MOST_TABS):
        _press(window)
        focused = QApplication.focusWidget()
        if focused is None:
            wrong.append(f"Tab led nowhere after {_called(been[-1]) if been else '-'}")
            return been
        if focused in been:
            if focused is not been[0]:
                wrong.append(f"Tab cannot leave {_called(focused)}")
            return been
        been.append(focused)
        if not _in_sight(getattr(focused, "focus_target", None) or focused):
            wrong.append(f"out of sight: {_called(focused)}")
    wrong.append("Tab does not come back")
    return been


def _in_sight(target: QWidget) -> bool:
    window = target.window()
    whole = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
    seen = whole.intersected(window.rect())
    here = target.parentWidget()
    while here is not None and here is not window:
        seen = seen.intersected(QRect(here.mapTo(window, QPoint(0, 0)), here.size()))
        here = here.parentWidget()
    return seen.height() >= min(whole.height(), _SEEN) and seen.width() >= min(whole.width(), _SEEN)


def read_aloud(window: QWidget) -> list[str]:
    """What can be used has a name; siblings are read in the order in which they are laid out."""
    wrong = [
        f"no name: {_called(part)}"
        for part in _shown(window)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(part, QScrollArea)
        and part.focusProxy() is None
        and not _spoken(part)
    ]
    for parent in _shown(window):
        layout = parent.layout()
        if layout is None:
            continue
        laid_out = [part for part in _in_layout(layout) if part.parentWidget() is parent and _says(part)]
        read = [part for part in parent.children() if part in laid_out]
        if read != laid_out:
            order = [_called(part) for part in read if isinstance(part, QWidget)]
            wrong.append(f"read in another order: {order}")
    return wrong


def letters(window: QWidget) -> list[str]:
    """With single letters off: no such key works, and no hint or cap shows one."""
    wrong = [
        f"key {shortcut.key().toString()}"
        for shortcut in window.findChildren(QShortcut)
        if shortcut.isEnabled() and is_letter(shortcut.key().toString())
    ]
    for bar in window.findChildren(KeyBar):
        hints = [hint for hint in bar.shown() if all(map(is_letter, hint.keys))]
        wrong += [f"hint {hint.keys} {hint.text}" for hint in hints if bar.isVisible()]
    return wrong


def motion(window: QWidget) -> list[str]:
    """With less motion: nothing moves."""
    moving = [
        a for a in window.findChildren(QAbstractAnimation) if a.state() == QAbstractAnimation.State.Running
    ]
    return [f"moves: {type(animation.parent()).__name__}" for animation in moving]


def _shown(window: QWidget) -> Iterator[QWidget]:
    return (part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window)


def _spoken(part: QWidget) -> str:
    access = QAccessible.queryAccessibleInterface(part)
    return access.text(QAccessible.Text.Name) if access is not None else ""


def _says(part: QWidget) -> bool:
    """Something in it is read."""
    if not part.isVisible() or part.width() == 0:
        return False
    own = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return bool(own) or any(_says(child) for child in part.children() if isinstance(child, QWidget))


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _called(part: QWidget) -> str:
    words = part.accessibleName() or (part.text() if isinstance(part, QLabel) else "")
    return f"{type(part).__name__} {words[:40]!r} in {type(part.parentWidget()).__name__}"

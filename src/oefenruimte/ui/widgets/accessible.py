"""What screen readers get of widgets that paint themselves: role, name, states, values and actions.

A widget class says `accessible_role = QAccessible.Role.Grouping`; name and description come from
`setAccessibleName` and `setAccessibleDescription` as usual. Buttons, choices, headings and lists to choose
from need not say anything: they are seen by their class.
"""

import sys
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QWidget,
)
from shiboken6 import VoidPtr

from oefenruimte.ui.widgets.base import Themed

_CHOSEN = frozenset({QAccessible.Role.PageTab, QAccessible.Role.ListItem})  # selected, not checked


def install_accessible_roles() -> None:
    """Once per process, before the first screen."""
    QAccessible.installFactory(_interface_for)


def lent(part: object | None) -> Any:
    """What `interface_cast` must return to a screen reader: PySide takes pointers, and dies of None or the
    object itself (6.11; its stub says int). The caller keeps `part`."""
    return VoidPtr(0 if part is None else part)  # type: ignore[arg-type]  # what its stub does not know


def _interface_for(key: str, thing: QObject) -> QAccessibleInterface | None:
    del key
    if not isinstance(thing, QWidget):
        return None
    role: QAccessible.Role | None = getattr(thing, "accessible_role", None)
    if isinstance(thing, QAbstractButton) and isinstance(thing, Themed):
        return ButtonAccess(thing, role or _button_role(thing))
    level: int = getattr(thing, "heading_level", 0)
    if level and isinstance(thing, QLabel):
        return HeadingAccess(thing)
    if isinstance(thing, QComboBox) and isinstance(thing, Themed) and sys.platform not in ("win32", "darwin"):
        return ChoiceAccess(thing, QAccessible.Role.ComboBox)
    return None if role is None else QAccessibleWidget(thing, role)


def _button_role(button: QAbstractButton) -> QAccessible.Role:
    if isinstance(button, QRadioButton):
        return QAccessible.Role.RadioButton
    if isinstance(button, QCheckBox) or button.isCheckable():
        return QAccessible.Role.CheckBox
    return QAccessible.Role.Button


class _Press(QAccessibleActionInterface):
    """Pressing through a screen reader is a click: Qt's own "toggle" tells nobody that it was a user."""

    def __init__(self, access: QAccessibleWidget) -> None:
        super().__init__()
        self._access = access

    def actionNames(self) -> list[str]:
        button = _widget_of(self._access)
        if button is None or not button.isEnabled():
            return []
        focus = [] if button.focusPolicy() == Qt.FocusPolicy.NoFocus else [self.setFocusAction()]
        return [self.pressAction(), *focus]

    def doAction(self, actionName: str) -> None:
        button = _widget_of(self._access)
        if button is None or not button.isEnabled():
            return
        if actionName == self.setFocusAction():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif actionName == self.pressAction() and isinstance(button, QAbstractButton):
            QTimer.singleShot(0, button, button.click)  # the answer goes out before the page may change
        elif actionName == self.pressAction() and isinstance(button, QComboBox):
            QTimer.singleShot(0, button, button.showPopup)

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        key = getattr(_widget_of(self._access), "key", None)
        return [key] if actionName == self.pressAction() and isinstance(key, str) else []


class ButtonAccess(QAccessibleWidget):
    """A button of our own: pressing it is what a mouse does; a choice says whether it is the chosen one."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._actions = _Press(self)

    def state(self) -> QAccessible.State:
        state = super().state()
        button = _widget_of(self)
        if not isinstance(button, QAbstractButton):
            return state
        state.pressed = button.isDown()
        if not button.isCheckable():
            return state
        if self.role() in _CHOSEN:
            state.selectable, state.selected = True, button.isChecked()
        else:
            state.checkable, state.checked = True, button.isChecked()
        return state

    def text(self, t: QAccessible.Text) -> str:
        found = super().text(t)
        button = _widget_of(self)
        if found or t != QAccessible.Text.Name or not isinstance(button, QAbstractButton):
            return found
        return button.text()

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        return lent(self._actions if t == QAccessible.InterfaceType.ActionInterface else None)


class ChoiceAccess(QAccessibleWidget):
    """A choice from a list. Where a screen reader reads one name, that is the question with the answer: Qt
    gives the answer alone, and has the question looked for beside it, where it does not always stand."""

    def __init__(self, combo: QComboBox, role: QAccessible.Role) -> None:
        super().__init__(combo, role)
        self._actions = _Press(self)

    def state(self) -> QAccessible.State:
        state = super().state()
        combo = _widget_of(self)
        if isinstance(combo, QComboBox):
            open_ = combo.view().isVisible()
            state.expandable, state.hasPopup = True, True
            state.expanded, state.collapsed = open_, not open_
        return state

    def text(self, t: QAccessible.Text) -> str:
        found, combo = super().text(t), _widget_of(self)
        if not isinstance(combo, QComboBox):
            return found
        if t == QAccessible.Text.Value:
            return combo.currentText()
        if t == QAccessible.Text.Name:
            return ": ".join(filter(None, (found, combo.currentText())))
        return found

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        return lent(self._actions if t == QAccessible.InterfaceType.ActionInterface else None)


class _Level(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return self._level if key == QAccessible.Attribute.Level else None


class HeadingAccess(QAccessibleWidget):
    """Words above a page or a part of it: screen readers go from one to the next."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        level: int = getattr(label, "heading_level", 1)
        self._level = _Level(level)

    def text(self, t: QAccessible.Text) -> str:
        found, label = super().text(t), _widget_of(self)
        if found or t != QAccessible.Text.Name or not isinstance(label, QLabel):
            return found
        return label.text()

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        return lent(self._level if t == QAccessible.InterfaceType.AttributesInterface else None)


def _widget_of(access: QAccessibleWidget) -> QWidget | None:
    """None once the widget is gone: Qt keeps these for a while longer."""
    thing = access.object()
    return thing if isinstance(thing, QWidget) else None

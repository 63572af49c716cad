"""A timeline for the screen reader: a slider whose value is a moment in words."""

import sys
import weakref
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from oefenruimte.ui.widgets.accessible import lent

_INSTALLED = "oefenruimteTimelineAccess"
_STEP_S = 5


class Readable(Protocol):
    """What a timeline offers to be read and moved."""

    @property
    def position(self) -> int: ...
    @property
    def duration(self) -> int: ...
    def value_text(self) -> str: ...
    def ask_seek(self, at_ms: int) -> None: ...


def install_timeline_access() -> None:
    """Once per application; later calls do nothing."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface_for)


def _interface_for(key: str, thing: QObject) -> QAccessibleInterface | None:
    del key
    if isinstance(thing, QWidget) and getattr(thing, "timeline_access", False):
        return _TimelineAccess(thing)
    return None


class _Value(QAccessibleValueInterface):
    """In whole seconds: that is what is heard."""

    def __init__(self, timeline: "weakref.ref[Any]") -> None:
        super().__init__()
        self._timeline = timeline

    def currentValue(self) -> int:
        return _seconds(self._timeline, "position")

    def minimumValue(self) -> int:
        return 0

    def maximumValue(self) -> int:
        return _seconds(self._timeline, "duration")

    def minimumStepSize(self) -> int:
        return 1

    def setCurrentValue(self, value: object) -> None:
        timeline = cast(Readable | None, self._timeline())
        if timeline is not None:
            timeline.ask_seek(round(float(cast(float, value)) * 1000))


class _Actions(QAccessibleActionInterface):
    def __init__(self, timeline: "weakref.ref[Any]") -> None:
        super().__init__()
        self._timeline = timeline

    def actionNames(self) -> list[str]:
        return [self.increaseAction(), self.decreaseAction(), self.setFocusAction()]

    def doAction(self, actionName: str) -> None:
        timeline = self._timeline()
        if timeline is None:
            return
        if actionName == self.setFocusAction():
            cast(QWidget, timeline).setFocus()
            return
        step = _STEP_S if actionName == self.increaseAction() else -_STEP_S
        timeline.ask_seek(timeline.position + step * 1000)

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return {self.increaseAction(): ["Right"], self.decreaseAction(): ["Left"]}.get(actionName, [])


class _TimelineAccess(QAccessibleWidget):
    """Qt keeps these for as long as the program runs, so they hold the widget weakly."""

    def __init__(self, timeline: QWidget) -> None:
        super().__init__(timeline, QAccessible.Role.Slider)
        self._timeline: weakref.ref[Any] = weakref.ref(timeline)
        self._value = _Value(self._timeline)
        self._actions = _Actions(self._timeline)

    def text(self, t: QAccessible.Text) -> str:
        timeline = cast(Readable | None, self._timeline())
        if timeline is None or t not in (QAccessible.Text.Value, QAccessible.Text.Description):
            return super().text(t)
        if t == QAccessible.Text.Value:
            return timeline.value_text()
        # AT-SPI gets the seconds from Qt, and not these words: there they are told beside the name.
        words = [] if sys.platform in ("win32", "darwin") else [timeline.value_text()]
        return ". ".join(filter(None, (*words, super().text(t))))

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        parts = {
            QAccessible.InterfaceType.ValueInterface: self._value,
            QAccessible.InterfaceType.ActionInterface: self._actions,
        }
        return lent(parts.get(t))


def _seconds(timeline: "weakref.ref[Any]", what: str) -> int:
    there = timeline()
    return 0 if there is None else int(getattr(there, what)) // 1000

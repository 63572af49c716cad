"""Roles for screen readers of widgets that paint themselves.

A widget class says `accessible_role = QAccessible.Role.Grouping`; name and description come from
`setAccessibleName` and `setAccessibleDescription` as usual.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def install_accessible_roles() -> None:
    """Once per process, before the first screen."""
    QAccessible.installFactory(_interface_for)


def _interface_for(key: str, thing: QObject) -> QAccessibleWidget | None:
    del key
    role: QAccessible.Role | None = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)

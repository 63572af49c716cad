"""Where the parts of a window are, and which can be worked with."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from oefenruimte.ui.widgets import top_dialog
from oefenruimte.ui.widgets.toast import Toast

_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSlider, QAbstractSpinBox)


def on_top(window: QWidget) -> QWidget:
    """What covers the window: a dialog, a page of its own, or the window itself."""
    dialog = top_dialog(window)
    if dialog is not None:
        return dialog
    for child in reversed(window.children()):
        covers = isinstance(child, QWidget) and child.isVisible() and child.geometry() == window.rect()
        if covers and isinstance(child, QWidget) and not child.isWindow():
            return child
    return window


def controls_of(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not widget.isVisible() or isinstance(widget, QScrollBar) or widget.size().isEmpty():
            continue
        if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            continue  # Qt's own part: the whole is looked at
        area = widget.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            continue  # likewise
        if isinstance(widget, _CONTROLS) or takes_focus:
            yield widget


def deepest(root: QWidget, at: QPoint) -> QWidget:
    """The widget there, also one that lets the mouse through; not the focus ring."""
    here, point = root, at
    while True:
        for child in reversed(here.children()):
            if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
                continue
            if child.objectName() != "focusRing" and child.geometry().contains(point):
                here, point = child, point - child.pos()
                break
        else:
            return here


def inside_toast(widget: QWidget) -> bool:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, Toast):
        here = here.parentWidget()
    return here is not None


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def same(one: QRectF, other: QRectF) -> bool:
    apart = (one.left() - other.left(), one.top() - other.top())
    return max(map(abs, (*apart, one.right() - other.right(), one.bottom() - other.bottom()))) <= 1


def overlap(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > 2 and both.height() > 2


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else widget.accessibleName()


def path_of(widget: QWidget, window: QWidget) -> str:
    names: list[str] = []
    here: QWidget | None = widget
    while here is not None and here is not window:
        kind = type(here).__name__
        if kind not in ("QWidget", "QStackedWidget", "Scroll"):
            names.append(kind)
        here = here.parentWidget()
    return "/".join(reversed(names))

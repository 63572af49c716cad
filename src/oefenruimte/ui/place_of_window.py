"""Where the window stood the last time, and full screen. Nothing but Qt's widgets is loaded for it."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from oefenruimte.app.machine import MachineMemory


def put_back(window: QWidget, geometry: str) -> None:
    """Before it is shown. What cannot be read, or is of a screen that is gone, does no harm."""
    try:
        known = base64.b64decode(geometry.encode(), validate=True)
    except (ValueError, binascii.Error):
        return
    if not known or not window.restoreGeometry(QByteArray(known)) or window.isMaximized():
        return
    areas = [screen.availableGeometry() for screen in QApplication.screens()]
    place = window.geometry()
    least = window.minimumSize()
    fit = fitting(place, areas, least.width(), least.height())
    if fit != place:
        window.setGeometry(fit)


def fitting(place: QRect, areas: Sequence[QRect], least_width: int, least_height: int) -> QRect:
    """`place`, moved and made smaller until it is on one of the screens: the one that has most of it, else
    the first. Never smaller than the least."""
    if not areas:
        return place
    area = max(areas, key=lambda one: _size(one.intersected(place)))
    width = max(least_width, min(place.width(), area.width()))
    height = max(least_height, min(place.height(), area.height()))
    left = max(area.left(), min(place.left(), area.left() + area.width() - width))
    top = max(area.top(), min(place.top(), area.top() + area.height() - height))
    return QRect(left, top, width, height)


def _size(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


class PlaceOfWindow(QObject):
    """Remembers where the window is when it closes. Full screen is for now only."""

    def __init__(self, window: QWidget, memory: MachineMemory) -> None:
        super().__init__(window)
        self._window, self._memory = window, memory
        self._before: QByteArray | None = None  # of the window, while it fills the screen
        self._large = False

    def toggle_full_screen(self) -> None:
        """F11."""
        window = self._window
        if not window.isFullScreen():
            self._before, self._large = window.saveGeometry(), window.isMaximized()
            window.showFullScreen()
        elif self._large:
            window.showMaximized()
        else:
            window.showNormal()

    def keep(self) -> None:
        """Write it down."""
        before = self._before if self._window.isFullScreen() else None
        geometry = before if before is not None else self._window.saveGeometry()
        self._memory.update(geometry=base64.b64encode(geometry.data()).decode())

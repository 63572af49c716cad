"""Notices that nobody touches the program, so that it can be locked."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_ACTIVITY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(QObject):
    """Emits `idle` once when there was no key, mouse or touch in any window for `minutes`.

    `busy` says that something runs that needs no hands (a recording, a clip): that time does not count.
    It watches windows, not every object: a filter on the application would see every event of every widget.
    """

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: float,
        *,
        busy: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(app)
        self._limit = minutes * 60.0
        self._busy = busy
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._wait(self._limit)

    def set_minutes(self, minutes: float) -> None:
        """Change the limit; 0 never goes idle."""
        self._limit = minutes * 60.0
        self.touch()

    def touch(self) -> None:
        """Begin counting anew: after unlocking, or when something happened that is no event."""
        self._last = self._clock()
        self._wait(self._limit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._last = self._clock()
            if not self._timer.isActive():
                self._wait(self._limit)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _wait(self, seconds: float) -> None:
        if self._limit > 0:
            self._timer.start(max(1, round(seconds * 1000)))
        else:
            self._timer.stop()

    def _look(self) -> None:
        if self._busy():
            self._last = self._clock()
        left = self._limit - (self._clock() - self._last)
        if left > 0:
            self._wait(left)
        else:
            self.idle.emit()

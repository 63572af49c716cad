"""Calls from any thread, run on the GUI thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Marshal(QObject):
    """Runs a function on the thread that made this object, in the order in which the calls came in.

    Make it on the GUI thread. After `close()` calls are dropped, so a late worker cannot touch a window that
    is being taken down.
    """

    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._open = True
        # Queued also for callers on the GUI thread itself: one order of calls for everyone.
        self._wanted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call(self, fn: Callable[[], object]) -> None:
        """Run `fn` on the GUI thread soon; returns at once. May be called from any thread."""
        with self._lock:
            if self._open:
                self._wanted.emit(fn)

    def close(self) -> None:
        """Drop what is still waiting and everything that comes later."""
        with self._lock:
            self._open = False

    def _run(self, fn: Callable[[], object]) -> None:
        if self._open:
            fn()

"""The system's request to end (logging out, Ctrl-C in a terminal), as a Qt signal."""

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class EndRequests(QObject):
    """While installed, a request to end becomes `asked` instead of the end. For the main thread of a POSIX
    system; elsewhere nothing happens.

    Python only notices a signal when it runs, and in a quiet window it does not: a pipe wakes it up.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[signal.Signals, object] = {}
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None
        self._wakeup_before = -1

    def install(self) -> None:
        if os.name != "posix":
            return
        reading, writing = self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: os.read(reading, 64))
        self._wakeup_before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in _SIGNALS:
            self._before[number] = signal.signal(number, lambda *_: self.asked.emit())

    def remove(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what `signal.signal` gave
        self._before.clear()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._wakeup_before)
        for end in self._pipe or ():
            os.close(end)
        self._pipe = self._notifier = None

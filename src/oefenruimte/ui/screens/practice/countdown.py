"""The seconds before a recording, and how fast this page goes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal


@dataclass(frozen=True, slots=True)
class Pace:
    """ms. `settle`: so long after a new phase a press does not count; a double click means one thing."""

    second: int = 1000
    settle: int = 300


USUAL_PACE = Pace()


class Countdown(QObject):
    """`passed` comes once per `run(True)`; a second that was broken off starts anew."""

    passed = Signal()

    def __init__(self, second_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self.passed)

    def run(self, on: bool) -> None:
        """Let a second pass, or stand still."""
        if not on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    @property
    def runs(self) -> bool:
        return self._timer.isActive()

    @property
    def left(self) -> float:
        """The part of this second that is still to go, 0-1; 1 while it stands still."""
        if not self._timer.isActive():
            return 1.0
        return max(0, self._timer.remainingTime()) / self._timer.interval()

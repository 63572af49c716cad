"""Text in the place of a picture, for as long as the picture would have lasted."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_TICK_MS = 40


@dataclass(frozen=True, slots=True)
class TextCard:
    """Who speaks and what they say, or why there is nothing to see. Plain text; `lines` split by \\n."""

    lines: str
    name: str = ""
    icon: str = ""


class NoPicture(Enum):
    """Why a part of the conversation is shown as a card."""

    SOUND_ONLY = "sound-only"
    BROKEN = "broken"


class CardPlayer(QObject):
    """A clock that plays, pauses and seeks like a clip of `duration` ms, with nothing to show or hear."""

    positionChanged = Signal(int)  # ms
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._duration = 0
        self._rate = 1.0
        self._from = 0  # where we were when the clock was last started
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def position(self) -> int:
        if not self._timer.isActive():
            return self._from
        return min(self._duration, self._from + round(self._clock.elapsed() * self._rate))

    def load(self, duration: int, at_ms: int) -> None:
        self._timer.stop()
        self._duration = duration
        self._from = min(max(0, at_ms), duration)

    def play(self) -> None:
        self._from = self.position
        self._clock.start()
        self._timer.start()

    def pause(self) -> None:
        self._from = self.position
        self._timer.stop()

    def seek(self, at_ms: int) -> None:
        self._from = min(max(0, at_ms), self._duration)
        if self._timer.isActive():
            self._clock.start()
        self.positionChanged.emit(self._from)

    def set_rate(self, rate: float) -> None:
        self._from = self.position
        self._rate = rate
        if self._timer.isActive():
            self._clock.start()

    def _tick(self) -> None:
        position = self.position
        self.positionChanged.emit(position)
        if position >= self._duration:
            self.pause()
            self.ended.emit()

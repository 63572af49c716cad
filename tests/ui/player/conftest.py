"""Clips are made once; a watch tells when the GUI thread was held up."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes.media import BARS, make_clip, number_of


@pytest.fixture(scope="session")
def two_seconds() -> bytes:
    """60 numbered frames with a tone, fragmented as the recorder writes it."""
    return make_clip(2.0)


@pytest.fixture(scope="session")
def half_second() -> bytes:
    return make_clip(0.5, first=500)


def number_in(picture: QImage) -> int:
    """The number that a numbered picture carries; the picture fills the whole image."""
    wide = picture.width() / BARS
    middle = picture.height() // 2
    return number_of([picture.pixelColor(int((bar + 0.5) * wide), middle).lightness() for bar in range(BARS)])


class Frames(QObject):
    """Remembers the number of every frame, with the moment it came and the thread."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[int] = []
        self.moments: list[float] = []
        self.threads: set[int] = set()

    def take(self, frame: QVideoFrame) -> None:
        self.numbers.append(number_in(frame.toImage()))
        self.moments.append(time.perf_counter())
        self.threads.add(threading.get_ident())

    @property
    def last(self) -> int | None:
        return self.numbers[-1] if self.numbers else None


def sometimes(attempt: Callable[[], bool], times: int = 5) -> bool:
    """Whether it works out at least once. On a busy machine pictures come late or not at all, so one attempt
    says little; what never works out is wrong."""
    return any(attempt() for _ in range(times))


class StallWatch:
    """The longest time between two turns of the event loop, and what else ran on this thread meanwhile."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._cpu_at = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        # Processor time of this thread, not the clock: on a busy machine the clock tells of other programs.
        now = time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._cpu_at) * 1000)
        self._cpu_at = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms


@pytest.fixture
def stalls(qtbot: QtBot) -> Iterator[Callable[[], float]]:
    watch = StallWatch()
    yield watch.stop
    watch.stop()


def pixels(widget: QWidget) -> QImage:
    """What the widget looks like now, transparent where it draws nothing."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def count(image: QImage, color: QColor) -> int:
    """How many pixels have exactly this colour."""
    wanted = color.rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))

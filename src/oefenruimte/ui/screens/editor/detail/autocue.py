"""The text of the citizen, large, running past while it is being spoken."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets import Themed, draw_box, painter_for, rounded_path

SMALLEST, LARGEST, USUAL_SIZE = 22, 48, 32
SLOWEST, FASTEST, USUAL_SPEED = 80, 220, 140  # words a minute
_TICK_MS = 33
_LINE = 1.35
_READ_AT = 0.38  # of the height: where the line stands that is spoken now
_SIDE = 28
_HIGH_WINDOW = 760


class Autocue(Themed, QWidget):
    """`start` lets the text run, `stop` holds it, `rewind` puts it back. With less motion: by pages."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = " ".join(text.split())
        self._size, self._speed = USUAL_SIZE, USUAL_SPEED
        self._lines: list[str] = []
        self._spoken = 0.0  # words, up to the last change of speed
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)
        self.setAccessibleName(self.tr("Autocue"))
        self.setAccessibleDescription(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retheme()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def spoken(self) -> float:
        """Words that have passed."""
        if not self.running:
            return self._spoken
        return min(self._spoken + self._clock.elapsed() / 60_000 * self._speed, self._words)

    @property
    def page(self) -> int:
        """With less motion: which page is shown, 0-based."""
        before = 0
        for number, lines in enumerate(self._pages()):
            before += sum(len(line.split()) for line in lines)
            if self.spoken < before:
                return number
        return max(0, len(self._pages()) - 1)

    def set_text_size(self, size: int) -> None:
        """px at 100 %."""
        self._size = min(LARGEST, max(SMALLEST, size))
        self._wrap()

    def set_speed(self, words_a_minute: int) -> None:
        """Also while it runs: it goes on from where it is."""
        self._spoken = self.spoken
        self._clock.restart()
        self._speed = min(FASTEST, max(SLOWEST, words_a_minute))

    def start(self) -> None:
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._spoken = self.spoken
        self._timer.stop()

    def rewind(self) -> None:
        self._timer.stop()
        self._spoken = 0.0
        self.update()

    def retheme(self) -> None:
        self._wrap()
        super().retheme()

    def resizeEvent(self, event: object) -> None:
        del event
        self._wrap()

    def sizeHint(self) -> QSize:
        high = self.window().height() >= self.px(_HIGH_WINDOW)
        return QSize(self.px(640), self.px(180 if high else 112))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        draw_box(painter, rect, 12, self.theme.color("captionBackground"), self.ink("borderStrong"))
        painter.setClipPath(rounded_path(rect.adjusted(1, 1, -1, -1), 11))
        painter.setFont(self._font())
        painter.setPen(self.theme.color("captionText"))
        lines, top = self._shown()
        for number, line in enumerate(lines):
            place = QRectF(0, top + number * self._line_height, rect.width(), self._line_height)
            if place.bottom() >= 0 and place.top() <= rect.height():
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)

    # how it runs ---------------------------------------------------------------------------------------

    def _shown(self) -> tuple[list[str], float]:
        """Lines and where the first one begins."""
        if self.theme.reduced_motion:
            pages = self._pages()
            lines = pages[self.page] if pages else []
            return lines, (self.height() - len(lines) * self._line_height) / 2
        return self._lines, self.height() * _READ_AT - self._line_height * (self._line_now() + 0.5)

    def _line_now(self) -> float:
        """The line that is spoken, with the part of it that has passed."""
        left = self.spoken
        for number, line in enumerate(self._lines):
            words = len(line.split())
            if left < words:
                return number + left / words
            left -= words
        return float(len(self._lines))

    def _pages(self) -> list[list[str]]:
        room = max(1, int((self.height() - self.px(16)) / self._line_height))
        return [self._lines[first : first + room] for first in range(0, len(self._lines), room)]

    @property
    def _words(self) -> int:
        return len(self._text.split())

    @property
    def _line_height(self) -> float:
        return self.px(self._size) * _LINE

    def _font(self) -> QFont:
        return self.theme.font_of(self._size, 500)

    def _wrap(self) -> None:
        metrics, room = QFontMetricsF(self._font()), self.width() - 2 * self.px(_SIDE)
        lines: list[str] = []
        for word in self._text.split():
            if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        self._lines = lines
        self.update()

"""How loud the microphone hears you: 24 blocks and a word."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for

_WIDTH, _HEIGHT, _SPACE, _WORD_GAP = 7, 18, 3, 15
_SOFT_UP_TO, _LOUD_FROM = 4 / 24, 19 / 24
_HOLD_MS = 1500  # people pause between words: a word stays this long after the last sound that earned it
_STEADY_MS = 1500  # and is read out only when it has stayed this long


class LevelMeter(Themed, QProgressBar):
    """`set_level(0.0-1.0)` as often as you like. The word (`Te zacht`, `Goed`, `Te hard`) is the accessible
    description; `read_out` also has a changed word spoken."""

    word_changed = Signal(str)

    def __init__(
        self, bars: int = 24, word: bool = True, read_out: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bars, self._show_word, self._read_out = bars, word, read_out
        self._level = 0.0
        self._loudest, self._since = 0.0, QElapsedTimer()
        self._word = self.tr("Te zacht")
        self._steady = QTimer(self)
        self._steady.setSingleShot(True)
        self._steady.setInterval(_STEADY_MS)
        self._steady.timeout.connect(lambda: announce(self, self._word))
        self.setRange(0, bars)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Geluid"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self._word)
        self.retheme()

    @property
    def word(self) -> str:
        return self._word

    def set_level(self, level: float) -> None:
        """0.0 is silence, 1.0 the loudest; out of range is cut off."""
        self._level = min(1.0, max(0.0, level))
        lit = round(self._level * self._bars)
        if lit != self.value():
            self.setValue(lit)
        if self._level >= self._loudest or not self._since.isValid() or self._since.elapsed() > _HOLD_MS:
            self._loudest = self._level
            self._since.restart()
        self._say(self._word_for(self._loudest))

    def retheme(self) -> None:
        self.setFont(self.theme.font("bodyStrong"))
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(self._bars_width() + self._word_width(), max(self.px(_HEIGHT), self.px(24)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        top = (self.height() - self.px(_HEIGHT)) / 2
        for number in range(self._bars):
            block = QRectF(number * self.px(_WIDTH + _SPACE), top, self.px(_WIDTH), self.px(_HEIGHT))
            if number < self.value():
                draw_box(painter, block, 2, self.ink(self._color_of(number)))
            else:
                draw_box(painter, block, 2, self.ink("sunk"), self.ink("borderStrong"))
        if self._show_word:
            painter.setPen(self.ink("text"))
            painter.setFont(self.font())
            left = self._bars_width() + self.px(_WORD_GAP)
            words = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._word)

    def _color_of(self, number: int) -> ColorName:
        place = number / self._bars
        if place < _SOFT_UP_TO:
            return "textSubtle"
        return "success" if place < _LOUD_FROM else "warning"

    def _word_for(self, level: float) -> str:
        if level <= _SOFT_UP_TO:
            return self.tr("Te zacht")
        return self.tr("Goed") if level <= _LOUD_FROM else self.tr("Te hard")

    def _say(self, word: str) -> None:
        if word == self._word:
            return
        self._word = word
        self.setAccessibleDescription(word)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.word_changed.emit(word)
        self.update()
        if self._read_out:
            self._steady.start()

    def _bars_width(self) -> int:
        return self._bars * self.px(_WIDTH + _SPACE) - self.px(_SPACE)

    def _word_width(self) -> int:
        if not self._show_word:
            return 0
        metrics = QFontMetricsF(self.font())
        words = (self.tr("Te zacht"), self.tr("Goed"), self.tr("Te hard"))
        return self.px(_WORD_GAP) + int(max(metrics.horizontalAdvance(word) for word in words)) + 2

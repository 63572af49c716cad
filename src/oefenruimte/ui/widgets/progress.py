"""How far: a bar, the turns of a take, and the steps of an exercise."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for, rounded_path


class ProgressBar(Themed, QProgressBar):
    """A flat bar, 10 px high unless told. `set_progress(0.0-1.0)`; `describe` is what the reader hears."""

    def __init__(
        self,
        accessible_name: str,
        height: int = 10,
        color: ColorName = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar_height = height
        self._color: ColorName = color
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, part: float, describe: str = "") -> None:
        """Out of range is cut off."""
        self.setValue(round(1000 * min(1.0, max(0.0, part))))
        if describe:
            self.setAccessibleDescription(describe)

    def sizeHint(self) -> QSize:
        return QSize(self.px(190), self.px(self._bar_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(40), self.px(self._bar_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        radius = rect.height() / 2
        edge = self.ink("borderStrong") if self.theme.high_contrast else None
        draw_box(painter, rect, radius, self.ink("sunk"), edge)
        if self.value():
            painter.setClipPath(rounded_path(rect, radius))
            done = QRectF(
                rect.left(), rect.top(), rect.width() * self.value() / self.maximum(), rect.height()
            )
            draw_box(painter, done, min(radius, 3.0), self.ink(self._color))


class TurnBar(Themed, QProgressBar):
    """A block per turn: filled is done, half is busy, open is to do; with the words "Beurt 2 van 3"."""

    def __init__(
        self, total: int = 1, current: int = 1, words: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._show_words = words
        self._done = False
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Beurten"))
        self.set_turns(total, current)
        self.retheme()

    def set_turns(self, total: int, current: int, all_done: bool = False) -> None:
        """`current` is the busy turn, 1-based; earlier ones are done. `all_done` fills the last one too."""
        self._done = all_done
        self.setRange(0, max(1, total))
        self.setValue(min(current, total))
        self.setAccessibleDescription(self.words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self.tr("Beurt {0} van {1}").format(self.value(), self.maximum())

    def retheme(self) -> None:
        self.setFont(self.theme.font("bodyStrong", tabular=True))
        super().retheme()

    def sizeHint(self) -> QSize:
        words = 0
        if self._show_words:
            words = self.px(16) + round(QFontMetricsF(self.font()).horizontalAdvance(self.words) + 1)
        return QSize(self._blocks_width() + words, self.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        wide, high = self._block_width(), self.px(8)
        for number in range(self.maximum()):
            block = QRectF(number * (wide + self.px(6)), (self.height() - high) / 2, wide, high)
            self._paint_block(painter, block, number + 1)
        if self._show_words:
            painter.setPen(self.ink("text"))
            painter.setFont(self.font())
            left = self._blocks_width() + self.px(16)
            place = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.words)

    def _paint_block(self, painter: QPainter, block: QRectF, turn: int) -> None:
        radius = block.height() / 2
        if turn < self.value() or self._done:
            draw_box(painter, block, radius, self.ink("primary"))
        elif turn == self.value():
            draw_box(painter, block, radius, self.ink("surface"))
            painter.save()
            painter.setClipPath(rounded_path(block, radius))
            painter.fillRect(block.adjusted(0, 0, -block.width() / 2, 0), self.ink("primary"))
            painter.restore()
            draw_box(painter, block, radius, None, self.ink("primary"))
        else:
            draw_box(painter, block, radius, self.ink("surface"), self.ink("borderStrong"))

    def _block_width(self) -> int:
        return self.px(64 if self.maximum() <= 4 else 28)

    def _blocks_width(self) -> int:
        return self.maximum() * (self._block_width() + self.px(6)) - self.px(6)


StepState = Literal["done", "now", "next"]
_CIRCLE, _LINE, _GAP, _WORD_GAP = 24, 28, 10, 8


class Steps(Themed, QWidget):
    """The steps of an exercise in the top bar: 1 Situatie, 2 Oefenen, 3 Terugkijken, 4 Delen."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, words: Sequence[str], current: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def set_current(self, current: int) -> None:
        """1-based; earlier ones are done. One more than there are: all are done."""
        self._current = current
        names = self.tr("Stap {0} van {1}: {2}")
        shown = min(current, len(self._words))
        self.setAccessibleName(names.format(shown, len(self._words), self._words[shown - 1]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(self._word_width(number) for number in range(len(self._words)))
        circles = len(self._words) * self.px(_CIRCLE + _WORD_GAP)
        lines = (len(self._words) - 1) * self.px(_LINE + 2 * _GAP)
        return QSize(words + circles + lines, self.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, x, middle = painter_for(self), 0, self.height() / 2
        for number, word in enumerate(self._words):
            state = self._state(number)
            circle = QRectF(x, round(middle - self.px(_CIRCLE) / 2), self.px(_CIRCLE), self.px(_CIRCLE))
            self._paint_circle(painter, circle, number, state)
            x += self.px(_CIRCLE + _WORD_GAP)
            painter.setPen(self.ink("textMuted" if state == "next" else "text"))
            painter.setFont(self._font_of(number))
            place = QRectF(x, 0, self._word_width(number) + 2, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
            x += self._word_width(number) + self.px(_GAP)
            if number < len(self._words) - 1:
                painter.setPen(QPen(self.ink("borderStrong"), 2))
                painter.drawLine(QPointF(x, round(middle)), QPointF(x + self.px(_LINE), round(middle)))
                x += self.px(_LINE + _GAP)

    def _paint_circle(self, painter: QPainter, circle: QRectF, number: int, state: StepState) -> None:
        radius = circle.width() / 2
        if state == "done":
            draw_box(painter, circle, radius, self.ink("surface"), self.ink("primary"), 1.25)
            draw_icon(painter, self.theme, "check", self.ink("primary"), circle.center(), 14)
            return
        ink: QColor
        if state == "now":
            draw_box(painter, circle, radius, self.ink("primary"))
            ink = self.ink("onPrimary")
        else:
            draw_box(painter, circle, radius, self.ink("surface"), self.ink("borderStrong"), 1.25)
            ink = self.ink("textMuted")
        painter.setPen(ink)
        painter.setFont(self.theme.font_of(13, 700, tabular=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _state(self, number: int) -> StepState:
        if number + 1 < self._current:
            return "done"
        return "now" if number + 1 == self._current else "next"

    def _font_of(self, number: int) -> QFont:
        return self.theme.font_of(15, 600 if self._state(number) == "now" else 500)

    def _word_width(self, number: int) -> int:
        return round(QFontMetricsF(self._font_of(number)).horizontalAdvance(self._words[number]) + 0.5)

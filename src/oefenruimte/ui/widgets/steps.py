"""Where you are in an exercise: the steps in the top bar."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, draw_icon, painter_for

StepState = Literal["done", "now", "next"]
_CIRCLE, _LINE, _GAP, _WORD_GAP = 24, 28, 10, 8


class Steps(Themed, QWidget):
    """The steps of an exercise in the top bar: 1 Situatie, 2 Oefenen, 3 Terugkijken, 4 Delen.

    Where there is little room only the present step keeps its word.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, words: Sequence[str], current: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        return QSize(self._width(short=False), self.px(28))

    def minimumSizeHint(self) -> QSize:
        now = min(self._current, len(self._words)) - 1
        return QSize(self.px(_CIRCLE) + self.px(_WORD_GAP) + self._word_width(now), self.px(28))

    @property
    def short_width(self) -> int:
        """With all numbers, and the words of the present one."""
        return self._width(short=True)

    @property
    def short(self) -> bool:
        """Whether words are left out now."""
        return self.width() < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, middle, short = painter_for(self), self.height() / 2, self.short
        alone = self.width() < self.short_width
        shown = [min(self._current, len(self._words)) - 1] if alone else list(range(len(self._words)))
        wide = self.minimumSizeHint().width() if alone else self._width(short=short)
        x = max(0, self.width() - wide) / 2
        for number in shown:
            circle = QRectF(x, round(middle - self.px(_CIRCLE) / 2), self.px(_CIRCLE), self.px(_CIRCLE))
            self._paint_circle(painter, circle, number, self._state(number))
            x += self.px(_CIRCLE)
            if self._has_word(number, short=short):
                x += self.px(_WORD_GAP)
                self._paint_word(painter, x, number)
                x += self._word_width(number)
            if number < shown[-1]:
                gap, line = self._line(short=short)
                painter.setPen(QPen(self.ink("borderStrong"), 2))
                start = x + gap
                painter.drawLine(QPointF(start, round(middle)), QPointF(start + line, round(middle)))
                x += 2 * gap + line

    def _paint_word(self, painter: QPainter, x: float, number: int) -> None:
        painter.setPen(self.ink("textMuted" if self._state(number) == "next" else "text"))
        painter.setFont(self._font_of(number))
        place = QRectF(x, 0, self._word_width(number) + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words[number])

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

    def _has_word(self, number: int, *, short: bool) -> bool:
        return not short or self._state(number) == "now"

    def _line(self, *, short: bool) -> tuple[int, int]:
        """Gap beside a line and its length."""
        return (self.px(4), self.px(8)) if short else (self.px(_GAP), self.px(_LINE))

    def _width(self, *, short: bool) -> int:
        gap, line = self._line(short=short)
        numbers = range(len(self._words))
        words = [n for n in numbers if self._has_word(n, short=short)]
        width = sum(self.px(_WORD_GAP) + self._word_width(number) for number in words)
        return width + len(self._words) * self.px(_CIRCLE) + (len(self._words) - 1) * (2 * gap + line)

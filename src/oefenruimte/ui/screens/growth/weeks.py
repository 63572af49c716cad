"""Minutes of practice a week, as bars (sheet 09). A week without is a thin line, and no problem."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.widgets import Themed, draw_box, painter_for

_HIGH, _TOP, _BARS, _WORDS = 128, 26, 76, 20
_THIN = 3


class WeekBars(Themed, QWidget):
    """`weeks`: (Monday, minutes), oldest first; the last one runs. `goal`: minutes a week, 0 for none."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, weeks: Sequence[tuple[date, int]], goal: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks, self._goal = tuple(weeks), goal
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._spoken())
        self.setToolTip("\n".join(self._line(monday, minutes) for monday, minutes in reversed(self._weeks)))

    def sizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(160), self.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._weeks:
            return
        painter, top, high = painter_for(self), self.px(_TOP), self.px(_BARS)
        floor, most = top + high, max(self._goal, *(minutes for _, minutes in self._weeks), 1)
        room = self.width() / len(self._weeks)
        wide = min(self.px(20), room * 0.72)
        for at, (_, minutes) in enumerate(self._weeks):
            left = at * room + (room - wide) / 2
            if minutes == 0:
                thin = self.px(_THIN)
                draw_box(painter, QRectF(left, floor - thin, wide, thin), 0, self.ink("borderStrong"))
                continue
            tall = max(self.px(6), high * minutes / most)
            box, running = QRectF(left, floor - tall, wide, tall), at == len(self._weeks) - 1
            if running:
                draw_box(painter, box, 3, self.ink("primarySoft"), self.ink("primary"), 2)
            else:
                draw_box(painter, box, 3, self.ink("primary"))
        painter.setPen(QPen(self.ink("borderStrong"), 1))
        painter.drawLine(QPointF(0, floor + 1), QPointF(self.width(), floor + 1))
        painter.setFont(self.theme.font_of(14, 400, tabular=True))
        if self._goal:
            y = floor - high * self._goal / most
            pen = QPen(self.ink("textMuted"), 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setPen(self.ink("textMuted"))
            words = QRectF(0, y - self.px(22), self.width(), self.px(20))
            painter.drawText(
                words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._goal_words()
            )
        painter.setPen(self.ink("textMuted"))
        below = QRectF(0, floor + self.px(5), self.width(), self.px(_WORDS))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, day_text(self._weeks[0][0]))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("deze week"))

    def _goal_words(self) -> str:
        return self.tr("{0} min, jouw doel").format(self._goal)

    def _line(self, monday: date, minutes: int) -> str:
        return self.tr("week van {0}: {1} min").format(day_text(monday), minutes)

    def _spoken(self) -> str:
        told = [self._line(monday, minutes) for monday, minutes in self._weeks]
        if self._goal:
            told.append(self._goal_words())
        return self.tr("Geoefend per week") + ": " + ", ".join(told)

"""How much one practised this week: a number, a bar, and the days (sheet 02)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.widgets import (
    Card,
    Icon,
    IconLine,
    Label,
    ProgressBar,
    Themed,
    draw_box,
    painter_for,
)

_TOP, _BARS, _WORDS, _THIN, _WORKDAYS = 20, 46, 22, 3, 5


class WeekCard(Card):
    """`minutes`: seven, from Monday. `goal`: minutes a week, 0 for none."""

    def __init__(self, minutes: Sequence[int], goal: int, today: date, parent: QWidget | None = None) -> None:
        title = self.tr("Deze week geoefend")
        super().__init__(padding=(20, 20), spacing=10, accessible_name=title, parent=parent)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("timer", tile=36))
        head.addWidget(Label(title, "h3"), 1)
        self.body.addLayout(head)
        total = sum(minutes)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(
            Label(str(total), "display", wrap=False, tabular=True, heading=False),
            0,
            Qt.AlignmentFlag.AlignBottom,
        )
        told.addWidget(Label(self._of_goal(total, goal), color="textMuted"), 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(told)
        if goal:
            bar = ProgressBar(title)
            bar.set_progress(total / goal, f"{total} {self._of_goal(total, goal)}")
            self.body.addWidget(bar)
        self.body.addWidget(_Days(tuple(minutes), today))
        self.body.addStretch(1)
        who = self.tr("Alleen jij ziet hoeveel je oefent.")
        self.body.addWidget(IconLine("lock", who, "small", "textMuted", "textMuted", 16, 6))

    def _of_goal(self, total: int, goal: int) -> str:
        if goal:
            return self.tr("van je {0} minuten").format(goal)
        return self.tr("minuut") if total == 1 else self.tr("minuten")


class _Days(Themed, QWidget):
    """A bar for each working day; the weekend only if one practised then."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, minutes: tuple[int, ...], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = [
            self.tr("ma"),
            self.tr("di"),
            self.tr("wo"),
            self.tr("do"),
            self.tr("vr"),
            self.tr("za"),
            self.tr("zo"),
        ]
        count = max((at + 1 for at, each in enumerate(minutes) if each), default=0)
        self._minutes = minutes[: max(_WORKDAYS, count)]
        self._names, self._today = names[: len(self._minutes)], today.weekday()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = ", ".join(f"{name} {each}" for name, each in zip(self._names, self._minutes, strict=True))
        self.setAccessibleName(self.tr("Minuten per dag: {0}").format(told))

    def sizeHint(self) -> QSize:
        return QSize(self.px(40) * len(self._minutes), self.px(_TOP + _BARS + _WORDS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(30) * len(self._minutes), self.px(_TOP + _BARS + _WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, most = painter_for(self), max(*self._minutes, 1)
        step, high = self.width() / len(self._minutes), self.px(_BARS)
        floor = self.px(_TOP) + high
        for at, each in enumerate(self._minutes):
            wide = step * 0.84
            left = at * step + (step - wide) / 2
            tall = max(self.px(8), high * each / most) if each else self.px(_THIN)
            box = QRectF(left, floor - tall, wide, tall)
            draw_box(painter, box, 3 if each else 0, self.ink("primary" if each else "borderStrong"))
            painter.setFont(self.theme.font_of(14, 400, tabular=True))
            painter.setPen(self.ink("textMuted"))
            above = QRectF(left, box.top() - self.px(20), wide, self.px(18))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(each) if each else "–")
            now = at == self._today
            painter.setFont(self.theme.font_of(14, 700 if now else 400))
            painter.setPen(self.ink("text" if now else "textMuted"))
            below = QRectF(left, floor + self.px(4), wide, self.px(_WORDS - 4))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._names[at])

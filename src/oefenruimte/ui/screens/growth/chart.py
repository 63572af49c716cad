"""The dumbbells of sheet 09: where one began, where one is, and where one wants to be. One row a skill."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.growth import Standing, Step
from oefenruimte.ui.language.words import standing_text, step_name
from oefenruimte.ui.screens.growth.signs import DOT, draw_diamond, draw_goal_flag
from oefenruimte.ui.widgets import EnterClicks, Themed, draw_box, draw_icon, painter_for

_ROW, _HEAD, _NAMES, _RIGHT = 57, 32, 192, 28
_NAMES_LEAST, _AXIS_LEAST = 120, 220


class SkillChart(Themed, QWidget):
    """`chosen(skill)` when a row is pressed. A list for the screen reader: each row is one line of words."""

    accessible_role = QAccessible.Role.List
    chosen = Signal(str)

    def __init__(self, standings: Sequence[Standing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Vaardigheden"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Scale())
        self.rows = [SkillRow(standing) for standing in standings]
        for row in self.rows:
            row.clicked.connect(lambda _checked=False, skill=row.standing.skill: self.chosen.emit(skill))
            column.addWidget(row)


class _OnAxis(Themed):
    """Where the places of the scale are, from left to right."""

    def _axis(self, width: int) -> tuple[float, float]:
        names = max(self.px(_NAMES_LEAST), min(self.px(_NAMES), width - self.px(_AXIS_LEAST + _RIGHT)))
        return float(names), float(width - self.px(_RIGHT))

    def _x(self, width: int, place: float) -> float:
        begin, end = self._axis(width)
        return begin + (end - begin) * place / Step.STRONG

    def _paint_grid(self, painter: QPainter, width: int, top: float, bottom: float) -> None:
        pen = QPen(self.ink("border"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.5, 2])
        painter.setPen(pen)
        for step in Step:
            x = self._x(width, step)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))


class _Scale(_OnAxis, QWidget):
    """The names of the four steps over the rows."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(map(step_name, Step)))

    def sizeHint(self) -> QSize:
        return QSize(self.px(_NAMES + _AXIS_LEAST + _RIGHT), self.px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, high = painter_for(self), self.px(_HEAD)
        self._paint_grid(painter, self.width(), high - 4, high)
        painter.setFont(self.theme.font_of(14, 400))
        painter.setPen(self.ink("textMuted"))
        for step in Step:
            name = step_name(step)
            wide = self.px(90)
            x = min(
                self._x(self.width(), step), self.width() - painter.fontMetrics().horizontalAdvance(name) / 2
            )
            place = QRectF(x - wide / 2, 0, wide, high - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


class SkillRow(EnterClicks, _OnAxis, QAbstractButton):
    """One skill. A diamond: the baseline; a dot: now; a flag: the goal; a dot with a check: goal reached."""

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(standing_text(standing))
        self.setAccessibleDescription(self.tr("Open: waar dit vandaan komt, en je doel."))
        self.setToolTip(standing_text(standing))

    @property
    def focus_radius(self) -> int:
        return 8

    def sizeHint(self) -> QSize:
        return QSize(self.px(_NAMES + _AXIS_LEAST + _RIGHT), self.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_NAMES_LEAST + _AXIS_LEAST + _RIGHT), self.px(_ROW))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, width, high = painter_for(self), self.width(), self.height()
        if self.isDown() or self.underMouse():
            draw_box(painter, QRectF(self.rect()), 8, self.ink("sunk" if self.isDown() else "primarySoft"))
        self._paint_grid(painter, width, 0, high)
        self._paint_name(painter)
        y, standing = high / 2, self.standing
        now = None if standing.now is None else self._x(width, standing.now)
        if now is not None and standing.baseline is not None:
            pen = QPen(self.ink("primary"), self.px(4))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(self._x(width, standing.baseline), y), QPointF(now, y))
        if standing.goal is not None and not standing.reached:
            self._paint_goal(painter, self._x(width, standing.goal.place), now, y)
        if standing.baseline is not None:
            draw_diamond(self, painter, self._x(width, standing.baseline), y)
        if now is not None:
            self._paint_dot(painter, now, y)

    def _paint_name(self, painter: QPainter) -> None:
        begin, _ = self._axis(self.width())
        painter.setFont(self.theme.font_of(15, 600))
        painter.setPen(self.ink("text"))
        place = QRectF(0, 2, begin - self.px(16), self.height() - 4)
        lines = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(place, lines, self.standing.skill)

    def _paint_goal(self, painter: QPainter, goal: float, now: float | None, y: float) -> None:
        if now is not None and now < goal:
            pen = QPen(self.ink("textMuted"), self.px(1.5) or 1, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(now, y), QPointF(goal, y))
        draw_goal_flag(self, painter, goal, y)

    def _paint_dot(self, painter: QPainter, x: float, y: float) -> None:
        radius = self.px(DOT)
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        draw_box(painter, box, radius, self.ink("primary"))
        if not self.standing.reached:
            return
        draw_icon(painter, self.theme, "check", self.ink("onPrimary"), QPointF(x, y), 13)
        words = self.tr("doel gehaald")
        painter.setFont(self.theme.font_of(14, 600))
        painter.setPen(self.ink("success"))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = x + radius + self.px(8)
        if left + wide > self.width():  # no room behind it: over the line, before the dot
            painter.drawText(QPointF(max(0.0, x - wide / 2), y - radius - self.px(4)), words)
        else:
            painter.drawText(QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)

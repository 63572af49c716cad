"""Where you are in a learning path: a line of steps with their names (sheet 02)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.app.learning import Progress
from oefenruimte.ui.widgets import Themed, draw_box, draw_icon, painter_for

_DOT, _UNDER, _WORD, _GAP, _WIDEST = 28, 8, 22, 12, 190


class PathLine(Themed, QWidget):
    """A check for what was practised, the number of the others; the present one is filled.

    Names stand under the dots as far as they fit; in a narrow place only the present one has its name.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self._names = [stage.name for stage in progress.stages]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._spoken())
        self.setToolTip("\n".join(f"{at}. {name}" for at, name in enumerate(self._names, start=1)))

    def sizeHint(self) -> QSize:
        wide = min(self.px(_WIDEST), self._widest()) * len(self._names)
        return QSize(wide, self.px(_DOT + _UNDER + _WORD))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(_DOT + 4) * len(self._names), self.px(_DOT + _UNDER + _WORD))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, dot = painter_for(self), self.px(_DOT)
        step, now = self._step(), self._progress.current
        short = step - self.px(_GAP) < self._widest()
        for at in range(len(self._names) - 1):
            passed = self._progress.stages[at].done and (now is None or at < now)
            painter.setPen(QPen(self.ink("primary" if passed else "borderStrong"), 2))
            y = dot / 2
            painter.drawLine(QPointF(at * step + dot, y), QPointF((at + 1) * step, y))
        for at, name in enumerate(self._names):
            circle = QRectF(at * step + 1, 1, dot - 2, dot - 2)
            self._paint_dot(painter, circle, at)
            if not short or at == now:
                self._paint_name(painter, at, name, step, alone=short)

    def _paint_dot(self, painter: QPainter, circle: QRectF, at: int) -> None:
        radius = circle.width() / 2
        if at == self._progress.current:
            draw_box(painter, circle, radius, self.ink("primary"))
            ink = self.ink("onPrimary")
        elif self._progress.stages[at].done:
            draw_box(painter, circle, radius, self.ink("primarySoft"), self.ink("primary"), 1.5)
            draw_icon(painter, self.theme, "check", self.ink("primary"), circle.center(), 15)
            return
        else:
            draw_box(painter, circle, radius, self.ink("surface"), self.ink("borderStrong"), 1.5)
            ink = self.ink("textMuted")
        painter.setPen(ink)
        painter.setFont(self.theme.font_of(14, 700, tabular=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(at + 1))

    def _paint_name(self, painter: QPainter, at: int, name: str, step: float, *, alone: bool) -> None:
        present = at == self._progress.current
        font = self._font(present=present)
        width = QFontMetricsF(font).horizontalAdvance(name) + 2
        left = min(at * step, self.width() - width) if alone else at * step
        painter.setFont(font)
        muted = not present and not self._progress.stages[at].done
        painter.setPen(self.ink("textMuted" if muted else "text"))
        place = QRectF(max(0.0, left), self.px(_DOT + _UNDER), width, self.px(_WORD))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    def _font(self, *, present: bool) -> QFont:
        return self.theme.font_of(14, 700 if present else 400)

    def _step(self) -> float:
        """From dot to dot: the names get the same room, also the last one."""
        count = len(self._names)
        return min(self.px(_WIDEST), self.width() / count) if count > 1 else float(self.width())

    def _widest(self) -> int:
        widths = (
            QFontMetricsF(self._font(present=at == self._progress.current)).horizontalAdvance(name)
            for at, name in enumerate(self._names)
        )
        return round(max(widths) + 1)

    def _spoken(self) -> str:
        progress = self._progress
        title, count = progress.path.title, len(self._names)
        if progress.current is None:
            return self.tr("Leerlijn {0}: alle {1} stappen geoefend").format(title, count)
        words = self.tr("Leerlijn {0}: stap {1} van {2}, {3}. {4} geoefend.")
        return words.format(title, progress.current + 1, count, self._names[progress.current], progress.done)

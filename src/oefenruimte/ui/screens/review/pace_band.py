"""The pace as a band of three, with the place in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.facts import Pace
from oefenruimte.ui.widgets import Themed, draw_box, painter_for

_BAR, _MARK_HIGH, _MARK_WIDE, _GAP, _WORDS = 9, 20, 4, 3, 24


class PaceBand(Themed, QWidget):
    """`names` are the words under the three parts."""

    def __init__(self, names: dict[Pace, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._pace: Pace | None = None
        self._inside = 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_place(self, pace: Pace | None, inside: float = 0.5) -> None:
        """In which part, and how far 0-1 along it. None: no mark."""
        self._pace, self._inside = pace, min(1.0, max(0.0, inside))
        self.setAccessibleName(self.tr("Tempo: {0}").format(self._names[pace]) if pace is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.px(_MARK_HIGH + _WORDS))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.px(_MARK_HIGH + _WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, paces = painter_for(self), list(Pace)
        each = self.width() / len(paces)
        top = (self.px(_MARK_HIGH) - self.px(_BAR)) / 2
        for number, pace in enumerate(paces):
            left = number * each + (_GAP / 2 if number else 0)
            right = (number + 1) * each - (_GAP / 2 if number < len(paces) - 1 else 0)
            box = QRectF(left, top, right - left, self.px(_BAR)).adjusted(0.5, 0.5, -0.5, -0.5)
            draw_box(painter, box, self.px(3), self.ink("sunk"), self.ink("borderStrong"))
            chosen = pace is self._pace
            painter.setFont(self.theme.font("noteStrong" if chosen else "note"))
            painter.setPen(self.ink("text" if chosen else "textMuted"))
            words = QRectF(number * each, self.px(_MARK_HIGH), each, self.px(_WORDS))
            metrics = QFontMetricsF(painter.font())
            shown = metrics.elidedText(self._names[pace], Qt.TextElideMode.ElideRight, each)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        if self._pace is not None:
            x = (paces.index(self._pace) + 0.08 + 0.84 * self._inside) * each
            wide = self.px(_MARK_WIDE)
            mark = QRectF(x - wide / 2, 0, wide, self.px(_MARK_HIGH))
            draw_box(painter, mark.adjusted(-1, 0, 1, 0), wide / 2, self.ink("surface"))
            draw_box(painter, mark, wide / 2, self.ink("primary"))

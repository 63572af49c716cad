"""The three signs of the chart, and what they mean."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.widgets import FlowLayout, Label, Themed, draw_box, painter_for

DOT = 10
_DIAMOND, _FLAG, _ICON = 8, 26, 22


class ChartLegend(QWidget):
    """What the three signs mean."""

    def __init__(self, baseline_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=12, row_gap=2)
        for sign, words in (
            ("diamond", baseline_words),
            ("dot", self.tr("nu")),
            ("flag", self.tr("jouw doel")),
        ):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(_Sign(sign))
            row.addWidget(Label(words, "note", "textMuted", wrap=False))
            flow.addWidget(pair)


class _Sign(Themed, QWidget):
    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(_ICON), self.px(_ICON + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, x, y = painter_for(self), self.width() / 2, self.height() / 2
        match self._sign:
            case "diamond":
                draw_diamond(self, painter, x, y)
            case "dot":
                radius = self.px(9)
                draw_box(
                    painter,
                    QRectF(x - radius, y - radius, 2 * radius, 2 * radius),
                    radius,
                    self.ink("primary"),
                )
            case _:
                draw_goal_flag(self, painter, x - self.px(6), y)


def draw_diamond(widget: Themed, painter: QPainter, x: float, y: float) -> None:
    half = widget.px(_DIAMOND)
    painter.setPen(QPen(widget.ink("text"), 2))
    painter.setBrush(widget.ink("surface"))
    corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.drawPolygon(QPolygonF(corners))


def draw_goal_flag(widget: Themed, painter: QPainter, x: float, y: float) -> None:
    """The pole stands at `x`."""
    high, wide, pen = widget.px(_FLAG), widget.px(14), QPen(widget.ink("text"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    top = y - high / 2
    painter.setPen(pen)
    painter.setBrush(widget.ink("surface"))
    cloth = [(0, 0), (wide, 0), (wide - wide * 0.3, high * 0.25), (wide, high * 0.5), (0, high * 0.5)]
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in cloth]))
    painter.drawLine(QPointF(x, top), QPointF(x, y + high / 2))

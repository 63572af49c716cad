"""The lines between the turns on the canvas, and the words of the branches."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from oefenruimte.app.authoring.course import Way
from oefenruimte.app.authoring.graph import Edge
from oefenruimte.ui.screens.editor.painting import Painted, icon, words
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import draw_box

_LABEL_RADIUS, _LABEL_HEIGHT, _LABEL_SIDE, _LABEL_MOST, _LABEL_OPEN = 4, 24, 7, 176, 140
_ARROW, _STROKE, _CORNER = 6, 2, 8
_CURVE = 0.62


class EdgeItem(Painted):
    """A line with an arrow at its end; see `Edge` for its points."""

    def __init__(self) -> None:
        super().__init__()
        self._edge: Edge | None = None
        self._scale = 0.0
        self._path = QPainterPath()
        self._arrow = QPolygonF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_edge(self, edge: Edge) -> None:
        if edge == self._edge and self._scale == self.theme.scale:
            return
        self.prepareGeometryChange()
        self._edge, self._scale = edge, self.theme.scale
        points = [QPointF(self.px(x), self.px(y)) for x, y in edge.points]
        self._path = _corners(points, self.px(_CORNER)) if edge.way is Way.BACK else _curves(points)
        end, size = points[-1], self.px(_ARROW)
        tip = [(0.0, 0.0), (-size, -1.2 * size), (size, -1.2 * size)]
        self._arrow = QPolygonF([end + QPointF(x, y) for x, y in tip])
        self.update()

    def boundingRect(self) -> QRectF:
        side = self.px(_ARROW) + _STROKE
        return self._path.boundingRect().adjusted(-side, -side, side, side)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option
        if self._edge is None:
            return
        open_end = self._edge.way is Way.OPEN
        ink = self.theme.color("error" if open_end else "borderStrong")
        pen = QPen(ink, _STROKE)
        if self._edge.way in (Way.OPEN, Way.LOOSE):
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if open_end:
            icon(painter, self.theme, "octagon-x", "error", self._path.currentPosition(), 16, widget)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(self._arrow)


class LabelItem(Painted):
    """The words at a branch. A line to another turn can be drawn from it."""

    def __init__(self, turn: str, branch: int) -> None:
        super().__init__()
        self.turn, self.branch = turn, branch
        self._words = ""
        self._size = (0.0, 0.0)
        self._open = False
        self.setZValue(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_label(self, at: tuple[int, int], lean: int, text: str, *, nowhere: bool) -> None:
        self.prepareGeometryChange()
        metrics = QFontMetricsF(self.theme.font_of(13, 400))
        side = self.px(_LABEL_SIDE)
        # Ends that lead nowhere stand closer together than turns do.
        most = self.px(_LABEL_OPEN if nowhere else _LABEL_MOST) - 2 * side
        self._words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        wide, high = metrics.horizontalAdvance(self._words) + 2 * side, self.px(_LABEL_HEIGHT)
        self._size, self._open = (wide, high), nowhere
        x, y = self.px(at[0]), self.px(at[1])
        left = {0: x - wide / 2, 1: x + self.px(4), -1: x - wide + self.px(2)}[lean]
        self.setPos(left, y - high / 2)
        self.setToolTip(text)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *self._size)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        rect, color = self.boundingRect(), self.theme.color
        edge: ColorName = "error" if self._open else "borderStrong"
        ink: ColorName = "error" if self._open else "text"
        draw_box(painter, rect, self.px(_LABEL_RADIUS), color("surface"), color(edge))
        side = self.px(_LABEL_SIDE)
        words(painter, self.theme, self._words, ink, rect.adjusted(side, 0, 0, 0), 400, 13)


def _curves(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for at, point in enumerate(points[1:]):
        before = points[at]
        if at % 2 or before.x() == point.x():
            path.lineTo(point)
            continue
        down = (point.y() - before.y()) * _CURVE
        path.cubicTo(before + QPointF(0, down), point - QPointF(0, down), point)
    return path


def _corners(points: Sequence[QPointF], radius: float) -> QPainterPath:
    """Straight lines with rounded corners; the first stretch is a curve."""
    path = QPainterPath(points[0])
    first, second = points[0], points[1]
    down = (second.y() - first.y()) * _CURVE
    path.cubicTo(first + QPointF(0, down), second - QPointF(0, down), second)
    for at in range(2, len(points) - 1):
        before, corner, after = points[at - 1], points[at], points[at + 1]
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    away = other - corner
    length = max(1.0, abs(away.x()) + abs(away.y()))
    return corner + away * (min(radius, length / 2) / length)

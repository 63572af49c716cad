"""Arrows and circles on a picture of any size, and how a hand moves them. Lengths are thousandths."""

from collections.abc import Iterable
from dataclasses import replace
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from oefenruimte.domain.share import Stroke, StrokeKind
from oefenruimte.ui.theme import Theme

LEAST = 20  # smaller than this is a slip of the hand
_WHOLE = 1000
_LINE, _THINNEST = 0.0075, 2.5  # of the width of the picture; px
_EDGE = 0.9  # of the line, on either side: dark, so that it stands out from a light picture as well
_HEAD, _HEAD_MOST, _HEAD_WIDE = 5.5, 0.45, pi / 5.5  # times the line; of the length; half the angle
_FIRST = {
    StrokeKind.ARROW: Stroke(StrokeKind.ARROW, 400, 620, 500, 500),
    StrokeKind.CIRCLE: Stroke(StrokeKind.CIRCLE, 420, 360, 580, 640),
}


def first_stroke(kind: StrokeKind) -> Stroke:
    """What one begins with at the keyboard: in the middle of the picture."""
    return _FIRST[kind]


def moved(stroke: Stroke, across: int, down: int) -> Stroke:
    """As a whole; it stays within the picture."""
    across = max(-min(stroke.x1, stroke.x2), min(_WHOLE - max(stroke.x1, stroke.x2), across))
    down = max(-min(stroke.y1, stroke.y2), min(_WHOLE - max(stroke.y1, stroke.y2), down))
    return replace(
        stroke,
        x1=stroke.x1 + across,
        y1=stroke.y1 + down,
        x2=stroke.x2 + across,
        y2=stroke.y2 + down,
    )


def pulled(stroke: Stroke, across: int, down: int) -> Stroke:
    """By its head or its lower right corner. It never becomes too small to see."""
    x2, y2 = (min(_WHOLE, max(0, value)) for value in (stroke.x2 + across, stroke.y2 + down))
    other = replace(stroke, x2=x2, y2=y2)
    return other if large_enough(other) else stroke


def large_enough(stroke: Stroke) -> bool:
    wide, high = abs(stroke.x2 - stroke.x1), abs(stroke.y2 - stroke.y1)
    if stroke.kind is StrokeKind.CIRCLE:
        return min(wide, high) >= LEAST
    return hypot(wide, high) >= LEAST


def tidy(stroke: Stroke) -> Stroke:
    """A circle is the same whichever corner it was drawn from."""
    if stroke.kind is StrokeKind.ARROW:
        return stroke
    (x1, x2), (y1, y2) = sorted((stroke.x1, stroke.x2)), sorted((stroke.y1, stroke.y2))
    return replace(stroke, x1=x1, y1=y1, x2=x2, y2=y2)


def on_picture(point: QPointF, picture: QRectF) -> tuple[int, int]:
    """Where a point of the widget is on the picture, held within it."""
    x = (point.x() - picture.left()) / max(1.0, picture.width())
    y = (point.y() - picture.top()) / max(1.0, picture.height())
    return round(_WHOLE * min(1.0, max(0.0, x))), round(_WHOLE * min(1.0, max(0.0, y)))


def paint_strokes(
    painter: QPainter, theme: Theme, picture: QRectF, strokes: Iterable[Stroke], *, moving: bool = False
) -> None:
    """On the picture drawn at `picture`: gold with a dark edge, or white while it still moves."""
    width = max(_THINNEST, picture.width() * _LINE)
    ink = theme.color("captionText" if moving else "sharedFill")
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        path = _path(stroke, picture, width)
        for color, wide in ((theme.color("captionBackground"), width * (1 + 2 * _EDGE)), (ink, width)):
            round_, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(color, wide, Qt.PenStyle.SolidLine, round_, join))
            painter.drawPath(path)
    painter.restore()


def _path(stroke: Stroke, picture: QRectF, width: float) -> QPainterPath:
    tail, head = _point(stroke.x1, stroke.y1, picture), _point(stroke.x2, stroke.y2, picture)
    path = QPainterPath()
    if stroke.kind is StrokeKind.CIRCLE:
        path.addEllipse(QRectF(tail, head).normalized())
        return path
    length = hypot(head.x() - tail.x(), head.y() - tail.y())
    angle = atan2(tail.y() - head.y(), tail.x() - head.x())
    reach = min(_HEAD * width, max(2 * width, length * _HEAD_MOST))
    path.moveTo(tail)
    path.lineTo(head)
    for side in (-_HEAD_WIDE, _HEAD_WIDE):
        path.moveTo(head + QPointF(cos(angle + side), sin(angle + side)) * reach)
        path.lineTo(head)
    return path


def _point(x: int, y: int, picture: QRectF) -> QPointF:
    return QPointF(
        picture.left() + picture.width() * x / _WHOLE, picture.top() + picture.height() * y / _WHOLE
    )

"""Small drawing tools on QPainter: curves from numbers, soft spots of light, clips that end by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

Stop = tuple[float, QColor]


def shade(colour: str | QColor, alpha: float = 255) -> QColor:
    """The colour with another opacity (0-255; beyond that it is cut off)."""
    found = QColor(colour)
    found.setAlpha(max(0, min(255, round(alpha))))
    return found


def mix(a: str | QColor, b: str | QColor, part: float) -> QColor:
    """Between two colours: 0 is all a, 1 is all b."""
    first, second = QColor(a), QColor(b)
    return QColor(
        round(first.red() + (second.red() - first.red()) * part),
        round(first.green() + (second.green() - first.green()) * part),
        round(first.blue() + (second.blue() - first.blue()) * part),
    )


def curve(start: tuple[float, float], *steps: tuple[float, ...], closed: bool = True) -> QPainterPath:
    """A path: a step of two numbers is a line, of four a quadratic, of six a cubic curve."""
    path = QPainterPath(QPointF(*start))
    for step in steps:
        if len(step) == 2:
            path.lineTo(step[0], step[1])
        elif len(step) == 4:
            path.quadTo(*step)
        else:
            path.cubicTo(*step)
    if closed:
        path.closeSubpath()
    return path


def through(
    points: Sequence[tuple[float, float]], *, closed: bool = True, tension: float = 1.0
) -> QPainterPath:
    """A smooth path through all points (Catmull-Rom, written as cubic curves)."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    pull = tension / 6
    for i in range(count if closed else count - 1):
        if closed:
            before, here, there, after = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            before, here = points[max(0, i - 1)], points[i]
            there, after = points[i + 1], points[min(count - 1, i + 2)]
        path.cubicTo(
            here[0] + (there[0] - before[0]) * pull,
            here[1] + (there[1] - before[1]) * pull,
            there[0] - (after[0] - here[0]) * pull,
            there[1] - (after[1] - here[1]) * pull,
            there[0],
            there[1],
        )
    if closed:
        path.closeSubpath()
    return path


def mirrored(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The whole outline from its right half, given from the top to the bottom; points on the axis once."""
    left = [(-x, y) for x, y in reversed(points) if x != 0]
    return [*points, *left]


def across(x0: float, y0: float, x1: float, y1: float, *stops: Stop) -> QLinearGradient:
    """A straight gradient from one point to another."""
    gradient = QLinearGradient(x0, y0, x1, y1)
    for at, colour in stops:
        gradient.setColorAt(at, colour)
    return gradient


def around(x: float, y: float, radius: float, *stops: Stop) -> QRadialGradient:
    """A round gradient."""
    gradient = QRadialGradient(QPointF(x, y), radius)
    for at, colour in stops:
        gradient.setColorAt(at, colour)
    return gradient


def fill(painter: QPainter, path: QPainterPath, brush: QColor | QGradient) -> None:
    """Fill a path, no outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(brush))
    painter.drawPath(path)


def oval(painter: QPainter, x: float, y: float, rx: float, ry: float, brush: QColor | QGradient) -> None:
    """Fill an ellipse around (x, y)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(brush))
    painter.drawEllipse(QPointF(x, y), rx, ry)


def stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    """A line with round ends along a path."""
    painter.setPen(
        QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


def glow(
    painter: QPainter, x: float, y: float, rx: float, ry: float, colour: str | QColor, alpha: float
) -> None:
    """A soft spot: full in the middle, nothing at its edge."""
    if alpha < 1:
        return
    painter.save()
    painter.translate(x, y)
    painter.scale(1, ry / rx)
    stops = ((0.0, 1.0), (0.35, 0.78), (0.7, 0.26), (1.0, 0.0))
    oval(painter, 0, 0, rx, rx, around(0, 0, rx, *((at, shade(colour, alpha * part)) for at, part in stops)))
    painter.restore()


@contextmanager
def within(painter: QPainter, path: QPainterPath) -> Iterator[None]:
    """Paint inside this path only."""
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


@contextmanager
def moved(
    painter: QPainter, x: float = 0, y: float = 0, turn: float = 0, sx: float = 1, sy: float = 1
) -> Iterator[None]:
    """Paint in a moved, turned (degrees) and scaled frame."""
    painter.save()
    painter.translate(x, y)
    painter.rotate(turn)
    painter.scale(sx, sy)
    yield
    painter.restore()

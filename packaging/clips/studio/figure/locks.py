"""The colour and the locks of hair, shared by every style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

from studio.figure.pen import across, curve, shade, stroke, within

Line = tuple[float, ...]
"""One lock: where it begins (x, y) and three points of its curve."""


def tone(colour: QColor, alpha: int = 255) -> QLinearGradient:
    """Hair lit from the upper left."""
    return across(
        -110,
        -150,
        118,
        60,
        (0, shade(colour.lighter(142), alpha)),
        (0.35, shade(colour.lighter(110), alpha)),
        (0.7, shade(colour, alpha)),
        (1, shade(colour.darker(145), alpha)),
    )


def strands(
    painter: QPainter, shape: QPainterPath, colour: QColor, lines: list[Line], strength: float = 60
) -> None:
    """Locks inside a shape; light and dark take turns."""
    with within(painter, shape):
        for k, line in enumerate(lines):
            tint = colour.lighter(150) if k % 3 == 0 else colour.darker(132)
            stroke(
                painter, curve((line[0], line[1]), line[2:], closed=False), shade(tint, strength), 2.1 + k % 2
            )

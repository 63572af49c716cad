"""Knitwear and what hangs on a cord: cardigan, sweater, hoodie, badge."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.pen import across, curve, fill, glow, mix, moved, oval, shade, stroke, within


def chin_shadow(painter: QPainter, area: QPainterPath) -> None:
    """The shadow of the head on what is under the chin."""
    with within(painter, area):
        glow(painter, 12, 180, 130, 74, "#1c120c", 125)


def cardigan(painter: QPainter, colour: QColor, w: float) -> None:
    """The knitted bands and buttons of an open cardigan; w: the width of the neck."""
    for t in (-1, 1):
        band = curve(
            (t * 98 * w, 172),
            (t * 90, 300, t * 52, 440, t * 4, 570),
            (t * 4, 640),
            (t * 34, 600),
            (t * 84, 470, t * 126, 320, t * 124 * w, 184),
        )
        fill(
            painter,
            band,
            across(
                t * 40,
                200,
                t * 130,
                420,
                (0, colour.darker(104 if t < 0 else 118)),
                (1, colour.darker(126 if t < 0 else 140)),
            ),
        )
        with within(painter, band):
            for k in range(30):
                y = 180 + k * 15
                stroke(
                    painter,
                    curve((0, y + 12), (t * 140, y - 14), closed=False),
                    shade(colour.darker(160), 60),
                    1.5,
                )
    for k in range(3):
        x, y = 62 - k * 21, 420 + k * 58
        oval(painter, x + 1.5, y + 2, 7.5, 7.5, shade("#20140e", 90))
        oval(painter, x, y, 7, 7, mix(colour, "#2c1c12", 0.65))


def ribbed_neck(painter: QPainter, colour: QColor, w: float, shape: QPainterPath) -> None:
    """The collar of a sweater on the shoulders' shape."""
    ring = curve(
        (-76 * w, 164),
        (-48, 214, 48, 214, 76 * w, 164),
        (94 * w, 180, 94 * w, 194, 88 * w, 204),
        (52, 252, -52, 252, -88 * w, 204),
        (-94 * w, 194, -94 * w, 180, -76 * w, 164),
    )
    chin_shadow(painter, shape)
    fill(
        painter,
        ring,
        across(-90, 0, 90, 0, (0, colour.lighter(110)), (0.5, colour.darker(108)), (1, colour.darker(140))),
    )
    with within(painter, ring):
        for k in range(-12, 13):
            x = k * 7.4
            stroke(
                painter,
                curve((x * 0.86, 160), (x, 210 - abs(k) * 1.6), (x * 1.16, 256 - abs(k) * 2.2), closed=False),
                shade(colour.darker(150), 75),
                1.7,
            )
    stroke(
        painter,
        curve((-88 * w, 206), (-52, 254, 52, 254, 88 * w, 206), closed=False),
        shade(colour.darker(175), 80),
        3,
    )
    chin_shadow(painter, ring)


def hood(painter: QPainter, colour: QColor, cord: str, w: float) -> None:
    """A hood that lies on the shoulders, with its cords."""
    shape = curve(
        (-70 * w, 152),
        (-122, 168, -150, 200, -140, 226),
        (-110, 262, -60, 262, -6, 304),
        (6, 304),
        (60, 262, 110, 262, 140, 226),
        (150, 200, 122, 168, 70 * w, 152),
        (58, 208, -58, 208, -70 * w, 152),
    )
    fill(painter, shape.translated(0, 8), shade(colour.darker(220), 90))
    fill(
        painter,
        shape,
        across(-130, 160, 130, 280, (0, colour.lighter(130)), (0.5, colour), (1, colour.darker(140))),
    )
    chin_shadow(painter, shape)
    for t in (-1, 1):
        stroke(
            painter,
            curve((t * 74 * w, 160), (t * 70, 216, t * 36, 252, t * 6, 296), closed=False),
            shade(colour.darker(170), 110),
            3,
        )
        stroke(
            painter,
            curve((t * 26, 274), (t * 32, 330, t * 28, 380, t * 30, 424), closed=False),
            QColor(cord),
            5,
        )
        stroke(painter, curve((t * 30, 424), (t * 30, 438), closed=False), QColor(cord).darker(150), 7)


def badge(painter: QPainter, tint: str) -> None:
    """A municipal badge on a cord."""
    for t in (-1, 1):
        stroke(
            painter,
            curve((t * 88, 176), (t * 82, 260, t * 42, 340, 2, 396), closed=False),
            QColor(tint).darker(106 if t < 0 else 125),
            8,
        )
    with moved(painter, 2, 396):
        painter.fillRect(QRectF(-5, -6, 10, 18), QColor("#b9bec4"))
        card = QPainterPath()
        card.addRoundedRect(QRectF(-34, 10, 68, 92), 7, 7)
        fill(painter, card.translated(3, 5), shade("#15100c", 80))
        fill(painter, card, QColor("#f7f8f8"))
        painter.fillRect(QRectF(-34, 18, 68, 16), QColor(tint))
        painter.fillRect(QRectF(-22, 42, 22, 28), QColor("#cdd5db"))
        for k, width in enumerate((18, 14, 18)):
            painter.fillRect(QRectF(6, 44 + k * 10, width, 4), QColor("#9aa5ae"))

"""Short hair: with a parting, brushed up, cropped, a ring around a bald head."""

from __future__ import annotations

import math
import random

from PySide6.QtGui import QColor, QPainter

from studio.figure.locks import Line, strands, tone
from studio.figure.pen import curve, fill, glow, mix, shade, stroke, within


def short(painter: QPainter, colour: QColor) -> None:
    """Short hair with a straight fringe line, grey at the temples."""
    shape = curve(
        (-107, -8),
        (-117, -66, -114, -124, -76, -156),
        (-40, -184, 54, -188, 90, -150),
        (116, -120, 117, -64, 107, -8),
        (104, -26, 102, -44, 99, -60),
        (95, -88, 84, -104, 62, -108),
        (20, -112, -10, -104, -44, -114),
        (-62, -118, -78, -112, -86, -98),
        (-98, -80, -99, -56, -101, -38),
        (-103, -26, -105, -14, -107, -8),
    )
    fill(painter, shape, tone(colour))
    lines: list[Line] = []
    for k in range(24):
        f = k / 23
        x = -100 + f * 204
        lines.append(
            (x, -86 - 24 * math.sin(f * math.pi), x - 6, -126, x + 10 - 12 * f, -156, x + 34 - 46 * f, -184)
        )
    strands(painter, shape, colour, lines, 58)
    with within(painter, shape):
        glow(painter, -34, -150, 62, 26, colour.lighter(170), 85)
        for t in (-1, 1):
            glow(painter, t * 106, -34, 20, 44, mix(colour, "#d8d2cc", 0.35), 120)


def quiff(painter: QPainter, colour: QColor) -> None:
    """Hair brushed up, short at the sides."""
    shape = curve(
        (-106, -14),
        (-112, -60, -112, -104, -96, -132),
        (-92, -176, -40, -204, 20, -204),
        (78, -204, 112, -168, 110, -126),
        (114, -96, 112, -50, 106, -14),
        (103, -40, 100, -62, 96, -78),
        (92, -100, 78, -110, 60, -116),
        (20, -122, -30, -124, -62, -114),
        (-84, -104, -96, -82, -98, -62),
        (-101, -44, -104, -28, -106, -14),
    )
    fill(painter, shape, tone(colour))
    lines: list[Line] = [
        (
            -84 + k * 9,
            -112 - 8 * math.sin(k / 18 * math.pi),
            -92 + k * 9,
            -150,
            -70 + k * 9,
            -184,
            -20 + k * 7,
            -206,
        )
        for k in range(19)
    ]
    strands(painter, shape, colour, lines, 72)
    with within(painter, shape):
        glow(painter, -20, -178, 66, 18, colour.lighter(190), 95)
        for t in (-1, 1):
            glow(painter, t * 108, -62, 16, 56, colour.darker(160), 130)


def crop(painter: QPainter, colour: QColor) -> None:
    """Very short hair."""
    shape = curve(
        (-105, -16),
        (-110, -64, -108, -112, -80, -140),
        (-46, -170, 48, -170, 82, -140),
        (109, -112, 110, -64, 105, -16),
        (102, -40, 100, -60, 94, -76),
        (90, -96, 74, -104, 56, -110),
        (20, -118, -20, -118, -56, -110),
        (-76, -104, -90, -94, -94, -74),
        (-100, -58, -102, -38, -105, -16),
    )
    fill(painter, shape, tone(colour))
    with within(painter, shape):
        glow(painter, -32, -146, 60, 22, colour.lighter(170), 80)
        random_ = random.Random(2)
        for _ in range(70):
            x = random_.uniform(-104, 104)
            y = random_.uniform(-166, -30)
            tint = colour.lighter(150) if random_.random() < 0.5 else colour.darker(140)
            stroke(painter, curve((x, y), (x + 2.5 - x * 0.04, y - 7), closed=False), shade(tint, 60), 1.8)


def ring(painter: QPainter, colour: QColor) -> None:
    """Hair at the sides and back only, a few thin wisps over the crown."""
    for t in (-1, 1):
        shape = curve(
            (t * 103, 22),
            (t * 124, -8, t * 126, -70, t * 104, -108),
            (t * 96, -122, t * 84, -128, t * 76, -124),
            (t * 92, -104, t * 98, -60, t * 97, -30),
            (t * 98, -10, t * 100, 6, t * 103, 22),
        )
        fill(painter, shape, tone(colour))
        lines: list[Line] = [
            (t * 96, -112 + k * 12, t * 108, -116 + k * 13, t * 118, -96 + k * 12, t * 116, -66 + k * 11)
            for k in range(9)
        ]
        strands(painter, shape, colour, lines, 80)
    for k in range(7):
        wisp = curve(
            (-70 + k * 4, -134 + k),
            (-40 + k * 8, -160 - k, 30 + k * 6, -162 + k, 66 + k * 3, -136 + k * 3),
            closed=False,
        )
        stroke(painter, wisp, shade(colour.lighter(112), 95), 1.8)

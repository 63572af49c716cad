"""Fuller hair: a bob, long hair, a knot, curls; each with what hangs behind the head."""

from __future__ import annotations

import math
import random

from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.locks import Line, strands, tone
from studio.figure.pen import curve, fill, glow, mix, oval, shade, stroke, within


def bob_back(painter: QPainter, colour: QColor) -> None:
    """The back of a bob."""
    shape = curve(
        (-116, -50),
        (-132, -150, -62, -188, 0, -188),
        (66, -188, 134, -150, 118, -50),
        (130, 10, 144, 80, 126, 134),
        (112, 158, 80, 158, 60, 144),
        (-60, 144),
        (-80, 158, -114, 160, -128, 132),
        (-146, 80, -130, 10, -116, -50),
    )
    fill(painter, shape, tone(colour.darker(118)))


def bob(painter: QPainter, colour: QColor) -> None:
    """A bob with a side parting."""
    shape = curve(
        (-118, 66),
        (-132, 0, -130, -100, -92, -148),
        (-56, -192, 54, -194, 92, -150),
        (130, -106, 132, 0, 118, 66),
        (112, 92, 104, 104, 92, 112),
        (104, 70, 106, 10, 96, -40),
        (86, -82, 40, -96, -30, -122),
        (-48, -104, -84, -78, -96, -38),
        (-106, 10, -104, 70, -92, 112),
        (-104, 104, -112, 92, -118, 66),
    )
    fill(painter, shape, tone(colour))
    lines: list[Line] = []
    for k in range(10):
        f = k / 9
        lines.append((-34 - 4 * k, -172 + 5 * k, -72 - 30 * f, -140, -122 + 14 * f, -70, -126 + 26 * f, 100))
    for k in range(13):
        f = k / 12
        lines.append((-30 + 6 * k, -176 + 3 * k, 40 + 40 * f, -150, 92 + 22 * f, -90, 100 + 24 * f, 104))
    strands(painter, shape, colour, lines, 66)
    with within(painter, shape):
        glow(painter, -62, -124, 46, 26, colour.lighter(165), 100)
        glow(painter, 40, -146, 44, 16, colour.lighter(155), 75)


def long_back(painter: QPainter, colour: QColor) -> None:
    """Long hair behind the shoulders."""
    shape = curve(
        (-114, -50),
        (-126, -150, -60, -184, 0, -184),
        (66, -184, 130, -150, 116, -50),
        (130, 60, 142, 150, 150, 262),
        (120, 300, -120, 300, -150, 262),
        (-142, 150, -128, 60, -114, -50),
    )
    fill(painter, shape, tone(colour.darker(125)))
    strands(
        painter,
        shape,
        colour,
        [
            (t * (96 + k * 9), 20, t * (104 + k * 9), 100, t * (100 + k * 11), 180, t * (112 + k * 9), 280)
            for t in (-1, 1)
            for k in range(5)
        ],
        80,
    )


def long(painter: QPainter, colour: QColor) -> None:
    """Long straight hair with a middle parting."""
    for t in (-1, 1):
        side = curve(
            (0, -186),
            (t * 70, -190, t * 124, -140, t * 118, -50),
            (t * 122, 30, t * 124, 110, t * 150, 214),
            (t * 152, 250, t * 128, 262, t * 104, 250),
            (t * 116, 170, t * 106, 90, t * 101, 20),
            (t * 100, -40, t * 84, -96, 0, -132),
        )
        fill(painter, side, tone(colour))
        lines: list[Line] = [
            (
                t * (4 + 7 * k),
                -182 + 3 * k,
                t * (60 + 6 * k),
                -150,
                t * (98 + 3 * k),
                -70,
                t * (101 + 4 * k),
                40,
            )
            for k in range(7)
        ]
        lines += [
            (t * (103 + 4 * k), 30, t * (106 + 5 * k), 110, t * (112 + 6 * k), 180, t * (112 + 7 * k), 250)
            for k in range(6)
        ]
        strands(painter, side, colour, lines, 70)
        with within(painter, side):
            glow(painter, t * 62, -126, 44, 22, colour.lighter(190), 90 if t < 0 else 60)


def knot_back(painter: QPainter, colour: QColor) -> None:
    """The knot on top."""
    oval(painter, 8, -176, 50, 42, tone(colour.darker(106)))
    bun = QPainterPath()
    bun.addEllipse(-42, -218, 100, 84)
    lines: list[Line] = [
        (-40 + k * 16, -150, -44 + k * 16, -190, -10 + k * 9, -214, 30 + k * 5, -206) for k in range(6)
    ]
    strands(painter, bun, colour, lines, 85)
    glow(painter, -8, -198, 26, 12, colour.lighter(165), 90)


def knot(painter: QPainter, colour: QColor) -> None:
    """Hair combed back into a knot."""
    shape = curve(
        (-106, 8),
        (-118, -60, -110, -128, -72, -156),
        (-30, -184, 50, -184, 84, -152),
        (116, -122, 118, -60, 106, 8),
        (103, -40, 94, -82, 50, -108),
        (20, -124, -20, -126, -48, -110),
        (-92, -84, -103, -40, -106, 8),
    )
    fill(painter, shape, tone(colour))
    lines: list[Line] = []
    for k in range(20):
        f = k / 19
        x = -104 + 208 * f
        lines.append(
            (
                x,
                -30 - 84 * math.sin(f * math.pi),
                x * 0.98,
                -100 - 30 * math.sin(f * math.pi),
                x * 0.6,
                -150,
                x * 0.22 + 4,
                -182,
            )
        )
    strands(painter, shape, colour, lines, 66)
    with within(painter, shape):
        glow(painter, -36, -142, 52, 20, colour.lighter(165), 95)
    for t, reach in ((-1, 44.0), (1, 30.0)):
        wisp = curve((t * 100, -52), (t * 112, -20, t * 104, 10, t * 109, reach), closed=False)
        stroke(painter, wisp, shade(colour, 210), 3.2)
        stroke(painter, wisp, shade(colour.lighter(140), 120), 1.2)


def curls_back(painter: QPainter, colour: QColor) -> None:
    """The round of curls behind the head."""
    random_ = random.Random(5)
    fill(
        painter,
        curve(
            (-118, 40),
            (-160, -40, -140, -190, 0, -198),
            (140, -190, 160, -40, 118, 40),
            (80, 110, -80, 110, -118, 40),
        ),
        tone(colour.darker(120)),
    )
    for k in range(42):
        turn = math.pi * (0.93 + 1.14 * k / 41)
        reach = 1 + random_.uniform(-0.05, 0.07)
        x, y = math.cos(turn) * 138 * reach, -62 + math.sin(turn) * 128 * reach
        _curl(painter, x, y, random_.uniform(19, 27), colour, random_)
    for t in (-1, 1):
        for k in range(7):
            x, y = t * (128 - k * 3.4 + random_.uniform(-9, 9)), -48 + k * 15
            _curl(painter, x, y, random_.uniform(18, 24) - k * 1.1, colour, random_)


def curls(painter: QPainter, colour: QColor) -> None:
    """Curls over the forehead."""
    random_ = random.Random(9)
    shape = curve(
        (-108, -14),
        (-126, -80, -110, -150, -66, -170),
        (-30, -186, 40, -186, 72, -168),
        (112, -148, 126, -80, 108, -14),
        (100, -56, 88, -90, 46, -104),
        (10, -114, -24, -112, -50, -102),
        (-90, -86, -102, -56, -108, -14),
    )
    fill(painter, shape, tone(colour.darker(112)))
    for k in range(17):
        f = k / 16
        turn = math.pi * (1.02 + 0.96 * f)
        for ring, size in ((0, 19.0), (1, 21.0)):
            x = math.cos(turn) * (99 + ring * 14)
            y = -44 + math.sin(turn) * (72 + ring * 36)
            _curl(
                painter,
                x + random_.uniform(-4, 4),
                y + random_.uniform(-4, 4),
                size + random_.uniform(-3, 3),
                colour,
                random_,
            )


def _curl(painter: QPainter, x: float, y: float, r: float, colour: QColor, random_: random.Random) -> None:
    """One curl: a dark round with a lit arc on its upper left."""
    light = max(0.0, min(1.0, 0.5 - x / 300 - y / 600))
    oval(painter, x, y, r, r * 0.95, mix(colour.darker(135), colour.lighter(112), light))
    turn = random_.uniform(-0.6, 0.6)
    for part, alpha in ((0.66, 90), (0.34, 66)):
        a, b = 2.6 + turn, 4.6 + turn
        rr = r * part
        arc = curve(
            (x + rr * math.cos(a), y + rr * math.sin(a)),
            (
                x + rr * 1.35 * math.cos((a + b) / 2),
                y + rr * 1.35 * math.sin((a + b) / 2),
                x + rr * math.cos(b),
                y + rr * math.sin(b),
            ),
            closed=False,
        )
        stroke(painter, arc, shade(mix(colour, "#ffffff", 0.12 + 0.16 * light), alpha), 2.4)

"""Garments: jacket with shirt, blazer with top, blouse, sweater, cardigan, hoodie, shirt; a scarf, a badge."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.look import Look
from studio.figure.palette import SKINS
from studio.figure.pen import across, curve, fill, glow, mix, moved, oval, shade, stroke, within


def paint_garment(painter: QPainter, look: Look, shape: QPainterPath) -> None:
    """The garment of this look on the shoulders' shape."""
    colour = QColor(look.colour)
    fill(
        painter,
        shape,
        across(-250, 180, 280, 540, (0, colour.lighter(122)), (0.35, colour), (1, colour.darker(155))),
    )
    kind = look.clothes
    w = look.neck
    if kind in ("jacket", "cardigan"):
        _shirt_front(painter, look.second_colour, w)
        _collar(painter, look.second_colour, w)
    elif kind == "blazer":
        _bare_neck(painter, look)
        _round_top(painter, look.second_colour, w)
    if kind in ("jacket", "blazer"):
        _lapels(painter, colour, w)
    elif kind == "cardigan":
        _cardigan(painter, colour, w)
    elif kind == "shirt":
        _collar(painter, look.colour, w)
        _placket(painter, colour, 226)
    elif kind == "blouse":
        _bare_neck(painter, look)
        _blouse(painter, colour, w)
    elif kind == "sweater":
        _ribbed_neck(painter, colour, w, shape)
    elif kind == "hoodie":
        _hood(painter, colour, look.second_colour, w)
    if look.neck_scarf:
        _neck_scarf(painter, QColor(look.third_colour), w)
    if look.badge:
        _badge(painter, look.third_colour)


def _bare_neck(painter: QPainter, look: Look) -> None:
    """What an open neck shows: skin, or the scarf that covers it."""
    w = look.neck
    skin = SKINS[look.skin]
    covered = look.hair == "covered"
    base = QColor(look.scarf_colour) if covered else QColor(skin.base)
    dark = base.darker(140) if covered else QColor(skin.shade)
    area = curve(
        (-66 * w, 150),
        (-40, 206, 40, 206, 66 * w, 150),
        (88 * w, 172),
        (70, 250, 30, 284, 0, 296),
        (-30, 284, -70, 250, -88 * w, 172),
    )
    fill(painter, area, across(-80, 160, 80, 280, (0, base), (1, mix(base, dark, 0.7))))
    with within(painter, area):
        glow(painter, 8, 176, 110, 62, "#1c120c" if covered else skin.deep, 150)
        for t in (-1, 1):
            bone = curve((t * 12, 232), (t * 36, 216, t * 62, 210, t * 96, 200), closed=False)
            stroke(painter, bone, shade(dark, 90), 4)


def _chin_shadow(painter: QPainter, area: QPainterPath) -> None:
    with within(painter, area):
        glow(painter, 12, 180, 130, 74, "#1c120c", 125)


def _shirt_front(painter: QPainter, tint: str, w: float) -> None:
    colour = QColor(tint)
    front = curve(
        (-60 * w, 150),
        (-40, 202, 40, 202, 60 * w, 150),
        (86 * w, 168),
        (98, 206),
        (60, 330, 34, 430, 6, 600),
        (-6, 600),
        (-34, 430, -60, 330, -98, 206),
        (-86 * w, 168),
    )
    fill(painter, front, across(-60, 190, 80, 420, (0, colour.lighter(105)), (1, colour.darker(124))))
    _chin_shadow(painter, front)
    with within(painter, front):
        _placket(painter, colour, 240)


def _placket(painter: QPainter, colour: QColor, top: float) -> None:
    stroke(painter, curve((2, top), (1, 620), closed=False), shade(colour.darker(150), 100), 2)
    for k in range(4):
        y = top + 46 + k * 66
        oval(painter, 9, y, 4.2, 4.2, shade(colour.darker(150), 190))
        oval(painter, 8, y - 1.2, 1.6, 1.6, shade("#ffffff", 95))


def _collar(painter: QPainter, tint: str, w: float) -> None:
    colour = QColor(tint)
    for t in (-1, 1):
        collar = curve(
            (t * 66 * w, 138),
            (t * 70 * w, 168, t * 54, 194, t * 8, 218),
            (t * 44, 268),
            (t * 80, 240, t * 106, 206, t * 95 * w, 164),
            (t * 86 * w, 150, t * 75 * w, 142, t * 66 * w, 138),
        )
        fill(painter, collar.translated(t * 3, 6), shade(colour.darker(220), 60))
        fill(
            painter,
            collar,
            across(
                t * 20,
                150,
                t * 90,
                260,
                (0, colour.lighter(108 if t < 0 else 100)),
                (1, colour.darker(104 if t < 0 else 118)),
            ),
        )
        stroke(
            painter,
            curve((t * 8, 218), (t * 44, 268), (t * 80, 240, t * 106, 206, t * 95 * w, 164), closed=False),
            shade(colour.darker(165), 70),
            1.6,
        )


def _round_top(painter: QPainter, tint: str, w: float) -> None:
    colour = QColor(tint)
    top = curve(
        (-92 * w, 172),
        (-70, 262, 70, 262, 92 * w, 172),
        (104, 196),
        (70, 340, 36, 440, 8, 600),
        (-8, 600),
        (-36, 440, -70, 340, -104, 196),
    )
    fill(painter, top, across(-60, 190, 80, 420, (0, colour.lighter(108)), (1, colour.darker(128))))
    edge = curve((-92 * w, 172), (-70, 262, 70, 262, 92 * w, 172), closed=False)
    stroke(painter, edge.translated(0, 2), shade(colour.darker(150), 110), 3)


def _lapels(painter: QPainter, colour: QColor, w: float) -> None:
    for t in (-1, 1):
        lapel = curve(
            (t * 94 * w, 164),
            (t * 114, 196, t * 130, 230, t * 164, 256),
            (t * 136, 298),
            (t * 158, 324),
            (t * 118, 430, t * 62, 540, t * 4, 660),
            (t * 34, 500, t * 72, 330, t * 94 * w, 164),
        )
        fill(painter, lapel.translated(t * 4, 6), shade(colour.darker(230), 80))
        fill(
            painter,
            lapel,
            across(
                t * 40,
                200,
                t * 150,
                420,
                (0, colour.lighter(122 if t < 0 else 106)),
                (1, colour.darker(112 if t < 0 else 132)),
            ),
        )
        edge = curve(
            (t * 164, 256),
            (t * 136, 298),
            (t * 158, 324),
            (t * 118, 430, t * 62, 540, t * 4, 660),
            closed=False,
        )
        stroke(painter, edge, shade(colour.darker(190), 110), 2)
        stroke(
            painter,
            curve((t * 94 * w, 166), (t * 72, 330, t * 34, 500, t * 6, 650), closed=False),
            shade(colour.lighter(165), 60),
            1.6,
        )


def _cardigan(painter: QPainter, colour: QColor, w: float) -> None:
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


def _blouse(painter: QPainter, colour: QColor, w: float) -> None:
    stroke(painter, curve((0, 292), (-3, 660), closed=False), shade(colour.darker(165), 110), 2.2)
    for k in range(4):
        oval(painter, 7, 330 + k * 62, 4.4, 4.4, colour.lighter(150))
    for t in (-1, 1):
        collar = curve(
            (t * 64 * w, 156),
            (t * 70, 192, t * 42, 240, 0, 296),
            (t * 40, 322),
            (t * 84, 276, t * 116, 226, t * 98 * w, 170),
            (t * 84 * w, 160, t * 74 * w, 156, t * 64 * w, 156),
        )
        fill(painter, collar.translated(t * 3, 7), shade(colour.darker(220), 75))
        fill(
            painter,
            collar,
            across(
                t * 20,
                170,
                t * 100,
                320,
                (0, colour.lighter(124 if t < 0 else 112)),
                (1, colour.lighter(104) if t < 0 else colour.darker(110)),
            ),
        )
        stroke(
            painter,
            curve((0, 296), (t * 40, 322), (t * 84, 276, t * 116, 226, t * 98 * w, 170), closed=False),
            shade(colour.darker(160), 75),
            1.6,
        )
        for k in range(3):
            drape = curve(
                (t * (118 + k * 22), 236 + k * 12),
                (t * (110 + k * 26), 320, t * (96 + k * 30), 420, t * (92 + k * 34), 560),
                closed=False,
            )
            stroke(painter, drape, shade(colour.darker(150), 40), 5)


def _ribbed_neck(painter: QPainter, colour: QColor, w: float, shape: QPainterPath) -> None:
    ring = curve(
        (-76 * w, 164),
        (-48, 214, 48, 214, 76 * w, 164),
        (94 * w, 180, 94 * w, 194, 88 * w, 204),
        (52, 252, -52, 252, -88 * w, 204),
        (-94 * w, 194, -94 * w, 180, -76 * w, 164),
    )
    _chin_shadow(painter, shape)
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
    _chin_shadow(painter, ring)


def _hood(painter: QPainter, colour: QColor, cord: str, w: float) -> None:
    hood = curve(
        (-70 * w, 152),
        (-122, 168, -150, 200, -140, 226),
        (-110, 262, -60, 262, -6, 304),
        (6, 304),
        (60, 262, 110, 262, 140, 226),
        (150, 200, 122, 168, 70 * w, 152),
        (58, 208, -58, 208, -70 * w, 152),
    )
    fill(painter, hood.translated(0, 8), shade(colour.darker(220), 90))
    fill(
        painter,
        hood,
        across(-130, 160, 130, 280, (0, colour.lighter(130)), (0.5, colour), (1, colour.darker(140))),
    )
    _chin_shadow(painter, hood)
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


def _neck_scarf(painter: QPainter, colour: QColor, w: float) -> None:
    ring = curve(
        (-98 * w, 156),
        (-70, 214, 70, 214, 98 * w, 156),
        (132, 180, 136, 222, 110, 242),
        (60, 280, -60, 280, -110, 242),
        (-136, 222, -132, 180, -98 * w, 156),
    )
    tail = curve(
        (20, 244),
        (60, 262, 84, 252, 100, 234),
        (112, 330, 104, 420, 92, 520),
        (26, 520),
        (40, 410, 38, 320, 20, 244),
    )
    fill(painter, tail, across(20, 240, 110, 500, (0, colour.darker(112)), (1, colour.darker(135))))
    for k in range(3):
        stroke(
            painter,
            curve((36 + k * 18, 262), (52 + k * 16, 340, 48 + k * 16, 420, 40 + k * 16, 516), closed=False),
            shade(colour.darker(165), 75),
            2.4,
        )
    fill(painter, ring.translated(0, 6), shade("#1c120c", 60))
    fill(
        painter,
        ring,
        across(-100, 160, 110, 280, (0, colour.lighter(124)), (0.45, colour), (1, colour.darker(135))),
    )
    with within(painter, ring):
        for k in range(4):
            d = k * 17
            stroke(
                painter,
                curve(
                    (-124 + d * 0.5, 182 + d),
                    (-60, 222 + d, 50, 230 + d, 124 - d * 0.4, 184 + d),
                    closed=False,
                ),
                shade(colour.darker(160), 85),
                2.6,
            )
            stroke(
                painter,
                curve(
                    (-120 + d * 0.5, 176 + d),
                    (-60, 216 + d, 50, 224 + d, 120 - d * 0.4, 178 + d),
                    closed=False,
                ),
                shade(colour.lighter(140), 60),
                2,
            )
    _chin_shadow(painter, ring)


def _badge(painter: QPainter, tint: str) -> None:
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

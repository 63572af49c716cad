"""Garments: jacket with shirt, blazer with top, blouse, shirt; the knitted ones are in knitwear.py."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.knitwear import badge, cardigan, chin_shadow, hood, ribbed_neck
from studio.figure.look import Look
from studio.figure.palette import SKINS
from studio.figure.pen import across, curve, fill, glow, mix, oval, shade, stroke, within


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
        cardigan(painter, colour, w)
    elif kind == "shirt":
        _collar(painter, look.colour, w)
        _placket(painter, colour, 226)
    elif kind == "blouse":
        _bare_neck(painter, look)
        _blouse(painter, colour, w)
    elif kind == "sweater":
        ribbed_neck(painter, colour, w, shape)
    elif kind == "hoodie":
        hood(painter, colour, look.second_colour, w)
    if look.badge:
        badge(painter, look.third_colour)


def _bare_neck(painter: QPainter, look: Look) -> None:
    """What an open neck shows: skin, or the scarf that covers it."""
    w = look.neck
    skin = SKINS[look.skin]
    covered = look.hair == "covered"
    base = QColor(look.scarf_colour) if covered else QColor(skin.base)
    dark = base.darker(140) if covered else QColor(skin.shade)
    area = curve(
        (-63 * w, 153),
        (-40, 200, 40, 200, 63 * w, 153),
        (88 * w, 172),
        (70, 250, 30, 284, 0, 296),
        (-30, 284, -70, 250, -88 * w, 172),
    )
    fill(painter, area, across(-80, 160, 80, 280, (0, base), (1, mix(base, dark, 0.7))))
    with within(painter, area):
        glow(painter, 6, 160, 104, 92, "#1c120c" if covered else skin.deep, 118)
        for t in (-1, 1):
            bone = curve((t * 12, 232), (t * 36, 216, t * 62, 210, t * 96, 200), closed=False)
            stroke(painter, bone, shade(dark, 90), 4)


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
    chin_shadow(painter, front)
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

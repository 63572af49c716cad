"""One hand: raised with a paper in it, or open in a gesture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.look import Look
from studio.figure.palette import SKINS, Skin
from studio.figure.pen import across, curve, fill, glow, mix, moved, oval, shade, stroke, within
from studio.figure.pose import Pose

FINGERS = ((-31, 10, 46, -9), (-11, 2, 53, -3), (9, 3, 51, 4), (28, 10, 42, 11))
"""Of each finger: where its root is, how long it is, how far it fans out (degrees)."""


def paint_hand(painter: QPainter, look: Look, pose: Pose) -> None:
    """The raised hand of this look; nothing when it is down. An open hand leans inwards.

    Even a small gesture (from about 0.25) comes well above the table; below that the hand goes out of sight.
    """
    if pose.hand < 0.01:
        return
    part = min(1.0, pose.hand / 0.25)
    least = 0.88 if look.prop == "none" else 0.62  # a hand is shorter than a paper
    up = part * part * (3 - 2 * part) * (least + (1 - least) * pose.hand)
    empty = look.prop == "none"
    x = 190 * look.shoulders + (30 if empty else 0) - 10 * up
    y = 660 - (388 if empty else 402) * up + pose.y * 0.3 - pose.breath * 2
    turn = pose.hand_roll + 14 * (1 - up) + (-30 if empty else -7)
    with moved(painter, x, y, turn, 1.02, 0.92 if empty else 1.02):
        _sleeve(painter, look)
        if empty:
            _open_hand(painter, _palm(SKINS[look.skin]))
        else:
            _holding(painter, look, SKINS[look.skin])


def _palm(skin: Skin) -> Skin:
    """The inside of a hand: lighter than the skin around it, the more so the darker the skin is."""
    darkness = 1 - QColor(skin.base).lightnessF()
    part = max(0.0, min(0.6, (darkness - 0.3) * 1.4))
    return replace(
        skin,
        base=mix(skin.base, "#dba98a", part).name(),
        light=mix(skin.light, "#ecc3a6", part).name(),
        shade=mix(skin.shade, "#b17a5e", part * 0.7).name(),
    )


def _sleeve(painter: QPainter, look: Look) -> None:
    colour = QColor(look.colour)
    sleeve = curve(
        (-44, 96),
        (-40, 84, 40, 82, 46, 96),
        (66, 190, 84, 300, 116, 440),
        (-52, 440),
        (-56, 300, -52, 190, -44, 96),
    )
    fill(painter, sleeve.translated(-5, 6), shade("#15100c", 60))
    fill(
        painter,
        sleeve,
        across(-50, 0, 66, 0, (0, colour.lighter(124)), (0.4, colour), (1, colour.darker(145))),
    )
    for k in range(3):
        stroke(
            painter,
            curve(
                (-46, 140 + k * 60),
                (-10, 156 + k * 60, 20, 156 + k * 58, 44 + k * 10, 138 + k * 60),
                closed=False,
            ),
            shade(colour.darker(170), 60),
            3,
        )
    if look.clothes in ("jacket", "cardigan"):
        cuff = curve((-42, 86), (-36, 76, 38, 74, 43, 86), (45, 100), (38, 89, -38, 91, -43, 100))
        fill(painter, cuff, QColor(look.second_colour))
    else:
        cuff = curve((-45, 92), (-40, 80, 40, 78, 47, 92), (50, 118), (40, 106, -40, 108, -48, 118))
        fill(painter, cuff, across(-50, 0, 50, 0, (0, colour.lighter(112)), (1, colour.darker(150))))


def _finger(
    painter: QPainter, skin: Skin, x: float, y: float, length: float, turn: float, part: float
) -> None:
    with moved(painter, x, y + 34, turn):
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(-10.5, -length, 21, length + 16), 10.5, 10.5)
        fill(
            painter,
            shape,
            across(
                -11,
                0,
                12,
                0,
                (0, mix(skin.light, skin.base, 0.35 + part * 0.4)),
                (1, mix(skin.base, skin.shade, 0.45 + part * 0.45)),
            ),
        )
        stroke(painter, curve((10.5, -length + 12), (10.8, 8), closed=False), shade(skin.deep, 70), 1.4)
        nail = QPainterPath()
        nail.addRoundedRect(QRectF(-5.5, -length + 4, 11, 11.5), 5, 5)
        fill(painter, nail, shade(mix(skin.light, "#ffffff", 0.3), 150))
        stroke(
            painter,
            curve((-5.5, -length + 27), (0, -length + 28.5, 5.5, -length + 27), closed=False),
            shade(skin.deep, 70),
            1.5,
        )


def _holding(painter: QPainter, look: Look, skin: Skin) -> None:
    palm = curve((-34, 90), (-40, 62, -46, 30, -40, 4), (-20, -14, 22, -14, 40, 2), (46, 30, 40, 62, 36, 90))
    fill(
        painter,
        palm,
        across(-40, 0, 44, 0, (0, QColor(skin.light)), (0.5, QColor(skin.base)), (1, QColor(skin.shade))),
    )
    with moved(painter, turn=7):
        _PAPERS[look.prop](painter)
    for i, (x, y, length, turn) in enumerate(FINGERS):
        _finger(painter, skin, x, y, length, turn, i / 4)
    back = curve((-38, 90), (-44, 64, -44, 46, -36, 39), (-10, 31, 22, 33, 38, 43), (42, 58, 40, 74, 37, 90))
    fill(
        painter,
        back,
        across(-40, 0, 44, 0, (0, mix(skin.base, skin.light, 0.3)), (1, mix(skin.base, skin.shade, 0.6))),
    )
    for x in (-21, -1, 19):
        stroke(painter, curve((x, 41), (x + 1, 50), closed=False), shade(skin.deep, 75), 1.8)


def _open_hand(painter: QPainter, skin: Skin) -> None:
    """The palm towards the middle of the picture, fingers together and relaxed, thumb apart."""
    thumb = curve(
        (-30, 74), (-52, 62, -74, 40, -80, 22), (-84, 10, -72, 4, -64, 14), (-54, 30, -42, 38, -30, 38)
    )
    fill(
        painter,
        thumb,
        across(-80, 0, -26, 60, (0, QColor(skin.light)), (1, mix(skin.base, skin.shade, 0.35))),
    )
    for i, (x, y, length, turn) in enumerate(
        ((-29, 2, 62, -8), (-9, -6, 74, -2), (11, -4, 70, 5), (29, 6, 55, 12))
    ):
        with moved(painter, x, y + 34, turn):
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(-10.5, -length, 21, length + 22), 10.5, 10.5)
            part = i / 4
            fill(
                painter,
                shape,
                across(
                    -11,
                    0,
                    12,
                    0,
                    (0, mix(skin.light, skin.base, 0.2 + part * 0.4)),
                    (1, mix(skin.base, skin.shade, 0.3 + part * 0.5)),
                ),
            )
            stroke(painter, curve((10.4, -length + 12), (10.6, 6), closed=False), shade(skin.deep, 62), 1.4)
            for part_y in (0.42, 0.72):
                y0 = -length * part_y
                stroke(
                    painter, curve((-6, y0), (0, y0 + 1.6, 6, y0), closed=False), shade(skin.deep, 48), 1.4
                )
    palm = curve((-36, 94), (-44, 70, -46, 46, -39, 26), (-20, 16, 24, 18, 40, 30), (46, 52, 42, 74, 38, 94))
    fill(
        painter,
        palm,
        across(
            -44,
            20,
            44,
            90,
            (0, mix(skin.light, skin.base, 0.25)),
            (0.6, QColor(skin.base)),
            (1, mix(skin.base, skin.shade, 0.6)),
        ),
    )
    with within(painter, palm):
        glow(painter, -22, 66, 24, 24, mix(skin.light, skin.blush, 0.35), 110)
        for line in (((-34, 52), (-14, 44, 6, 50, 22, 40)), ((-30, 60), (-16, 56, -6, 72, -8, 92))):
            stroke(painter, curve(*line, closed=False), shade(skin.deep, 62), 1.8)


def _lines(painter: QPainter, top: float, count: int, width: float) -> None:
    for i in range(count):
        stroke(
            painter,
            curve((-58, top + i * 18), (width - (i * 23) % 46, top + i * 18), closed=False),
            shade("#9aa2a8", 210),
            3,
        )


def _form(painter: QPainter) -> None:
    painter.fillRect(QRectF(-70, -164, 150, 186), shade("#20140c", 45))
    sheet = curve((-76, -172), (-30, -178, 30, -168, 76, -174), (78, 18), (30, 26, -30, 14, -74, 20))
    fill(painter, sheet, across(-76, -170, 76, 20, (0, QColor("#ffffff")), (1, QColor("#e3e0d8"))))
    painter.fillRect(QRectF(-60, -156, 46, 13), QColor("#2a6484"))
    _lines(painter, -124, 6, 58)
    for k in range(2):
        painter.fillRect(QRectF(-60, -28 + k * 18, 11, 11), QColor("#d5dade"))


def _letter(painter: QPainter) -> None:
    painter.fillRect(QRectF(-70, -164, 150, 186), shade("#20140c", 45))
    sheet = curve((-76, -174), (-30, -178, 30, -170, 76, -174), (78, 18), (30, 24, -30, 16, -74, 20))
    fill(painter, sheet, across(-76, -170, 76, 20, (0, QColor("#fffdf8")), (1, QColor("#e6e2d8"))))
    stroke(
        painter, curve((-75, -112), (-20, -114, 30, -110, 77, -112), closed=False), shade("#b9b2a4", 130), 1.6
    )
    stroke(painter, curve((-75, -48), (-20, -50, 30, -46, 77, -48), closed=False), shade("#b9b2a4", 130), 1.6)
    oval(painter, -46, -150, 10, 10, QColor("#3f7f5f"))
    painter.fillRect(QRectF(-30, -156, 52, 5), QColor("#6b7680"))
    painter.fillRect(QRectF(-30, -147, 36, 4), QColor("#a3abb2"))
    _lines(painter, -126, 7, 58)


def _envelope(painter: QPainter) -> None:
    painter.fillRect(QRectF(-96, -108, 200, 128), shade("#20140c", 45))
    cover = curve((-104, -116), (102, -118), (104, 14), (-102, 16))
    fill(painter, cover, across(-104, -116, 104, 16, (0, QColor("#fbf8f0")), (1, QColor("#e0dbcf"))))
    window = QPainterPath()
    window.addRoundedRect(QRectF(-84, -66, 96, 44), 4, 4)
    fill(painter, window, QColor("#dbe4ea"))
    for k in range(3):
        painter.fillRect(QRectF(-74, -58 + k * 11, 62 - k * 14, 4), QColor("#8d97a0"))
    painter.fillRect(QRectF(-84, -102, 44, 12), QColor("#2f5f88"))
    painter.fillRect(QRectF(62, -102, 26, 32), QColor("#c98b5e"))


_PAPERS = {"form": _form, "letter": _letter, "envelope": _envelope}

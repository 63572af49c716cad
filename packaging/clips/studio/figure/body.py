"""Neck, shoulders and the folds of sleeves; the clothes themselves are in clothes.py."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.clothes import paint_garment
from studio.figure.look import Look
from studio.figure.palette import SKINS
from studio.figure.pen import across, curve, fill, glow, mix, shade, stroke, within
from studio.figure.pose import Pose


def torso_shift(pose: Pose) -> tuple[float, float]:
    """How far the shoulders are from their rest."""
    return pose.torso + pose.x * 0.25, -pose.breath * 3.2 - pose.shoulders * 7 + pose.y * 0.15


def neck_shape(look: Look) -> QPainterPath:
    """The neck from under the ears to the collarbones."""
    w = look.neck
    return curve(
        (-64 * w, 66),
        (-60 * w, 118, -60 * w, 148, -84 * w, 188),
        (-40, 232, 40, 232, 84 * w, 188),
        (60 * w, 148, 60 * w, 118, 64 * w, 66),
    )


def shoulder_shape(look: Look) -> QPainterPath:
    """The silhouette of shoulders and arms down to the table."""
    s, w = look.shoulders, look.neck
    return curve(
        (-62 * w, 156),
        (-108 * s, 192, -216 * s, 198, -266 * s, 256),
        (-308 * s, 312, -326 * s, 430, -346 * s, 660),
        (346 * s, 660),
        (326 * s, 430, 308 * s, 312, 266 * s, 256),
        (216 * s, 198, 108 * s, 192, 62 * w, 156),
        (40, 204, -40, 204, -62 * w, 156),
    )


def paint_collar_back(painter: QPainter, look: Look, pose: Pose) -> None:
    """The inside of the collar behind the neck."""
    dx, dy = torso_shift(pose)
    inside = QColor(look.second_colour if look.clothes in ("jacket", "cardigan") else look.colour)
    w = look.neck
    shape = curve(
        (-76 * w, 178), (-80 * w, 156, -46 * w, 144, 0, 144), (46 * w, 144, 80 * w, 156, 76 * w, 178)
    )
    fill(painter, shape.translated(dx, dy), inside.darker(138))


def paint_neck(painter: QPainter, look: Look, pose: Pose) -> None:
    """The neck with the shadow of the chin."""
    skin = SKINS[look.skin]
    painter.save()
    painter.translate(pose.x * 0.5 + pose.torso * 0.5, pose.y * 0.4 - pose.breath * 1.5)
    neck = neck_shape(look)
    fill(
        painter,
        neck,
        across(
            -66,
            0,
            72,
            0,
            (0, QColor(skin.base)),
            (0.5, mix(skin.base, skin.shade, 0.5)),
            (1, QColor(skin.shade)),
        ),
    )
    with within(painter, neck):
        chin = pose.open * 6
        dark = across(
            0,
            108 + chin,
            0,
            226,
            (0, shade(skin.deep, 165)),
            (0.55, shade(skin.deep, 100)),
            (1, shade(skin.deep, 74)),
        )
        painter.fillRect(QRectF(-100, 60, 200, 180), dark)
        for t in (-1, 1):
            cord = curve((t * 46 * look.neck, 120), (t * 36, 160, t * 26, 184, t * 12, 204), closed=False)
            stroke(painter, cord, shade(skin.deep, 34 + 40 * look.age), 5)
        glow(painter, 0, 206, 13, 9, skin.deep, 70)
    painter.restore()


def paint_body(painter: QPainter, look: Look, pose: Pose) -> None:
    """Shoulders with the clothes on."""
    dx, dy = torso_shift(pose)
    painter.save()
    painter.translate(dx, dy)
    colour = QColor(look.colour)
    shape = shoulder_shape(look)
    paint_garment(painter, look, shape)
    s = look.shoulders
    with within(painter, shape):
        for t in (-1, 1):
            crease = curve(
                (t * 210 * s, 306),
                (t * 196 * s, 400, t * 200 * s, 510, t * 208 * s, 660),
                (t * 226 * s, 660),
                (t * 212 * s, 500, t * 206 * s, 400, t * 210 * s, 306),
            )
            dark = colour.darker(190)
            fill(painter, crease, across(0, 306, 0, 460, (0, shade(dark, 20)), (1, shade(dark, 120))))
            for fold in (
                ((t * 258 * s, 300), (t * 246 * s, 334, t * 232 * s, 356, t * 218 * s, 372)),
                ((t * 166 * s, 208), (t * 196 * s, 220, t * 218 * s, 240, t * 226 * s, 276)),
                ((t * 322 * s, 466), (t * 296 * s, 484, t * 258 * s, 482, t * 230 * s, 470)),
            ):
                stroke(painter, curve(*fold, closed=False), shade(colour.darker(170), 52), 3)
        painter.fillRect(
            -370,
            150,
            240,
            520,
            across(-330 * s, 0, -170 * s, 0, (0, shade("#fff2d8", 58)), (1, shade("#fff2d8", 0))),
        )
    painter.restore()

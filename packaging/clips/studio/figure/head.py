"""The head without its features: outline, ears, light and shade on the skin, the lines of age and effort."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPainterPath

from studio.figure.look import Look
from studio.figure.palette import SKINS
from studio.figure.pen import (
    across,
    around,
    curve,
    fill,
    glow,
    mirrored,
    mix,
    oval,
    shade,
    stroke,
    through,
    within,
)
from studio.figure.pose import Pose

CHIN = 150.0
"""How far the chin lies under the line of the eyes, in drawing units; the crown lies as far above it."""
SIDE = 102.0
"""Half the width of a head of width 1."""


def feature_shift(pose: Pose) -> tuple[float, float]:
    """How far the features lie from the middle of the head, for this turn and nod."""
    return pose.yaw * 15, pose.pitch * 9


def outline(look: Look, pose: Pose) -> QPainterPath:
    """The edge of the face and skull."""
    wide, long_, jaw, chin = look.face_width, look.face_length, look.jaw, look.chin
    cheek = look.cheeks * 5
    half = [
        (0, -152),
        (54, -143),
        (88, -110),
        (SIDE, -54),
        (SIDE, -6),
        (98 + cheek * 0.6, 38),
        ((88 + cheek) * jaw, 80),
        ((67 + cheek) * jaw, 116),
        (37 * chin, 143),
        (0, CHIN),
    ]
    points = []
    for x, y in mirrored(half):
        if y > 0:
            y *= long_
        if y > 50:
            y += pose.open * 9 * (y - 50) / 100
        turn = pose.yaw * 6 * max(0.0, y - 30) / 110
        points.append((x * wide + turn, y + pose.pitch * 4 * max(0.0, y) / 150))
    return through(points)


def paint_ears(painter: QPainter, look: Look, pose: Pose) -> None:
    """Both ears, a little behind the turn of the head."""
    skin = SKINS[look.skin]
    dx, dy = feature_shift(pose)
    side = SIDE * look.face_width
    for t in (-1, 1):
        painter.save()
        painter.translate(-dx * 0.5, -dy * 0.5)
        w, e = side - 2, look.ears
        ear = curve(
            (t * (w - 10), -14),
            (t * (w + 6 * e), -34, t * (w + 22 * e), -20, t * (w + 18 * e), 6),
            (t * (w + 15 * e), 26, t * (w + 8 * e), 46, t * (w - 10), 44),
        )
        near, far = (
            mix(skin.shade, skin.base, 0.3 if t < 0 else 0),
            mix(skin.base, skin.shade, 0.2 if t < 0 else 0.7),
        )
        fill(painter, ear, across(t * (w - 4), 0, t * (w + 18), 0, (0, near), (1, far)))
        inner = curve(
            (t * (w + 2), -10),
            (t * (w + 13 * e), -17, t * (w + 14 * e), 2, t * (w + 8 * e), 16),
            (t * (w + 5 * e), 24, t * (w + 2), 14, t * (w + 5), 3),
        )
        fill(painter, inner, shade(skin.deep, 85))
        if look.earrings:
            oval(
                painter,
                t * (w + 3),
                50,
                5.2,
                5.2,
                around(
                    t * (w + 2) - 2,
                    48,
                    8,
                    (0, mix(look.earrings, "#ffffff", 0.6)),
                    (1, mix(look.earrings, "#000000", 0.15)),
                ),
            )
        painter.restore()


def paint_face(painter: QPainter, look: Look, pose: Pose, edge: QPainterPath) -> None:
    """The skin of the face with its light: from the upper left, as in every scene."""
    skin = SKINS[look.skin]
    dx, dy = feature_shift(pose)
    light = around(
        -36 + dx,
        -24 + dy,
        240,
        (0, mix(skin.light, skin.base, 0.15)),
        (0.42, mix(skin.base, skin.light, 0.15)),
        (0.8, mix(skin.base, skin.shade, 0.5)),
        (1, mix(skin.shade, skin.base, 0.1)),
    )
    fill(painter, edge, light)
    with within(painter, edge):
        dark = across(
            30 + dx,
            0,
            116,
            0,
            (0, shade(skin.shade, 0)),
            (0.6, shade(skin.shade, 105)),
            (1, shade(skin.deep, 125)),
        )
        painter.fillRect(0, -160, 140, 340, dark)
        # hollow of the temples and under the cheekbones
        for t in (-1, 1):
            glow(painter, t * 92 + dx * 0.4, -44 + dy * 0.4, 34, 52, skin.shade, 40 if t < 0 else 60)
            hollow = 46 + 40 * look.age - 30 * look.cheeks
            glow(painter, t * 80 + dx * 0.7, 72 + dy, 34, 44, skin.shade, hollow if t < 0 else hollow + 20)
        # cheeks: warmth, and light on top of it
        for t in (-1, 1):
            glow(painter, t * 58 + dx, 44 + dy, 44, 32, skin.blush, 58 + 85 * pose.flush)
            glow(
                painter,
                t * 60 + dx - 6,
                24 + dy,
                30,
                17,
                mix(skin.light, "#ffffff", 0.25),
                95 if t < 0 else 52,
            )
        glow(painter, -14 + dx, -76 + dy, 62, 34, mix(skin.light, "#ffffff", 0.3), 105)
        glow(painter, -2 + dx, 128 + dy + pose.open * 8, 26, 15, mix(skin.light, "#ffffff", 0.15), 85)
        painter.fillRect(
            -120, 108, 240, 70, across(0, 116, 0, 162, (0, shade(skin.shade, 0)), (1, shade(skin.deep, 110)))
        )
        painter.fillRect(
            -116, -110, 50, 260, across(-106, 0, -76, 0, (0, shade("#fff4de", 95)), (1, shade("#fff4de", 0)))
        )
        if look.freckles:
            _freckles(painter, dx, dy, skin.deep)


def _freckles(painter: QPainter, dx: float, dy: float, colour: str) -> None:
    spots = (
        (-62, 36),
        (-50, 44),
        (-70, 48),
        (-40, 34),
        (-56, 56),
        (-30, 42),
        (60, 37),
        (49, 45),
        (70, 47),
        (39, 35),
        (57, 55),
        (29, 43),
        (-12, 26),
        (9, 24),
        (-78, 38),
        (77, 38),
        (-46, 52),
        (45, 53),
    )
    for i, (x, y) in enumerate(spots):
        oval(painter, x + dx, y + dy, 1.5 + i % 3 * 0.4, 1.4 + i % 2 * 0.4, shade(colour, 62))


def paint_lines(painter: QPainter, look: Look, pose: Pose) -> None:
    """Lines around nose and mouth, under the eyes, between the brows and on forehead (features' frame)."""
    skin, age = SKINS[look.skin], look.age
    ink = skin.deep
    smile = max(0.0, pose.corner)
    alpha = 4 + 66 * age + 55 * pose.crease + 45 * smile
    for t in (-1, 1):
        side = 0.85 if t < 0 else 1
        pull = t * (pose.wide * 3 + smile * 5)
        fold = curve(
            (t * 28, 50), (t * 39, 56, t * 47 + pull, 66, t * 50 + pull, 80 + pose.open * 3), closed=False
        )
        stroke(painter, fold, shade(ink, min(46, alpha * 0.34) * side), 7)
        stroke(painter, fold, shade(ink, min(125, alpha * 0.8) * side), 2.2)
        if age > 0.25:
            bag = curve((t * 30, 20), (t * 40, 28, t * 56, 27, t * 66, 17), closed=False)
            stroke(painter, bag, shade(ink, 62 * age), 2)
            glow(painter, t * 46, 20, 26, 8, skin.shade, 75 * age)
        if age > 0.5:
            for y in (-3, 4, 11):
                foot = curve((t * 77, y * 0.7 + 1), (t * 83, y, t * 90, y * 1.8 - 2), closed=False)
                stroke(painter, foot, shade(ink, 70 * (age - 0.25) + 35 * smile), 1.6)
        if age > 0.65:
            jowl = curve((t * 50, 106), (t * 55, 114, t * 55, 122, t * 49, 128), closed=False)
            stroke(painter, jowl, shade(ink, 60 * age), 2.2)
    if pose.frown > 0.05:
        for t in (-1, 1):
            furrow = curve((t * 8, -40), (t * 12, -33, t * 10, -27, t * 7, -20), closed=False)
            stroke(painter, furrow, shade(ink, 40 * pose.frown), 6)
            stroke(painter, furrow, shade(ink, 135 * pose.frown), 2.2)
    raised = max(0.0, (pose.brow_in + pose.brow_out) / 20) + max(0.0, pose.sorrow) * 0.3
    forehead = age * 0.42 + raised * (0.3 + 0.7 * age)
    if forehead > 0.08:
        for i, y in enumerate((-70, -83, -96)[: 3 if age > 0.6 else 2]):
            line = curve((-42 + i * 7, y + 2), (-20, y - 4, 18, y - 4, 40 - i * 8, y + 2), closed=False)
            stroke(painter, line, shade(ink, min(85, 88 * forehead)), 2)


def paint_nose(painter: QPainter, look: Look, pose: Pose) -> None:
    """The nose (features' frame), moving a little further than the rest when the head turns."""
    skin = SKINS[look.skin]
    dx, dy = feature_shift(pose)
    m = 0.92 * look.nose
    painter.save()
    painter.translate(dx * 0.5, dy * 0.45 - 34 * (look.nose_length - 1))
    painter.scale(1, look.nose_length)
    ridge = curve((6, -34), (15, -10, 11, 14, 22 * m, 42), (23 * m, 53, 12, 57, 4, 57), (8, 30, 4, 0, 6, -34))
    fill(painter, ridge, across(2, 0, 25, 0, (0, shade(skin.shade, 125)), (1, shade(skin.shade, 0))))
    glow(painter, -15, -14, 9, 26, skin.shade, 44)
    under = curve(
        (-25 * m, 46),
        (-27 * m, 60, -13 * m, 60, -8, 61),
        (-3, 66, 5, 66, 9, 61),
        (15 * m, 60, 27 * m, 59, 25 * m, 45),
        (15, 53, -15, 54, -25 * m, 46),
    )
    fill(painter, under, across(0, 44, 0, 64, (0, shade(skin.shade, 0)), (1, shade(skin.deep, 105))))
    for t in (-1, 1):
        nostril = curve(
            (t * 5.5, 58.5),
            (t * 8, 53.5, t * 15 * m, 53, t * 17 * m, 57.5),
            (t * 14, 60.5, t * 8, 61, t * 5.5, 58.5),
        )
        fill(painter, nostril, shade(mix(skin.deep, "#200c08", 0.3), 185))
        wing = curve((t * 21 * m, 38), (t * 27 * m, 44, t * 27 * m, 55, t * 18 * m, 57), closed=False)
        stroke(painter, wing, shade(skin.deep, 100 if t > 0 else 62), 2)
    glow(painter, -3, 40, 14, 11, mix(skin.light, "#ffffff", 0.45), 165)
    glow(painter, -4, 2, 7, 36, mix(skin.light, "#ffffff", 0.3), 120)
    painter.restore()

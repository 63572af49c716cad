"""Eyes and brows: lids, iris, gaze, blink; brows that carry most of the feeling."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.look import Look
from studio.figure.palette import SKINS, Skin
from studio.figure.pen import across, around, curve, fill, glow, mix, moved, oval, shade, stroke, within
from studio.figure.pose import Pose

HALF = 24.5
"""Half the width of an eye."""


def paint_eyes(painter: QPainter, look: Look, pose: Pose) -> None:
    """Both eyes (features' frame)."""
    for t in (-1, 1):
        far = 1 - 0.1 * max(0.0, t * pose.yaw)
        with moved(painter, t * 46 * look.eye_spacing, 0, sx=far * look.eyes, sy=look.eyes):
            _eye(painter, look, pose, t)


def _eye(painter: QPainter, look: Look, pose: Pose, t: int) -> None:
    skin = SKINS[look.skin]
    blink = min(1.0, max(0.0, pose.blink))
    wide = max(0.0, pose.lids * (1 - 0.26 * pose.squint) * (1 - 0.14 * pose.anger) - 0.1 * look.age) * (
        1 - blink
    )
    top = -15.5 * wide + 6.5 * (1 - wide)
    low = (11.0 * (1 - 0.36 * pose.squint)) * (1 - blink) + 6.5 * blink
    top_in = top * 0.98 + (pose.anger * 5.5 - pose.sorrow * 2.0) * wide
    top_out = top * 1.16 + (pose.sorrow * 5.0 - pose.anger * 1.5) * wide + 2 * look.age * wide
    inner, outer = -t * HALF, t * HALF
    out_y = -1.0 + pose.sorrow * 1.8
    upper = ((inner + t * 9, top_in, t * 7, top_out, outer, out_y),)
    lower = ((t * 13, low, -t * 10, low * 1.02, inner, 3.5),)
    opening = curve((inner, 3.5), *upper, *lower)
    glow(painter, 0, -7, 40, 25, skin.shade, 88 if look.lashes < 0.5 else 100)
    glow(painter, -t * 22, -6, 15, 20, skin.deep, 34)
    if wide > 0.06:
        with within(painter, opening):
            _ball(painter, look, pose, top, low)
            oval(painter, inner + t * 2.5, 3.4, 4, 3, shade("#d08b80", 200))
            if pose.tear > 0:
                oval(painter, 0, low * 0.66, 17, 2.8, shade("#ffffff", 150 * pose.tear))
    _lid(painter, look, skin, t, (top_in, top_out, out_y), upper, wide)
    edge = curve((outer, out_y), *lower, closed=False)
    stroke(painter, edge, shade(skin.deep, 120), 1.5)


def _ball(painter: QPainter, look: Look, pose: Pose, top: float, low: float) -> None:
    painter.fillRect(
        -34,
        -30,
        68,
        60,
        across(0, top, 0, low, (0, QColor("#c9c1bc")), (0.45, QColor("#f7f3ef")), (1, QColor("#ece4df"))),
    )
    x, y = pose.gaze_x * 8.5, -2.0 + pose.gaze_y * 5.5
    iris = QColor(look.eye_colour)
    oval(painter, x, y, 12.3, 12.3, mix(iris, "#000000", 0.55))
    oval(
        painter,
        x,
        y,
        11.4,
        11.4,
        around(x, y + 4, 13, (0, iris.lighter(165)), (0.55, iris), (1, iris.darker(150))),
    )
    oval(painter, x, y, 5.4, 5.4, QColor("#14100e"))
    painter.fillRect(
        -34,
        -30,
        68,
        60,
        across(0, top * 0.8, 0, top * 0.8 + 9, (0, shade("#2a1a14", 120)), (1, shade("#2a1a14", 0))),
    )
    oval(painter, x - 4.0, y - 4.4, 3.0, 3.0, shade("#ffffff", 235))
    oval(painter, x + 3.8, y + 4.0, 1.7, 1.7, shade("#ffffff", 110))


def _lid(
    painter: QPainter,
    look: Look,
    skin: Skin,
    t: int,
    heights: tuple[float, float, float],
    upper: tuple[tuple[float, ...], ...],
    wide: float,
) -> None:
    """Skin of the upper lid down to its edge, the fold above it, and the lashes."""
    top_in, top_out, out_y = heights
    inner, outer = -t * HALF, t * HALF
    fold_in, fold_out = min(top_in - 6, -9.0) - 1.5, min(top_out - 6.5, -12.0) - 1.5
    fold: QPainterPath = curve(
        (inner + t * 3, 0), (inner + t * 10, fold_in, t * 8, fold_out, outer + t * 3, out_y - 5), closed=False
    )
    lid = QPainterPath(fold)
    lid.lineTo(outer, out_y)
    first = upper[0]
    lid.cubicTo(first[2], first[3], first[0], first[1], inner, 3.5)
    lid.closeSubpath()
    colour = mix(mix(skin.base, skin.shade, 0.4), skin.light, 0.25 if wide < 0.5 else 0.0)
    fill(painter, lid, shade(colour, 235))
    stroke(painter, fold, shade(skin.deep, 105 + 25 * look.age), 2.0)
    edge = curve((inner, 3.5), *upper, closed=False)
    ink = mix("#2b1a14", skin.deep, 0.1)
    stroke(painter, edge, ink, 2.9 + 1.3 * look.lashes)
    if look.lashes > 0:
        wing = curve(
            (outer - t * 6, out_y - 4.0),
            (outer - t, out_y - 2.5, outer + t * 3, out_y - 4, outer + t * 5, out_y - 7),
            (outer + t * 4, out_y - 2, outer + t * 1, out_y + 1, outer - t * 3, out_y),
        )
        fill(painter, wing, shade(ink, 235 * min(1.0, 0.4 + look.lashes)))


def paint_brows(painter: QPainter, look: Look, pose: Pose, hair: QColor) -> None:
    """Both brows (features' frame); `hair` is their colour when the look names none."""
    colour = QColor(look.brow_colour) if look.brow_colour else hair.darker(118)
    for t in (-1, 1):
        _brow(painter, look, pose, t, colour)


def _brow(painter: QPainter, look: Look, pose: Pose, t: int, colour: QColor) -> None:
    thick = 11.0 * look.brows
    base = -34.0 - 3.0 * (1 - min(1.0, look.brows))
    inner_y = base - pose.brow_in + 1
    outer_y = base - pose.brow_out - (pose.brow_skew if t > 0 else -pose.brow_skew * 0.25)
    arch = min(inner_y, outer_y) - 8 + pose.anger * 5
    spacing = 46 * (look.eye_spacing - 1)
    start, end = t * (18 + spacing - pose.frown * 5), t * (79 + spacing)
    mid = t * (52 + spacing)
    brow = curve(
        (start, inner_y + thick * 0.45),
        (
            start - t,
            inner_y - thick * 0.2,
            start + t * 4,
            inner_y - thick * 0.5,
            start + t * 10,
            inner_y - thick * 0.52,
        ),
        (mid - t * 12, arch, mid + t * 8, arch - 1, end, outer_y + 5),
        (mid + t * 10, arch + thick * 0.72, mid - t * 10, arch + thick * 0.98, start, inner_y + thick * 0.45),
    )
    fill(
        painter,
        brow,
        across(
            start, 0, end, 0, (0, shade(colour, 205)), (0.35, shade(colour, 245)), (1, shade(colour, 225))
        ),
    )
    light = shade(colour.lighter(150), 70)
    for k in range(6):
        along = (k + 0.5) / 7
        x = start + t * (5 + along * 40)
        y = inner_y + (arch + 4 - inner_y) * min(1.0, along * 1.5) + thick * 0.1
        stroke(painter, curve((x, y + 3), (x + t * 6, y - 3), closed=False), light, 1.1)

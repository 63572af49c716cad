"""The mouth: lips, teeth and tongue from seven numbers, closed line and corners from the feeling."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter, QPainterPath

from studio.figure.look import Look
from studio.figure.palette import SKINS, Skin
from studio.figure.pen import across, curve, fill, glow, mix, oval, shade, stroke, within
from studio.figure.pose import Pose

MOUTH = 92.0
"""How far the mouth lies under the line of the eyes."""


@dataclass(frozen=True)
class _Lips:
    """The lines a mouth is made of, at one moment."""

    half: float
    left: float
    right: float
    middle: float
    top: float
    low: float
    upper: float
    lower: float

    def inside(self) -> QPainterPath:
        w, top, low = self.half * 0.92, self.top, self.low
        return curve(
            (-w, self.left),
            (-w * 0.55, top - 1.4, -w * 0.18, top - 0.6, 0, top + 0.6),
            (w * 0.18, top - 0.6, w * 0.55, top - 1.4, w, self.right),
            (w * 0.66, low + 0.8, w * 0.3, low + 1.8, 0, low + 1.8),
            (-w * 0.3, low + 1.8, -w * 0.66, low + 0.8, -w, self.left),
        )

    def outside(self) -> QPainterPath:
        w, top, low, up, down = self.half, self.top, self.low, self.upper, self.lower
        return curve(
            (-w - 1.5, self.left),
            (-w * 0.66, top - up * 0.75, -w * 0.36, top - up * 1.42, -w * 0.15, top - up * 1.36),
            (-w * 0.07, top - up * 1.3, -w * 0.04, top - up * 1.0, 0, top - up * 0.98),
            (w * 0.04, top - up * 1.0, w * 0.07, top - up * 1.3, w * 0.15, top - up * 1.36),
            (w * 0.36, top - up * 1.42, w * 0.66, top - up * 0.75, w + 1.5, self.right),
            (w * 0.72, low + down * 0.75, w * 0.36, low + down * 1.3, 0, low + down * 1.3),
            (-w * 0.36, low + down * 1.3, -w * 0.72, low + down * 0.75, -w - 1.5, self.left),
        )


def _lips(look: Look, pose: Pose) -> _Lips:
    opened, rounded = max(0.0, pose.open), pose.round
    smile = pose.corner + 0.1  # corners at rest lie a little higher than the line between the lips
    half = 37 * look.mouth * (1 + 0.13 * pose.wide - 0.42 * rounded + 0.16 * max(0.0, smile) - 0.03 * opened)
    middle = MOUTH + opened * 2 + 1.6 * smile
    corner = -smile * (10.0 if smile > 0 else 7.5)
    thin = 1 - 0.5 * pose.press
    upper = 6.6 * look.lips * thin * (1 + 0.22 * rounded) * (1 - 0.12 * max(0.0, smile))
    lower = 8.6 * look.lips * thin * (1 + 0.2 * rounded) * (1 - 0.6 * pose.bite)
    top = middle - opened * (6 + 5 * rounded)
    low = middle + 25 * opened + 4 * rounded * min(1.0, opened * 5)
    low -= (low - middle) * 0.5 * pose.bite
    return _Lips(
        half, middle + corner + pose.skew * 3, middle + corner - pose.skew * 3, middle, top, low, upper, lower
    )


def paint_mouth(painter: QPainter, look: Look, pose: Pose) -> None:
    """The mouth (features' frame)."""
    skin = SKINS[look.skin]
    lips = _lips(look, pose)
    colour = QColor(look.lip_colour) if look.lip_colour else mix(skin.lip, skin.base, 0.3)
    bearded = look.beard in ("short", "boxed")
    shadow = skin.deep if bearded else skin.shade
    glow(painter, 1, lips.low + lips.lower * 1.3 + 8, 30, 10, shadow, 90 if bearded else 130)
    if not bearded:
        glow(painter, 0, 76, 9, 9, skin.shade, 40)
    outside = lips.outside()
    peak, base = lips.top - lips.upper * 1.4, lips.low + lips.lower * 1.3
    tint = across(
        0,
        peak,
        0,
        base,
        (0, mix(colour, skin.shade, 0.25)),
        (0.42, colour.darker(110)),
        (0.6, colour.lighter(109)),
        (1, mix(colour, skin.shade, 0.3)),
    )
    fill(painter, outside, tint)
    glow(painter, -5, lips.low + lips.lower * 0.6, 15, 3.6, "#ffffff", 62)
    gap = lips.low - lips.top
    if gap > 1.2:
        inside = lips.inside()
        with within(painter, inside):
            _inside(painter, pose, lips, gap)
        stroke(painter, inside, shade(mix(skin.deep, "#3a1414", 0.5), 90), 1.2)
    else:
        line = curve(
            (-lips.half * 0.96, lips.left),
            (-lips.half * 0.5, lips.middle - 1.2, -lips.half * 0.2, lips.middle + 0.7, 0, lips.middle + 0.9),
            (
                lips.half * 0.2,
                lips.middle + 0.7,
                lips.half * 0.5,
                lips.middle - 1.2,
                lips.half * 0.96,
                lips.right,
            ),
            closed=False,
        )
        stroke(painter, line, shade(mix(skin.deep, "#3a1414", 0.5), 215), 2.3)
    _corners(painter, skin, pose, lips)


def _inside(painter: QPainter, pose: Pose, lips: _Lips, gap: float) -> None:
    w = lips.half
    painter.fillRect(
        -60, 40, 120, 120, across(0, lips.top, 0, lips.low, (0, QColor("#2a0d0d")), (1, QColor("#4c1c1b")))
    )
    if pose.open > 0.1:
        y = lips.low + 5 - pose.tongue * 10 * pose.open
        oval(painter, 0, y + 4, w * 0.56, 8 + 5 * pose.open, QColor("#a94e4b"))
        oval(painter, -3, y + 1, w * 0.34, 4, shade("#d08079", 110))
    rows = min(9.0, 3.0 + gap * 0.42) * (1 - 0.55 * pose.round) * (1 - 0.25 * max(0.0, -pose.corner))
    top = lips.top - 3
    teeth = curve(
        (-w * 0.74, top - 3),
        (w * 0.74, top - 3),
        (w * 0.66, top + rows * 0.75),
        (w * 0.3, top + rows + 2.6, -w * 0.3, top + rows + 2.6, -w * 0.66, top + rows * 0.75),
    )
    fill(
        painter,
        teeth,
        across(
            -w,
            0,
            w,
            0,
            (0, QColor("#cfc4b9")),
            (0.3, QColor("#f4eee6")),
            (0.75, QColor("#efe7de")),
            (1, QColor("#bfb3a8")),
        ),
    )
    for k in (-2, -1, 0, 1, 2):
        x = k * w * 0.235
        stroke(
            painter,
            curve((x, top), (x, top + rows + 1.4 - abs(k) * 0.8), closed=False),
            shade("#b8a79a", 55),
            0.9,
        )
    painter.fillRect(
        -60,
        round(top) - 2,
        120,
        8,
        across(0, top, 0, top + 6, (0, shade("#3a1414", 110)), (1, shade("#3a1414", 0))),
    )
    lower = max(pose.teeth * 0.9, min(1.0, (pose.open - 0.6) * 2))
    if lower > 0.1 and pose.round < 0.5:
        row = curve(
            (-w * 0.5, lips.low + 5),
            (-w * 0.3, lips.low - 3.5, w * 0.3, lips.low - 3.5, w * 0.5, lips.low + 5),
        )
        fill(painter, row, shade("#e2d9cf", 215 * lower))


def _corners(painter: QPainter, skin: Skin, pose: Pose, lips: _Lips) -> None:
    drop = -pose.corner * 3.5
    for t, y in ((-1, lips.left), (1, lips.right)):
        x = t * (lips.half + 1)
        stroke(
            painter,
            curve(
                (x, y),
                (x + t * 3, y + drop * 0.3, x + t * 4, y + drop, x + t * 4, y + drop * 1.5 + 0.6),
                closed=False,
            ),
            shade(skin.deep, 95),
            2.1,
        )
        glow(painter, x + t * 4, y + 3, 9, 8, skin.shade, 75)

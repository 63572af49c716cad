"""What is worn on the head: a hijab around the face, glasses; and the beard."""

from __future__ import annotations

import random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from studio.figure.hair import hair_colour
from studio.figure.look import Look
from studio.figure.palette import SKINS
from studio.figure.pen import across, curve, fill, glow, shade, stroke, through, within
from studio.figure.pose import Pose


def _cloth(colour: QColor) -> QLinearGradient:
    return across(-130, -170, 140, 200, (0, colour.lighter(135)), (0.42, colour), (1, colour.darker(150)))


def paint_hijab_back(painter: QPainter, look: Look) -> None:
    """The scarf behind the head and neck."""
    colour = QColor(look.scarf_colour)
    shape = curve(
        (-116, -40),
        (-128, -158, -60, -192, 0, -192),
        (60, -192, 128, -158, 116, -40),
        (120, 40, 112, 110, 92, 176),
        (60, 214, -60, 214, -92, 176),
        (-112, 110, -120, 40, -116, -40),
    )
    fill(painter, shape, _cloth(colour.darker(125)))


def paint_hijab_drape(painter: QPainter, look: Look) -> None:
    """The scarf over the neck and tucked into the clothes (body's frame, after the clothes)."""
    colour = QColor(look.scarf_colour)
    drape = curve(
        (-96, 132),
        (-112, 168, -118, 190, -104, 214),
        (-80, 262, -34, 300, 4, 308),
        (40, 300, 84, 262, 106, 214),
        (118, 190, 112, 168, 96, 132),
        (40, 180, -40, 180, -96, 132),
    )
    fill(painter, drape.translated(0, 7), shade("#140d0a", 80))
    fill(
        painter,
        drape,
        across(
            -110, 140, 120, 300, (0, colour.lighter(116)), (0.45, colour.darker(106)), (1, colour.darker(160))
        ),
    )
    with within(painter, drape):
        glow(painter, 6, 164, 120, 56, "#180c10", 120)
        for k in range(5):
            fold = curve(
                (-112 + k * 8, 150 + k * 20),
                (-70 + k * 6, 206 + k * 20, 10 + k * 8, 236 + k * 16, 112 - k * 6, 172 + k * 14),
                closed=False,
            )
            stroke(painter, fold, shade(colour.darker(165), 78), 3.6)
            stroke(painter, fold.translated(0, -4), shade(colour.lighter(140), 55), 2.2)


def paint_hijab_front(painter: QPainter, look: Look, pose: Pose) -> None:
    """The scarf around the face and under the chin."""
    colour = QColor(look.scarf_colour)
    jaw = pose.open * 8
    painter.save()
    painter.translate(pose.yaw * 3, pose.pitch * 3)
    painter.scale(look.face_width, 1)
    rim = [
        (0.0, -114.0),
        (46.0, -104.0),
        (80.0, -70.0),
        (93.0, -18.0),
        (91.0, 40.0),
        (76.0, 96.0 + jaw * 0.5),
        (44.0, 134.0 + jaw),
        (0.0, 146.0 + jaw),
    ]
    turn = pose.yaw * 5
    window = through(
        [
            (x * s + turn * max(0, y) / 150, y)
            for s, points in ((1, rim), (-1, rim[-2:0:-1]))
            for x, y in points
        ]
    )
    outer = curve(
        (-116, 10),
        (-130, -128, -70, -192, 0, -192),
        (70, -192, 130, -128, 116, 10),
        (114, 90, 96, 158 + jaw, 50, 190 + jaw),
        (18, 206 + jaw, -18, 206 + jaw, -50, 190 + jaw),
        (-96, 158 + jaw, -114, 90, -116, 10),
    )
    cloth = outer.subtracted(window)
    fill(painter, cloth, _cloth(colour))
    with within(painter, cloth):
        stroke(painter, window, shade(colour.darker(190), 90), 9)
        stroke(painter, window, shade(colour.lighter(150), 70), 2.5)
        glow(painter, -52, -146, 60, 32, colour.lighter(165), 120)
        for k in range(4):
            fold = curve(
                (-100 + k * 10, -70 - k * 20),
                (-72 + k * 8, -150 - k * 4, 40 + k * 8, -168 - k * 2, 100 - k * 2, -92 + k * 12),
                closed=False,
            )
            stroke(painter, fold, shade(colour.darker(150), 55), 3.2)
            stroke(painter, fold.translated(0, -3), shade(colour.lighter(140), 45), 2)
        for k in range(3):
            fold = curve(
                (-112, 20 + k * 26),
                (-96, 96 + k * 20, -56, 150 + k * 14 + jaw, 10 + k * 12, 168 + k * 10 + jaw),
                closed=False,
            )
            stroke(painter, fold, shade(colour.darker(165), 62), 3.4)
            fold = curve(
                (112, 30 + k * 26),
                (100, 96 + k * 16, 76, 140 + k * 12, 36 + k * 8, 164 + k * 10 + jaw),
                closed=False,
            )
            stroke(painter, fold, shade(colour.darker(175), 70), 3.2)
    painter.restore()


def paint_hijab_shade(painter: QPainter, look: Look, edge: QPainterPath) -> None:
    """The shadow the scarf throws on forehead and cheeks (before the scarf itself)."""
    skin = SKINS[look.skin]
    with within(painter, edge):
        painter.fillRect(
            -130, -130, 260, 60, across(0, -112, 0, -82, (0, shade(skin.deep, 130)), (1, shade(skin.deep, 0)))
        )
        for t in (-1, 1):
            painter.fillRect(
                QRectF(min(t * 70, t * 110), -100, 40, 230),
                across(t * 96, 0, t * 74, 0, (0, shade(skin.deep, 95)), (1, shade(skin.deep, 0))),
            )


def paint_beard(
    painter: QPainter, look: Look, pose: Pose, edge: QPainterPath, shift: tuple[float, float]
) -> None:
    """The part of a beard that lies on the skin; before the mouth."""
    if look.beard in ("none", "moustache"):
        return
    colour = QColor(look.beard_colour) if look.beard_colour else hair_colour(look)
    dx, dy = shift
    drop = pose.open * 9
    with within(painter, edge):
        if look.beard == "stubble":
            dark = colour.darker(125)
            for spot_x, spot_y, rx, ry, thick in (
                (0, 134, 88, 46, 74),
                (-76, 102, 44, 60, 46),
                (76, 102, 44, 60, 54),
                (0, 77, 44, 15, 44),
            ):
                glow(painter, spot_x + dx, spot_y + dy + drop * 0.6, rx, ry, dark, thick)
            return
        top = 46 if look.beard == "short" else 26
        mouth = 92 + dy
        shape = curve(
            (-116, top - 46),
            (-98, top - 10, -90, top + 24, -66 + dx, mouth - 20),
            (-50 + dx, mouth - 28, -22 + dx, mouth - 26, dx, mouth - 22),
            (22 + dx, mouth - 26, 50 + dx, mouth - 28, 66 + dx, mouth - 20),
            (90, top + 24, 98, top - 10, 116, top - 46),
            (120, 200),
            (-120, 200),
        )
        alpha = 178 if look.beard == "short" else 240
        tone = across(
            -100,
            20,
            100,
            150,
            (0, shade(colour.lighter(125), alpha)),
            (0.5, shade(colour, alpha)),
            (1, shade(colour.darker(145), alpha)),
        )
        fill(painter, shape, tone)
        random_ = random.Random(4)
        for _ in range(90):
            hair_x, hair_y = random_.uniform(-100, 100), random_.uniform(70, 152)
            if abs(hair_x) < 44 and hair_y < 122:
                continue
            tint = colour.lighter(160) if random_.random() < 0.5 else colour.darker(140)
            x, y = hair_x + dx, hair_y + dy + drop * 0.7
            stroke(painter, curve((x, y), (x - hair_x * 0.05, y + 7), closed=False), shade(tint, 70), 1.5)


def paint_moustache(painter: QPainter, look: Look, pose: Pose) -> None:
    """The moustache over the upper lip (features' frame)."""
    if look.beard not in ("moustache", "boxed", "short"):
        return
    colour = QColor(look.beard_colour) if look.beard_colour else hair_colour(look)
    full = look.beard == "moustache"
    lift = -pose.corner * 2
    for t in (-1, 1):
        tip = 49 if full else 46
        low = 87 if full else 92
        shape = curve(
            (0, 68),
            (t * 14, 62, t * 34, 68, t * tip, low + lift),
            (t * 34, 86 if full else 82, t * 16, 84 if full else 79, 0, 81 if full else 77),
        )
        alpha = 250 if look.beard != "short" else 190
        fill(
            painter,
            shape,
            across(
                -44, 62, 48, 92, (0, shade(colour.lighter(125), alpha)), (1, shade(colour.darker(120), alpha))
            ),
        )
        for k in range(6):
            x = t * (4 + k * 6.5)
            stroke(
                painter,
                curve(
                    (x, 69 + k * 0.8),
                    (x + t * 6, 74 + k * 1.6, x + t * 8, 79 + k * 1.2 + lift * 0.4),
                    closed=False,
                ),
                shade(colour.darker(140) if k % 2 else colour.lighter(135), 95),
                1.4,
            )


def paint_glasses(painter: QPainter, look: Look) -> None:
    """The glasses (features' frame)."""
    if look.glasses == "none":
        return
    colour = QColor(look.glasses_colour)
    width, height, corner, up = {
        "round": (58, 52, 26, 22),
        "square": (66, 46, 13, 20),
        "half": (56, 34, 14, 8),
    }[look.glasses]
    pen_width = 2.6 if look.glasses == "half" else 4.2
    middle = 47 * look.eye_spacing
    for t in (-1, 1):
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(t * middle - width / 2, -up, width, height), corner, corner)
        fill(painter, frame, shade("#dbe9f0", 26))
        glare = curve(
            (t * middle - width * 0.34, -up + 16), (t * middle - width * 0.08, -up + 5), closed=False
        )
        stroke(painter, glare, shade("#ffffff", 90), 3.4)
        stroke(painter, frame.translated(1.5, 2.5), shade("#201612", 45), pen_width)
        stroke(painter, frame, colour, pen_width)
        arm = curve((t * (middle + width / 2), -up + 10), (t * 101, -up + 7), closed=False)
        stroke(painter, arm, colour, pen_width * 0.9)
    bridge = curve(
        (-(middle - width / 2), -up + 15),
        (-6, -up + 8, 6, -up + 8, middle - width / 2, -up + 15),
        closed=False,
    )
    painter.setPen(QPen(colour, pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(bridge)

"""Things that stand around in more than one place; all are painted simple, for a blur comes over them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from studio.figure.pen import across, curve, fill, glow, mix, moved, oval, shade, stroke, within


def box(
    painter: QPainter, x: float, y: float, w: float, h: float, colour: str | QColor, corner: float = 0
) -> None:
    """A filled rectangle, with round corners when asked."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, w, h), corner, corner)
    fill(painter, path, QColor(colour))


def fade(
    painter: QPainter,
    x: float,
    y: float,
    w: float,
    h: float,
    top: str,
    bottom: str,
    *,
    sideways: bool = False,
) -> None:
    """A rectangle that goes from one colour to another, downwards or to the right."""
    end = (x + w, y) if sideways else (x, y + h)
    painter.fillRect(QRectF(x, y, w, h), across(x, y, *end, (0, QColor(top)), (1, QColor(bottom))))


def window(
    painter: QPainter, x: float, y: float, w: float, h: float, *, bars: int = 1, town: bool = True
) -> None:
    """A window with a light sky, green, and a street far away."""
    box(painter, x - 10, y - 10, w + 20, h + 20, "#f3efe6")
    glass = QPainterPath()
    glass.addRect(QRectF(x, y, w, h))
    with within(painter, glass):
        painter.fillRect(
            QRectF(x, y, w, h),
            across(x, y, x, y + h, (0, QColor("#d5eaf4")), (0.6, QColor("#f2f7f3")), (1, QColor("#cfddc4"))),
        )
        if town:
            for k, tint in enumerate(("#b98a70", "#c79f83", "#a97c66")):
                box(painter, x + w * (0.1 + 0.32 * k), y + h * (0.46 + 0.07 * (k % 2)), w * 0.24, h, tint)
        for k in range(5):
            oval(
                painter,
                x + w * (0.05 + 0.24 * k),
                y + h * (0.86 + 0.05 * (k % 2)),
                w * 0.17,
                h * 0.2,
                QColor("#86a87c" if k % 2 else "#9ab88c"),
            )
    for k in range(1, bars + 1):
        box(painter, x + w * k / (bars + 1) - 4, y, 8, h, "#f3efe6")


def plant(
    painter: QPainter, x: float, y: float, size: float = 1, pot: str = "#7d5f4c", leaf: str = "#5f8a5a"
) -> None:
    """A plant in a pot that stands on (x, y)."""
    with moved(painter, x, y, sx=size, sy=size):
        for k, turn in enumerate(range(-72, 73, 18)):
            with moved(painter, 0, -78, turn):
                tint = QColor(leaf).lighter(96 + 7 * (k % 4))
                fill(painter, curve((0, 0), (-26, -60, -20, -130, 0, -176), (20, -130, 26, -60, 0, 0)), tint)
        fill(
            painter,
            curve((-42, -88), (42, -88), (34, 0), (-34, 0)),
            across(-42, 0, 42, 0, (0, QColor(pot).lighter(118)), (1, QColor(pot).darker(125))),
        )


def visitor(
    painter: QPainter,
    x: float,
    y: float,
    size: float,
    coat: str,
    hair: str,
    skin: str = "#d3a382",
    *,
    long_hair: bool = False,
) -> None:
    """Somebody far away; (x, y) is the middle of the head."""
    with moved(painter, x, y, sx=size, sy=size):
        if long_hair:
            box(painter, -31, -30, 62, 84, hair, 28)
        body = curve(
            (-16, 30),
            (-52, 40, -60, 66, -62, 110),
            (-62, 300),
            (62, 300),
            (62, 110),
            (60, 66, 52, 40, 16, 30),
        )
        fill(
            painter,
            body,
            across(-60, 0, 60, 0, (0, QColor(coat).lighter(116)), (1, QColor(coat).darker(118))),
        )
        box(painter, -11, 16, 22, 26, mix(skin, "#000000", 0.12), 8)
        oval(painter, 0, 0, 26, 32, QColor(skin))
        crown = QPainterPath()
        crown.moveTo(-28, -2)
        crown.arcTo(QRectF(-28, -37, 56, 66), 180, -180)
        crown.quadTo(16, -14, 0, -14)
        crown.quadTo(-16, -14, -28, -2)
        fill(painter, crown, QColor(hair))


def sign(
    painter: QPainter, x: float, y: float, w: float, text: str, *, below: str = "", colour: str = "#1d4e6b"
) -> None:
    """A sign on a wall, a line of text and a small one under it."""
    h = 112 if below else 78
    box(painter, x + 4, y + 6, w, h, shade("#000000", 45), 10)
    box(painter, x, y, w, h, colour, 10)
    font = QFont("DejaVu Sans")
    font.setBold(True)
    size = 34
    font.setPixelSize(size)
    painter.setFont(font)
    while size > 16 and painter.fontMetrics().horizontalAdvance(text) > w - 36:
        size -= 1
        font.setPixelSize(size)
        painter.setFont(font)
    painter.setPen(QColor("#f5f9fb"))
    painter.drawText(QRectF(x, y + 6, w, 62), Qt.AlignmentFlag.AlignCenter, text)
    if below:
        font.setBold(False)
        font.setPixelSize(22)
        painter.setFont(font)
        painter.setPen(QColor("#bfe0ee"))
        painter.drawText(QRectF(x, y + 60, w, 42), Qt.AlignmentFlag.AlignCenter, below)
    painter.setPen(Qt.PenStyle.NoPen)


def lamp(painter: QPainter, x: float, y: float, *, shade_colour: str = "#f0d9a8", foot: float = 190) -> None:
    """A standing lamp that is on; (x, y) is the middle of its shade."""
    glow(painter, x, y, 230, 210, "#ffe7b0", 120)
    box(painter, x - 4, y + 30, 8, foot, "#5b4a3c")
    fill(
        painter,
        curve((x - 36, y - 44), (x + 36, y - 44), (x + 62, y + 44), (x - 62, y + 44)),
        across(x, y - 44, x, y + 44, (0, QColor("#fff2d0")), (1, QColor(shade_colour))),
    )


def books(painter: QPainter, x: float, y: float, w: float, seed: int) -> None:
    """A row of books that stands on y."""
    tints = ("#8c4b3f", "#3f6475", "#c9a25b", "#5e7355", "#77586d", "#d9cdb8", "#345064")
    at, k = x, seed
    while at < x + w - 16:
        width, height = 13 + (k * 7) % 12, 62 + (k * 13) % 26
        box(painter, at, y - height, width - 1.5, height, tints[k % len(tints)], 1.5)
        at += width
        k += 1


def frame(
    painter: QPainter, x: float, y: float, w: float, h: float, tint: str, edge: str = "#d8c7a6"
) -> None:
    """A picture on the wall: soft hills."""
    box(painter, x + 5, y + 7, w, h, shade("#000000", 40))
    box(painter, x, y, w, h, edge)
    box(painter, x + 9, y + 9, w - 18, h - 18, "#f4efe4")
    inner = QPainterPath()
    inner.addRect(QRectF(x + 20, y + 20, w - 40, h - 40))
    with within(painter, inner):
        fade(painter, x, y, w, h, "#e4eef0", QColor(tint).lighter(150).name())
        oval(painter, x + w * 0.3, y + h * 0.95, w * 0.5, h * 0.36, QColor(tint))
        oval(painter, x + w * 0.8, y + h * 1.0, w * 0.5, h * 0.3, QColor(tint).darker(120))


def sheets(painter: QPainter, x: float, y: float, turn: float, folder: str = "#35627d") -> None:
    """A folder with papers that lies on a desk."""
    with moved(painter, x, y, turn):
        box(painter, -118, -22, 250, 90, shade("#2a1c10", 70), 6)
        box(painter, -124, -28, 250, 90, folder, 6)
        box(painter, -98, -38, 214, 96, "#fbfaf6", 2)
        for k in range(4):
            width = 138 + (k % 2) * 26
            stroke(
                painter,
                curve((-78, -20 + k * 16), (-78 + width, -20 + k * 16), closed=False),
                shade("#8b95a0", 190),
                3,
            )
        box(painter, 76, -30, 30, 38, "#c8d6de")


def cup(painter: QPainter, x: float, y: float, colour: str, size: float = 1) -> None:
    """A mug that stands on (x, y)."""
    with moved(painter, x, y, sx=size, sy=size):
        oval(painter, 8, 0, 52, 10, shade("#20140c", 80))
        stroke(
            painter,
            curve((34, -62), (66, -62, 66, -20, 32, -22), closed=False),
            QColor(colour).darker(118),
            10,
        )
        fill(
            painter,
            curve((-38, -84), (38, -84), (34, -4), (20, 6, -20, 6, -34, -4)),
            across(-38, 0, 40, 0, (0, QColor(colour).lighter(118)), (1, QColor(colour).darker(130))),
        )
        oval(painter, 0, -84, 38, 8, QColor(colour).darker(150))


def table_top(painter: QPainter, y: float, near: str, far: str, edge: str = "#fff4dc") -> None:
    """A table or counter across the picture, from y to the bottom."""
    painter.fillRect(
        QRectF(-40, y, 1360, 800 - y),
        across(0, y, 0, 730, (0, QColor(far)), (0.2, mix(far, near, 0.3)), (1, QColor(near))),
    )
    painter.fillRect(QRectF(-40, y, 1360, 4), shade(edge, 180))
    painter.fillRect(QRectF(-40, y + 4, 1360, 3), shade("#3a2614", 55))

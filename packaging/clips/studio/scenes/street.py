"""A street of brick houses with trees, on a mild day."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from studio.figure.pen import across, curve, fill, glow, oval, shade, stroke
from studio.scenes.canvas import layer, stacked, vignette
from studio.scenes.things import box, fade


def street() -> QImage:
    """Houses on both sides, a parked car and a bicycle stand, the sky over it."""

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 560, "#bcdcec", "#f3f4ea")
        for x, y, w, h in ((120, 70, 200, 42), (820, 50, 260, 48), (520, 120, 180, 34)):
            oval(painter, x + w / 2, y, w / 2, h / 2, shade("#ffffff", 190))
        for k in range(6):
            _house(painter, 410 + k * 84, 286, 84, 200, ("#b57a5e", "#a56b53", "#c08a6a")[k % 3])
        fade(painter, -40, 486, 1360, 314, "#a9a59e", "#7f7b75")

    def middle(painter: QPainter) -> None:
        for k, tint in enumerate(("#a9634a", "#94563f")):
            _house(painter, -60 + k * 226, 70, 226, 440, tint)
            _house(painter, 900 + k * 226, 50, 226, 460, ("#9d5f48", "#b3745a")[k])
        fade(painter, -40, 508, 520, 292, "#b7ab9d", "#948a7e")
        fade(painter, 868, 508, 452, 292, "#b7ab9d", "#948a7e")
        _car(painter, 1010, 540, "#5a7d93")
        for x, size in ((432, 1.0), (872, 1.1)):
            _tree(painter, x, 540, size)

    def light(painter: QPainter) -> None:
        painter.fillRect(
            QRectF(-40, -40, 900, 800),
            across(0, 0, 760, 0, (0, shade("#fff3cf", 95)), (1, shade("#fff3cf", 0))),
        )
        glow(painter, 250, 60, 420, 300, "#fff6da", 90)

    return vignette(stacked(layer(far, blur=5, ground="#dfe8e6"), layer(middle, blur=4), layer(light)), 56)


def _house(painter: QPainter, x: float, y: float, w: float, h: float, tint: str) -> None:
    painter.fillRect(
        QRectF(x, y, w - 2, h),
        across(x, 0, x + w, 0, (0, QColor(tint).lighter(112)), (1, QColor(tint).darker(112))),
    )
    fill(painter, curve((x - 4, y), (x + w / 2, y - w * 0.32), (x + w + 2, y)), QColor("#5d4a45"))
    box(painter, x - 3, y - 4, w + 4, 9, "#ece6da")
    pane = w * 0.27
    for row in range(2):
        for column in range(2):
            left, top = x + w * (0.14 + 0.45 * column), y + h * (0.1 + 0.36 * row)
            if row == 1 and column == 1:
                box(painter, left, top, pane, h * 0.54, "#3f5b52", 2)
                continue
            box(painter, left - 4, top - 4, pane + 8, h * 0.25 + 8, "#f1ece1")
            fade(painter, left, top, pane, h * 0.25, "#a9c6d2", "#6f8c99")


def _tree(painter: QPainter, x: float, y: float, size: float) -> None:
    stroke(
        painter,
        curve((x, y), (x - 2, y - 120 * size, x + 4, y - 170 * size), closed=False),
        QColor("#6d5441"),
        17 * size,
    )
    crowns = (
        (-46, -214, 62),
        (42, -226, 66),
        (0, -270, 70),
        (-10, -186, 60),
        (52, -180, 46),
        (-62, -250, 44),
    )
    for k, (dx, dy, r) in enumerate(crowns):
        oval(
            painter,
            x + dx * size,
            y + dy * size,
            r * size,
            r * size * 0.86,
            QColor("#6f9a5f").lighter(94 + 7 * (k % 4)),
        )


def _car(painter: QPainter, x: float, y: float, tint: str) -> None:
    oval(painter, x + 110, y + 78, 150, 14, shade("#000000", 80))
    body = curve(
        (x - 24, y + 62),
        (x - 28, y + 18, x + 2, y + 10, x + 30, y + 6),
        (x + 60, y - 44, x + 160, y - 46, x + 190, y + 4),
        (x + 236, y + 8, x + 250, y + 24, x + 246, y + 62),
    )
    fill(
        painter,
        body,
        across(0, y - 40, 0, y + 62, (0, QColor(tint).lighter(130)), (1, QColor(tint).darker(130))),
    )
    glass = curve((x + 48, y + 2), (x + 72, y - 32, x + 150, y - 32, x + 172, y + 2))
    fill(painter, glass, QColor("#c9dbe2"))
    for wheel in (x + 32, x + 188):
        oval(painter, wheel, y + 62, 25, 25, QColor("#25272b"))
        oval(painter, wheel, y + 62, 11, 11, QColor("#9aa1a6"))

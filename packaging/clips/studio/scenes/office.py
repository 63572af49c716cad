"""At work: an office behind a video call, and a meeting room."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from studio.figure.pen import across, curve, fill, moved, oval, shade, stroke
from studio.scenes.canvas import HEIGHT, MARGIN, WIDTH, layer, stacked, vignette
from studio.scenes.things import books, box, fade, frame, plant, table_top, window


def video_office() -> QImage:
    """An office as a webcam sees it: a wall with shelves, a window, a plant."""

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 800, "#dfe5e6", "#b4bdc0", sideways=True)
        window(painter, 30, 60, 330, 420, bars=2)
        for k in range(13):
            box(painter, 24, 64 + k * 17, 342, 7, shade("#ffffff", 150))
        box(painter, 430, -40, 8, 800, "#9aa5a8")
        fade(painter, -40, 560, 1360, 240, "#8d949a", "#6d747b")

    def middle(painter: QPainter) -> None:
        box(painter, 846, 60, 400, 520, "#8a6a4b", 4)
        for k, y in enumerate((176, 292, 408)):
            box(painter, 858, y - 104, 376, 104, "#6f5439")
            books(painter, 870 + 30 * (k % 2), y - 2, 190 - 40 * (k == 1), k * 5 + 2)
            box(painter, 852, y, 388, 12, "#a5825d")
        frame(painter, 1112, 84, 92, 84, "#5f8894")
        plant(painter, 1160, 292, 0.5, pot="#e2dccf")
        box(painter, 1090, 336, 130, 72, "#c9cfd2", 4)
        box(painter, 1098, 344, 114, 12, "#3f6f86", 2)
        box(painter, 858, 420, 376, 160, "#76583c")
        plant(painter, 470, 620, 1.3)

    def light(painter: QPainter) -> None:
        painter.fillRect(
            QRectF(-40, -40, 760, 800),
            across(0, 0, 600, 0, (0, shade("#f6fbff", 130)), (1, shade("#f6fbff", 0))),
        )

    return vignette(stacked(layer(far, blur=6, ground="#d2d9db"), layer(middle, blur=5), layer(light)), 60)


def call_frame() -> QImage:
    """The frame of a video call: round corners on a dark edge, and three quiet signs of the call."""
    image = layer(lambda painter: None)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(MARGIN, MARGIN)
    edge = QPainterPath()
    edge.addRect(QRectF(-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN))
    hole = QPainterPath()
    hole.addRoundedRect(QRectF(10, 10, WIDTH - 20, HEIGHT - 20), 22, 22)
    fill(painter, edge.subtracted(hole), QColor("#1b2026"))
    with moved(painter, WIDTH - 128, 34):
        box(painter, 0, 0, 96, 34, shade("#12161b", 150), 17)
        oval(painter, 20, 17, 5, 5, QColor("#63c08a"))
        for k, height in enumerate((8, 14, 20)):
            box(painter, 44 + k * 13, 26 - height, 8, height, "#e8eef2", 2)
    painter.end()
    return image


def meeting_room() -> QImage:
    """A meeting room of the town hall: a map of a street on the wall, glass, chairs."""

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 800, "#e8e4da", "#c6c1b5", sideways=True)
        box(painter, -40, -40, 1360, 76, "#d6d1c6")
        for k in range(3):
            box(painter, 120 + k * 420, 4, 260, 18, "#fffaf0", 8)
        window(painter, 24, 84, 390, 380, bars=2)
        fade(painter, -40, 500, 1360, 300, "#9aa3a0", "#6f7976")

    def middle(painter: QPainter) -> None:
        _plan(painter, 842, 104)
        for x in (150, 330, 1000, 1170):
            _chair(painter, x, 470)
        plant(painter, 760, 560, 1.12)

    def light(painter: QPainter) -> None:
        painter.fillRect(
            QRectF(-40, -40, 760, 800),
            across(0, 0, 640, 0, (0, shade("#fff6e0", 110)), (1, shade("#fff6e0", 0))),
        )

    return vignette(stacked(layer(far, blur=5, ground="#dcd7cc"), layer(middle, blur=3.2), layer(light)), 66)


def _plan(painter: QPainter, x: float, y: float) -> None:
    """A drawing of a street with trees and parking places, on a board."""
    box(painter, x + 5, y + 8, 380, 250, shade("#000000", 45), 6)
    box(painter, x, y, 380, 250, "#f7f5ee", 6)
    box(painter, x + 20, y + 96, 340, 58, "#c9cdcf")
    for k in range(6):
        box(painter, x + 34 + k * 54, y + 121, 30, 6, "#ffffff", 3)
        oval(painter, x + 46 + k * 56, y + 74, 17, 17, QColor("#7fa873"))
        box(painter, x + 28 + k * 56, y + 162, 40, 22, "#9db6c6" if k % 2 else "#d3a27a", 4)
        box(painter, x + 26 + k * 56, y + 22, 44, 26, "#d9b79c", 3)
        box(painter, x + 26 + k * 56, y + 198, 44, 30, "#d9b79c", 3)


def _chair(painter: QPainter, x: float, y: float) -> None:
    back = curve(
        (x - 62, y + 110),
        (x - 70, y + 10, x - 56, y - 30, x, y - 32),
        (x + 56, y - 30, x + 70, y + 10, x + 62, y + 110),
    )
    fill(painter, back, across(x - 66, 0, x + 66, 0, (0, QColor("#6f8592")), (1, QColor("#455965"))))
    box(painter, x - 72, y + 108, 144, 26, "#3c4d58", 10)


def meeting_table() -> QImage:
    """A light table with a notebook, a pen and a glass of water."""

    def paint(painter: QPainter) -> None:
        table_top(painter, 642, "#a99c88", "#e6ddcc", edge="#ffffff")
        with moved(painter, 236, 690, -6):
            box(painter, -112, -24, 236, 96, shade("#2a1c10", 60), 6)
            box(painter, -118, -30, 236, 96, "#3d6b58", 6)
            box(painter, -112, -36, 224, 94, "#fdfcf8", 4)
            for k in range(4):
                stroke(
                    painter,
                    curve((-92, -18 + k * 18), (70, -18 + k * 18), closed=False),
                    shade("#a6b3bb", 170),
                    2.4,
                )
            stroke(painter, curve((40, 30), (128, -20), closed=False), QColor("#27465c"), 8)
        oval(painter, 1058, 712, 46, 10, shade("#20140c", 60))
        fill(
            painter,
            curve((1018, 606), (1092, 606), (1084, 708), (1068, 716, 1042, 716, 1026, 708)),
            shade("#eef6f8", 130),
        )
        fill(
            painter,
            curve((1021, 640), (1089, 640), (1083, 706), (1068, 714, 1042, 714, 1027, 706)),
            shade("#bcdbe4", 130),
        )
        oval(painter, 1055, 606, 37, 7, shade("#ffffff", 150))
        stroke(painter, curve((1030, 622), (1036, 696), closed=False), shade("#ffffff", 150), 4)

    return layer(paint, blur=1.2)

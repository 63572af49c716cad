"""The counter hall: windows, people who wait, a wall of wood with a sign, the counter in front."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from studio.figure.pen import across, glow, moved, oval, shade
from studio.scenes.canvas import layer, stacked, vignette
from studio.scenes.things import box, fade, plant, sheets, sign, table_top, visitor, window


def background(text: str, queue: bool) -> QImage:
    """The hall; with a queue behind the person when asked."""

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 800, "#f3eee3", "#bdb6a9", sideways=True)
        box(painter, -40, -40, 1360, 112, "#d0cabe")
        for k in range(5):
            box(painter, 30 + k * 270, 16, 170, 20, "#fffaf0", 8)
        for k in range(2):
            window(painter, -6 + k * 236, 104, 206, 350, bars=1)
        box(painter, 800, 72, 560, 420, "#a67d55")
        for k in range(29):
            box(painter, 800 + k * 19.5, 72, 11, 420, "#8f6947" if k % 2 else "#b48b62")
        painter.fillRect(
            QRectF(-40, 474, 1360, 320),
            across(0, 474, 0, 760, (0, QColor("#aba395")), (1, QColor("#7d766b"))),
        )
        painter.fillRect(QRectF(-40, 470, 1360, 8), QColor("#8c8579"))

    def middle(painter: QPainter) -> None:
        sign(painter, 888, 112, 340, text, below="B 142   →   balie 4")
        for x, coat, hair, skin, long_hair in (
            (120, "#7c5a72", "#5a4130", "#dcae8c", True),
            (268, "#4d6b62", "#2d2622", "#9d6b4c", False),
            (1130, "#b07a3c", "#8a8580", "#dcb094", False),
        ):
            visitor(painter, x, 356, 0.96, coat, hair, skin, long_hair=long_hair)
        box(painter, 40, 512, 330, 44, "#3c5563", 12)
        box(painter, 1040, 512, 220, 44, "#3c5563", 12)
        plant(painter, 742, 560, 1.02)

    def near(painter: QPainter) -> None:
        if queue:
            visitor(painter, 322, 286, 1.5, "#5d6f86", "#3a2b22", "#d7a787")
            visitor(painter, 196, 306, 1.36, "#93624f", "#1f1916", "#8b5b3f", long_hair=True)
            visitor(painter, 1010, 296, 1.42, "#6f7c5a", "#b7b0a7", "#e0b497")

    def light(painter: QPainter) -> None:
        painter.fillRect(
            QRectF(-40, -40, 760, 800),
            across(0, 0, 640, 0, (0, shade("#fff3d6", 110)), (1, shade("#fff3d6", 0))),
        )
        glow(painter, 640, 300, 560, 380, "#fff6e2", 50)

    layers = [layer(far, blur=5, ground="#d9d2c5"), layer(middle, blur=3)]
    if queue:
        layers.append(layer(near, blur=4))
    return vignette(stacked(*layers, layer(light)))


def foreground(text: str) -> QImage:
    """The counter with a folder and a passport on it."""

    def paint(painter: QPainter) -> None:
        table_top(painter, 640, "#8f6c45", "#d8b98d")
        sheets(painter, 226, 686, -5)
        with moved(painter, 1066, 694, 8):
            box(painter, -56, -26, 124, 80, shade("#2a1c10", 70), 8)
            box(painter, -62, -32, 124, 84, "#7d2230" if text == "Burgerzaken" else "#3d6b58", 8)
            oval(painter, 0, 0, 15, 15, shade("#d9b867", 230))
            oval(painter, 0, 0, 10, 10, QColor("#7d2230" if text == "Burgerzaken" else "#3d6b58"))

    return layer(paint, blur=1)

"""At home: a living room (curtains open or half closed), and a kitchen table."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from studio.figure.pen import across, curve, fill, glow, mix, moved, oval, shade, stroke, within
from studio.scenes.canvas import layer, stacked, vignette
from studio.scenes.things import books, box, cup, fade, frame, lamp, plant, table_top, window


def living_room(dim: bool) -> QImage:
    """A sofa, a window, a lamp, books; with the curtains half closed it is a smaller and darker room."""
    wall, wall_far = ("#b9ad9c", "#8d8274") if dim else ("#e9e0d0", "#cdbfa9")
    cloth = "#7d8591" if dim else "#c8b08c"
    sofa = "#5d6b62" if dim else "#6f8a94"

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 800, wall, wall_far, sideways=True)
        window(painter, 60, 70, 300, 370, bars=1)
        for x, width in ((0, 168 if dim else 74), (232 if dim else 330, 168 if dim else 84)):
            _curtain(painter, x, 40, width, 440, cloth)
        box(painter, -30, 34, 470, 12, "#6b5645", 6)
        fade(painter, -40, 560, 1360, 220, "#a98d6d", "#7c6248")
        box(painter, -40, 548, 1360, 14, mix(wall_far, "#ffffff", 0.25))

    def middle(painter: QPainter) -> None:
        if dim:
            _drawings(painter)
            _flat_cabinet(painter)
        else:
            frame(painter, 500, 84, 108, 136, "#7f9a86")
            frame(painter, 470, 250, 84, 84, "#c0895f")
            _shelves(painter)
        lamp(painter, 1180 if not dim else 1160, 286, foot=290)
        plant(painter, 408, 566, 0.95)

    def near(painter: QPainter) -> None:
        _sofa(painter, sofa)

    def light(painter: QPainter) -> None:
        day = 62 if dim else 120
        painter.fillRect(
            QRectF(-40, -40, 760, 800),
            across(0, 0, 620, 0, (0, shade("#fff1d2", day)), (1, shade("#fff1d2", 0))),
        )
        if dim:
            painter.fillRect(QRectF(-40, -40, 1360, 800), shade("#2a2632", 34))

    return vignette(
        stacked(layer(far, blur=5, ground=wall), layer(middle, blur=4), layer(near, blur=2.6), layer(light)),
        92 if dim else 66,
    )


def _curtain(painter: QPainter, x: float, y: float, w: float, h: float, tint: str) -> None:
    cloth = QPainterPath()
    cloth.addRect(QRectF(x, y, w, h))
    fill(painter, cloth, QColor(tint))
    with within(painter, cloth):
        folds = max(2, round(w / 26))
        for k in range(folds):
            left, wide = x + k * w / folds, w / folds
            painter.fillRect(
                QRectF(left, y, wide, h),
                across(
                    left,
                    0,
                    left + wide,
                    0,
                    (0, QColor(tint).darker(118)),
                    (0.45, QColor(tint).lighter(114)),
                    (1, QColor(tint).darker(122)),
                ),
            )


def _sofa(painter: QPainter, tint: str) -> None:
    colour = QColor(tint)
    back = curve(
        (96, 760),
        (96, 520),
        (100, 430, 150, 418, 240, 414),
        (1040, 414),
        (1130, 418, 1180, 430, 1184, 520),
        (1184, 760),
    )
    fill(
        painter,
        back,
        across(100, 0, 1180, 0, (0, colour.lighter(122)), (0.5, colour), (1, colour.darker(130))),
    )
    stroke(painter, curve((640, 420), (640, 760), closed=False), shade(colour.darker(150), 140), 5)
    painter.fillRect(QRectF(150, 414, 980, 26), shade(colour.lighter(135), 110))
    for x, turn, cushion in ((250, -9, "#d9a05b"), (1030, 8, "#a95f52")):
        with moved(painter, x, 560, turn):
            box(painter, -86, -76, 172, 160, shade("#1c140e", 60), 34)
            box(painter, -92, -84, 172, 160, cushion, 34)


def _shelves(painter: QPainter) -> None:
    for k, y in enumerate((150, 268, 386)):
        books(painter, 846, y - 2, 128 + 34 * (k % 2), k * 3 + 1)
        box(painter, 820, y, 290, 12, "#9a7751", 3)
        box(painter, 820, y + 12, 290, 5, shade("#3a2614", 50))
    plant(painter, 1060, 150, 0.42, pot="#d8cfc0")
    cup(painter, 1056, 268, "#b9774f", 0.55)
    oval(painter, 900 + 150, 366, 24, 20, QColor("#5e7f88"))


def _drawings(painter: QPainter) -> None:
    """A child's drawings on the wall."""
    for x, y, turn, tint in ((520, 130, -4, "#e8b94f"), (604, 214, 3, "#6fa3c4"), (494, 254, 2, "#d77f63")):
        with moved(painter, x, y, turn):
            box(painter, -44, -34, 92, 70, "#f4f0e6", 2)
            oval(painter, -12, 2, 17, 17, QColor(tint))
            stroke(
                painter, curve((10, 18), (18, -14, 26, 20, 36, -8), closed=False), QColor(tint).darker(130), 4
            )


def _flat_cabinet(painter: QPainter) -> None:
    box(painter, 850, 330, 260, 240, "#7b6650", 6)
    for k in range(2):
        box(painter, 862 + k * 122, 344, 114, 210, "#8b755d", 4)
    box(painter, 880, 262, 150, 70, "#2c2f36", 6)
    books(painter, 1044, 330, 62, 4)
    frame(painter, 900, 120, 96, 84, "#8a9a86")


def kitchen() -> QImage:
    """A kitchen with cupboards, tiles and a window over the sink."""

    def far(painter: QPainter) -> None:
        fade(painter, -40, -40, 1360, 800, "#efe7d7", "#d3c6b0", sideways=True)
        for row in range(6):
            for column in range(24):
                if row < 5:
                    tint = "#f3efe4" if (row + column) % 3 else "#dfe6e2"
                    box(painter, 440 + column * 38, 262 + row * 38, 35, 35, tint, 2)
        window(painter, 70, 76, 310, 300, bars=1)
        box(painter, 40, 392, 370, 16, "#f5f1e8", 3)
        for k in range(4):
            x = 470 + k * 208
            box(painter, x, -40, 198, 246, "#7f9a8e", 5)
            box(painter, x + 14, -30, 170, 222, "#8ba699", 4)
            box(painter, x + (168 if k % 2 else 18), 150, 8, 36, "#e8e2d4", 4)
        fade(painter, -40, 452, 1360, 34, "#c9a778", "#a9865a")
        for k in range(7):
            box(painter, -30 + k * 200, 486, 192, 300, "#76918a", 4)

    def middle(painter: QPainter) -> None:
        plant(painter, 130, 394, 0.62, pot="#c9764f")
        plant(painter, 330, 394, 0.46, pot="#dad2c2")
        # kettle, jars, a board
        fill(
            painter,
            curve((880, 452), (872, 396, 892, 364, 926, 364), (960, 364, 980, 396, 972, 452)),
            across(870, 0, 980, 0, (0, QColor("#d96c4f")), (1, QColor("#9d4432"))),
        )
        stroke(painter, curve((896, 366), (904, 330, 948, 330, 956, 366), closed=False), QColor("#3a3430"), 9)
        for k, tint in enumerate(("#e3d7bd", "#d9c49a", "#cbb084")):
            box(painter, 1030 + k * 64, 380 + 8 * k, 52, 72 - 8 * k, tint, 8)
            box(painter, 1028 + k * 64, 372 + 8 * k, 56, 14, "#8b6a47", 5)
        box(painter, 470, 330, 84, 122, "#b98d5c", 10)

    def light(painter: QPainter) -> None:
        painter.fillRect(
            QRectF(-40, -40, 760, 800),
            across(0, 0, 640, 0, (0, shade("#fff3d2", 115)), (1, shade("#fff3d2", 0))),
        )
        # a lamp over the table
        stroke(painter, curve((1010, -40), (1010, 44), closed=False), QColor("#4b4038"), 4)

    def pendant(painter: QPainter) -> None:
        glow(painter, 1010, 110, 240, 170, "#ffe9b8", 105)
        fill(
            painter,
            curve(
                (990, 40),
                (1030, 40),
                (1056, 46, 1092, 84, 1098, 116),
                (922, 116),
                (928, 84, 964, 46, 990, 40),
            ),
            across(922, 0, 1098, 0, (0, QColor("#e2dccb")), (1, QColor("#a89f8b"))),
        )
        oval(painter, 1010, 116, 86, 10, QColor("#fff4d4"))

    return vignette(
        stacked(
            layer(far, blur=4, ground="#e6dcc9"),
            layer(middle, blur=3.4),
            layer(light, blur=2),
            layer(pendant, blur=2),
        ),
        66,
    )


def kitchen_table() -> QImage:
    """The table in front: coffee, a letter, glasses of nobody."""

    def paint(painter: QPainter) -> None:
        table_top(painter, 632, "#7d5533", "#c08f5d")
        for k in range(5):
            stroke(
                painter,
                curve(
                    (-40, 652 + k * 18),
                    (400, 648 + k * 18, 860, 660 + k * 17, 1320, 650 + k * 18),
                    closed=False,
                ),
                shade("#5b3a20", 34),
                3,
            )
        cup(painter, 1050, 712, "#dfe6ea", 1.12)
        oval(painter, 214, 702, 104, 20, shade("#20140c", 60))
        oval(painter, 208, 694, 102, 19, QColor("#eef0ee"))
        oval(painter, 208, 692, 78, 13, QColor("#dde3e2"))
        for x in (178, 214, 246):
            oval(painter, x, 684 - (x % 3) * 3, 28, 11, QColor("#c68f52"))
            oval(painter, x - 3, 681 - (x % 3) * 3, 20, 6, QColor("#dcae72"))

    return layer(paint, blur=1.4)


def coffee_table(bag: bool) -> QImage:
    """The edge of a low table; with a bag full of letters next to it when asked."""

    def paint(painter: QPainter) -> None:
        if bag:
            _bag(painter)
        else:
            table_top(painter, 676, "#6d4c31", "#b58a5e")
            cup(painter, 1040, 722, "#c9d8d4", 1.0)
            books(painter, 150, 700, 4, 2)

    return layer(paint, blur=1.6)


def _bag(painter: QPainter) -> None:
    """A shopping bag with letters that stick out of it."""
    for k, (x, y, turn, tint) in enumerate(
        (
            (966, 566, -16, "#f6f2e8"),
            (1010, 548, -5, "#e9eef2"),
            (1052, 544, 6, "#fbf8f0"),
            (1096, 560, 15, "#efe6d4"),
            (1034, 574, 1, "#ffffff"),
        )
    ):
        with moved(painter, x, y, turn):
            box(painter, -44, -50, 92, 150, shade("#20140c", 50), 3)
            box(painter, -48, -54, 92, 150, tint, 3)
            box(painter, -36, -42, 40, 22, "#cfd9e0" if k % 2 else "#d7dde2", 3)
            box(painter, 18, -44, 18, 22, "#b8654f" if k % 2 else "#5b7f9c", 2)
    body = curve((916, 600), (1150, 594), (1168, 780), (896, 780))
    fill(
        painter,
        body,
        across(896, 0, 1168, 0, (0, QColor("#4d7d8c")), (0.5, QColor("#3f6b7a")), (1, QColor("#2d505d"))),
    )
    stroke(painter, curve((916, 602), (1150, 596), closed=False), shade("#7fb0bf", 200), 5)
    for x in (966, 1086):
        stroke(
            painter,
            curve((x, 602), (x - 6, 500 + 20, x + 34, 506, x + 30, 600), closed=False),
            QColor("#2a4a56"),
            9,
        )

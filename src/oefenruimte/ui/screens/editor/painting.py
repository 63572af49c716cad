"""Painting on the canvas: words, icons as sharp as the zoom asks for, and the focus ring.

One unit of the scene is one px of the window at zoom 1, text size included.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QWidget

from oefenruimte.ui.theme import ColorName, Theme, theme_manager
from oefenruimte.ui.widgets import draw_box

RING_GAP, RING = 2, 3


class Painted(QGraphicsItem):
    """Knows the theme; `place` is where it stands, in px at 100 %. `turn`: whose it is, "" for nobody's."""

    turn = ""
    branch: int | None = None  # of the choice of that turn

    @property
    def theme(self) -> Theme:
        return theme_manager().theme

    def px(self, length: float) -> float:
        return length * self.theme.scale


def words(
    painter: QPainter,
    theme: Theme,
    text: str,
    ink: ColorName,
    rect: QRectF,
    weight: int,
    size: int = 14,
    *,
    tabular: bool = False,
) -> None:
    """One line, as much as fits."""
    font = theme.font_of(size, weight, tabular=tabular)
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect.adjusted(0, -4, 2, 4), Qt.AlignmentFlag.AlignVCenter, shown)


def icon(
    painter: QPainter,
    theme: Theme,
    name: str,
    ink: ColorName,
    center: QPointF,
    size: float,
    widget: QWidget | None,
) -> None:
    """As sharp as the zoom asks for."""
    zoom = max(1.0, round(painter.worldTransform().m11() * 2) / 2)
    ratio = (widget.devicePixelRatioF() if widget is not None else 1.0) * zoom
    side = theme.px(size)
    pixmap = theme.icon(name, theme.color(ink), size, ratio)
    painter.drawPixmap(QRectF(center.x() - side / 2, center.y() - side / 2, side, side), pixmap, QRectF())


def ring(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """The focus ring of the house, round the card that the keys work on."""
    gap, wide = RING_GAP, RING
    around = rect.adjusted(-gap, -gap, gap, gap)
    draw_box(painter, around, radius + gap, None, theme.color("focusGap"), gap)
    around = around.adjusted(-wide, -wide, wide, wide)
    draw_box(painter, around, radius + gap + wide, None, theme.color("focus"), wide)

"""An invitation as a square to scan."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.theme.paper import INK, PAPER
from oefenruimte.ui.widgets.base import Themed

_SIZE = 340


def draw_square(painter: QPainter, rows: Sequence[Sequence[bool]], place: QRectF) -> None:
    """Black on white in every theme, as readers expect; in whole pixels when there is room, to be sharp."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(place, PAPER)
    step = min(place.width(), place.height()) / len(rows)
    step = float(int(step)) if step >= 2 else step
    side = step * len(rows)
    corner = place.topLeft() + QPointF((place.width() - side) // 2, (place.height() - side) // 2)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                box = QRectF(corner.x() + x * step, corner.y() + y * step, step, step)
                painter.fillRect(box, INK)


class Square(Themed, QWidget):
    """`rows` with the quiet zone; True is dark. `name` says aloud what it is."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, rows: Sequence[Sequence[bool]], name: str) -> None:
        super().__init__()
        self._rows = rows
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(_SIZE // len(self._rows), 2) * len(self._rows)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            draw_square(painter, self._rows, QRectF(self.rect()))

"""Something is going on: a turning ring, or a standing one with less motion."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.theme import ColorName, theme_manager
from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, painter_for
from oefenruimte.ui.widgets.label import Label

_STEP_MS, _STEP_DEGREES, _ARC_DEGREES = 50, 24, 270


class Spin(QObject):
    """The angle of a turning ring; repaints `owner`. With less motion it stands still and has no timer."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._turn)
        if not theme_manager().theme.reduced_motion:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _turn(self) -> None:
        if theme_manager().theme.reduced_motion:
            self._timer.stop()
        if self._owner.isVisible():
            self.angle = (self.angle + _STEP_DEGREES) % 360
            self._owner.update()


def draw_spinner(painter: QPainter, center: QPointF, side: float, color: QColor, angle: int) -> None:
    """Three quarters of a ring, starting at `angle` degrees."""
    width = max(2.0, side / 9)
    rect = QRectF(0, 0, side - width - 1, side - width - 1)
    rect.moveCenter(center)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(rect, -angle * 16, _ARC_DEGREES * 16)


class Spinner(Themed, QWidget):
    """The ring alone, `size` px."""

    def __init__(self, size: int = 24, color: ColorName = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._color = size, color
        self._spin = Spin(self)
        self.setAccessibleName(self.tr("Bezig"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        center = QPointF(self.width() / 2, self.height() / 2)
        draw_spinner(painter_for(self), center, self.px(self._size), self.ink(self._color), self._spin.angle)


class Busy(QWidget):
    """A ring with words ("Poging openen…"), announced when it appears."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(Spinner(parent=self))
        row.addWidget(Label(text, color="textMuted", wrap=False, parent=self))
        row.addStretch(1)
        self.setAccessibleName(text)
        announce(self, text)

"""A slider, for text size and volume."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for

_KNOB, _TRACK, _HEIGHT = 20, 4, 24


class Slider(Themed, QSlider):
    """Horizontal; whole steps. A click on the track goes there at once."""

    def __init__(
        self,
        accessible_name: str,
        minimum: int = 0,
        maximum: int = 100,
        value: int = 0,
        step: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setPageStep(step * 2)
        self.setValue(value)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return 12

    def sizeHint(self) -> QSize:
        return QSize(self.px(120), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(60), self.px(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(True)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, middle = painter_for(self), self.height() / 2
        knob, track, on = self.px(_KNOB), self.px(_TRACK), self.isEnabled()
        x = self._place()
        bar = QRectF(0, middle - track / 2, self.width(), track)
        draw_box(painter, bar, track / 2, self.ink("borderStrong" if on else "disabledText"))
        strong = self.ink("primary" if on else "disabledText")
        draw_box(painter, QRectF(0, bar.top(), x, track), track / 2, strong)
        circle = QRectF(x - knob / 2, middle - knob / 2, knob, knob)
        draw_box(painter, circle, knob / 2, self.ink("surface"), strong, 3)

    def _place(self) -> float:
        knob = self.px(_KNOB)
        span = max(1, self.maximum() - self.minimum())
        return knob / 2 + (self.width() - knob) * (self.value() - self.minimum()) / span

    def _go_to(self, x: float) -> None:
        knob, step = self.px(_KNOB), self.singleStep()
        part = (x - knob / 2) / max(1, self.width() - knob)
        value = self.minimum() + part * (self.maximum() - self.minimum())
        self.setValue(round(value / step) * step)

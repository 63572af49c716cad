"""How long this answer is, beside how long answers usually are."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.app.practice import STOP_AT_MS
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.widgets import Themed, draw_box, painter_for, rounded_path

_BAR, _ZONE, _ZONE_RADIUS = 8, 14, 3
_BEYOND = 1.5  # the bar goes on this much further than the usual length


class TimeBar(Themed, QWidget):
    """The dashed zone is the usual length, no limit: a longer answer makes the bar as long as is allowed."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = (0, 0)
        self._elapsed = 0
        self.setAccessibleName(self.tr("Tijd"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_usual(self, usual_seconds: tuple[int, int]) -> None:
        self._usual = usual_seconds
        self.update()

    def set_elapsed(self, elapsed_ms: int) -> None:
        if elapsed_ms != self._elapsed:
            self._elapsed = elapsed_ms
            self.setAccessibleDescription(clock_text(elapsed_ms))
            self.update()

    @property
    def whole_ms(self) -> int:
        """What the full bar stands for."""
        whole = round(self._usual[1] * 1000 * _BEYOND)
        return whole if max(1, self._elapsed) <= whole <= STOP_AT_MS else STOP_AT_MS

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(_ZONE) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(60), self.px(_ZONE) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, high = painter_for(self), self.px(_BAR)
        bar = QRectF(0, (self.height() - high) / 2, self.width(), high)
        edge = self.ink("borderStrong") if self.theme.high_contrast else None
        draw_box(painter, bar, high / 2, self.ink("sunk"), edge)
        done = self.width() * min(1.0, self._elapsed / self.whole_ms)
        painter.save()
        painter.setClipPath(rounded_path(bar, high / 2))
        draw_box(painter, QRectF(0, bar.top(), done, high), high / 2, self.ink("rec"))
        painter.restore()
        left, right = (self.width() * seconds * 1000 / self.whole_ms for seconds in self._usual)
        tall = self.px(_ZONE)
        zone = QRectF(round(left), round((self.height() - tall) / 2), round(right - left), tall)
        draw_box(painter, zone, _ZONE_RADIUS, None, self.ink("borderStrong"), dashed=True)

"""The player with its controls, and the example beside it (or under it where there is no room)."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.widgets import Themed

_GAP, _SMALLEST_STAGE, _NARROWEST, _LOW = 14, 320, 230, 190


class PlayerRow(Themed, QWidget):
    """`take_height(h)` makes the stage as large as fits in that height; it keeps 16:9 and shrinks first."""

    def __init__(
        self, canvas: VideoCanvas, controls: PlayerControls, beside: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._controls, self._beside = canvas, controls, beside
        self._room = 0
        for part in (canvas, controls, beside):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def take_height(self, room: int) -> None:
        """At most `room` px for stage and controls, never less than the smallest stage needs."""
        self._room = room
        stage = self._stage_width(room)
        height = round(stage * 9 / 16) + self._controls.sizeHint().height()
        if self._stacked():
            height += _GAP + self.px(_LOW)
        self.setFixedHeight(height)
        self._place(stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.take_height(self._room)  # another width may need another height

    def _stacked(self) -> bool:
        return self.width() < self._smallest() + _GAP + self.px(_NARROWEST)

    def _smallest(self) -> int:
        return max(_SMALLEST_STAGE, self._controls.minimumSizeHint().width())

    def _stage_width(self, room: int) -> int:
        by_height = round((room - self._controls.sizeHint().height()) * 16 / 9)
        most = self.width() if self._stacked() else self.width() - _GAP - self.px(_NARROWEST)
        return min(max(by_height, self._smallest()), max(most, 160))

    def _place(self, stage: int) -> None:
        high, low = round(stage * 9 / 16), self._controls.sizeHint().height()
        self._canvas.setGeometry(0, 0, stage, high)
        self._controls.setGeometry(0, high, stage, low)
        if self._stacked():
            top = high + low + _GAP
            self._beside.setGeometry(QRect(0, top, self.width(), self.px(_LOW)))
        else:
            left = stage + _GAP
            self._beside.setGeometry(QRect(left, 0, self.width() - left, high + low))

"""Drawing on the frame that one writes about."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from oefenruimte.domain.share import Stroke
from oefenruimte.ui.player.drawing import DrawingLayer
from oefenruimte.ui.player.drawing_bar import DrawingBar
from oefenruimte.ui.screens.parts.conversation_view import ConversationView
from oefenruimte.ui.widgets import read_as_laid_out


class FrameDrawing(QObject):
    """The layer over the stage and its bar, which takes the place of the controls while one draws."""

    drawn = Signal(object)  # tuple[Stroke, …]

    def __init__(self, view: ConversationView) -> None:
        super().__init__(view)
        self._view = view
        self.layer = DrawingLayer(view.canvas)
        self.bar = DrawingBar(self.layer, view)
        self.bar.hide()
        column = view.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.bar)  # under the stage
        read_as_laid_out(view)
        self.layer.changed.connect(self._changed)
        self.layer.finished.connect(self._finished)

    @property
    def active(self) -> bool:
        return self.layer.active

    def begin(self, strokes: tuple[Stroke, ...]) -> bool:
        """False when there is no picture to draw on."""
        self._view.player.pause()
        self._view.pin_drawing(strokes)
        if not self.layer.begin(strokes):
            self._view.pin_drawing(None)
            return False
        self.bar.show()
        return True

    def finish(self) -> None:
        if self.layer.active:
            self.layer.finish()

    def _changed(self, strokes: tuple[Stroke, ...]) -> None:
        self._view.pin_drawing(strokes)
        self.drawn.emit(strokes)

    def _finished(self, strokes: tuple[Stroke, ...]) -> None:
        self.bar.hide()
        self.drawn.emit(strokes)

"""The tools while one draws; as high as the controls of the player, so that it can take their place."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.domain.share import StrokeKind
from oefenruimte.ui.player.drawing import DrawingLayer
from oefenruimte.ui.widgets import Button, IconButton, Themed

_HEIGHT, _GAP = 48, 6


class DrawingBar(Themed, QWidget):
    """Arrow, circle, undo, clear, ready. The screen shows it while it lets somebody draw."""

    def __init__(self, layer: DrawingLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer = layer
        self._tools = {
            StrokeKind.ARROW: IconButton("arrow-up-right", self.tr("Pijl (A)"), checkable=True),
            StrokeKind.CIRCLE: IconButton("circle", self.tr("Cirkel (C)"), checkable=True),
        }
        self._undo = IconButton("undo-2", self.tr("Ongedaan maken"))
        self._clear = IconButton("trash-2", self.tr("Tekening wissen"))
        self.ready_button = Button(self.tr("Klaar met tekenen"), size="small", icon="check")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (*self._tools.values(), self._undo, self._clear):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.ready_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tools[StrokeKind.ARROW].clicked.connect(lambda: self._choose(StrokeKind.ARROW))
        self._tools[StrokeKind.CIRCLE].clicked.connect(lambda: self._choose(StrokeKind.CIRCLE))
        self._undo.clicked.connect(lambda: layer.undo())
        self._clear.clicked.connect(lambda: layer.clear())
        self.ready_button.clicked.connect(lambda: layer.finish())
        layer.tool_changed.connect(self._show_tool)
        layer.state_changed.connect(self._show_state)
        self._show_tool(layer.tool)
        self._show_state()
        self.retheme()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.px(_HEIGHT))

    def retheme(self) -> None:
        self._row.setSpacing(self.px(_GAP))
        super().retheme()

    def _choose(self, kind: StrokeKind) -> None:
        self._layer.set_tool(kind)
        self._layer.setFocus()

    def _show_tool(self, tool: StrokeKind) -> None:
        for kind, button in self._tools.items():
            button.setChecked(kind is tool)

    def _show_state(self) -> None:
        self._undo.setEnabled(self._layer.can_undo)
        self._clear.setEnabled(bool(self._layer.strokes))

"""A page that scrolls when it is taller than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Without an edge or fill of its own; the content is as wide as the view, never clipped."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # Not the tab order but the viewport would otherwise paint the window colour over the room.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

"""A page that scrolls when it is taller than the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Without an edge or fill of its own; the content is as wide as the view, never clipped."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # The viewport would otherwise paint the window colour over the room.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        # As wide as the content needs, so that only the height scrolls; the default is a fixed 75 px.
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content is not None else 0, 24)

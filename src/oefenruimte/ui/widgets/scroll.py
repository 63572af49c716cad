"""A page that scrolls when it is taller than the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_AROUND_FOCUS = 24  # px that stay visible round the part with the focus


class Scroll(QScrollArea):
    """Without an edge or fill of its own; the content is as wide as the view, never clipped. What gets the
    focus comes into view, also when a program and not the Tab key moved it."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: Qt's paints the window colour over the room. And asked for a widget that Qt made,
        # PySide first builds every class of widget there is: a tenth of the time to the first screen.
        self.setViewport(QWidget())
        self.setWidget(content)
        content.setAutoFillBackground(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            # Qt lets a scroll area keep the size of content that has long changed.
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            # When the scroll bar comes or goes while the page is being shown, the content is made smaller
            # after its resize event was sent: its layout must look again.
            layout.invalidate()
            layout.activate()

    def sizeHint(self) -> QSize:
        content = self.widget()
        return content.sizeHint() if content is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        # As wide as the content needs, so that only the height scrolls; the default is a fixed 75 px.
        content = self.widget()
        return QSize(content.minimumSizeHint().width() if content is not None else 0, 24)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        content = self.widget()
        if new is not None and content is not None and content.isAncestorOf(new):
            target: QWidget = getattr(new, "focus_target", new)
            self.ensureWidgetVisible(target, _AROUND_FOCUS, _AROUND_FOCUS)

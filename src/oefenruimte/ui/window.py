"""The window: a door that is closed, or the rooms behind it. It knows no use case."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Busy, Themed, ToastHost

MINIMUM = QSize(1024, 680)
USUAL = QSize(1280, 800)


class Window(Themed, QWidget):
    """`closing` comes once, while everything still lives."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Oefenruimte")
        self.setWindowIcon(QIcon(str(theme_manager().assets / "logo.svg")))
        self.setMinimumSize(MINIMUM)
        self.resize(USUAL)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(Busy(self.tr("Je oefenruimte wordt klaargezet…")))
        self.toasts = ToastHost(self)

    @property
    def content(self) -> QWidget:
        """What is shown now: a door or the rooms."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def show_only(self, content: QWidget) -> None:
        """Show this instead of what was there, which is deleted."""
        before = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        if before is not None and before is not content:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def come_forward(self) -> None:
        """A second start asked for this window."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.color("window"))

"""The window: a door that is closed, or the rooms behind it. It knows no use case.

It can be shown before there is a theme or a widget: then it shows its first picture until it is furnished.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
    from PySide6.QtWidgets import QStackedLayout

    from oefenruimte.app.problem_texts import Words
    from oefenruimte.ui.first_picture import FirstPicture
    from oefenruimte.ui.widgets import ToastHost


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer in what is being dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


MINIMUM = QSize(1024, 680)
USUAL = QSize(1280, 800)


class Window(QWidget):
    """`painted` comes once, after the first paint; `closing` once, while everything still lives.

    With a `picture` it has no content until `furnish`; without, it furnishes itself.
    """

    accessible_role = QAccessible.Role.Window
    painted = Signal()
    closing = Signal()
    technicalAsked = Signal()  # what is behind a message that something is wrong
    dropped = Signal(object)  # tuple[Path, ...]: files from elsewhere, where no part of a page takes them

    def __init__(self, picture: FirstPicture | None = None) -> None:
        super().__init__()
        self._was_painted = False
        self._picture = picture
        self.setWindowTitle("Oefenruimte")
        self.setMinimumSize(MINIMUM)
        self.resize(USUAL)
        self.setAcceptDrops(True)
        self._stack: QStackedLayout
        self._toasts: ToastHost | None = None  # from the first message
        if picture is None:
            self.furnish()
            self.show_icon()

    def furnish(self) -> None:
        """From here on it looks as the theme says. Needs the theme manager."""
        from PySide6.QtWidgets import QStackedLayout

        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.retheme()

    def show_icon(self) -> None:
        """In the task bar and beside the title. Needs the theme manager."""
        from PySide6.QtGui import QIcon

        from oefenruimte.ui.theme import theme_manager

        self.setWindowIcon(QIcon(str(theme_manager().assets / "logo.svg")))

    @property
    def toasts(self) -> ToastHost:
        """Short messages at the bottom. Needs the theme manager."""
        if self._toasts is None:
            from oefenruimte.ui.widgets import ToastHost

            self._toasts = ToastHost(self)
        return self._toasts

    @property
    def content(self) -> QWidget:
        """What is shown now: a door or the rooms."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def show_busy(self, text: str) -> None:
        """Something else is shown soon."""
        from oefenruimte.ui.widgets import Busy

        self.show_only(Busy(text))

    def show_trouble(self, words: Words) -> None:
        """Nothing else can be shown."""
        from oefenruimte.ui.widgets import Button, EmptyState

        more = Button(self.tr("Toon technische informatie"), "ghost", key="Ctrl+I")
        more.clicked.connect(self.technicalAsked)
        self.show_only(EmptyState("circle-alert", words.title, words.text, [more], kind="error"))

    def show_only(self, content: QWidget) -> None:
        """Show this instead of what was there, which is deleted."""
        before = self._stack.currentWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        self._picture = None
        if before is not None and before is not content:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def come_forward(self) -> None:
        """A second start asked for this window."""
        if self.isMinimized():  # else it stays as large as it was
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def retheme(self) -> None:
        """Called by the theme manager after a switch."""
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        if self._picture is not None:
            self._picture.paint(painter, self.width(), self.height())
        else:
            from oefenruimte.ui.theme import theme_manager

            painter.fillRect(self.rect(), theme_manager().theme.color("window"))
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # when what stands in the window is painted too

"""Where the keyboard begins on a page."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


def focus_first(page: QWidget, target: QWidget) -> None:
    """Give `target` the focus once it shows, unless the user is at work on the page already."""

    def take() -> None:
        focused = QApplication.focusWidget()
        if target.isVisible() and (focused is None or not page.isAncestorOf(focused)):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    QTimer.singleShot(0, target, take)

"""Short messages at the bottom of a window: eight seconds, with undo where something was taken away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for
from oefenruimte.ui.widgets.icon import Icon
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.pressing import EnterClicks

SHOW_MS = 8000
# A property of the window: px from its bottom to where toasts stand, for a page with its buttons down there.
TOAST_FLOOR = "toastFloor"
_MOST, _WIDTH, _BOTTOM, _GAP = 3, 456, 52, 10


class ToastHost(QObject):
    """Shows toasts over `window` (its top-level window at the time). Ctrl+Z presses the newest undo, unless
    a text field has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toasts: list[Toast] = []
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
        self._undo_key.setEnabled(False)
        self._undo_key.activated.connect(self._undo_newest)
        window.installEventFilter(self)

    def show_toast(
        self,
        text: str,
        icon: str = "circle-check",
        undo: Callable[[], None] | None = None,
        undo_text: str | None = None,
        milliseconds: int = SHOW_MS,
        more: Callable[[], object] | None = None,
    ) -> "Toast":
        """Show and announce. `undo` adds the action (`Zet terug` unless `undo_text` says otherwise). `more`,
        without `undo`: shows what is behind the message; so does Ctrl+I."""
        while len(self._toasts) >= _MOST:
            self._toasts[0].dismiss()
        words = undo_text or self.tr("Zet terug")
        toast = Toast(self._window, text, icon, words if undo else None, milliseconds)
        self._toasts.append(toast)
        if undo is not None:
            toast.undone.connect(undo)
        elif more is not None:
            toast.add_more(self.tr("Toon technische informatie"), more)
        toast.gone.connect(self._forget)
        self._arrange()
        toast.show()
        toast.raise_()
        said = self.tr("{0} {1} kan met Control Z.").format(text, words) if undo else text
        if toast.more is not None:
            said = self.tr("{0} Technische informatie krijg je met Control I.").format(text)
        announce(toast, said)
        return toast

    @property
    def toasts(self) -> "list[Toast]":
        """Those on screen, oldest first."""
        return list(self._toasts)

    def clear(self) -> None:
        """Take all away, for instance when the profile is locked."""
        for toast in list(self._toasts):
            toast.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.DynamicPropertyChange)
        if watched is self._window and event.type() in kinds:
            self._arrange()
        return False

    def _undo_newest(self) -> None:
        for toast in reversed(self._toasts):
            if toast.can_undo:
                toast.undo()
                return

    def _forget(self, toast: "Toast") -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
        self._arrange()

    def _arrange(self) -> None:
        self._undo_key.setEnabled(any(toast.can_undo for toast in self._toasts))
        bottom, floor = self._window.height(), self._window.property(TOAST_FLOOR)
        for number, toast in enumerate(reversed(self._toasts)):
            width = min(toast.px(_WIDTH), self._window.width() - toast.px(2 * _GAP))
            height = max(toast.heightForWidth(width), toast.minimumHeight())
            usual = toast.px(_BOTTOM) if floor is None else int(floor)
            bottom -= height + (toast.px(_GAP) if number else usual)
            toast.setGeometry((self._window.width() - width) // 2, bottom, width, height)
            toast.raise_()


class Toast(Themed, QFrame):
    """One message. Stays while the mouse is over it or its action has the focus; a click or Esc closes it."""

    accessible_role = QAccessible.Role.AlertMessage
    undone = Signal()
    gone = Signal(object)

    def __init__(self, window: QWidget, text: str, icon: str, action: str | None, milliseconds: int) -> None:
        super().__init__(window)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        self._column = column
        self.more: QPushButton | None = None
        parts = (Icon(icon, "toastText", 20, parent=self), Label(text, color="toastText", parent=self))
        for stretch, part in enumerate(parts):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part, stretch)
        self._action: _ToastAction | None = None
        if action is not None:
            self._action = _ToastAction(action, self)
            self._action.clicked.connect(self.undo)
            self._row.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.dismiss)
        self._timer.start()
        self.retheme()

    def add_more(self, words: str, show: Callable[[], object]) -> None:
        """A way to what is behind the message, under it: the words are long."""
        self.more = _ToastAction(words, self)
        self.more.clicked.connect(self.dismiss)
        self.more.clicked.connect(show)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def can_undo(self) -> bool:
        return self._action is not None

    @property
    def action(self) -> QPushButton | None:
        return self._action

    @property
    def text(self) -> str:
        return self.accessibleName()

    def undo(self) -> None:
        """Do it, and go."""
        self.undone.emit()
        self.dismiss()

    def dismiss(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()
        self.gone.emit(self)
        self.deleteLater()

    def hold(self, on: bool) -> None:
        """Stop or restart the clock."""
        if on:
            self._timer.stop()
        elif self.isVisible():
            self._timer.start()

    def retheme(self) -> None:
        self._column.setContentsMargins(self.px(17), self.px(8), self.px(17), self.px(8))
        self._row.setSpacing(self.px(12))
        self.setMinimumHeight(self.px(50))
        super().retheme()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not on enter: a toast that comes up under a resting pointer must go by itself too.
        self.hold(True)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hold(False)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        rect = QRectF(self.rect())
        draw_box(painter_for(self), rect, 10, self.ink("toastBackground"), self.ink("toastBorder"))


class _ToastAction(Themed, EnterClicks, QPushButton):
    def __init__(self, text: str, toast: Toast) -> None:
        super().__init__(text, toast)
        self._toast = toast
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        # Ctrl+Z does the same. In the tab order it would catch the focus of a button that goes away.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return 6

    def retheme(self) -> None:
        self.setFont(self.theme.font("noteStrong"))
        super().retheme()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(wide + self.px(10)), self.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._toast.hold(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._toast.hold(False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self.ink("toastAction"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

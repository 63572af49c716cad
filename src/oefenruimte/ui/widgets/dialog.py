"""Dialogs inside the window, over a flat scrim; the focus stays inside until they close."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for, rounded_path
from oefenruimte.ui.widgets.icon_button import IconButton
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.scroll import Scroll

_RADIUS, _EDGE_OF_WINDOW = 14, 24


class Dialog(Themed, QDialog):
    """Put content in `body`, buttons in `footer` (a row that starts with a stretch). `present()` shows it,
    `close_with(result)` ends it; `closed(result)` tells. Esc and the cross give `escape_result`.

    The dialog covers the window of `parent`. While it is open, keys of the page under it do nothing, except
    those in `allow_keys`. After closing, the focus goes back to where it was and the dialog is deleted.
    """

    closed = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        subtitle: str = "",
        *,
        width: int = 844,
        small: bool = False,
        escape_result: str = "",
        allow_keys: Sequence[str] = ("Ctrl+L", "F1", "F11"),
    ) -> None:
        super().__init__(parent.window())
        self.setWindowFlags(Qt.WindowType.Widget)
        self._width, self._small = width, small
        self._escape_result = escape_result
        self._allowed = [QKeySequence(key) for key in allow_keys]
        self._first: QWidget | None = None
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = _Panel(self)
        self._column = QVBoxLayout(self._panel)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._header = self._make_header(title, subtitle)
        self._column.addWidget(self._header)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self._column.addWidget(Scroll(self._content, self._panel), 1)
        self._footer = _Footer(self._panel, tinted=not small)
        self.footer = QHBoxLayout(self._footer)
        self.footer.addStretch(1)
        self._column.addWidget(self._footer)
        self._content.installEventFilter(self)
        self.hide()
        self.retheme()

    def _make_header(self, title: str, subtitle: str) -> QWidget:
        header = QWidget(self._panel)
        row = self._heading = QHBoxLayout(header)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "h2" if self._small else "dialogTitle", parent=header))
        if subtitle:
            words.addWidget(Label(subtitle, color="textMuted", parent=header))
        row.addLayout(words, 1)
        if not self._small:
            cross = IconButton("x", self.tr("Sluit"), parent=header)
            cross.clicked.connect(lambda: self.close_with(self._escape_result))
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return header

    # --- life -------------------------------------------------------------------------------------

    def set_first_focus(self, widget: QWidget) -> None:
        """What gets the focus when the dialog opens; by default the first part that takes it."""
        self._first = widget

    def present(self) -> None:
        """Show, take the focus, and be read out."""
        app = _app()
        self._before = app.focusWidget()
        self.window().installEventFilter(self)
        app.installEventFilter(self)
        app.focusChanged.connect(self._keep_focus)
        self._cover()
        self.show()
        self.raise_()
        self._cover()
        self._focus_inside()
        said = f"{self.accessibleName()}. {self.accessibleDescription()}".strip()
        announce(self, said)

    def close_with(self, result: str) -> None:
        """End with a result; does nothing when it is not open."""
        if not self.isVisible() and self._before is None:
            return
        app = _app()
        app.removeEventFilter(self)
        self.window().removeEventFilter(self)
        app.focusChanged.disconnect(self._keep_focus)
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit(result)
        self.deleteLater()

    def reject(self) -> None:
        self.close_with(self._escape_result)

    def allows(self, key: QKeySequence) -> bool:
        """Whether this key of the page under the dialog works meanwhile."""
        return key in self._allowed

    # --- focus and keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_with(self._escape_result)
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        here = _app().focusWidget()
        if here in stops:
            number = (stops.index(here) + (1 if next else -1)) % len(stops)
        else:
            number = 0 if next else len(stops) - 1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[number].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        resized = kind == QEvent.Type.Resize and watched is self.window()
        if resized or (kind == QEvent.Type.LayoutRequest and watched is self._content):
            self._cover()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._stop_shortcut(event)
        return False

    def _stop_shortcut(self, event: QKeyEvent) -> bool:
        """True when the key would have worked on the page under the dialog."""
        if self is not top_dialog(self.window()) or _app().activePopupWidget() is not None:
            return False
        pressed = QKeySequence(event.keyCombination())
        own = [shortcut.key() for shortcut in self.findChildren(QShortcut) if shortcut.isEnabled()]
        if pressed in own or self.allows(pressed):
            return False
        event.accept()
        return True

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if not isValid(self) or new is None or new.window() is not self.window() or self.isAncestorOf(new):
            return
        if self is top_dialog(self.window()):
            self._focus_inside()

    def _focus_inside(self) -> None:
        stops = self._stops()
        first = self._first if self._first is not None and isValid(self._first) else None
        if first is not None and not first.isEnabled():
            first = None  # it would take nothing, and the page behind would keep the keys: Esc too
        target = first or (stops[0] if stops else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def _stops(self) -> list[QWidget]:
        """What Tab reaches, in order, with the cross last: the choices come first."""
        found: list[QWidget] = []
        here = self.nextInFocusChain()
        while here is not self and here is not None:
            tabbed = bool(here.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            if tabbed and self.isAncestorOf(here) and here.isVisible() and here.isEnabled():
                found.append(here)
            here = here.nextInFocusChain()
        return [w for w in found if not self._header.isAncestorOf(w)] + [
            w for w in found if self._header.isAncestorOf(w)
        ]

    # --- looks ------------------------------------------------------------------------------------

    def retheme(self) -> None:
        side = self.px(22 if self._small else 28)
        self._heading.setContentsMargins(side, self.px(21 if self._small else 20), side, 0)
        self.body.setContentsMargins(side, self.px(5 if self._small else 15), side, self.px(16))
        self.body.setSpacing(self.px(12))
        low = self.px(17 if self._small else 14)
        self.footer.setContentsMargins(side, 0 if self._small else self.px(14), side, low)
        self.footer.setSpacing(self.px(10 if self._small else 12))
        super().retheme()
        if self.isVisible():
            self._cover()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        painter.setOpacity(self.theme.tokens.sizes.scrim_opacity)
        painter.fillRect(self.rect(), self.theme.color("scrim"))

    def _cover(self) -> None:
        window = self.window().rect()
        self.setGeometry(window)
        margin = 2 * self.px(_EDGE_OF_WINDOW)
        width = min(self.px(self._width), window.width() - margin)
        inner = self._content.heightForWidth(width) if self._content.hasHeightForWidth() else -1
        content = max(inner, self._content.sizeHint().height() if inner < 0 else 0)
        parts = (self._header, self._footer)
        others = sum(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in parts
            if not part.isHidden()
        )
        height = min(content + others + 2, window.height() - margin)
        place = QRect(0, 0, width, height)
        place.moveCenter(window.center())
        self._panel.setGeometry(place)


class _Panel(Themed, QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        high = self.theme.high_contrast
        edge = self.ink("borderStrong")
        draw_box(painter_for(self), QRectF(self.rect()), _RADIUS, self.ink("surface"), edge, 2 if high else 1)


class _Footer(Themed, QFrame):
    def __init__(self, panel: QWidget, tinted: bool) -> None:
        super().__init__(panel)
        self._tinted = tinted

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._tinted:
            return
        painter, rect = painter_for(self), QRectF(self.rect()).adjusted(1, 0, -1, -1)
        painter.setClipPath(rounded_path(rect.adjusted(0, -2 * _RADIUS, 0, 0), _RADIUS - 1))
        painter.fillRect(rect, self.ink("surfaceAlt"))
        painter.fillRect(QRectF(rect.left(), 0, rect.width(), 1), self.ink("border"))


def top_dialog(window: QWidget) -> Dialog | None:
    """The dialog that is in front in this window."""
    for child in reversed(window.children()):
        if isinstance(child, Dialog) and child.isVisible():
            return child
    return None


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

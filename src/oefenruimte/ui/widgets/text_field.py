"""One line of text, and more lines with a counter."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for
from oefenruimte.ui.widgets.button import Button
from oefenruimte.ui.widgets.icon import Icon
from oefenruimte.ui.widgets.keycap import KeyCap
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.labelled import Labelled
from oefenruimte.ui.widgets.pressing import ENTER_KEYS

_HEIGHT, _RADIUS, _SIDE = 40, 8, 12
_SECRET_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class FieldBox(Themed, QFrame):
    """The edge round an input; thicker and red with an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = False

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill = self.ink("surface" if self.isEnabled() else "disabledBg")
        edge = self.ink("error" if self._wrong else "borderStrong" if self.isEnabled() else "disabledText")
        width = 2.0 if self._wrong else 1.0
        draw_box(painter_for(self), QRectF(self.rect()), _RADIUS, fill, edge, width)


class _BoxedField(Labelled):
    """An input with its box round it; the box shows that there is an error."""

    text_changed = Signal(str)
    submitted = Signal()
    _box: FieldBox

    def set_error(self, text: str | None) -> None:
        super().set_error(text)
        self._box.set_wrong(bool(text))


class TextField(_BoxedField):
    """`secret` hides the text and adds the trailing action Toon/Verberg (not with `reveal=False`): for a
    passphrase. `key` is a cap at the right.

    Signals: `text_changed(str)`, `submitted()` on Enter.
    """

    def __init__(
        self,
        label: str,
        *,
        text: str = "",
        note: str = "",
        hint: str = "",
        placeholder: str = "",
        secret: bool = False,
        reveal: bool = True,
        icon: str | None = None,
        key: str | None = None,
        max_length: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        self._box = FieldBox()
        self.edit = _LineEdit(self._box)
        super().__init__(label, self.edit, shown=self._box, note=note, hint=hint, parent=parent)
        self.edit.setText(text)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setMaxLength(max_length)
        self._row = QHBoxLayout(self._box)
        if icon is not None:
            self._row.addWidget(Icon(icon, "text", 18, parent=self._box))
        self._row.addWidget(self.edit, 1)
        self._alert = Icon("circle-alert", "error", 20, parent=self._box)
        self._alert.hide()
        self._row.addWidget(self._alert)
        self._right = Icon("check", "success", 20, parent=self._box)
        self._right.hide()
        self._row.addWidget(self._right)
        self._secret = secret
        self._reveal: Button | None = None
        if secret:
            self._show_text(False)
        if secret and reveal:
            self._add_reveal()
        if key is not None:
            self._row.addWidget(KeyCap(key, self._box))
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.submitted)
        self.retheme()

    @property
    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def set_error(self, text: str | None) -> None:
        super().set_error(text)
        self._alert.setVisible(bool(text))
        if text:
            self._right.hide()

    def set_right(self, right: bool) -> None:
        """A check behind the text: this is what was asked for."""
        self._right.setVisible(right)

    def wipe(self) -> None:
        """Empty, hidden again, and with nothing left to undo."""
        self.edit.setText("")  # unlike clear(), this also drops the history
        if self._secret and self.edit.echoMode() == QLineEdit.EchoMode.Normal:
            self._toggle_reveal()

    def retheme(self) -> None:
        if hasattr(self, "_row"):
            self._row.setContentsMargins(self.px(_SIDE), 1, 1 if self._reveal else self.px(_SIDE), 1)
            self._row.setSpacing(self.px(8))
            self._box.setFixedHeight(self.px(_HEIGHT))
            self.edit.setFont(self.theme.font("body"))
        super().retheme()

    def _typed(self, text: str) -> None:
        if self.error:
            self.set_error(None)
        self.text_changed.emit(text)

    def _show_text(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # Qt drops these hints when the text is shown; a keyboard must not learn the words then either.
        self.edit.setInputMethodHints(self.edit.inputMethodHints() | _SECRET_HINTS)

    def _add_reveal(self) -> None:
        self._reveal = Button(self.tr("Toon"), "ghost", "small", "eye", parent=self._box)
        self._reveal.clicked.connect(self._toggle_reveal)
        self._row.addWidget(self._reveal)

    def _toggle_reveal(self) -> None:
        assert self._reveal is not None
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        self._show_text(hidden)
        self._reveal.setText(self.tr("Verberg") if hidden else self.tr("Toon"))
        self._reveal.set_icon("eye-off" if hidden else "eye")
        announce(self._reveal, self.tr("Tekst zichtbaar") if hidden else self.tr("Tekst verborgen"))


class _LineEdit(QLineEdit):
    """The focus ring goes round the box, not round the text."""

    def __init__(self, box: FieldBox) -> None:
        super().__init__(box)
        self.focus_target = box
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


class _TextEdit(QPlainTextEdit):
    submitted = Signal()

    def __init__(self, box: FieldBox) -> None:
        super().__init__(box)
        self.focus_target = box
        self._wanted = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)

    def set_lines(self, lines: int, line_height: int) -> None:
        """So high at least; a layout may give more."""
        self._wanted = lines * line_height
        self.setMinimumHeight(self._wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in ENTER_KEYS
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class TextArea(_BoxedField):
    """Several lines, with "103 van 500 tekens" above it. What is typed or pasted beyond the limit is not
    taken. `submitted()` on Ctrl+Enter; Enter is a new line."""

    def __init__(
        self,
        label: str,
        *,
        text: str = "",
        note: str = "",
        hint: str = "",
        placeholder: str = "",
        max_length: int = 500,
        lines: int = 3,
        counter: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._box = FieldBox()
        self.edit = _TextEdit(self._box)
        super().__init__(label, self.edit, shown=self._box, note=note, hint=hint, parent=parent)
        self._max_length, self._lines = max_length, lines
        self._counter = Label("", "small", "textMuted", wrap=False, tabular=True, parent=self)
        self._counter.setVisible(counter)
        self.corner.addWidget(self._counter)
        inside = QVBoxLayout(self._box)
        inside.addWidget(self.edit)
        self._inside = inside
        self.edit.setPlaceholderText(placeholder)
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.textChanged.connect(self._typed)
        self.edit.submitted.connect(self.submitted)
        self._count()
        self.retheme()

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def retheme(self) -> None:
        if hasattr(self, "_inside"):
            self._inside.setContentsMargins(self.px(_SIDE), self.px(9), self.px(_SIDE), self.px(9))
            self.edit.setFont(self.theme.font("body"))
            self.edit.set_lines(self._lines, self.theme.line_height("body"))
        super().retheme()

    def _typed(self) -> None:
        text = self.edit.toPlainText()
        if len(text) > self._max_length:
            cursor = self.edit.textCursor()
            place = min(cursor.position(), self._max_length)
            self.edit.setPlainText(text[: self._max_length])
            cursor = self.edit.textCursor()
            cursor.setPosition(place)
            self.edit.setTextCursor(cursor)
            return
        if self.error:
            self.set_error(None)
        self._count()
        self.text_changed.emit(text)

    def _count(self) -> None:
        words = self.tr("{0} van {1} tekens")
        self._counter.setText(words.format(len(self.edit.toPlainText()), self._max_length))

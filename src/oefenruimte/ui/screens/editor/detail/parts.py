"""Small parts that all tabs use: a field with what was found about it, a number, a form in one column."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.language.words import said
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import IconLine, Label, Labelled, Scroll, TextArea, TextField, Themed

_LOOKS: dict[Severity, tuple[str, ColorName]] = {
    Severity.ERROR: ("octagon-x", "error"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.NOTE: ("info", "info"),
}
_BAR = 14  # px, the scroll bar
_MOST = 2  # findings under one field: more would push the field away


def put_text(field: TextField | TextArea, text: str) -> None:
    """Show this text without telling anybody; what is the same is left alone, with its cursor."""
    if field.text == text:
        return
    with QSignalBlocker(field):
        edit = field.edit
        place = edit.textCursor().position() if isinstance(edit, QPlainTextEdit) else edit.cursorPosition()
        field.set_text(text)
        if isinstance(edit, QPlainTextEdit):
            cursor = edit.textCursor()
            cursor.setPosition(min(place, len(text)))
            edit.setTextCursor(cursor)
        else:
            edit.setCursorPosition(min(place, len(text)))


def plain(field: TextArea) -> TextArea:
    """As low as its lines, and without an undo of its own: undoing is up to the exercise."""
    field.edit.setUndoRedoEnabled(False)
    field.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return field


def about(findings: Iterable[Finding], *where: str | int) -> tuple[Finding, ...]:
    """Those whose place begins so."""
    return tuple(finding for finding in findings if finding.where[: len(where)] == where)


class Place(Themed, QWidget):
    """A field with what was found about it under it. Not announced: it is read with the field itself."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._shown: tuple[Finding, ...] = ()
        self._lines: list[IconLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(field)
        self.setFocusProxy(field)
        self.retheme()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._shown

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """The most serious first; none takes the lines away."""
        shown = tuple(sorted(findings, key=lambda finding: list(_LOOKS).index(finding.severity)))[:_MOST]
        if shown == self._shown:
            return
        self._shown = shown
        while self._lines:
            line = self._lines.pop()
            line.hide()
            line.deleteLater()
        for finding in shown:
            icon, color = _LOOKS[finding.severity]
            line = IconLine(
                icon, said(finding.sentence), "small", color, color, icon_size=16, gap=6, parent=self
            )
            self._lines.append(line)
            self._column.addWidget(line)
        self._describe()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(4))
        super().retheme()

    def _describe(self) -> None:
        control = self.field.focusProxy() or self.field
        hint = self.field.hint if isinstance(self.field, Labelled) else ""
        words = [hint, *(said(finding.sentence) for finding in self._shown)]
        control.setAccessibleDescription(" ".join(part for part in words if part))


class NumberField(TextField):
    """A whole number within bounds; `number_changed` only for one that is."""

    number_changed = Signal(int)

    def __init__(
        self, label: str, low: int, high: int, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, note=note, max_length=len(str(high)), parent=parent)
        self._low, self._high = low, high
        self.edit.setValidator(QIntValidator(low, high, self.edit))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.text_changed.connect(self._tell)

    def show_number(self, number: int) -> None:
        if not self.text or not self.edit.hasFocus() or self._read() is not None:
            put_text(self, str(number))

    def _read(self) -> int | None:
        text = self.text
        number = int(text) if text.isdecimal() else self._low - 1
        return number if self._low <= number <= self._high else None

    def _tell(self) -> None:
        number = self._read()
        if number is not None:
            self.number_changed.emit(number)


class Column(Themed, QWidget):
    """A form in one column, with room for the focus ring."""

    def __init__(
        self, *, side: int = 16, top: int = 12, spacing: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._top, self._gap = side, top, spacing
        self._bar = False
        self.column = QVBoxLayout(self)
        self.retheme()

    def area(
        self, label: str, *, lines: int = 2, max_length: int = 1000, hint: str = "", note: str = ""
    ) -> tuple[TextArea, Place]:
        """Several lines, without a counter."""
        field = TextArea(
            label, lines=lines, max_length=max_length, counter=False, hint=hint, note=note, parent=self
        )
        return plain(field), self.place(field)

    def text(
        self, label: str, *, max_length: int = 120, hint: str = "", note: str = ""
    ) -> tuple[TextField, Place]:
        field = TextField(label, max_length=max_length, hint=hint, note=note, parent=self)
        return field, self.place(field)

    def place(self, field: QWidget) -> Place:
        place = Place(field, self)
        self.column.addWidget(place)
        return place

    def heading(self, title: str, line: str = "") -> Label:
        words = Label(title, "bodyStrong", parent=self)
        self.column.addWidget(words)
        if line:
            self.column.addWidget(Label(line, "small", "textMuted", parent=self))
        return words

    def retheme(self) -> None:
        self.column.setSpacing(self.px(self._gap))
        self._spread()
        super().retheme()

    def in_scroll(self) -> Scroll:
        """A view that scrolls this form; the form keeps its width when the scroll bar comes."""
        view = Scroll(self)
        view.verticalScrollBar().rangeChanged.connect(self._set_bar)
        return view

    def _set_bar(self, low: int, high: int) -> None:
        del low
        self._bar = high > 0
        self._spread()

    def _spread(self) -> None:
        side = self.px(self._side)
        right = max(0, side - _BAR) if self._bar else side
        self.column.setContentsMargins(side, self.px(self._top), right, self.px(16))

"""One builder for every form, so that label, buddy, accessible name and description are always set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed
from oefenruimte.ui.widgets.choice import CheckBox
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.labelled import Labelled
from oefenruimte.ui.widgets.line import Line
from oefenruimte.ui.widgets.select_field import SelectField
from oefenruimte.ui.widgets.text_field import TextArea, TextField


class Form(Themed, QWidget):
    """A column of fields. `show_errors` puts messages under fields and the focus on the first gap."""

    def __init__(self, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._fields: list[Labelled] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.retheme()

    def text(
        self,
        label: str,
        *,
        text: str = "",
        note: str = "",
        hint: str = "",
        placeholder: str = "",
        secret: bool = False,
        max_length: int = 200,
    ) -> TextField:
        """One line; see `TextField`."""
        field = TextField(
            label,
            text=text,
            note=note,
            hint=hint,
            placeholder=placeholder,
            secret=secret,
            max_length=max_length,
            parent=self,
        )
        self.add(field)
        return field

    def area(
        self,
        label: str,
        *,
        text: str = "",
        note: str = "",
        hint: str = "",
        max_length: int = 500,
        lines: int = 3,
    ) -> TextArea:
        """Several lines; see `TextArea`."""
        field = TextArea(
            label, text=text, note=note, hint=hint, max_length=max_length, lines=lines, parent=self
        )
        self.add(field)
        return field

    def select(
        self, label: str, options: Sequence[tuple[object, str]], *, value: object = None, hint: str = ""
    ) -> SelectField:
        """A list; see `SelectField`."""
        field = SelectField(label, options, value=value, hint=hint, parent=self)
        self.add(field)
        return field

    def check(self, text: str, *, checked: bool = False) -> CheckBox:
        """A check box; its words are its label."""
        box = CheckBox(text, parent=self)
        box.setChecked(checked)
        self.column.addWidget(box)
        return box

    def control(self, label: str, control: QWidget, *, hint: str = "") -> Labelled:
        """Any other control under a label, such as a `Segmented`."""
        field = Labelled(label, control, hint=hint, parent=self)
        self.add(field)
        return field

    def add(self, field: Labelled) -> None:
        """A field made elsewhere."""
        self._fields.append(field)
        self.column.addWidget(field)

    def show_errors(self, errors: Sequence[tuple[Labelled, str]]) -> bool:
        """Errors per field; fields not named are cleared. True when there are none."""
        wrong = dict(errors)
        for field in self._fields:
            field.set_error(wrong.get(field))
        first = next((field for field in self._fields if field in wrong), None)
        if first is None:
            return True
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(first, wrong[first], urgent=True)
        return False

    def retheme(self) -> None:
        self.column.setSpacing(self.px(self._spacing))
        super().retheme()


class SettingRow(Themed, QWidget):
    """A setting: name and explanation at the left, its control at the right, a line above if wanted."""

    def __init__(
        self, title: str, text: str, control: QWidget, line_above: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if line_above:
            self._column.addWidget(Line(self))
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        label = Label(title, "bodyStrong", parent=self)
        label.setBuddy(control)
        words.addWidget(label)
        if text:
            words.addWidget(Label(text, "small", "textMuted", parent=self))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)
        control.setAccessibleName(title)
        control.setAccessibleDescription(text)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(8))
        super().retheme()

"""A label above a control, an error or a hint under it, and the names a screen reader needs: done once."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.widgets.announce import announce
from oefenruimte.ui.widgets.base import Themed
from oefenruimte.ui.widgets.label import Label
from oefenruimte.ui.widgets.reading import read_as_laid_out

_LABEL_GAP = 4


class Labelled(Themed, QWidget):
    """`control` gets the focus of the label (buddy), its name and its description. `shown` is what stands in
    the layout when that is more than the control, such as a box with the control inside.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        shown: QWidget | None = None,
        note: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._text, self._note, self._hint = label, note, hint
        self._error = ""
        words = f"{label} {note}" if note else label
        self.label = Label(words, "body", strong=(label,), quiet=(note,) if note else (), parent=self)
        self.label.setBuddy(control)
        self.corner = QHBoxLayout()  # right of the label: a counter
        self._message = Label(hint, "small", "textMuted", parent=self)
        self._message.setVisible(bool(hint))
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addLayout(self.corner)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(top)
        self._column.addWidget(shown if shown is not None else control)
        self._column.addWidget(self._message)
        self.setFocusProxy(control)
        self.set_label(label, note)
        self.retheme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def set_label(self, label: str, note: str = "") -> None:
        """Other words above the control; the note stands behind them."""
        self._text, self._note = label, note
        self.label.setText(f"{label} {note}" if note else label)
        self.label.set_strong(label)
        self._describe()

    @property
    def error(self) -> str:
        return self._error

    def set_error(self, text: str | None) -> None:
        """Show (and announce) what is wrong, or take it away with None."""
        self._error = text or ""
        self._message.setText(self._error or self._hint)
        self._message.set_style("smallMedium" if self._error else "small")
        self._message.set_color("error" if self._error else "textMuted")
        self._message.setVisible(bool(self._error or self._hint))
        self._describe()
        if self._error:
            announce(self._control, self._error, urgent=True)

    @property
    def hint(self) -> str:
        return self._hint

    def set_hint(self, text: str) -> None:
        """The line under the control while there is no error."""
        self._hint = text
        if not self._error:
            self._message.setText(text)
            self._message.setVisible(bool(text))
        self._describe()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_LABEL_GAP))
        super().retheme()

    def _describe(self) -> None:
        self._control.setAccessibleName(f"{self._text} {self._note}".strip())
        self._control.setAccessibleDescription(self._error or self._hint)

"""A question that only who knows the passphrase may answer yes to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import Banner, Button, Dialog, TextField

_MOST = 500


class Proof(QWidget):
    """The inside of `dialog`: what is above it is put in the body first. `send(passphrase)` when it is typed;
    then `refused` or the dialog closes. What was typed is wiped at the end."""

    def __init__(self, dialog: Dialog, go: Button, send: Callable[[str], None]) -> None:
        super().__init__()
        self._dialog, self.go, self._send = dialog, go, send
        self.trouble = Banner("error", "")
        self.trouble.hide()
        self.field = TextField(self.tr("Je wachtzin"), secret=True, max_length=_MOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.trouble)
        column.addWidget(self.field)
        dialog.body.addWidget(self)
        self.leave = Button(self.tr("Toch niet"), key="Esc")
        self.leave.clicked.connect(lambda: dialog.close_with(""))
        dialog.footer.addWidget(self.leave)
        dialog.footer.addWidget(go)
        dialog.set_first_focus(self.field.edit)
        dialog.closed.connect(lambda _: self.field.wipe())
        self.field.submitted.connect(self.submit)
        go.clicked.connect(self.submit)

    def submit(self) -> None:
        """Go on, or say that there is nothing typed yet."""
        if self.go.busy:
            return
        self.trouble.hide()
        missing = not self.field.text
        self.field.set_error(self.tr("Vul je wachtzin in.") if missing else None)
        if missing:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.set_busy(True)
        self._send(self.field.text)

    def refused(self, problem: Problem) -> None:
        """It did not work; another try may."""
        self.set_busy(False)
        if problem.code is Code.WRONG_PASSPHRASE:
            self.field.set_error(self.tr("Deze wachtzin klopt niet. Probeer het nog eens."))
            self.field.edit.selectAll()
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = words(problem)
        self.trouble.set_message(found.title, found.text)
        self.trouble.show()

    def set_busy(self, busy: bool) -> None:
        self.go.set_busy(busy, self.tr("Even geduld…"))
        self.field.setEnabled(not busy)
        self.leave.setEnabled(not busy)

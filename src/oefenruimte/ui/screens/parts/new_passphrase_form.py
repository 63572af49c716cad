"""A new passphrase, for whoever proves who they are: with the one of now, or with the recovery code."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import words
from oefenruimte.ui.screens.parts.new_passphrase import NewPassphrase
from oefenruimte.ui.widgets import Banner, Button, Dialog, TextField, Themed

_FIELD = 464


class NewPassphraseForm(Themed, QWidget):
    """The inside of a dialog. A form calls `begin` once; `send` is called when all is filled in, and does
    what is to be done (`set_busy(False)` when that failed)."""

    def __init__(self, dialog: Dialog, send: Callable[[], None]) -> None:
        super().__init__()
        self._dialog, self._send = dialog, send
        self._trouble = Banner("error", "")
        self._trouble.hide()
        self._new = NewPassphrase(self.tr("Nieuwe wachtzin"), field_width=_FIELD)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def begin(self, proof: TextField, missing: str, leave: Button, go: Button, busy: str) -> None:
        """`missing` is said when there is nothing in `proof`; `busy` while it is done, to a screen reader."""
        self._proof, self._missing = proof, missing
        self._leave, self._go, self._busy_words = leave, go, busy
        for part in (self._trouble, proof, self._new):
            self._column.addWidget(part)
        self._dialog.body.addWidget(self)
        self._dialog.footer.addWidget(leave)
        self._dialog.footer.addWidget(go)
        self._dialog.set_first_focus(proof.edit)
        self._dialog.closed.connect(self._wipe)
        for field in (proof, *self._new.fields):
            field.submitted.connect(self.submit)
        leave.clicked.connect(lambda: self._dialog.close_with(""))
        go.clicked.connect(self.submit)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(16))
        super().retheme()

    def submit(self) -> None:
        """Do it, or go to the first thing that is not right yet."""
        if self._go.busy:
            return
        self._trouble.hide()
        for field in (self._proof, *self._new.fields):
            field.set_error(None)
        if not self._proof.text:
            self.point_at(self._proof, self._missing)
            return
        gap = self._new.gap()
        if gap is not None:
            self.point_at(*gap)
            return
        self.set_busy(True)
        self._send()

    def refuse(self, message: str) -> None:
        """What was typed as proof is not right."""
        self.point_at(self._proof, message)
        self._proof.edit.selectAll()

    def tell(self, problem: Problem) -> None:
        """What is wrong with something else than a field."""
        found = words(problem)
        self._trouble.set_message(found.title, found.text)
        self._trouble.show()

    def point_at(self, field: TextField, message: str) -> None:
        field.set_error(message)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        self._go.set_busy(busy, self._busy_words)
        for part in (self._proof, self._new, self._leave):
            part.setEnabled(not busy)

    def _wipe(self, result: str) -> None:
        del result
        self._proof.wipe()
        self._new.wipe()

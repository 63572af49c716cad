"""The way in for whoever forgot the passphrase: the recovery code and a new passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.app.problem_texts import words
from oefenruimte.app.profiles import ProfileInfo
from oefenruimte.app.session import Session
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.screens.doors.context import DoorContext, recover_room
from oefenruimte.ui.screens.parts.new_passphrase import NewPassphrase
from oefenruimte.ui.widgets import Banner, Button, Dialog, TextField, Themed

_FIELD = 464


class RecoveryForm(Themed, QWidget):
    """The inside of a dialog. Opens the room itself; the dialog is closed before `context.opened`."""

    def __init__(self, context: DoorContext, profile: ProfileInfo, dialog: Dialog) -> None:
        super().__init__()
        self._context, self._profile, self._dialog = context, profile, dialog
        self._trouble = Banner("error", "")
        self._trouble.hide()
        self.code = TextField(
            self.tr("Je herstelcode"),
            hint=self.tr("7 groepjes van 4 tekens. Streepjes hoeven niet."),
            max_length=80,
        )
        self.passphrase = NewPassphrase(self.tr("Nieuwe wachtzin"), field_width=_FIELD)
        self._back = Button(self.tr("Terug"))
        self._go = Button(self.tr("Open met nieuwe wachtzin"), "primary", key="Enter")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._trouble, self.code, self.passphrase):
            self._column.addWidget(part)
        dialog.body.addWidget(self)
        dialog.footer.addWidget(self._back)
        dialog.footer.addWidget(self._go)
        dialog.set_first_focus(self.code.edit)
        dialog.closed.connect(self._wipe)
        for field in (self.code, *self.passphrase.fields):
            field.submitted.connect(self.submit)
        self._back.clicked.connect(lambda: dialog.close_with(""))
        self._go.clicked.connect(self.submit)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(16))
        super().retheme()

    def submit(self) -> None:
        """Try the code, or go to the first thing that is not right yet."""
        if self._go.busy:
            return
        self._trouble.hide()
        for field in (self.code, *self.passphrase.fields):
            field.set_error(None)
        if not self.code.text.strip():
            self._point_at(self.code, self.tr("Vul je herstelcode in."))
            return
        gap = self.passphrase.gap()
        if gap is not None:
            self._point_at(*gap)
            return
        self._set_busy(True)
        self._context.jobs.run(
            recover_room,
            self._context.profiles,
            self._context.open,
            self._profile,
            self.code.text,
            self.passphrase.text,
            on_done=self._opened,
            on_problem=self._not_opened,
            # Not this form: Esc closes it, but a room that was opened meanwhile must get to the window.
            owner=self._context.overlay,
        )

    def _opened(self, session: Session) -> None:
        if isValid(self._dialog):
            self._dialog.close_with("open")
        self._context.opened(session)

    def _not_opened(self, problem: Problem) -> None:
        if not isValid(self):
            return
        self._set_busy(False)
        if problem.code is Code.WRONG_RECOVERY_CODE:
            self._point_at(self.code, self._what_is_wrong(problem))
            self.code.edit.selectAll()
            return
        if problem.code is Code.PROFILE_IN_USE:
            self._context.in_use(self._profile)
        found = words(problem)
        self._trouble.set_message(found.title, found.text)
        self._trouble.show()

    def _what_is_wrong(self, problem: Problem) -> str:
        reason = problem.facts.get("reason", "")
        if reason == "letter":
            return self.tr("In groepje {0} staat een teken dat niet kan. Er is geen 0, O, 1 of I.").format(
                problem.facts.get("group", "?")
            )
        if reason == "length":
            return self.tr("Deze code is niet compleet. Het zijn 7 groepjes van 4 tekens.")
        if reason == "typo":
            return self.tr("Er zit een tikfout in de code. Kijk nog eens goed.")
        return self.tr("Deze herstelcode hoort niet bij deze oefenruimte.")

    def _point_at(self, field: TextField, message: str) -> None:
        field.set_error(message)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._go.setText(self.tr("Openen…") if busy else self.tr("Open met nieuwe wachtzin"))
        self._go.set_key(None if busy else "Enter")
        self._go.set_busy(busy, self.tr("Je oefenruimte gaat open"))
        for part in (self.code, self.passphrase, self._back):
            part.setEnabled(not busy)

    def _wipe(self, result: str) -> None:
        del result
        self.code.wipe()
        self.passphrase.wipe()

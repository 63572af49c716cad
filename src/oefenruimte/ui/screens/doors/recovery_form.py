"""The way in for whoever forgot the passphrase: the recovery code and a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.screens.doors.context import DoorContext, recover_room
from oefenruimte.ui.screens.parts.new_passphrase_form import NewPassphraseForm
from oefenruimte.ui.widgets import Button, Dialog, TextField

if TYPE_CHECKING:
    from oefenruimte.app.profiles import ProfileInfo
    from oefenruimte.app.session import Session


class RecoveryForm(NewPassphraseForm):
    """Opens the room itself; the dialog is closed before `context.opened`."""

    def __init__(self, context: DoorContext, profile: ProfileInfo, dialog: Dialog) -> None:
        super().__init__(dialog, self._recover)
        self._context, self._profile = context, profile
        self.code = TextField(
            self.tr("Je herstelcode"),
            hint=self.tr("7 groepjes van 4 tekens. Streepjes hoeven niet."),
            max_length=80,
        )
        self.passphrase = self._new
        self.begin(
            self.code,
            self.tr("Vul je herstelcode in."),
            Button(self.tr("Terug")),
            Button(self.tr("Open met nieuwe wachtzin"), "primary", key="Enter"),
            self.tr("Je oefenruimte gaat open"),
        )

    def _recover(self) -> None:
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
        self.set_busy(False)
        if problem.code is Code.WRONG_RECOVERY_CODE:
            self.refuse(self._what_is_wrong(problem))
            return
        if problem.code is Code.PROFILE_IN_USE:
            self._context.in_use(self._profile)
        self.tell(problem)

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

    def set_busy(self, busy: bool) -> None:
        self._go.setText(self.tr("Openen…") if busy else self.tr("Open met nieuwe wachtzin"))
        self._go.set_key(None if busy else "Enter")
        super().set_busy(busy)

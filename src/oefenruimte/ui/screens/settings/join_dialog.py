"""What an invitation says, and where the space is for this computer; nothing is joined before one asks to."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.place_kind import ABOUT_CREDENTIALS, PlaceKind, place_kind
from oefenruimte.app.space_test_texts import place_words
from oefenruimte.domain.organisation import Invitation
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language import current_language
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.screens.organisation.words import RoleWords
from oefenruimte.ui.screens.settings.credential_fields import CredentialFields
from oefenruimte.ui.widgets import Button, Dialog, Label, TextField

_WIDTH, _MOST = 560, 1000


class JoinDialog(Dialog):
    """`wanted(location, Credentials | None)`, the location empty for that of the invitation. It stays until
    `close_with`: what was typed is still there when the place is not reached (`refused`)."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget, invitation: Invitation, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Meedoen met {0}?").format(invitation.organisation.name),
            self.tr("Vraag je beheerder of deze 12 woorden kloppen."),
            width=_WIDTH,
        )
        self._invited_to = invitation.location
        self._kind = PlaceKind.FOLDER
        self._busy = False
        lines = [
            (self.tr("Woorden"), invitation.organisation.fingerprint),
            (self.tr("Jouw rol"), RoleWords(self).roles(invitation.roles)),
            (self.tr("Geldig tot en met"), day_text(invitation.expires_on, today)),
        ]
        if invitation.guest_until is not None:
            lines.append((self.tr("Je bent te gast tot en met"), day_text(invitation.guest_until, today)))
        for title, said in lines:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(Label(title, "small", "textMuted"))
            pair.addWidget(Label(said, "bodyStrong"))
            self.body.addLayout(pair)
        self.location = TextField(
            self.tr("Waar jullie delen"),
            hint=self.tr("Heet deze map op jouw computer anders? Pas het dan aan."),
            max_length=_MOST,
        )
        self.credentials = CredentialFields()
        self.body.addWidget(self.location)
        self.body.addWidget(self.credentials)
        self.location.text_changed.connect(self._follow)
        self.location.set_text(invitation.location)
        self._follow(invitation.location)
        cancel = Button(self.tr("Niet nu"), key="Esc")
        self.join = Button(self.tr("Vraag om mee te doen"), "primary")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.join.clicked.connect(self._ask)
        for button in (cancel, self.join):
            self.footer.addWidget(button)
        self.set_first_focus(cancel)

    def close_with(self, result: str) -> None:
        self.credentials.wipe()
        super().close_with(result)

    def refused(self, problem: Problem) -> None:
        """Say it under the field that it is about."""
        self._rest()
        about_credentials = problem.code in ABOUT_CREDENTIALS and self._kind is not PlaceKind.FOLDER
        field = self.credentials.secret if about_credentials else self.location
        field.set_error(place_words(problem, current_language()))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, text: str) -> None:
        self.location.set_error(None)
        kind = place_kind(text)
        if kind is not self._kind:
            self._kind = kind
            self.credentials.show_kind(kind)

    def _ask(self) -> None:
        place = self.location.text.strip()
        if self._busy:
            return
        if not place:
            self.location.set_error(self.tr("Kies een map of vul het adres in."))
            self.location.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy = True
        self.join.set_busy(True)
        self.wanted.emit("" if place == self._invited_to else place, self.credentials.typed())

    def _rest(self) -> None:
        self._busy = False
        self.join.set_busy(False)

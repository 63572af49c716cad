"""The organisation one belongs to: being invited, waiting, an old list of members, making one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from oefenruimte.app.session import Session
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.organisation import Invitation, Organisation, RosterState
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.share import Space
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file, ask_save_file
from oefenruimte.ui.routes import OrganisationRoute
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.found_dialog import FoundDialog
from oefenruimte.ui.screens.settings.join_dialog import JoinDialog
from oefenruimte.ui.widgets import Button, FlowLayout, Label


@dataclass(frozen=True, slots=True)
class Belonging:
    organisation: Organisation | None
    state: RosterState
    admin: bool
    space: Space | None


class OrganisationCard(SettingsCard):
    """Reads from disk when it is made, and again when the contacts change."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "users-round", parent=parent)
        self._context = context
        self._name = Label(self.tr("Even kijken…"), "bodyStrong")
        self._text = Label("", "small", "textMuted")
        self.open = Button(self.tr("Open uitnodiging…"), size="small", icon="folder-open")
        self.make = Button(self.tr("Organisatie maken…"), "ghost", "small", "plus")
        self.manage = Button(self.tr("Beheer"), size="small", icon="users-round")
        part, buttons = QWidget(), QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        flow = FlowLayout(buttons)
        for button in (self.open, self.make, self.manage):
            flow.addWidget(button)
            button.hide()
        for one in (self._name, self._text, buttons):
            column.addWidget(one)
        self.part(part)
        self.open.clicked.connect(self._ask_invitation)
        self.make.clicked.connect(self._ask_make)
        self.manage.clicked.connect(lambda: context.go(OrganisationRoute()))
        context.news.contactsChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._context.jobs.run(
            _read, self._context.session, on_done=self._show, on_problem=self.tell_problem, owner=self
        )

    def _show(self, now: Belonging) -> None:
        organisation = now.organisation
        self.open.setVisible(organisation is None)
        self.make.setVisible(organisation is None and now.space is not None)
        self.manage.setVisible(now.admin)
        if organisation is None:
            self._name.setText(self.tr("Je hoort nog niet bij een organisatie"))
            self._text.setText(self.tr("Kreeg je een uitnodiging van je beheerder? Open die dan hier."))
            return
        self._name.setText(organisation.name)
        match now.state:
            case RosterState.WAITING:
                told = self.tr("Je vraag is verstuurd. Wacht tot je beheerder je toelaat.")
            case RosterState.STALE:
                told = self.tr("Woorden: {0}").format(organisation.fingerprint)
                self.tell(
                    self.tr("De ledenlijst is ouder dan 30 dagen"),
                    self.tr("Misschien is er iemand weg. Vraag je beheerder om de lijst te verlengen."),
                )
            case RosterState.EXPIRED:
                told = self.tr("Woorden: {0}").format(organisation.fingerprint)
                self.tell(
                    self.tr("De ledenlijst is verlopen"),
                    self.tr("Vraag je beheerder om een nieuwe ledenlijst."),
                )
            case _:
                told = self.tr("Woorden: {0}").format(organisation.fingerprint)
                self.quiet()
        self._text.setText(told)

    # being invited

    def _ask_invitation(self) -> None:
        """The one that the application manager put ready, or else any."""
        ready = self._context.session.policy.invitation
        if ready:
            self.read_invitation(Path(ready).expanduser())
            return
        kinds = self.tr("Uitnodiging of foto ervan (*.oefenuitnodiging *.png *.jpg *.jpeg *.webp)")
        ask_open_file(self, self.tr("Kies je uitnodiging"), kinds, self.read_invitation)

    def read_invitation(self, path: Path) -> None:
        """Show what this invitation says; nothing is joined yet."""
        self.quiet()
        self._context.jobs.run(
            self._context.session.organisation.read_invitation_file,
            path,
            on_done=self._ask_join,
            on_problem=self.tell_problem,
        )

    def _ask_join(self, invitation: Invitation) -> None:
        dialog = JoinDialog(self._context.overlay, invitation, self._context.session.clock.today())
        dialog.wanted.connect(lambda place, typed: self._join(dialog, invitation, place, typed))
        dialog.present()

    def _join(
        self, dialog: JoinDialog, invitation: Invitation, location: str, credentials: Credentials | None
    ) -> None:
        def joined(_: object) -> None:
            if isValid(dialog):
                dialog.close_with("joined")
            self._changed(self.tr("Je vraag is verstuurd."))

        def refused(problem: Problem) -> None:
            if isValid(dialog) and dialog.isVisible():
                dialog.refused(problem)
            else:
                self.tell_problem(problem)

        self._context.jobs.run(
            self._context.session.organisation.accept,
            invitation,
            location,
            credentials,
            on_done=joined,
            on_problem=refused,
            key=SYNC_LANE,
        )

    # making one

    def _ask_make(self) -> None:
        dialog = FoundDialog(self._context.overlay)
        dialog.wanted.connect(self._ask_key_place)
        dialog.present()

    def _ask_key_place(self, name: str, passphrase: str) -> None:
        ask_save_file(
            self,
            self.tr("Bewaar de sleutel op een usb-stick"),
            self.tr("organisatie") + ".oefensleutel",
            self.tr("Sleutel (*.oefensleutel)"),
            lambda path: self.found(name, path, passphrase),
        )

    def found(self, name: str, key_file: Path, passphrase: str) -> None:
        """Make the organisation, with its root key in this new file."""
        self.quiet()
        self._context.jobs.run(
            self._context.session.organisation.create,
            name,
            key_file,
            passphrase,
            on_done=lambda made: self._changed(self.tr("{0} is gemaakt.").format(made.name)),
            on_problem=self.tell_problem,
            key=SYNC_LANE,
        )

    def _changed(self, said: str) -> None:
        self._context.toast(said)
        self._context.sync_soon()
        self._context.news.contactsChanged.emit()


def _read(session: Session) -> Belonging:
    desk = session.organisation
    return Belonging(desk.current(), desk.state(), desk.am_admin(), session.spaces.current())

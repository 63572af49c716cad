"""What asks for the root key on its stick: a new mandate, and one more administrator."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from oefenruimte.domain.organisation import Member
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file
from oefenruimte.ui.screens.organisation.rules_dialog import KeyDialog

Change = Callable[[Callable[[], object], str], None]  # what to do, and what is told when that is done


class WithKey(QWidget):
    """First the file, then its passphrase; the key itself is in memory only while it signs."""

    def __init__(self, context: ScreenContext, change: Change, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._change = context, change
        self.hide()  # it is no part of the page: it stands for it when a file is asked for

    def ask_renewal(self) -> None:
        """May this administrator sign for another year?"""
        self._ask(self.renew)

    def ask_admin(self, member: Member) -> None:
        """May this member sign too?"""
        self._ask(lambda key_file: self.appoint(member, key_file))

    def renew(self, key_file: Path) -> None:
        """With the root key in this file."""
        dialog = KeyDialog(
            self._context.overlay,
            self.tr("Beheer verlengen"),
            self.tr("Met de sleutel {0} mag je weer 12 maanden ondertekenen.").format(key_file.name),
            self.tr("Verleng beheer"),
        )
        dialog.wanted.connect(
            lambda passphrase: self._change(
                lambda: self._context.session.organisation.renew_delegation(key_file, passphrase),
                self.tr("Je kunt het beheer weer een jaar doen."),
            )
        )
        dialog.present()

    def appoint(self, member: Member, key_file: Path) -> None:
        """With the root key in this file."""
        dialog = KeyDialog(
            self._context.overlay,
            self.tr("{0} beheerder maken").format(member.name),
            self.tr(
                "{0} mag dan mensen toelaten, rollen geven en lidmaatschappen stoppen, 12 maanden lang. Ook "
                "een beheerder kan geen enkele poging openen."
            ).format(member.name),
            self.tr("Maak beheerder"),
        )
        dialog.wanted.connect(
            lambda passphrase: self._change(
                lambda: self._context.session.organisation.add_admin(member.id, key_file, passphrase),
                self.tr("{0} is nu ook beheerder.").format(member.name),
            )
        )
        dialog.present()

    def _ask(self, then: Callable[[Path], None]) -> None:
        kinds = self.tr("Sleutel (*.oefensleutel)")
        ask_open_file(self, self.tr("Kies de sleutel op je usb-stick"), kinds, then)

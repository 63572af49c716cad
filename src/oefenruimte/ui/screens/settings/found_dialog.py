"""Making an organisation: its name, and the passphrase of the key that leaves the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.widgets import Button, Dialog, IconLine, TextField

_WIDTH, _NAME, _MOST = 560, 80, 500


class FoundDialog(Dialog):
    """`wanted(name, passphrase)`: both filled in. Whether the passphrase will do, the use case says."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Organisatie maken"),
            self.tr("Je wordt de eerste beheerder."),
            width=_WIDTH,
        )
        self.name = TextField(self.tr("Naam van de organisatie"), max_length=_NAME)
        self.passphrase = TextField(self.tr("Wachtzin voor de sleutel"), secret=True, max_length=_MOST)
        warning = self.tr(
            "De sleutel komt in een bestand op een plek die je zelf kiest, zoals een usb-stick. Bewaar die "
            "in een kluis. Zonder dit bestand kun je het beheer later niet verlengen."
        )
        for part in (
            self.name,
            self.passphrase,
            IconLine("triangle-alert", warning, "note", "warning", "warning"),
        ):
            self.body.addWidget(part)
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.make = Button(self.tr("Kies waar de sleutel komt…"), "primary")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.make.clicked.connect(self._make)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.make)
        self.set_first_focus(self.name.edit)

    def _make(self) -> None:
        name, passphrase = self.name.text.strip(), self.passphrase.text
        self.name.set_error(None if name else self.tr("Vul een naam in."))
        self.passphrase.set_error(None if passphrase else self.tr("Vul een wachtzin in."))
        if name and passphrase:
            self.close_with("make")
            self.passphrase.wipe()
            self.wanted.emit(name, passphrase)

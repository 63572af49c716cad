"""Rules for everyone in the organisation, and the passphrase of the root key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.organisation import Policy
from oefenruimte.ui.widgets import Button, Dialog, IconLine, SelectField, TextField

_WIDTH, _MOST = 560, 500
_FREE = 0
_PRIVATE, _SHARED = (7, 30, 90, 180, 365), (7, 14, 28, 56, 90)


class RulesDialog(Dialog):
    """`wanted(Policy)`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, policy: Policy) -> None:
        super().__init__(
            parent,
            self.tr("Regels voor iedereen"),
            self.tr("Ze gelden bij ieder lid zodra het programma de ledenlijst leest."),
            width=_WIDTH,
        )
        self.private = SelectField(
            self.tr("Privé-pogingen blijven hoogstens"),
            self._options(_PRIVATE, policy.private_days_at_most),
            value=policy.private_days_at_most or _FREE,
            hint=self.tr("Daarna gaan ze vanzelf weg. De beste poging en wat is gedeeld of bewaard, blijft."),
        )
        self.shared = SelectField(
            self.tr("Delen duurt hoogstens"),
            self._options(_SHARED, policy.share_days_at_most),
            value=policy.share_days_at_most or _FREE,
            hint=self.tr("Geldt voor wat iemand vanaf nu deelt."),
        )
        for field in (self.private, self.shared):
            self.body.addWidget(field)
        told = self.tr("Een regel maakt iets korter. Je ziet daardoor niets van wat iemand oefent.")
        self.body.addWidget(IconLine("info", told, "note", "textMuted"))
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.save = Button(self.tr("Bewaar regels"), "primary")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.save.clicked.connect(self._done)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.save)
        self.set_first_focus(self.private.select)

    def _options(self, usual: tuple[int, ...], now: int | None) -> list[tuple[object, str]]:
        days = sorted({*usual, now} if now is not None else set(usual))
        return [(_FREE, self.tr("Geen regel")), *((day, self.tr("{0} dagen").format(day)) for day in days)]

    def _done(self) -> None:
        private, shared = self.private.value, self.shared.value
        assert isinstance(private, int)
        assert isinstance(shared, int)
        self.close_with("done")
        self.wanted.emit(Policy(private or None, shared or None))


class KeyDialog(Dialog):
    """`wanted(str)`: the passphrase of the root key in a file that was chosen. `line` says what it signs."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, title: str, line: str, save: str) -> None:
        super().__init__(parent, title, line, width=_WIDTH)
        self.passphrase = TextField(self.tr("Wachtzin van de sleutel"), secret=True, max_length=_MOST)
        self.body.addWidget(self.passphrase)
        told = self.tr("De sleutel blijft in het bestand. Haal de usb-stick daarna weer weg.")
        self.body.addWidget(IconLine("info", told, "note", "textMuted"))
        cancel = Button(self.tr("Toch niet"), key="Esc")
        self.save = Button(save, "primary")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.save.clicked.connect(self._done)
        self.passphrase.submitted.connect(self._done)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.save)
        self.set_first_focus(self.passphrase.edit)

    def _done(self) -> None:
        said = self.passphrase.text
        self.passphrase.set_error(None if said else self.tr("Vul de wachtzin in."))
        if said:
            self.close_with("done")
            self.passphrase.wipe()
            self.wanted.emit(said)

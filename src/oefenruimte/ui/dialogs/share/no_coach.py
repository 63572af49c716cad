"""Nobody to share with yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.routes import SettingsRoute
from oefenruimte.ui.widgets import Button, Dialog, Label


class NoCoachDialog(Dialog):
    """`settings_wanted(SettingsRoute)`: there one joins the space of one's coach."""

    settings_wanted = Signal(object)

    def __init__(self, parent: QWidget, *, has_space: bool) -> None:
        super().__init__(parent, self.tr("Je hebt nog geen coach"), width=558, small=True)
        asked = self.tr("Vraag je leidinggevende wie je coach is.")
        if has_space:
            then = self.tr("Je ziet je coach hier zodra die ook meedoet met jullie deelruimte.")
        else:
            then = self.tr("Kies daarna bij Instellingen de deelruimte van jou en je coach.")
        text = f"{asked} {then}"
        self.setAccessibleDescription(text)
        self.body.addWidget(Label(text, parent=self))
        later = Button(self.tr("Niet nu"), key="Esc", parent=self)
        later.clicked.connect(lambda: self.close_with(""))
        settings = Button(self.tr("Naar Instellingen"), "primary", icon="settings", parent=self)
        settings.clicked.connect(self._go)
        self.footer.addWidget(later)
        self.footer.addWidget(settings)
        self.set_first_focus(settings)

    def _go(self) -> None:
        self.close_with("")
        self.settings_wanted.emit(SettingsRoute("delen"))

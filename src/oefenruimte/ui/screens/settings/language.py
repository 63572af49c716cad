"""Which language the window speaks."""

from PySide6.QtWidgets import QWidget

from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.widgets import Select

# Each in itself: who does not read Dutch must find the other one.
_NAMES = (("nl", "Nederlands"), ("en", "English"))


class LanguageCard(SettingsCard):
    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "languages", parent=parent)
        self.language = Select(_NAMES, self.tr("Taal van het scherm"))
        self.language.set_value(context.preferences.current.language)
        self.language.chosen.connect(lambda value: context.preferences.update(language=str(value)))
        self.row(
            self.tr("Taal van het scherm"),
            self.tr("Oefeningen blijven in de taal waarin ze zijn gemaakt."),
            self.language,
        )

"""The other language, quietly, for who stands before the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oefenruimte.ui.language import current_language
from oefenruimte.ui.language.manager import NAMES
from oefenruimte.ui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from oefenruimte.ui.screens.doors.context import DoorContext


class LanguageButton(Button):
    """Says the name of the other language in that language: who cannot read this one finds it."""

    def __init__(self, context: DoorContext, parent: QWidget | None = None) -> None:
        (other,) = (language for language in NAMES if language != current_language())
        super().__init__(NAMES[other], "ghost", icon="languages", parent=parent)
        self.clicked.connect(lambda: context.speak(other))

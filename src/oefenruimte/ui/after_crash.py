"""The last time the program did not end in order: that is told kindly, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from oefenruimte.app.recovery import Recovered
    from oefenruimte.ui.home import Home
    from oefenruimte.ui.program import Program
    from oefenruimte.ui.window import Window


class AfterCrash(QObject):
    """Says so at the door, and once somebody is in that all is there. What is not, the room tells itself."""

    def __init__(self, window: Window, program: Program) -> None:
        super().__init__(window)
        self._window = window
        self._over = False
        program.inside.connect(self._watch)
        if program.home is not None:  # who was that quick
            self._watch(program.home)
        window.toasts.show_toast(
            self.tr("Oefenruimte stopte de vorige keer onverwacht. Na het openen kijken we alles na."),
            "circle-alert",
        )

    def _watch(self, home: Home | None) -> None:
        if home is not None:
            home.lookedBack.connect(self._looked)

    def _looked(self, found: Recovered) -> None:
        if not self._over and not (found.takes or found.lost or found.damaged):
            said = self.tr("We hebben alles nagekeken. Er is niets kwijt.")
            self._window.toasts.show_toast(said, "circle-check")
        self._over = True

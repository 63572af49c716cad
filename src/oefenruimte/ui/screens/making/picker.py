"""Which exercise: a package or a folder, by the system's own dialogs."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from oefenruimte.ui.dialogs.files import ask_folder, ask_open_file
from oefenruimte.ui.widgets import Button


class ExercisePicker(QObject):
    """A menu under `button`."""

    picked = Signal(object)  # Path

    def __init__(self, button: Button) -> None:
        super().__init__(button)
        self._button = button
        self.menu = QMenu(button)
        for words, ask in (
            (self.tr("Pakket kiezen (.oefenscenario)"), self._ask_package),
            (self.tr("Map kiezen"), self._ask_folder),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(ask)
            self.menu.addAction(action)
        button.clicked.connect(lambda: self.menu.popup(button.mapToGlobal(button.rect().bottomLeft())))

    def _ask_package(self) -> None:
        kinds = self.tr("Oefening (*.oefenscenario *.zip)")
        ask_open_file(self._button, self.tr("Kies een oefening"), kinds, self._picked)

    def _ask_folder(self) -> None:
        ask_folder(self._button, self.tr("Kies de map van een oefening"), self._picked)

    def _picked(self, path: Path) -> None:
        self.picked.emit(path)

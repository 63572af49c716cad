"""Taking in an exercise: which folder or package, and what became of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from oefenruimte.app.catalogue import Unreadable
from oefenruimte.app.library import Imported, Library
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.scenario import Finding
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_folder, ask_open_file
from oefenruimte.ui.screens.library.findings import FindingsDialog
from oefenruimte.ui.widgets import Button


class Importing(QObject):
    """Asks with a menu at `button`, works in the background, tells with a toast or a list of findings."""

    imported = Signal()

    def __init__(self, context: ScreenContext, button: Button) -> None:
        super().__init__(button)
        self._context = context
        self._button = button
        self._menu = QMenu(button)
        for words, ask in (
            (self.tr("Pakket kiezen (.oefenscenario)"), self._ask_package),
            (self.tr("Map kiezen"), self._ask_folder),
        ):
            action = QAction(words, self._menu)
            action.triggered.connect(ask)
            self._menu.addAction(action)
        button.clicked.connect(lambda: self._menu.popup(button.mapToGlobal(button.rect().bottomLeft())))

    def take_in(self, path: Path) -> None:
        """Import this folder or package."""
        self._button.set_busy(True, self.tr("Oefening importeren…"))
        self._context.jobs.run(
            self._context.session.library.import_,
            path,
            on_done=self._done,
            on_problem=lambda problem: self._not_done(problem, path),
            key="library",
            owner=self,
        )

    def _ask_package(self) -> None:
        kinds = self.tr("Oefening (*.oefenscenario *.zip)")
        ask_open_file(self._button, self.tr("Kies een oefening"), kinds, self.take_in)

    def _ask_folder(self) -> None:
        ask_folder(self._button, self.tr("Kies de map van een oefening"), self.take_in)

    def _done(self, imported: Imported) -> None:
        self._button.set_busy(False)
        self._context.toast(self.tr("‘{0}’ staat in je bibliotheek.").format(imported.scenario.title))
        self.imported.emit()

    def _not_done(self, problem: Problem, path: Path) -> None:
        if problem.code is not Code.SCENARIO_INVALID:
            self._button.set_busy(False)
            self._context.problem(problem)
            return
        self._context.jobs.run(
            findings_of,
            self._context.session.library,
            path,
            on_done=lambda findings: self._show(path.name, findings),
            on_problem=self._tell,
            owner=self,
        )

    def _tell(self, problem: Problem) -> None:
        self._button.set_busy(False)
        self._context.problem(problem)

    def _show(self, name: str, findings: tuple[Finding, ...]) -> None:
        self._button.set_busy(False)
        title = self.tr("Deze oefening is nog niet goed")
        text = self.tr("Er is niets geïmporteerd. Los dit eerst op.")
        FindingsDialog(self._context.overlay, title, text, [Unreadable(name, findings)]).present()


def findings_of(library: Library, path: Path) -> tuple[Finding, ...]:
    """For a job: everything there is to say about this folder or package."""
    return library.check(path).findings

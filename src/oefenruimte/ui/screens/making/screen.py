"""Maken: says what is coming, and already checks and imports what was made elsewhere."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.library import Imported
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import Making
from oefenruimte.ui.screens.library.importing import Importing
from oefenruimte.ui.screens.making.check import Checked, check
from oefenruimte.ui.screens.making.picker import ExercisePicker
from oefenruimte.ui.screens.making.report import ReportPage
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.widgets import Button, Chip, EmptyState, Ruimte, Shortcuts


class MakingScreen(Screen):
    def __init__(self, context: ScreenContext, route: Making) -> None:
        super().__init__()
        del route
        self._context = context
        self._checked: Checked | None = None
        self._content: QWidget | None = None
        self.report: ReportPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys = Shortcuts(self)
        self._keys.bind("F5", self._again)
        self._keys.bind("Esc", self._close)
        self._welcome()

    def check(self, path: Path) -> None:
        """Look at this folder or package; nothing changes."""
        self._set_busy(True)
        self._context.jobs.run(
            check,
            self._context.session,
            path,
            on_done=self._show,
            on_problem=self._problem,
            key="library",
            owner=self,
        )

    def _welcome(self) -> None:
        self.report, self._checked = None, None
        self.check_button = Button(self.tr("Controleer een oefening…"), "primary", icon="list-checks")
        self.import_button = Button(self.tr("Importeer…"), icon="download")
        ExercisePicker(self.check_button).picked.connect(self.check)
        Importing(self._context, self.import_button)
        text = self.tr("Je kunt nu al oefeningen die ergens anders zijn gemaakt controleren en importeren.")
        page = Ruimte("kamer")
        page.set_chip(Chip("private"))
        page.body.addWidget(
            EmptyState(
                "clapperboard",
                self.tr("Zelf oefeningen maken komt later"),
                text,
                [self.check_button, self.import_button],
            ),
            1,
        )
        self._put(page)
        focus_first(self, self.check_button)

    def _show(self, checked: Checked) -> None:
        self._set_busy(False)
        self._checked = checked
        if self.report is not None:
            self.report.show_checked(checked)
            return
        report = ReportPage(checked, self._context.session.clock.today())
        report.again_asked.connect(self._again)
        report.import_asked.connect(self._import)
        report.closed.connect(self._close)
        self._put(report)
        self.report = report
        (report.import_button if checked.importable else report.again_button).setFocus()

    def _again(self) -> None:
        if self._checked is not None:
            self.check(self._checked.path)

    def _close(self) -> None:
        if self.report is not None:
            self._welcome()

    def _import(self) -> None:
        assert self._checked is not None
        self._set_busy(True)
        self._context.jobs.run(
            self._context.session.library.import_,
            self._checked.path,
            on_done=self._imported,
            on_problem=self._problem,
            key="library",
            owner=self,
        )

    def _imported(self, imported: Imported) -> None:
        self._set_busy(False)
        self._context.toast(self.tr("‘{0}’ staat in je bibliotheek.").format(imported.scenario.title))
        self._welcome()

    def _problem(self, problem: Problem) -> None:
        self._set_busy(False)
        self._context.problem(problem)

    def _set_busy(self, busy: bool) -> None:
        button = self.check_button if self.report is None else self.report.again_button
        button.set_busy(busy, self.tr("Oefening controleren…"))

    def _put(self, content: QWidget) -> None:
        before, self._content = self._content, content
        if before is not None:
            before.hide()
            self._column.removeWidget(before)
            before.deleteLater()
        self._column.addWidget(content)
        content.show()

"""Importing: choose or drop, look, report, keep. Nothing is kept half, and the originals stay as they are."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.authoring.fixes import ChooseFile, Fix, Wants
from oefenruimte.app.authoring.importing import Proposal
from oefenruimte.app.authoring.report import report_of
from oefenruimte.app.library import Imported
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.bridge.jobs import Cancel
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file, ask_save_file
from oefenruimte.ui.routes import Editor, Importing, LibraryRoute
from oefenruimte.ui.screens.importing import work
from oefenruimte.ui.screens.importing.report_page import ReportPage
from oefenruimte.ui.screens.importing.welcome import WelcomePage
from oefenruimte.ui.screens.importing.working import Working
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.widgets import KeyHint, Shortcuts


class ImportingScreen(Screen):
    def __init__(self, context: ScreenContext, route: Importing) -> None:
        super().__init__()
        self._context = context
        self._proposal: Proposal | None = None
        self._content: QWidget | None = None
        self._cancel: Cancel | None = None
        self.report: ReportPage | None = None
        self.welcome: WelcomePage | None = None
        self.working: Working | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._keys = Shortcuts(self)
        self._keys.bind("↑", lambda: self._step(-1), words=self.tr("vorige punt"))
        self._keys.bind("↓", lambda: self._step(1), words=self.tr("volgende punt"))
        self._keys.bind("F5", self._again, words=self.tr("kijk opnieuw"))
        self._keys.bind("Esc", self._close, words=self.tr("terug"))
        if route.files:
            self.look_at(route.files)
        else:
            self._welcome()

    def leave(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()
        self._forget()

    def busy(self) -> bool:
        return self.working is not None

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint(("↑", "↓"), self.tr("volgende punt")),
            KeyHint(("Enter",), self.tr("los op")),
            KeyHint(("F5",), self.tr("opnieuw controleren")),
            KeyHint(("Esc",), self.tr("sluiten")),
        )

    def look_at(self, files: tuple[Path, ...]) -> None:
        """Say what these files are. Nothing is kept yet."""
        self._work(self.tr("We bekijken je bestanden…"), work.look_at, files, done=self._found)

    # steps --------------------------------------------------------------------------------------------

    def _work(
        self,
        words: str,
        fn: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        failed: Callable[[Problem], object] | None = None,
    ) -> None:
        cancel = self._cancel = Cancel()
        self.working = Working(words)
        self.working.stopped.connect(self._stop)
        self._put(self.working)
        self._context.jobs.run(
            fn,
            self._context.session,
            *args,
            on_done=done,
            on_problem=failed or self._problem,
            on_progress=self._progress,
            key="import",
            owner=self,
            cancel=cancel,
        )

    def _progress(self, part: float) -> None:
        if self.working is not None:
            self.working.show_progress(part)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()
        self._back()

    def _back(self) -> None:
        """To the report, or to the beginning when there is none."""
        if self._proposal is None:
            self._welcome()
        else:
            self._show_report()

    def _found(self, proposal: Proposal) -> None:
        if self._proposal is not None and self._proposal is not proposal:
            self._forget_later(self._proposal)
        self._proposal = proposal
        self._show_report()

    def _show_report(self) -> None:
        assert self._proposal is not None
        report, now = report_of(self._proposal), self._context.session.clock.now()
        if self.report is not None and self.working is None:
            self.report.show_report(report, now)
            return
        maker = self._context.preferences.current.role == "maken"
        page = ReportPage(report, now, self._context.session.clock.today(), maker=maker)
        page.solve_asked.connect(self._solve)
        page.again_asked.connect(self._again)
        page.keep_asked.connect(self._keep)
        page.library_asked.connect(self._to_library)
        page.save_asked.connect(self._ask_save)
        self._put(page)
        self.report = page
        focus_first(self, page.rows[0] if page.rows else page.done_button)

    def _solve(self, fix: Fix) -> None:
        if isinstance(fix, ChooseFile):
            kinds = {
                Wants.CLIP: self.tr("Fragment (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.m4a *.wav *.mp3)"),
                Wants.CAPTIONS: self.tr("Ondertitels (*.vtt *.srt)"),
            }
            ask_open_file(
                self, self.tr("Kies een bestand"), kinds[fix.wants], lambda path: self._solve_with(fix, path)
            )
            return
        self._solve_with(fix, None)

    def _solve_with(self, fix: Fix, chosen: Path | None) -> None:
        self._context.jobs.run(
            work.solve,
            self._context.session,
            self._proposal,
            fix,
            chosen,
            on_done=self._solved,
            on_problem=self._context.problem,
            key="import",
            owner=self,
        )

    def _solved(self, proposal: Proposal) -> None:
        self._proposal = proposal
        place = self.report.place if self.report is not None else 0
        self._show_report()
        if self.report is not None:
            self.report.go_to(place)

    def _again(self) -> None:
        if self.report is not None and self.working is None:
            self._work(self.tr("We kijken opnieuw…"), work.look_again, self._proposal, done=self._found)

    def _keep(self) -> None:
        self._work(self.tr("We bewaren je concept…"), work.keep_as_draft, self._proposal, done=self._kept)

    def _kept(self, draft: Draft) -> None:
        self._context.go(Editor(draft.id))

    def _to_library(self) -> None:
        self._work(
            self.tr("We zetten de oefening in je bibliotheek…"),
            work.to_library,
            self._proposal,
            done=self._imported,
        )

    def _imported(self, imported: Imported) -> None:
        self._context.news.scenariosChanged.emit()
        self._context.toast(self.tr("‘{0}’ staat in je bibliotheek.").format(imported.scenario.title))
        self._context.go(LibraryRoute())

    def _ask_save(self) -> None:
        assert self._proposal is not None
        name = self.tr("importverslag {0}.txt").format(Path(self._proposal.name).stem)
        ask_save_file(self, self.tr("Verslag bewaren"), name, self.tr("Tekst (*.txt)"), self.save_report)

    def save_report(self, file: Path) -> None:
        """To this file."""
        self._context.jobs.run(
            work.save_report,
            self._context.session,
            self._proposal,
            file,
            on_done=lambda path: self._context.toast(self.tr("Bewaard als {0}.").format(path.name)),
            on_problem=self._context.problem,
            owner=self,
        )

    def _close(self) -> None:
        if self.working is not None:
            self._stop()
        elif self.report is not None:
            self._forget()
            self._welcome()

    def _problem(self, problem: Problem) -> None:
        self._back()
        if problem.code is not Code.INTERRUPTED:
            self._context.problem(problem)

    # pages --------------------------------------------------------------------------------------------

    def _welcome(self) -> None:
        page = WelcomePage()
        page.chosen.connect(self.look_at)
        self._put(page)
        self.welcome = page
        focus_first(self, page.choose_button)

    def _step(self, by: int) -> None:
        if self.report is not None:
            self.report.step(by)

    def _put(self, content: QWidget) -> None:
        before, self._content = self._content, content
        if before is self.report:
            self.report = None
        self.welcome = None
        if before is self.working:
            self.working = None
        if before is not None:
            before.hide()
            self._column.removeWidget(before)
            before.deleteLater()
        self._column.addWidget(content)
        content.show()

    def _forget(self) -> None:
        proposal, self._proposal = self._proposal, None
        if proposal is not None:
            self._forget_later(proposal)

    def _forget_later(self, proposal: Proposal) -> None:
        """Its unpacked files go; in the lane of the import that may still read them."""
        self._context.jobs.run(
            work.forget,
            self._context.session,
            proposal,
            on_done=lambda _: None,
            on_problem=lambda _: None,  # what stays is swept at the next start
            key="import",
            owner=self._context.overlay,
        )

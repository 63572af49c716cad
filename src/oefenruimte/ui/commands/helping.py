"""What the menu Help shows: about, the diagnosis, and what is behind a message that something went wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from oefenruimte import __version__
from oefenruimte.app.diagnosis import build, how_many, save_report, this_computer
from oefenruimte.app.policy import load_policy
from oefenruimte.app.policy.newest import newer_version
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.dialogs.help.about import AboutDialog
from oefenruimte.ui.dialogs.help.plain_report import PlainReport
from oefenruimte.ui.dialogs.help.words import Found, HelpWords, Looks
from oefenruimte.ui.language.words import words
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import top_dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from oefenruimte.app.logbook import Logbook
    from oefenruimte.app.problem_texts import Words
    from oefenruimte.app.session import Devices
    from oefenruimte.ui.program import Program
    from oefenruimte.ui.window import Window

_MOST_LINES, _FEW_LINES = 60, 15


class Helping(QObject):
    """`note` keeps where the last unforeseen fault was, in memory only."""

    def __init__(self, window: Window, program: Program, logbook: Logbook, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._program, self._logbook = window, program, logbook
        self._words = HelpWords(self)
        self._fault: tuple[str, ...] = ()
        self._of: Problem | None = None  # the problem that the fault was told as

    def note(self, report: tuple[str, ...]) -> None:
        """The next problem that is told comes from here."""
        self._fault, self._of = report, None

    def told(self, problem: Problem) -> None:
        """This one is that next one."""
        if self._of is None:
            self._of = problem

    def show_about(self) -> None:
        assets = theme_manager().assets
        self._look(0, lambda found: self._about(found, assets))

    def show_diagnosis(self) -> None:
        self._look(_MOST_LINES, self._diagnosis)

    def show_last(self) -> None:
        """What is behind the last message that something went wrong; nothing when nothing did."""
        problem = self._program.journal.last
        if problem is not None and not isinstance(top_dialog(self._window), PlainReport):
            self._look(_FEW_LINES, partial(self._technical, problem))

    def _look(self, lines: int, then: Callable[[Found], None]) -> None:
        home = self._program.home
        devices = home.session.devices if home is not None else None
        assets = theme_manager().assets
        self._program.behind(look_up, devices, self._logbook, assets, lines, on_done=then)

    def _about(self, found: Found, assets: Path) -> None:
        AboutDialog(self._window, found, assets, self.show_diagnosis).present()

    def _diagnosis(self, found: Found) -> None:
        codes = self._program.journal.codes
        text = self._words.diagnosis(datetime.now(UTC), self._looks(), found, codes, self._fault)
        title, under = self.tr("Diagnose"), self.tr("Voor wie je helpt. Lees gerust wat erin staat.")
        self._report(title, under, text)

    def _technical(self, problem: Problem, found: Found) -> None:
        report = self._fault if problem is self._of else ()
        text = self._words.technical(datetime.now(UTC), problem, report, found)
        told = words(problem)
        under = self.tr("Voor wie je helpt. Lees gerust wat erin staat.")
        self._report(self.tr("Technische informatie"), under, text, told)

    def _report(self, title: str, under: str, text: str, told: Words | None = None) -> None:
        name = f"Oefenruimte {title}.txt"
        PlainReport(self._window, title, under, text, file_name=name, save=self._save, problem=told).present()

    def _save(self, text: str, file: Path) -> None:
        said = self.tr("Bewaard als {0}.").format(file.name)
        self._program.behind(
            save_report, text, file, on_done=lambda _: self._window.toasts.show_toast(said, "download")
        )

    def _looks(self) -> Looks:
        manager = theme_manager()
        theme = manager.theme
        screens = QGuiApplication.screens()
        return Looks(
            platform=QGuiApplication.platformName(),
            screens=tuple(
                (screen.size().width(), screen.size().height(), round(screen.devicePixelRatio(), 2))
                for screen in screens
            ),
            window=(self._window.width(), self._window.height()),
            theme=theme.name,
            choice=manager.choice,
            text_scale=theme.scale,
            reduced_motion=theme.reduced_motion,
            letter_keys=theme.letter_keys,
        )


def look_up(devices: Devices | None, logbook: Logbook, assets: Path, lines: int) -> Found:
    """Off the GUI thread. Devices are counted behind the door only: there is what lists them."""
    return Found(
        computer=this_computer(),
        build=build(assets),
        cameras=how_many(devices.cameras) if devices is not None else None,
        microphones=how_many(devices.microphones) if devices is not None else None,
        log=logbook.lines(lines) if lines else (),
        newer=newer_version(load_policy(), __version__),
    )

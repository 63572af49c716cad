"""Where the demo plays: one application, and a real window for whoever is at work."""

import itertools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory
from PySide6.QtWidgets import QApplication

from oefenruimte.app.session import Desk
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.demo.driver import Driver
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.kit import Kit, prepare_application
from oefenruimte.ui.program import Program
from oefenruimte.ui.window import USUAL, Window


@dataclass(frozen=True)
class Stage:
    """One person's window."""

    window: Window
    program: Program
    driver: Driver

    @property
    def context(self) -> ScreenContext:
        """Of the opened room; waits for it."""
        self.driver.until(lambda: self.program.home is not None, "de kamer gaat open")
        home = self.program.home
        assert home is not None
        return home.context


class Theatre:
    """Make it once; it starts Qt without a screen when there is none."""

    def __init__(self, pictures: Path, stopped: Callable[[], bool]) -> None:
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._pictures = pictures
        self._stopped = stopped
        self._numbers = itertools.count(1)
        self.faults: list[Problem] = []  # what nobody caught
        self._app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(self._app, QApplication)
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        self.kit: Kit = prepare_application(self._app, "light")

    @contextmanager
    def stage(self, make_desk: Callable[[Path | None], Desk], home: Path) -> Iterator[Stage]:
        """A window from its first paint to its orderly end."""
        assert isinstance(self._app, QApplication)
        self.kit.themes.apply("light")
        window = Window()
        window.resize(USUAL)
        window.show()
        desk = make_desk(home)

        def desk_at(place: Path | None) -> Desk:
            return desk if place == home else make_desk(place)

        program = Program(self._app, self.kit.themes, window, desk.profiles, desk_at, home)
        catcher = FaultCatcher(window)
        catcher.told.connect(self.faults.append)
        catcher.install()
        program.start()
        try:
            yield Stage(window, program, Driver(window, self._pictures, self._numbers, self._stopped))
        finally:
            window.close()
            program.end()
            catcher.remove()
            QCoreApplication.sendPostedEvents(catcher)  # a fault at the very end counts too
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

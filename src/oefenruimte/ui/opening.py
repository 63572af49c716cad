"""One window for one home folder: the mark that it is open, and what belongs to it once it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QThread

from oefenruimte.app.door import somebody_lives_in
from oefenruimte.app.logbook import Logbook
from oefenruimte.app.machine import MachineMemory
from oefenruimte.app.running import Began, RunningMark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import ExitStack
    from pathlib import Path

    from oefenruimte.ui.bridge.instance import SingleInstance
    from oefenruimte.ui.faults import FaultCatcher
    from oefenruimte.ui.program import Program
    from oefenruimte.ui.window import Window

_OTHER_MS, _PAUSE_MS = 8000, 50  # for another window that is just being made


class Opening:
    """`begin` before the door is shown, `go_on` when it has been painted."""

    def __init__(self, home: Path, window: Window) -> None:
        self._home, self._window = home, window
        self._mark = RunningMark(home)
        self._began = Began.UNKNOWN
        self._instance: SingleInstance | None = None

    def begin(self, files: Sequence[Path], ending: ExitStack) -> bool:
        """False when another window is open here: it has come forward, and has the files."""
        self._began = self._mark.begin()
        ending.callback(self._mark.end)
        if self._began is Began.UNKNOWN:
            return True
        from oefenruimte.ui.bridge.instance import SingleInstance, ask_forward

        if self._began is not Began.BESIDE:
            # At once: who starts it twice does so now. It answers when there is a program.
            self._instance = SingleInstance(self._home, self._window)
            ending.callback(self._instance.close)
            return True
        given_up = QDeadlineTimer(_OTHER_MS)  # it may be on its way to listening
        while not ask_forward(self._home, files=files):
            if given_up.hasExpired():
                return True
            QThread.msleep(_PAUSE_MS)
        return False

    def answer(self, program: Program) -> None:
        """A second start brings this window forward, with its files."""
        if self._instance is not None:
            self._instance.forwardAsked.connect(self._window.come_forward)
            self._instance.openAsked.connect(program.open_files)

    def go_on(self, program: Program, faults: FaultCatcher, ending: ExitStack) -> None:
        """The log, the menu bar and the keys."""
        from oefenruimte.ui.commands.centre import CommandCentre
        from oefenruimte.ui.place_of_window import PlaceOfWindow

        logbook = Logbook(self._home)
        logbook.open()
        ending.callback(logbook.close)
        memory = MachineMemory(self._home)
        place = PlaceOfWindow(self._window, memory)
        self._window.closing.connect(place.keep)
        centre = CommandCentre(self._window, program, place, memory, logbook)
        program.technical = centre.helping.show_last
        program.about = centre.helping.show_about
        faults.fell.connect(centre.helping.note)
        faults.told.connect(centre.helping.told)
        if self._began is Began.CRASHED and somebody_lives_in(self._home):
            from oefenruimte.ui.after_crash import AfterCrash

            AfterCrash(self._window, program)

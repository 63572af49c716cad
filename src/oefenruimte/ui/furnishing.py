"""What follows the first picture: the theme, the door, and what is behind it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer

from oefenruimte.app.machine import MachineMemory, Remembered
from oefenruimte.ui.bridge.ending import EndRequests
from oefenruimte.ui.early import early
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.opening import Opening
from oefenruimte.ui.program import Program

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import ExitStack
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from oefenruimte.app.profiles import Profiles
    from oefenruimte.ui.behind_the_door import MakeDesk
    from oefenruimte.ui.theme.manager import ThemeManager
    from oefenruimte.ui.window import Window

_LOOK_S = 0.1  # a home on a slow disk gets a window that says that it is busy


def furnish(
    app: QApplication,
    window: Window,
    profiles: Profiles,
    make_desk: MakeDesk,
    home: Path,
    ending: ExitStack,
    files: Sequence[Path] = (),
) -> None:
    """Show the door in a window that has its first picture. `ending` gets what must be done at the end, and
    `files` are imported behind the door."""
    # Qt Multimedia tells the names of what it plays; a path can hold a name.
    # And that it looked for PipeWire in vain is no news: it goes on with PulseAudio.
    QLoggingCategory.setFilterRules("qt.multimedia*.info=false\nqt.multimedia.symbolsresolver.warning=false")
    opening = Opening(home, window)
    if not opening.begin(files, ending):
        app.quit()  # the window that was open already came forward
        return
    here = early(profiles.here)
    remembered = early(lambda: _remembered(home))
    kit = prepare_application(app, language=(remembered(_LOOK_S) or Remembered()).language)
    faults = FaultCatcher(window)
    faults.install()
    ending.callback(faults.remove)
    window.furnish()
    requests = EndRequests(window)
    requests.asked.connect(window.close)
    requests.install()
    ending.callback(requests.remove)
    program = Program(app, kit.themes, window, profiles, make_desk, home)
    ending.callback(program.end)
    opening.answer(program)
    window.dropped.connect(program.open_files)
    faults.told.connect(program.tell)
    program.show_door(here(_LOOK_S))
    # What there is now stays as long as the program: later rounds need not look at it.
    gc.freeze()
    gc.enable()
    if files:
        program.open_files(files)
    _when_painted(window, program.load)
    _when_painted(window, lambda: opening.go_on(program, faults, ending))
    _when_painted(window, window.show_icon)
    _when_painted(window, lambda: _follow_system(kit.themes, window))


def _follow_system(themes: ThemeManager, window: Window) -> None:
    from oefenruimte.ui.theme.system import SystemWatch

    watch = SystemWatch(window)
    watch.changed.connect(themes.follow)
    watch.start()


def _remembered(home: Path) -> Remembered:
    """What this computer remembers; at the very first start the language that the organisation set."""
    memory = MachineMemory(home)
    if memory.known:
        return memory.load()
    from oefenruimte.app.policy import load_policy

    policy = load_policy()
    usual = Remembered()
    return Remembered(language=policy.locks.get("language") or policy.presets.get("language", usual.language))


def _when_painted(window: Window, then: Callable[[], None]) -> None:
    """After the paint that is waiting: what is loaded then takes the interpreter from it."""
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, then))

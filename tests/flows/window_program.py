"""The real window, with someone in front of it: `python -m tests.flows.window_program EXERCISE PASSPHRASE …`.

What follows are the words for the program itself. Whoever sits there unlocks, goes to the exercise, and
begins to answer. Tells JSON lines: {"toast": what the window says}, {"recorder": pid}, {"elapsed": ms}, and
at the end {"exit": code}.
"""

import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from oefenruimte.__main__ import main
from oefenruimte.app import practice as p
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.ui.program import Program
from oefenruimte.ui.routes import Practice
from oefenruimte.ui.screens.doors import LockScreen
from oefenruimte.ui.screens.practice import PracticeScreen
from oefenruimte.ui.window import Window
from tests.fakes.recorders import recorder_processes


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


class Someone(QObject):
    def __init__(self, exercise: str, passphrase: str) -> None:
        super().__init__()
        self._exercise, self._passphrase = ScenarioId(exercise), passphrase
        self._unlocked = self._gone = self._recording = False
        self._toasts: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window):
                self._do(window)

    def _do(self, window: Window) -> None:
        program = window.findChild(Program)
        if program is None:
            return  # nothing stands in the window yet
        for toast in window.toasts.toasts:
            if toast.text not in self._toasts:
                self._toasts.add(toast.text)
                tell(toast=toast.text)
        content = window.content
        if isinstance(content, LockScreen) and content.form is not None and not self._unlocked:
            self._unlocked = True
            content.form.field.set_text(self._passphrase)
            content.form.submit()
        if program.home is None or program.rooms is None:
            return
        if not self._gone:
            self._gone = True
            program.home.context.go(Practice(self._exercise))
        screen = program.rooms.shown
        if isinstance(screen, PracticeScreen) and not self._recording:
            self._practise(screen)

    def _practise(self, screen: PracticeScreen) -> None:
        controller = screen.controller
        phase = controller.state.phase if controller.state is not None else None
        if isinstance(phase, p.Watching) and controller.devices.is_ready:
            controller.press(p.AnswerPressed())
        elif isinstance(phase, p.Recording):
            self._recording = True
            (child,) = recorder_processes()
            tell(recorder=child.pid)
            controller.ticked.connect(lambda ms: tell(elapsed=ms))


def run(exercise: str, passphrase: str, *words: str) -> int:
    app = QApplication(sys.argv[:1])
    someone = Someone(exercise, passphrase)
    code = main(["run", *words])
    tell(exit=code)
    del app, someone
    return code


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))

"""The real window: `python -m tests.flows.door_program PASSPHRASE …`; without one the door stays shut.

What follows are words for the program itself. Tells JSON lines: {"open": which door}, {"toast": …},
{"forward": true} when a second start asked for it, {"inside": true}, {"exit": code, "toasts": all of them}.
"""

import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from oefenruimte.__main__ import main
from oefenruimte.ui.program import Program
from oefenruimte.ui.screens.doors import FirstStart, LockScreen
from oefenruimte.ui.window import Window


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


class Someone(QObject):
    def __init__(self, passphrase: str) -> None:
        super().__init__()
        self._passphrase = passphrase
        self._said: set[str] = set()
        self.toasts: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window):
                self._do(window, window.findChild(Program))

    def _do(self, window: Window, program: Program | None) -> None:
        if program is None:
            return  # nothing stands in the window yet
        for toast in window.toasts.toasts:
            if toast.text not in self.toasts:
                self.toasts.append(toast.text)
                tell(toast=toast.text)
        content = window.content
        if isinstance(content, FirstStart) or (isinstance(content, LockScreen) and content.form is not None):
            self._once("open", open=type(content).__name__)
        if isinstance(content, LockScreen) and content.form is not None and self._passphrase:
            passphrase, self._passphrase = self._passphrase, ""
            content.form.field.set_text(passphrase)
            content.form.submit()
        if program.rooms is not None and program.rooms.shown is not None:
            self._once("inside", inside=True)

    def _once(self, key: str, **told: object) -> None:
        if key not in self._said:
            self._said.add(key)
            tell(**told)


def run(passphrase: str, *words: str) -> int:
    app = QApplication(sys.argv[:1])
    someone = Someone(passphrase)
    forward = Window.come_forward

    def come_forward(window: Window) -> None:
        forward(window)
        tell(forward=True)

    Window.come_forward = come_forward  # type: ignore[method-assign]
    code = main(["run", *words])
    tell(exit=code, toasts=someone.toasts)
    del app, someone
    return code


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))

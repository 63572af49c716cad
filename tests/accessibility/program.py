"""The real program with the test card for a camera: `python -m tests.accessibility.program run --home …`."""

import sys
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from oefenruimte.__main__ import main
from oefenruimte.app.preferences import Preferences, PreferenceStore

TEST_CARD = "test:"


def with_test_card() -> None:
    """On this computer the usual camera and microphone are the test card."""
    load = PreferenceStore.load

    def loaded(store: PreferenceStore) -> Preferences:
        found = load(store)
        return replace(found, camera=found.camera or TEST_CARD, microphone=found.microphone or TEST_CARD)

    PreferenceStore.load = loaded  # type: ignore[method-assign]


class WindowManager(QObject):
    """There is none on that screen: somebody has to give the window the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        if QGuiApplication.focusWindow() is None:
            for window in QGuiApplication.topLevelWindows():
                if window.isVisible():
                    window.requestActivate()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    manager = WindowManager(app)
    with_test_card()
    sys.exit(main(sys.argv[1:]))

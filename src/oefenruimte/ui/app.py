"""The program with a window: from the first paint to the last."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from oefenruimte.ui.bridge.ending import EndRequests
from oefenruimte.ui.faults import FaultCatcher
from oefenruimte.ui.kit import prepare_application
from oefenruimte.ui.window import Window

if TYPE_CHECKING:
    from oefenruimte.app.session import Desk

MakeDesk = Callable[[Path | None], "Desk"]


def run(words: Sequence[str], make_desk: MakeDesk) -> int:
    """Open the window, stay until it closes, return the exit code. `make_desk` runs after the first paint."""
    asked = _read(words)
    # Our own QIODevice is read on FFmpeg's threads; hardware decoders only add start-up time for 720p.
    os.environ.setdefault("QT_FFMPEG_DECODING_HW_DEVICE_TYPES", ",")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Oefenruimte")
    app.setDesktopFileName("oefenruimte")
    # Qt Multimedia tells the names of what it plays; a path can hold a name.
    # And that it looked for PipeWire in vain is no news: it goes on with PulseAudio.
    QLoggingCategory.setFilterRules("qt.multimedia*.info=false\nqt.multimedia.symbolsresolver.warning=false")
    kit = prepare_application(app)
    window = Window()
    faults = FaultCatcher(window)
    faults.install()
    window.show()
    from oefenruimte.ui.program import Program

    program = Program(app, kit.themes, window, make_desk, asked.home)
    faults.told.connect(program.tell)
    requests = EndRequests(window)
    requests.asked.connect(window.close)
    requests.install()
    QTimer.singleShot(0, program.start)
    try:
        return app.exec()
    finally:
        program.end()
        requests.remove()
        faults.remove()


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="oefenruimte run", description="Open het venster.")
    parser.add_argument("--home", type=Path, help="Map met alle gegevens.")
    return parser.parse_args(list(words))

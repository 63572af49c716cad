"""The program with a window: from the first paint to the last."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from oefenruimte.app.door import place_of_window, seems_open, somebody_lives_in
from oefenruimte.ui.assets import find_assets
from oefenruimte.ui.early import early
from oefenruimte.ui.first_picture import FirstPicture
from oefenruimte.ui.place_of_window import put_back
from oefenruimte.ui.window import Window

if TYPE_CHECKING:
    from oefenruimte.app.profiles import Profiles
    from oefenruimte.app.session import Desk

HomeFor = Callable[[Path | None], Path]
MakeProfiles = Callable[[Path], "Profiles"]
MakeDesk = Callable[[Path | None], "Desk"]

_LOOK_S = 0.05  # a home on a slow disk gets a picture without a door


def run(words: Sequence[str], home_for: HomeFor, make_profiles: MakeProfiles, make_desk: MakeDesk) -> int:
    """Open the window, stay until it closes, return the exit code.

    The window is painted first, empty but for its planes; then the widgets are loaded and the door is shown;
    then `make_desk` runs.
    """
    asked = _read(words)
    home = home_for(asked.home)
    files = tuple(file.absolute() for file in asked.files)
    if (files or seems_open(home)) and _opened_elsewhere(home, files):
        return 0
    # Our own QIODevice is read on FFmpeg's threads; hardware decoders only add start-up time for 720p.
    os.environ.setdefault("QT_FFMPEG_DECODING_HW_DEVICE_TYPES", ",")
    inhabited = early(lambda: somebody_lives_in(home))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Oefenruimte")
    app.setDesktopFileName("oefenruimte")
    window = Window(FirstPicture(app, find_assets(), inhabited(_LOOK_S)))
    put_back(window, place_of_window(home))
    with ExitStack() as ending:
        failed: list[BaseException] = []

        def furnish() -> None:
            try:
                from oefenruimte.ui.furnishing import furnish

                furnish(app, window, make_profiles(home), make_desk, home, ending, files)
            except BaseException as error:  # noqa: BLE001  # raised below, where no Qt stands in between
                failed.append(error)
                app.exit(1)

        window.painted.connect(furnish)
        window.show()
        code = app.exec()
        if failed:
            raise failed[0]
        return code


def _opened_elsewhere(home: Path, files: Sequence[Path]) -> bool:
    """Whether a window that is open already comes forward, with these files: the double click was for it."""
    from oefenruimte.ui.bridge.instance import ask_forward

    if ask_forward(home, files=files):
        return True
    profiles = home / "profiles"
    rooms = sorted(profiles.iterdir()) if files and profiles.is_dir() else []
    return any(ask_forward(room, files=files) for room in rooms)


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="oefenruimte run", description="Open het venster.")
    parser.add_argument("--home", type=Path, help="Map met alle gegevens.")
    parser.add_argument("files", nargs="*", type=Path, help="Oefeningen of fragmenten om te importeren.")
    return parser.parse_args(list(words))

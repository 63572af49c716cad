"""`python -m oefenruimte`: without words, with `run` or a package the window, else the command line."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefenruimte.app.profiles import Profiles
    from oefenruimte.app.session import Desk


def main(argv: Sequence[str] | None = None) -> int:
    """Run and return the exit code. Imports late: the command line never loads Qt, the window never typer."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0] == "run":
        return _window(words[1:])
    # What a double click gives.
    if words[0].lower().endswith((".oefenscenario", ".oefenuitnodiging", ".oefendoelen", ".oefenbewijs")):
        return _window(words)
    from oefenruimte.cli import main as command_line

    return command_line(words)


def _window(words: Sequence[str]) -> int:
    # Nearly everything that is made while starting stays: looking for garbage in it costs a tenth of the
    # time to the first picture. `ui.furnishing` turns it on again.
    gc.disable()
    from oefenruimte.places import home_for
    from oefenruimte.ui.app import run

    return run(words, home_for, _profiles, _desk)


def _profiles(home: Path) -> "Profiles":
    """What the door needs: whose rooms there are."""
    from oefenruimte.app.clock import SystemClock
    from oefenruimte.app.profiles import Profiles

    return Profiles(home, SystemClock())


def _desk(home: Path | None) -> "Desk":
    """The composition root, loaded by the window after its first paint."""
    from oefenruimte.bootstrap import build_window_desk

    return build_window_desk(home)


if __name__ == "__main__":
    sys.exit(main())

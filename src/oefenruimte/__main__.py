"""`python -m oefenruimte`: without words or with `run` the window, with anything else the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefenruimte.app.session import Desk


def main(argv: Sequence[str] | None = None) -> int:
    """Run and return the exit code. Imports late: the command line never loads Qt, the window never typer."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0] == "run":
        from oefenruimte.ui.app import run

        return run(words[1:], _desk)
    from oefenruimte.cli import main as command_line

    return command_line(words)


def _desk(home: Path | None) -> "Desk":
    """The composition root, loaded by the window after its first paint."""
    from oefenruimte.bootstrap import build_window_desk

    return build_window_desk(home)


if __name__ == "__main__":
    sys.exit(main())

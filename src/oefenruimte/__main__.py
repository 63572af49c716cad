"""`python -m oefenruimte`: without words, or with `run`, the window; anything else is the command line."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run and return the exit code. Imports late: the command line never loads Qt, the window never typer."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0] == "run":
        from oefenruimte.ui.app import run

        return run(words[1:])
    from oefenruimte import cli

    return cli.main(words)


if __name__ == "__main__":
    sys.exit(main())

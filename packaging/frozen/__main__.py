"""Where the installed program starts. The helper processes are this same program, started with other words."""

import sys

_HELPER = (
    "--multiprocessing-fork",
    "-c",
)  # a helper process; the one that tidies shared memory after a crash


def start() -> int:
    if len(sys.argv) > 1 and sys.argv[1] in _HELPER or "--multiprocessing-fork" in sys.argv:
        import multiprocessing

        multiprocessing.freeze_support()  # does the work of the helper, and ends
    from oefenruimte.__main__ import main

    return main()


if __name__ == "__main__":
    sys.exit(start())

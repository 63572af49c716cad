"""Where the installed program starts. Its helper processes are the same program, started with other words."""

import sys


def start() -> int:
    if _is_helper(sys.argv):
        import multiprocessing

        multiprocessing.freeze_support()  # does the work of the helper, and ends
    from oefenruimte.__main__ import main

    return main()


def _is_helper(words: list[str]) -> bool:
    """A helper process, or the one that tidies up shared memory when the program could not."""
    return "--multiprocessing-fork" in words or words[-2:-1] == ["-c"]


if __name__ == "__main__":
    sys.exit(start())

"""Where the installed program starts. Its helper processes are the same program, started with other words."""

import sys


def start() -> int:
    if _is_helper(sys.argv):
        return _help(sys.argv)
    from oefenruimte.__main__ import main

    return main()


def _is_helper(words: list[str]) -> bool:
    """A process of `multiprocessing`: one of ours, or the one that tidies up shared memory after a crash."""
    return words[1:2] == ["--multiprocessing-fork"] or words[-2:-1] == ["-c"]


def _help(words: list[str]) -> int:
    # PyInstaller has a hook for this, which loads multiprocessing at every start. The window is waited for,
    # and needs none of it: oefenruimte.spec leaves that hook out.
    from multiprocessing import resource_tracker, spawn

    if words[-1].startswith("from multiprocessing.resource_tracker import main;main("):
        resource_tracker.main(int(words[-1].rstrip(")").rpartition("(")[2]))
        return 0
    spawn.freeze_support()  # does the work, and ends
    return 2


if __name__ == "__main__":
    sys.exit(start())

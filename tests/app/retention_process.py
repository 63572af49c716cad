"""Run by test_retention: opens a room when takes are due, and kills itself at a named step."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from fakes.session import PASSPHRASE, SteadyClock, make_desk
from oefenruimte.app.erasing import Eraser
from oefenruimte.vault.recordings import RecordingVault

STEPS = ("rows", "files", "half")


def die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(step: str) -> None:
    remove, take_out = RecordingVault.remove, Eraser.take_out
    seen = 0

    def once(vault: RecordingVault, *words: Any, **names: Any) -> None:
        nonlocal seen
        seen += 1
        remove(vault, *words, **names)
        if seen == 2:
            die()

    def in_the_transaction(eraser: Eraser, *words: Any, **names: Any) -> None:
        take_out(eraser, *words, **names)
        die()

    match step:
        case "rows":
            Eraser.take_out = in_the_transaction  # type: ignore[method-assign]
        case "files":
            RecordingVault.remove = die  # type: ignore[method-assign]
        case "half":
            RecordingVault.remove = once  # type: ignore[method-assign]


if __name__ == "__main__":
    place, step, days = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    clock = SteadyClock()
    clock.pass_days(days)
    desk = make_desk(place, clock=clock)
    (profile,) = desk.profiles.list()
    keys = desk.profiles.unlock(profile.id, PASSPHRASE)
    arm(step)
    desk.open(profile, keys)

"""Run by test_everything: takes everything along, and is killed half-way, as by a power cut.

`python -m tests.app.rights.export_process HOME SCENARIOS PASSPHRASE ZIP`
"""

import os
import signal
import sys
from pathlib import Path

from oefenruimte.bootstrap import build_desk


def half(part: float) -> None:
    if part > 0.5:
        os.kill(os.getpid(), signal.SIGKILL)


def main(home: str, scenarios: str, passphrase: str, out: str) -> None:
    desk = build_desk(Path(home), scenarios=Path(scenarios))
    (profile,) = desk.profiles.list()
    session = desk.open(profile, desk.profiles.unlock(profile.id, passphrase))
    session.rights.export_all(Path(out), progress=half)


if __name__ == "__main__":
    main(*sys.argv[1:])

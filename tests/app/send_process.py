"""Run by test_delivery: shares and sends, and is killed at a named step, as by a power cut.

`python -m tests.app.send_process FOLDER ROOT COACH`: a child for each step, with a space of its own.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from oefenruimte.app import outbox
from oefenruimte.sharing import folder_files
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.store.repositories.post import Outbox as Rows
from oefenruimte.vault.keys import ProfileKeys
from tests.fakes.exchange import Member
from tests.fakes.sharing import MemoryTransport

SIZE = 3_000_000  # more than one piece when it is copied


def die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(owner: Any, name: str) -> None:
    setattr(owner, name, die)


def after(owner: Any, name: str) -> None:
    whole = getattr(owner, name)

    def then_die(*given: Any, **named: Any) -> None:
        whole(*given, **named)
        die()

    setattr(owner, name, then_die)


def in_the_middle() -> None:
    """Half of the file is in the space, under its temporary name."""
    write = folder_files.write_all

    def half(file: Any, chunk: Any) -> None:
        write(file, chunk[: len(chunk) // 2])
        if len(chunk) > 100_000:
            die()

    folder_files.write_all = half  # type: ignore[assignment]


# name → what dies, once the share is to be made
STEPS = {
    "half sealed": lambda: before(outbox, "durable"),
    "sealed, no row": lambda: before(Rows, "add"),
    "row, nothing sent": lambda: before(FolderTransport, "put"),
    "half in the space": in_the_middle,
    "written, not renamed": lambda: before(folder_files.os, "replace"),
    "there, not noted": lambda: before(Rows, "done"),
    "noted, not committed": lambda: after(Rows, "done"),
}


def send(folder: Path, keys: ProfileKeys, coach: ProfileKeys, step: str) -> None:
    space = folder / "space"
    space.mkdir()
    (space / SPACE_FILE).write_bytes(b"a space")
    way, db = FolderTransport(space), folder.parent / "template" / "db"
    learner = Member("Sanne", folder / "learner", way, keys=keys, template=db)
    other = Member("Karin", folder / "coach", way, keys=coach, template=db)
    for member in (learner, other, learner):
        member.sync.run()
    STEPS[step]()
    learner.share(other, size=SIZE)
    learner.sync.run()


if __name__ == "__main__":
    roots = [ProfileKeys.from_root(bytes.fromhex(word)) for word in sys.argv[2:4]]
    Member("leeg", Path(sys.argv[1]) / "template", MemoryTransport()).close()
    for number, name in enumerate(STEPS):
        place = Path(sys.argv[1]) / str(number)
        place.mkdir()
        if (child := os.fork()) == 0:
            send(place, roots[0], roots[1], name)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, flush=True)

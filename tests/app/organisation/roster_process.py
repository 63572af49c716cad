"""Run by test_roster_killed: an administrator publishes, and is killed at a named step, as by a power cut.

`python -m tests.app.organisation.roster_process FOLDER`: a child for each step, each with a copy of one town.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from oefenruimte.app import organisation_signing, roster_inbox
from oefenruimte.app.organisation_memory import pin
from oefenruimte.app.organisation_signing import RosterSigning
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.domain.organisation import Member as Line
from oefenruimte.domain.organisation import Organisation, Policy, Role, Roster
from oefenruimte.sharing import folder_files
from oefenruimte.sharing.delegation import Delegate, make_delegation, organisation_id_of, root_fingerprint
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import SPACE_FILE
from oefenruimte.vault.keys import ProfileKeys
from tests.fakes.exchange import SPACE, Member

ROOT, ADMIN, COACH = (ProfileKeys.from_root(letter * 32) for letter in (b"r", b"a", b"c"))
ORGANISATION = Organisation(
    organisation_id_of(ROOT.public.signing_public),
    "Gemeente",
    ROOT.public.signing_public,
    root_fingerprint(ROOT.public.signing_public),
)


def die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _after(owner: Any, name: str) -> None:
    whole = getattr(owner, name)

    def then_die(*given: Any, **named: Any) -> None:
        whole(*given, **named)
        die()

    setattr(owner, name, then_die)


def _in_the_middle() -> None:
    write = folder_files.write_all

    def half(file: Any, chunk: Any) -> None:
        write(file, chunk[: len(chunk) // 2])
        die()

    folder_files.write_all = half  # type: ignore[assignment]


# name → what dies, once a roster is published
STEPS: dict[str, Callable[[], object]] = {
    "signed, not sent": lambda: setattr(FolderTransport, "put", die),
    "half in the space": _in_the_middle,
    "written, not renamed": lambda: setattr(folder_files.os, "replace", die),
    "there, not remembered": lambda: setattr(RosterInbox, "keep", die),
    "remembered, not committed": lambda: _after(roster_inbox, "take_in"),
    "remembered, older ones still there": lambda: setattr(RosterSigning, "_tidy", die),
}
# The same, when it is the first roster of all.
FIRST_STEPS: dict[str, Callable[[], object]] = {
    "first: not committed": lambda: _after(organisation_signing, "take_in"),
    "first: not sent": STEPS["signed, not sent"],
    "first: half in the space": STEPS["half in the space"],
    "first: there": lambda: _after(FolderTransport, "put"),
}


def member(folder: Path, name: str, keys: ProfileKeys) -> Member:
    return Member(name, folder / name, FolderTransport(folder / "space"), keys=keys)


def signing(admin: Member) -> RosterSigning:
    rosters = RosterInbox(admin.store, admin.id, admin.clock)
    return RosterSigning(admin.store, admin.spaces, rosters, admin.keys, admin.id, admin.clock)


def found(admin: Member) -> None:
    """Roster 1."""
    today, public = admin.clock.today(), ADMIN.public
    delegation = make_delegation(
        ROOT.signing_key,
        ROOT.public.signing_public,
        number=1,
        issued_on=today,
        expires_on=today + timedelta(days=365),
        delegates=[Delegate(public.signing_public, public.recipient_text)],
    )
    me = Line(admin.id, "Bram", public.recipient_text, public.signing_public, (Role.ADMIN,))
    signing(admin).first(SPACE.id, ORGANISATION, delegation, me)


def shorter(admin: Member, days: int) -> Roster:
    """The next roster, with another rule."""
    return signing(admin).next(lambda draft: replace(draft, policy=Policy(share_days_at_most=days)))


def _town(folder: Path) -> None:
    (folder / "space").mkdir(parents=True)
    (folder / "space" / SPACE_FILE).write_bytes(b"a space")
    admin, coach = member(folder, "Bram", ADMIN), member(folder, "Karin", COACH)
    with coach.store.unit() as unit:
        pin(unit, SPACE.id, ORGANISATION)
    admin.close()
    coach.close()
    shutil.copytree(folder, folder.parent / "new")
    admin = member(folder, "Bram", ADMIN)
    found(admin)
    public = COACH.public
    line = Line(coach.id, "Karin", public.recipient_text, public.signing_public, (Role.COACH,))
    signing(admin).next(
        lambda draft: replace(draft, members=tuple(sorted((*draft.members, line), key=lambda one: one.id)))
    )
    admin.close()
    coach = member(folder, "Karin", COACH)
    coach.sync.run()
    coach.close()


if __name__ == "__main__":
    town = Path(sys.argv[1]) / "town"
    _town(town)
    for name, dies in (STEPS | FIRST_STEPS).items():
        place = Path(sys.argv[1]) / name
        shutil.copytree(town if name in STEPS else town.parent / "new", place)
        if (child := os.fork()) == 0:
            someone = member(place, "Bram", ADMIN)
            dies()
            if name in STEPS:
                shorter(someone, 14)
            else:
                found(someone)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, flush=True)

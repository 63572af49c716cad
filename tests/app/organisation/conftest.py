"""An administrator, a learner and a coach with real profiles over one folder."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.keys import cheap_locks
from fakes.session import SteadyClock, make_desk, make_scenarios, make_session
from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Invitation, Organisation, Role
from oefenruimte.domain.problem import Code

PASSPHRASE = "vier woorden op stick"


@dataclass
class Town:
    """People are made when they are asked for; all have the same clock."""

    folder: Path
    clock: SteadyClock = field(default_factory=SteadyClock)
    opened: ExitStack = field(default_factory=ExitStack)

    @property
    def space(self) -> Path:
        return self.folder / "deelmap"

    @property
    def key_file(self) -> Path:
        return self.folder / "stick.oefensleutel"

    def person(self, name: str) -> Session:
        scenarios = make_scenarios(self.folder / "oefeningen")
        desk = make_desk(self.folder / name.split()[0], clock=self.clock, scenarios=scenarios)
        session = make_session(desk, name)
        self.opened.callback(session.close)
        return session

    def organisation(self) -> tuple[Session, Organisation]:
        """Who founds it, in a space of its own."""
        admin = self.person("Bram Beheer")
        admin.spaces.create(str(self.space), "Gemeente")
        with cheap_locks():
            made = admin.organisation.create("Gemeente Oostwoud", self.key_file, PASSPHRASE)
        return admin, made

    def invited(self, admin: Session, *roles: Role, guest_days: int | None = None) -> Invitation:
        """As read from the file that the administrator gave."""
        guest_until = None if guest_days is None else self.clock.today() + timedelta(days=guest_days)
        invitation = admin.organisation.invite(roles or [Role.LEARNER], guest_until=guest_until)
        return admin.organisation.read_invitation(admin.organisation.invitation_bytes(invitation))

    def member(self, admin: Session, name: str, *roles: Role, guest_days: int | None = None) -> Session:
        """Somebody who was invited, asked, was let in, and knows it."""
        session = self.person(name)
        session.organisation.accept(self.invited(admin, *roles, guest_days=guest_days))
        assert [one.member.id for one in admin.organisation.requests()] == [session.member_id]
        admin.organisation.admit(session.member_id)
        assert skipped(session) == []
        return session


def skipped(session: Session) -> list[str]:
    """Sync, and the codes of what was not accepted."""
    return [str(Code(code)) for _, code in session.sync.run().skipped]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    with made.opened:
        yield made

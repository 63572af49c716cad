"""On screen stands: "Een beheerder kan geen enkele poging openen". Here one tries, with all there is.

The administrator has every role, the mandate, the file of the root key with its passphrase, every file of the
space, and, as who manages the shared disk, also a copy of the folders of the others.
"""

import io
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.session import ONE_TURN, add_take, share_take
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Policy, Role
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.share import Grant
from oefenruimte.sharing.envelope import Header, sealed_part, verify_object
from oefenruimte.store.database import Store
from oefenruimte.vault.age_format import parse_header
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.root_key import open_root_key
from tests.app.organisation.conftest import PASSPHRASE, Town
from tests.privacy.markers import MESSAGE, found_in
from tests.sharing.people import raises

TITLE = "Titel-Waterviolier-7713 de woedende buurman"
_LONGEST_HEADER = 16_384


@dataclass
class Office:
    town: Town
    admin: Session
    learner: Session
    coach: Session
    peer: Session

    @property
    def everyone(self) -> tuple[Session, ...]:
        return self.admin, self.learner, self.coach, self.peer

    def meet(self) -> None:
        for _ in range(2):
            for session in self.everyone:
                session.sync.run()

    def in_hand(self) -> list[bytes]:
        """All 32 bytes in the administrator's hands that could be a key."""
        mine = self.admin.keys
        root = open_root_key(self.town.key_file.read_bytes(), PASSPHRASE)
        return [mine.identity.raw, mine.signing_key, mine.database_key, root.seed, root.public]

    def share(self) -> tuple[Grant, Path]:
        """A share between the learner and the coach, and where it lies in the space."""
        grant = share_take(self.learner, self.coach, add_take(self.learner, ONE_TURN), MESSAGE)
        (file,) = (self.town.space / "inbox" / self.coach.member_id).glob("*.ofo")
        return grant, file

    def header(self, file: Path, reader: MemberId) -> Header:
        space = self.learner.spaces.required().id
        author = self.learner.keys.public.signing_public
        with file.open("rb") as raw:
            return verify_object(raw, space=space, me=reader, author_key=lambda _: author).header


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    town = Town(tmp_path)
    with town.opened:
        admin, _ = town.organisation()
        learner = town.member(admin, "Sanne Visser", Role.LEARNER, Role.TRAINER)
        coach = town.member(admin, "Karin de Boer", Role.COACH)
        peer = town.member(admin, "Omar Said", Role.LEARNER)
        made = Office(town, admin, learner, coach, peer)
        made.meet()
        assert admin.organisation.my_roles() == tuple(sorted(Role))
        assert admin.organisation.am_admin()
        yield made


def sealed(file: Path) -> bytes:
    """The age file in an object; the file itself when it is one."""
    with file.open("rb") as raw:
        assert file.suffix != ".ofo" or sealed_part(raw), file
        return raw.read()


def opens(data: bytes, keys: list[bytes]) -> bool:
    """Whether any of these keys opens this age file."""
    for key in keys:
        try:
            AgeReader(io.BytesIO(data), [Identity(key)]).read(1)
        except Failure as failure:
            if failure.problem.code is not Code.NOT_FOR_YOU:
                raise
        else:
            return True
    return False


def test_a_share_between_learner_and_coach(office: Office) -> None:
    _, file = office.share()
    keys, admin = office.in_hand(), office.admin
    assert office.header(file, office.coach.member_id).recipients == (office.coach.member_id,)
    with raises(Code.NOT_FOR_YOU):
        office.header(file, admin.member_id)
    data = sealed(file)
    assert len(parse_header(data[:_LONGEST_HEADER]).stanzas) == 1, "one lock, and it is the coach's"
    assert opens(data, [office.coach.keys.identity.raw]), "we try the right bytes"
    assert not opens(data, keys)
    assert found_in(file.read_bytes(), {"bericht": MESSAGE}) == set()
    # put where the administrator's program looks
    mine = office.town.space / "inbox" / admin.member_id
    mine.mkdir(exist_ok=True)
    shutil.copy(file, mine / file.name)
    assert Code.NOT_FOR_YOU in {code for _, code in admin.sync.run().skipped}
    assert admin.coach.inbox() == []


def test_nothing_that_an_administrator_signs_opens_it(office: Office) -> None:
    """Not a role, not a rule, not an end: what lies there stays as it was sealed."""
    _, file = office.share()
    before = file.read_bytes()
    desk = office.admin.organisation
    desk.change(office.coach.member_id, tuple(set(Role) - {Role.ADMIN}))
    desk.set_policy(Policy(private_days_at_most=7, share_days_at_most=7))
    for member_id in (office.coach.member_id, office.peer.member_id):
        desk.add_admin(member_id, office.town.key_file, PASSPHRASE)
    desk.renew_delegation(office.town.key_file, PASSPHRASE)
    desk.revoke(office.coach.member_id)
    office.meet()
    assert file.read_bytes() == before
    assert not opens(sealed(file), [*office.in_hand(), office.peer.keys.identity.raw])


def test_a_circle_without_being_in_it(office: Office) -> None:
    learner = office.learner
    circle = learner.circles.create("Balie", [office.coach.member_id, office.peer.member_id])
    office.meet()
    take = add_take(learner, ONE_TURN)
    learner.sharing.share(
        take.id,
        circle_id=circle.id,
        scenario=learner.library.get(ONE_TURN),
        until=learner.clock.today() + timedelta(weeks=2),
    )
    office.meet()
    (file,) = (office.town.space / "circles" / circle.id).glob("*.ofo")
    inside = {office.coach.member_id, office.peer.member_id}
    assert set(office.header(file, office.peer.member_id).recipients) == inside
    with raises(Code.NOT_FOR_YOU):
        office.header(file, office.admin.member_id)
    assert opens(sealed(file), [office.peer.keys.identity.raw])
    assert not opens(sealed(file), office.in_hand())
    assert office.admin.circles.list() == []
    assert office.admin.coach.inbox() == []


def test_a_draft_and_takes_in_the_folder_of_another(office: Office, tmp_path: Path) -> None:
    """Also with a copy of that folder: the passphrase is the only door."""
    learner = office.learner
    learner.drafts.create(TITLE)
    take = add_take(learner, ONE_TURN)
    copy = tmp_path / "kopie"
    shutil.copytree(learner.folder, copy)
    files = [file for file in copy.rglob("*") if file.is_file()]
    assert all(found_in(file.read_bytes(), {"titel": TITLE}) == set() for file in files)
    recordings = [file for file in files if file.suffix == ".age"]
    assert {one.id for one in take.recordings} <= {file.stem for file in recordings}
    assert opens(recordings[0].read_bytes(), [learner.keys.identity.raw])
    for file in recordings:
        assert not opens(file.read_bytes(), office.in_hand()), file.name
    (database,) = [file for file in files if file.suffix == ".db"]
    for key in office.in_hand():
        with pytest.raises(Failure):
            Store.open(database, key)


def test_no_file_of_the_space_or_of_the_own_profile_tells_of_a_take(office: Office) -> None:
    office.share()
    office.learner.drafts.create(TITLE)
    office.meet()
    secrets = {"bericht": MESSAGE, "titel": TITLE}
    admin = office.admin
    places = (office.town.space, admin.folder)
    files = [file for place in places for file in place.rglob("*") if file.is_file()]
    assert len(files) > 10
    keys = office.in_hand()
    assert [file for file in files if found_in(file.read_bytes(), secrets)] == []
    objects = [file for file in files if file.suffix in (".ofo", ".age")]
    assert objects
    assert [file for file in objects if opens(sealed(file), keys)] == []
    assert (admin.coach.inbox(), admin.sharing.grants()) == ([], [])

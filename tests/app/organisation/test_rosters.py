"""What a place that nobody trusts, or an administrator of before, may put under roster/: refused by name."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from oefenruimte.app.organisation_memory import kept_roster, pinned
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.session import Session
from oefenruimte.domain.ids import SpaceId, new_id
from oefenruimte.domain.organisation import Member, Role, Roster, RosterState
from oefenruimte.domain.problem import Code
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.delegation import Delegate, Delegation, make_delegation
from oefenruimte.sharing.folder_transport import FolderTransport
from oefenruimte.sharing.layout import roster_key
from oefenruimte.sharing.roster import SignedRoster, make_roster
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.root_key import RootKey, open_root_key
from tests.app.organisation.conftest import PASSPHRASE, Town

MALLORY = ProfileKeys.from_root(b"m" * 32)


class Attack:
    """Karin, who saw roster 3, and what somebody puts beside it. The root key is at hand to make things."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.admin, _ = town.organisation()
        self.karin = town.member(self.admin, "Karin de Boer", Role.COACH)
        self.admin.organisation.renew()
        self.karin.sync.run()
        self.root: RootKey = open_root_key(town.key_file.read_bytes(), PASSPHRASE)
        store = self.karin.organisation._store
        with store.unit() as unit:
            organisation, space = pinned(unit), unit.space.get()
            assert organisation is not None
            assert space is not None
            kept = kept_roster(unit, organisation)
        assert kept is not None
        self.kept, self.space, self.store = kept, space.id, store
        self.delegation = kept.delegation
        self.seen = self.karin.organisation.roster()
        assert self.seen is not None
        assert self.seen.sequence == 3

    def file(
        self,
        sequence: int,
        *,
        keys: ProfileKeys | None = None,
        delegation: Delegation | None = None,
        previous: str | None = None,
        space: SpaceId | None = None,
        **changes: object,
    ) -> bytes:
        assert self.seen is not None
        roster: Roster = replace(self.seen, sequence=sequence, **changes)  # type: ignore[arg-type]
        signed = SignedRoster(
            roster,
            space or self.space,
            self.kept.sha256 if previous is None else previous,
            delegation or self.delegation,
            self.admin.member_id,
        )
        return make_roster(signed, keys or self.admin.keys)

    def mandate(
        self, *keys: ProfileKeys, number: int = 2, root: RootKey | None = None, **days: date
    ) -> Delegation:
        today = self.town.clock.today()
        seed = root or self.root
        return make_delegation(
            seed.seed,
            seed.public,
            number=number,
            issued_on=days.get("issued_on", today),
            expires_on=days.get("expires_on", today + timedelta(days=300)),
            delegates=[Delegate(one.public.signing_public, one.public.recipient_text) for one in keys],
        )

    def shown(self, *files: tuple[int, bytes], without: tuple[int, ...] = ()) -> list[Code]:
        """Karin looks, with a fresh memory of what she refused; afterwards all is as it was."""
        folder = self.town.space / "roster"
        before = {path: path.read_bytes() for path in folder.iterdir()}
        for number in without:
            (folder / Path(roster_key(number)).name).unlink()
        for number, content in files:
            (folder / Path(roster_key(number)).name).write_bytes(content)
        inbox = RosterInbox(self.store, self.karin.member_id, self.town.clock)
        try:
            return [Code(code) for _, code in inbox.refresh(self.karin.spaces.transport())]
        finally:
            for path in folder.iterdir():
                path.unlink()
            for path, content in before.items():
                path.write_bytes(content)

    def unmoved(self) -> bool:
        return self.karin.organisation.roster() == self.seen


@pytest.fixture(scope="module")
def attack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attack]:
    town = Town(tmp_path_factory.mktemp("gemeente"))
    with town.opened:
        yield Attack(town)


def _member(keys: ProfileKeys, *roles: Role) -> Member:
    public = keys.public
    who = member_id_of(public.signing_public)
    return Member(who, "Mallory", public.recipient_text, public.signing_public, tuple(sorted(roles)))


def _with(attack: Attack, *more: Member) -> tuple[Member, ...]:
    assert attack.seen is not None
    return tuple(sorted([*attack.seen.members, *more], key=lambda one: one.id))


def test_an_old_roster_put_back_is_told_and_changes_nothing(attack: Attack) -> None:
    assert attack.shown(without=(3,)) == [Code.ROSTER_OLDER]
    assert attack.shown(without=(1, 2, 3)) == [Code.ROSTER_OLDER]
    assert attack.unmoved()


def test_a_roster_counts_by_the_number_that_was_signed(attack: Attack) -> None:
    old = (attack.town.space / roster_key(2)).read_bytes()
    assert attack.shown((4, old)) == [Code.ROSTER_OLDER]
    assert attack.shown((9, attack.file(4))) == [Code.OBJECT_FOREIGN]
    assert attack.unmoved()


def test_two_rosters_with_one_number(attack: Attack) -> None:
    assert attack.shown((3, attack.file(3, name="Gemeente Westwoud"))) == [Code.ROSTER_FORKED]
    assert attack.shown((4, attack.file(4, previous="a" * 64))) == [Code.ROSTER_FORKED]
    assert attack.unmoved()


def test_signed_by_who_is_no_delegate(attack: Attack) -> None:
    mandate = attack.mandate(MALLORY, number=1, root=RootKey(b"x" * 32))
    foreign = attack.file(
        4, keys=MALLORY, delegation=mandate, members=_with(attack, _member(MALLORY, Role.ADMIN))
    )
    assert attack.shown((4, foreign)) == [Code.OBJECT_UNSIGNED]  # a mandate of another root
    head, _, _ = foreign.rpartition(b'{"expires_on"')
    real = attack.delegation.signed + foreign[len(head) :]
    assert attack.shown((4, real)) == [Code.OBJECT_UNSIGNED]  # the real mandate, which does not name Mallory
    assert attack.unmoved()


def test_a_delegate_who_is_no_administrator_on_it(attack: Attack) -> None:
    both = attack.mandate(attack.admin.keys, MALLORY)
    members = _with(attack, _member(MALLORY, Role.COACH))
    assert attack.shown((4, attack.file(4, keys=MALLORY, delegation=both, members=members))) == [
        Code.OBJECT_UNSIGNED
    ]
    assert attack.unmoved()


def test_an_expired_mandate_signs_nothing_new(attack: Attack) -> None:
    today = attack.town.clock.today()
    over = attack.mandate(
        attack.admin.keys, issued_on=today - timedelta(days=90), expires_on=today - timedelta(days=1)
    )
    file = attack.file(4, delegation=over, expires_on=today - timedelta(days=1))
    assert attack.shown((4, file)) == [Code.DELEGATION_EXPIRED]
    assert attack.unmoved()


def test_another_space(attack: Attack) -> None:
    assert attack.shown((4, attack.file(4, space=SpaceId(new_id())))) == [Code.OBJECT_FOREIGN]
    assert attack.unmoved()


@pytest.mark.parametrize("cut", [0, 1, 400, -1])
def test_damaged(attack: Attack, cut: int) -> None:
    file = attack.file(4)
    assert attack.shown((4, file[:cut])) == [Code.OBJECT_DAMAGED]
    assert attack.unmoved()


def test_a_changed_byte_anywhere(attack: Attack) -> None:
    file = attack.file(4)
    for at in range(10, len(file), len(file) // 23):
        changed = file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]
        (code,) = attack.shown((4, changed))
        assert code in (Code.OBJECT_UNSIGNED, Code.OBJECT_DAMAGED, Code.OBJECT_NEWER), at
    assert attack.unmoved()


def test_rubbish_on_top_does_not_hide_what_is_in_order(town: Town) -> None:
    attack = Attack(town)
    good = attack.file(4, name="Gemeente Oost")
    assert attack.shown((5, b"rommel"), (4, good)) == [Code.OBJECT_DAMAGED]
    found = attack.karin.organisation.roster()
    assert found is not None
    assert (found.sequence, found.name) == (4, "Gemeente Oost")


def test_a_new_mandate_of_the_root_settles_a_fork_and_ends_the_one_before(town: Town) -> None:
    attack = Attack(town)
    settled = attack.file(4, delegation=attack.mandate(attack.admin.keys), previous="b" * 64)
    assert attack.shown((4, settled)) == []
    late = attack.file(5, previous="c" * 64)  # under mandate 1
    assert attack.shown((4, settled), (5, late)) == [Code.DELEGATION_EXPIRED]


def test_rubbish_in_the_next_place_does_not_stop_an_administrator(town: Town) -> None:
    admin, _ = town.organisation()
    (town.space / roster_key(2)).write_bytes(b"rommel")
    assert admin.organisation.renew().sequence == 2
    assert _states(admin) == (RosterState.FRESH, 2)


def test_three_rosters_stay_in_the_space(town: Town) -> None:
    admin, _ = town.organisation()
    for _ in range(4):
        admin.organisation.renew()
    assert sorted(path.name for path in (town.space / "roster").iterdir()) == [
        "00000003.ofr",
        "00000004.ofr",
        "00000005.ofr",
    ]


def test_stale_and_expired(town: Town) -> None:
    admin, _ = town.organisation()
    town.clock.pass_days(31)
    assert admin.organisation.state() is RosterState.STALE
    town.clock.pass_days(60)
    assert admin.organisation.state() is RosterState.EXPIRED
    admin.organisation.renew()
    assert admin.organisation.state() is RosterState.FRESH


def _states(session: Session) -> tuple[RosterState, int]:
    roster = session.organisation.roster()
    assert roster is not None
    return session.organisation.state(), roster.sequence


def test_an_administrator_of_before_signs_nothing_more(town: Town) -> None:
    """The mandate still names her; the roster that everyone saw says that her membership ended."""
    attack = Attack(town)
    both = attack.mandate(attack.admin.keys, MALLORY)
    her = _member(MALLORY, Role.ADMIN)
    gone = replace(her, revoked_on=town.clock.today())
    fourth = attack.file(4, delegation=both, members=_with(attack, gone))
    digest = hashlib.sha256(fourth).hexdigest()
    fifth = attack.file(5, keys=MALLORY, delegation=both, members=_with(attack, her), previous=digest)
    assert attack.shown((4, fourth)) == []
    assert attack.shown((4, fourth), (5, fifth)) == [Code.OBJECT_UNSIGNED]
    found = attack.karin.organisation.roster()
    assert found is not None
    assert found.sequence == 4


def test_the_roster_of_now_is_read_once_and_not_in_every_session(town: Town) -> None:
    """It grows with the organisation; what looks the same in the list is the same."""
    attack = Attack(town)
    fetched: list[str] = []

    class Counted(FolderTransport):
        def fetch(self, key: str, to: BinaryIO, limit: int = 0) -> int:
            fetched.append(key)
            return super().fetch(key, to, limit)

    place, karin = Counted(attack.town.space), attack.karin

    def next_session() -> list[str]:
        fetched.clear()
        assert RosterInbox(attack.store, karin.member_id, karin.clock).refresh(place) == ()
        return fetched

    assert next_session() == []
    file = attack.town.space / roster_key(3)
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content)  # put again: another look, and the same roster
    assert next_session() == [roster_key(3)]
    assert next_session() == []
    attack.admin.organisation.renew()
    assert next_session() == [roster_key(4)]
    assert next_session() == []

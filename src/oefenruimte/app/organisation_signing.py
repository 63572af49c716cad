"""The next roster: made from the newest one, signed by an administrator, put in the space, and remembered."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from oefenruimte.app.organisation_memory import (
    KeptRoster,
    kept_roster,
    pin,
    pinned,
    take_in,
    unpin,
    used_tokens,
)
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.space import Spaces
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.domain.organisation import Member, Organisation, Policy, Role, Roster
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.domain.worded import worded
from oefenruimte.sharing.delegation import Delegation
from oefenruimte.sharing.layout import ROSTER, roster_key, roster_sequence
from oefenruimte.sharing.roster import NO_ROSTER_BEFORE, SignedRoster, make_roster, read_roster
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

_log = logging.getLogger(__name__)

ROSTER_DAYS = 90  # a list that nobody renews any more stops being believed
_KEPT_IN_SPACE = 3  # rosters; older ones are removed by who publishes
_TRIES = 3  # two administrators at the same moment


@dataclass(frozen=True, slots=True)
class Draft:
    """What the next roster says, apart from what follows from the moment."""

    name: str
    members: tuple[Member, ...]
    policy: Policy
    delegation: Delegation
    used: dict[str, date]

    def member(self, member_id: MemberId) -> Member:
        """CONTACT_UNKNOWN."""
        for member in self.members:
            if member.id == member_id:
                return member
        raise fail(Code.CONTACT_UNKNOWN, "not on the roster")

    def with_member(self, member: Member) -> "Draft":
        others = [one for one in self.members if one.id != member.id]
        return replace(self, members=tuple(sorted([*others, member], key=lambda one: one.id)))


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an administrator works: the organisation of the space of now, and what was last heard of it."""

    space: SpaceId
    organisation: Organisation
    kept: KeptRoster


class RosterSigning:
    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        rosters: RosterInbox,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._rosters = rosters
        self._keys = keys
        self._me = me
        self._clock = clock

    def desk(self) -> Desk:
        """NO_ORGANISATION."""
        with self._store.unit() as unit:
            space, organisation = unit.space.get(), pinned(unit)
            kept = None if organisation is None else kept_roster(unit, organisation)
        if space is None or organisation is None or kept is None:
            raise fail(Code.NO_ORGANISATION)
        return Desk(space.id, organisation, kept)

    def is_admin(self) -> bool:
        """May sign: named by the root, and an administrator on the roster. Also when the mandate is over."""
        with self._store.unit() as unit:
            organisation = pinned(unit)
            kept = None if organisation is None else kept_roster(unit, organisation)
            member = None if organisation is None else unit.members.get(organisation.id, self._me)
        return (
            kept is not None
            and member is not None
            and kept.delegation.delegate(self._me) is not None
            and Role.ADMIN in member.roles
            and member.active(self._clock.today())
        )

    def ensure_admin(self) -> Desk:
        """NO_ORGANISATION, ROLE_NEEDED, DELEGATION_EXPIRED."""
        desk = self.desk()
        if not self.is_admin():
            raise fail(Code.ROLE_NEEDED, role=Role.ADMIN)
        if desk.kept.delegation.expires_on < self._clock.today():
            raise fail(Code.DELEGATION_EXPIRED)
        return desk

    def next(self, change: Callable[[Draft], Draft], *, by_root: bool = False) -> Roster:
        """Publish the roster that `change` makes of the newest one; it is called again when another
        administrator was first.

        NO_ORGANISATION, ROLE_NEEDED, DELEGATION_EXPIRED (not `by_root`: then `change` brings a new mandate),
        FOLDER_READ_ONLY, SPACE_FULL, OUT_OF_REACH.
        """
        transport = self._spaces.transport()
        for last in [False] * (_TRIES - 1) + [True]:
            self._rosters.refresh(transport)
            desk = self.desk() if by_root else self.ensure_admin()
            with self._store.unit() as unit:
                members = tuple(unit.members.list(desk.organisation.id))
                used = used_tokens(unit, desk.organisation)
            kept = desk.kept
            draft = change(Draft(kept.name, members, kept.policy, kept.delegation, used))
            try:
                return self._published(transport, desk, draft, over_refused=last)
            except Failure as failure:
                if last or failure.problem.code is not Code.OBJECT_DAMAGED:
                    raise
                _log.info("another roster has this number: %s", kept.sequence + 1)
        raise AssertionError("the last try returns or raises")

    def first(self, space: SpaceId, organisation: Organisation, delegation: Delegation, me: Member) -> None:
        """Roster 1 of a new organisation, which is pinned here. Remembered before it is sent: what a crash
        kept from the space is put there by the next one."""
        draft = Draft(organisation.name, (me,), Policy(), delegation, {})
        signed, file = self._signed(space, organisation, draft, 1, NO_ROSTER_BEFORE)
        transport = self._spaces.transport()
        with self._store.unit() as unit:
            pin(unit, space, organisation)
            take_in(unit, space, organisation, signed, self._me)
        try:
            transport.put(roster_key(1), file)
        except BaseException:
            with self._store.unit() as unit:
                unpin(unit, space)
            raise

    def _published(self, transport: Transport, desk: Desk, draft: Draft, *, over_refused: bool) -> Roster:
        sequence = desk.kept.sequence + 1
        signed, file = self._signed(desk.space, desk.organisation, draft, sequence, desk.kept.sha256)
        if over_refused:  # what lies there was looked at twice, and is no roster that may follow
            transport.replace(roster_key(sequence), file)
        else:
            transport.put(roster_key(sequence), file)
        self._rosters.keep(desk.space, desk.organisation, signed)
        self._tidy(transport, sequence)
        return signed.roster

    def _signed(
        self, space: SpaceId, organisation: Organisation, draft: Draft, sequence: int, previous: str
    ) -> tuple[SignedRoster, bytes]:
        """Made, and read back as everyone will: what others would refuse is not published."""
        today = self._clock.today()
        roster = Roster(
            organisation.id,
            draft.name,
            sequence,
            self._clock.now().replace(microsecond=0),
            min(today + timedelta(days=ROSTER_DAYS), draft.delegation.expires_on),
            draft.members,
            draft.policy,
        )
        used = {token: until for token, until in draft.used.items() if until >= today - timedelta(days=1)}
        made = SignedRoster(roster, space, previous, draft.delegation, self._me, used)
        file = make_roster(made, self._keys)
        return read_roster(file, organisation.root_key), file

    def _tidy(self, transport: Transport, sequence: int) -> None:
        """Older rosters are for nobody. Not being able to remove them is no reason to fail."""
        try:
            old = [entry.key for entry in transport.list(ROSTER) if _older(entry.key, sequence)]
            for key in old:
                transport.delete(key)
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH:
                _log.info("older rosters stay for now: %s", failure.problem.code)
                return
            _log.warning("older rosters stay: %s", failure.problem.code)


def _older(key: str, sequence: int) -> bool:
    found = roster_sequence(key)
    return found is not None and found <= sequence - _KEPT_IN_SPACE


def sorted_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Each once, as a roster holds them. BAD_ARGUMENT when there is none."""
    found = tuple(sorted(set(roles)))
    if not found:
        raise fail(Code.BAD_ARGUMENT, "a member has a role", what=worded("de rol"))
    return found

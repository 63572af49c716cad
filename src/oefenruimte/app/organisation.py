"""The organisation as one profile sees it. Who is in it and in which role comes from its signed roster.

A role says who is offered to whom. It opens nothing: an administrator has no key to anyone's takes.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from oefenruimte.app.organisation_joining import Joining
from oefenruimte.app.organisation_memory import kept_roster, pinned, policy_of
from oefenruimte.app.organisation_requests import Admission
from oefenruimte.app.organisation_root import KEY_SUFFIX, USUAL_MONTHS, RootDesk
from oefenruimte.app.organisation_signing import Draft, RosterSigning, sorted_roles
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.space import Spaces
from oefenruimte.app.trust import standing_of
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import (
    STALE_AFTER_DAYS,
    Invitation,
    JoinRequest,
    Member,
    Organisation,
    Policy,
    Role,
    Roster,
    RosterState,
)
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact
from oefenruimte.domain.worded import worded
from oefenruimte.paper.qr import qr_rows
from oefenruimte.sharing.invitation import MAX_INVITATION_BYTES
from oefenruimte.sharing.invitation import SUFFIX as INVITATION_SUFFIX
from oefenruimte.sharing.roster import MAX_POLICY_DAYS
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

__all__ = ["INVITATION_SUFFIX", "KEY_SUFFIX", "Organisations", "qr_rows"]


class Organisations:
    """Reading costs a query. What changes the roster, and `requests`, go to the space: off the GUI thread.

    `read_square`: what the square in a picture says, as `MediaWorkshop.square`.
    """

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        rosters: RosterInbox,
        name: str,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
        read_square: Callable[[Path], bytes],
    ) -> None:
        self._read_square = read_square
        self._store = store
        self._me = me
        self._clock = clock
        self._signing = RosterSigning(store, spaces, rosters, keys, me, clock)
        self._root = RootDesk(store, spaces, self._signing, name, keys, me, clock)
        self._admission = Admission(store, spaces, self._signing, keys, clock)
        self._joining = Joining(store, spaces, rosters, name, keys, me, clock)

    # reading

    def current(self) -> Organisation | None:
        """That of the space of now."""
        with self._store.unit() as unit:
            return pinned(unit)

    def roster(self) -> Roster | None:
        """The newest that was accepted."""
        with self._store.unit() as unit:
            organisation = pinned(unit)
            kept = None if organisation is None else kept_roster(unit, organisation)
            return None if kept is None else kept.full(tuple(unit.members.list(kept.organisation)))

    def members(self) -> list[Member]:
        """Everyone on the roster by name, also who was revoked."""
        with self._store.unit() as unit:
            organisation = pinned(unit)
            found = [] if organisation is None else unit.members.list(organisation.id)
        return sorted(found, key=lambda member: (member.name.casefold(), member.id))

    def state(self) -> RosterState:
        today = self._clock.today()
        with self._store.unit() as unit:
            organisation = pinned(unit)
            if organisation is None:
                return RosterState.NONE
            kept = kept_roster(unit, organisation)
            on_it = unit.members.get(organisation.id, self._me) is not None
        if kept is None or not on_it:
            return RosterState.WAITING
        if today > kept.expires_on:
            return RosterState.EXPIRED
        old = self._clock.now() - kept.issued_at > timedelta(days=STALE_AFTER_DAYS)
        return RosterState.STALE if old else RosterState.FRESH

    def my_roles(self) -> tuple[Role, ...]:
        """() without an organisation, while waiting, and after it ended."""
        with self._store.unit() as unit:
            organisation = pinned(unit)
            member = None if organisation is None else unit.members.get(organisation.id, self._me)
        return () if member is None or not member.active(self._clock.today()) else member.roles

    def am_admin(self) -> bool:
        """May sign for the organisation. Also true when the mandate is over: then it is to be renewed."""
        return self._signing.is_admin()

    def mandate_until(self) -> date | None:
        """Last day on which an administrator can sign without the root key."""
        with self._store.unit() as unit:
            organisation = pinned(unit)
            kept = None if organisation is None else kept_roster(unit, organisation)
        return None if kept is None else kept.delegation.expires_on

    def policy(self) -> Policy:
        """Rules for everyone; without an organisation none."""
        with self._store.unit() as unit:
            return policy_of(unit)

    # entering

    def read_invitation(self, data: bytes) -> Invitation:
        """INVITATION_DAMAGED, INVITATION_EXPIRED, OBJECT_NEWER."""
        return self._joining.read(data)

    def read_invitation_file(self, path: Path) -> Invitation:
        """From the file, or from a picture of the square. As `read_invitation`; FILE_MISSING."""
        try:
            with path.open("rb") as file:
                data = file.read(MAX_INVITATION_BYTES + 1)
        except OSError as error:
            raise fail(Code.FILE_MISSING, type(error).__name__, name=path.name) from error
        if not data.startswith(b"{"):
            data = self._square(path)
        return self.read_invitation(data)

    def _square(self, path: Path) -> bytes:
        try:
            return self._read_square(path)
        except Failure as failure:
            match failure.problem.code:
                case Code.CLIP_MISSING:
                    raise fail(Code.FILE_MISSING, failure.problem.detail, name=path.name) from failure
                case Code.CLIP_UNPLAYABLE:  # whatever is the matter with this picture
                    raise fail(Code.INVITATION_DAMAGED, failure.problem.detail) from failure
                case _:
                    raise

    def accept(
        self, invitation: Invitation, location: str = "", credentials: Credentials | None = None
    ) -> None:
        """See `Joining.accept`. Afterwards WAITING, until an administrator lets this profile in."""
        self._joining.accept(invitation, location, credentials)

    # administering

    def create(self, name: str, key_file: Path, passphrase: str) -> Organisation:
        """See `RootDesk.create`."""
        return self._root.create(name, key_file, passphrase)

    def invite(
        self, roles: Iterable[Role], *, expires_on: date | None = None, guest_until: date | None = None
    ) -> Invitation:
        """For one person, by default for 14 days. See `Admission.invite`."""
        return self._admission.invite(roles, expires_on=expires_on, guest_until=guest_until)

    def invitation_bytes(self, invitation: Invitation) -> bytes:
        """The file, small enough for a square to scan. INVITATION_DAMAGED when nobody signed it."""
        if not invitation.signed:
            raise fail(Code.INVITATION_DAMAGED, "not signed")
        return invitation.signed

    def requests(self) -> list[JoinRequest]:
        """Who asks to be let in. `refused_requests` says what was not in order."""
        return self._admission.requests()

    def refused_requests(self) -> tuple[tuple[str, str], ...]:
        """(key, problem code), of the last look."""
        return self._admission.refused()

    def admit(self, member_id: MemberId, roles: Iterable[Role] | None = None) -> Roster:
        """With the roles of the invitation, or these. See `Admission.admit`."""
        return self._admission.admit(member_id, roles)

    def refuse(self, member_id: MemberId) -> None:
        """REQUEST_UNKNOWN."""
        self._admission.refuse(member_id)

    def revoke(self, member_id: MemberId) -> Roster:
        """End this membership today. CONTACT_UNKNOWN; BAD_ARGUMENT for oneself."""
        if member_id == self._me:
            raise fail(Code.BAD_ARGUMENT, "another administrator does that", what="jezelf")
        today = self._clock.today()

        def ended(draft: Draft) -> Draft:
            member = draft.member(member_id)
            return draft.with_member(replace(member, revoked_on=member.revoked_on or today))

        return self._signing.next(ended)

    def change(self, member_id: MemberId, roles: Iterable[Role], guest_until: date | None = None) -> Roster:
        """CONTACT_UNKNOWN; BAD_ARGUMENT without a role, when one would stop administering oneself, and for a
        new administrator: `add_admin` makes one, with the root key."""
        chosen = sorted_roles(roles)
        if member_id == self._me and (Role.ADMIN not in chosen or guest_until is not None):
            raise fail(Code.BAD_ARGUMENT, "another administrator does that", what="jezelf")

        def changed(draft: Draft) -> Draft:
            member = draft.member(member_id)
            if Role.ADMIN in chosen and Role.ADMIN not in member.roles:
                raise fail(Code.BAD_ARGUMENT, "needs the root key", what=worded("de rol beheerder"))
            return draft.with_member(replace(member, roles=chosen, guest_until=guest_until))

        return self._signing.next(changed)

    def set_policy(self, policy: Policy) -> Roster:
        """BAD_ARGUMENT for less than a day or more than ten years."""
        days = (policy.private_days_at_most, policy.share_days_at_most)
        if any(one is not None and not 1 <= one <= MAX_POLICY_DAYS for one in days):
            raise fail(Code.BAD_ARGUMENT, "1 to 3650 days", what=worded("het aantal dagen"))
        return self._signing.next(lambda draft: replace(draft, policy=policy))

    def renew(self) -> Roster:
        """The same roster with a later last day."""
        return self._signing.next(lambda draft: draft)

    def renew_delegation(self, key_file: Path, passphrase: str, months: int = USUAL_MONTHS) -> Roster:
        """See `RootDesk.renew`."""
        return self._root.renew(key_file, passphrase, months)

    def add_admin(self, member_id: MemberId, key_file: Path, passphrase: str) -> Roster:
        """See `RootDesk.add`."""
        return self._root.add(member_id, key_file, passphrase)

    # keys that changed

    def changed(self, member_id: MemberId) -> Contact | None:
        """The card with other keys that waits to be compared: show its words."""
        with self._store.unit() as unit:
            return unit.changed_cards.get(member_id)

    def confirm_changed(self, member_id: MemberId, fingerprint: str = "") -> Contact:
        """The user compared the new words in person: the new card is used from now on.

        `fingerprint`: the words that were shown. CONTACT_CHANGED when they are others by now;
        CONTACT_UNKNOWN when nothing changed.
        """
        with self._store.unit() as unit:
            card = unit.changed_cards.get(member_id)
            if card is None:
                raise fail(Code.CONTACT_UNKNOWN, "no changed card")
            if fingerprint and fingerprint != card.fingerprint:
                raise fail(Code.CONTACT_CHANGED, "changed again", name=card.name)
            taken = replace(card, verified=True)
            unit.contacts.put(taken)
            unit.changed_cards.drop(member_id)
            return standing_of(unit, member_id, self._clock.today()).judged(taken)

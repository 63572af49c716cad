"""What a profile remembers of the organisation in its space: the pinned root and the newest roster."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from oefenruimte.domain.ids import MemberId, OrganisationId, SpaceId
from oefenruimte.domain.organisation import Member, Organisation, Policy, Role, Roster
from oefenruimte.domain.share import Contact
from oefenruimte.sharing.delegation import Delegation, read_delegation, root_fingerprint
from oefenruimte.sharing.fingerprint import fingerprint
from oefenruimte.sharing.roster import SignedRoster

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_PINNED = "organisation/pinned"  # setting by space: which root, once and for all
_ROSTER = "organisation/roster"  # setting by organisation: all of the newest roster but its members
_USED = "organisation/used"  # setting by organisation, of administrators only: used tokens


@dataclass(frozen=True, slots=True)
class KeptRoster:
    """The newest roster that was accepted, without its members: those are rows."""

    organisation: OrganisationId
    name: str
    sequence: int
    sha256: str
    issued_at: datetime
    expires_on: date
    policy: Policy
    delegation: Delegation

    def full(self, members: tuple[Member, ...]) -> Roster:
        return Roster(
            self.organisation, self.name, self.sequence, self.issued_at, self.expires_on, members, self.policy
        )


def pinned(unit: "Unit") -> Organisation | None:
    """The organisation of the space of now."""
    space = unit.space.get()
    return None if space is None else pinned_in(unit, space.id)


def pinned_in(unit: "Unit", space: SpaceId) -> Organisation | None:
    kept = unit.settings.get(f"{_PINNED}/{space}", {})
    if not kept:
        return None
    root = base64.b64decode(kept["root"])
    return Organisation(OrganisationId(kept["id"]), kept["name"], root, root_fingerprint(root))


def pin(unit: "Unit", space: SpaceId, organisation: Organisation) -> None:
    unit.settings.put(
        f"{_PINNED}/{space}",
        {
            "id": organisation.id,
            "name": organisation.name,
            "root": base64.b64encode(organisation.root_key).decode("ascii"),
        },
    )


def unpin(unit: "Unit", space: SpaceId) -> None:
    unit.settings.put(f"{_PINNED}/{space}", {})


def kept_roster(unit: "Unit", organisation: Organisation) -> KeptRoster | None:
    kept = unit.settings.get(f"{_ROSTER}/{organisation.id}", {})
    if not kept:
        return None
    delegation, _ = read_delegation(kept["delegation"].encode("ascii"), organisation.root_key)
    return KeptRoster(
        organisation.id,
        kept["name"],
        kept["sequence"],
        kept["sha256"],
        datetime.fromisoformat(kept["issued_at"]),
        date.fromisoformat(kept["expires_on"]),
        Policy(kept["private_days"], kept["share_days"]),
        delegation,
    )


def listens_to_roster(unit: "Unit") -> bool:
    """Whether a roster says who is in the space of now."""
    organisation = pinned(unit)
    return organisation is not None and kept_roster(unit, organisation) is not None


def used_tokens(unit: "Unit", organisation: Organisation) -> dict[str, date]:
    """Marks of tokens that let somebody in or were refused, with the last day of their invitation."""
    kept = unit.settings.get(f"{_USED}/{organisation.id}", {})
    return {token: date.fromisoformat(until) for token, until in kept.items()}


def keep_used(unit: "Unit", organisation: Organisation, used: Mapping[str, date]) -> None:
    unit.settings.put(
        f"{_USED}/{organisation.id}", {token: until.isoformat() for token, until in used.items()}
    )


def take_in(
    unit: "Unit", space: SpaceId, organisation: Organisation, signed: SignedRoster, me: MemberId
) -> None:
    """Remember a roster that was checked. Who is on it is a contact from now on; other keys for somebody who
    is known block sharing with them until the user confirmed."""
    roster = signed.roster
    before = {member.id: member.recipient for member in unit.members.list(roster.organisation)}
    known = {contact.id: contact for contact in unit.contacts.list()}
    changed = unit.changed_cards.ids()
    fresh: list[Contact] = []
    for member in roster.members:
        contact = known.get(member.id)
        if member.id == me:
            continue
        if contact is None:
            fresh.append(contact_of(member))
        elif contact.recipient == member.recipient:
            if member.id in changed:  # nothing to confirm any more
                unit.changed_cards.drop(member.id)
        elif member.recipient != before.get(member.id):
            unit.changed_cards.put(contact_of(member))
    unit.contacts.add_new(fresh)
    unit.members.replace(roster.organisation, roster.members)
    unit.settings.put(
        f"{_ROSTER}/{roster.organisation}",
        {
            "name": roster.name,
            "sequence": roster.sequence,
            "sha256": signed.sha256,
            "issued_at": roster.issued_at.isoformat(),
            "expires_on": roster.expires_on.isoformat(),
            "private_days": roster.policy.private_days_at_most,
            "share_days": roster.policy.share_days_at_most,
            "delegation": signed.delegation.signed.decode("ascii"),
        },
    )
    if signed.delegation.delegate(me) is not None:
        over = roster.issued_at.date() - timedelta(days=1)  # an expired invitation lets nobody in anyway
        used = {**used_tokens(unit, organisation), **signed.used}
        keep_used(unit, organisation, {one: until for one, until in used.items() if until >= over})
    if roster.name != organisation.name:
        pin(unit, space, Organisation(organisation.id, roster.name, organisation.root_key, ""))


def contact_of(member: Member) -> Contact:
    """The contact that a line of the roster describes, not compared by this user."""
    words = fingerprint(member.signing_key, member.recipient)
    return Contact(member.id, member.name, member.recipient, member.signing_key, words, False)


def policy_of(unit: "Unit") -> Policy:
    """The rules of the organisation in the space of now; none without one."""
    organisation = pinned(unit)
    kept = None if organisation is None else kept_roster(unit, organisation)
    return Policy() if kept is None else kept.policy


def ended(unit: "Unit", member_id: MemberId, today: date) -> bool:
    """Whether the organisation of the space of now ended this membership, or it was over by itself."""
    organisation = pinned(unit)
    member = None if organisation is None else unit.members.get(organisation.id, member_id)
    return member is not None and not member.active(today)


def may_publish(unit: "Unit", member_id: MemberId, today: date) -> bool:
    """Without an organisation everyone; with one its trainers and administrators."""
    organisation = pinned(unit)
    if organisation is None:
        return True
    member = unit.members.get(organisation.id, member_id)
    return (
        member is not None
        and member.active(today)
        and (Role.TRAINER in member.roles or Role.ADMIN in member.roles)
    )

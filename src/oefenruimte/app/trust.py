"""Why a card may be believed, and what somebody is in the organisation: seen anew at every look."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.app.organisation_memory import kept_roster, pinned
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.organisation import Member, Trust
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


@dataclass(frozen=True, slots=True)
class Standing:
    """What a contact is held against. `current`: the roster has not expired, so that its word counts."""

    today: date
    members: Mapping[MemberId, Member] = field(default_factory=dict)
    current: bool = False
    changed: frozenset[MemberId] = frozenset()

    def judged(self, contact: Contact) -> Contact:
        """`contact` with trust, roles and last day filled in."""
        member = self.members.get(contact.id)
        trust = self._trust(contact, member)
        if member is None:
            return contact if trust is contact.trust else replace(contact, trust=trust)
        roles = member.roles if member.active(self.today) else ()
        return replace(contact, trust=trust, roles=roles, guest_until=member.guest_until)

    def _trust(self, contact: Contact, member: Member | None) -> Trust:
        if member is not None and not member.active(self.today):
            return Trust.REVOKED
        if contact.id in self.changed:
            return Trust.CHANGED
        if contact.verified:
            return Trust.IN_PERSON
        # The id is that of the signing key, so only the other key can differ.
        if member is not None and self.current and member.recipient == contact.recipient:
            return Trust.ORGANISATION
        return Trust.NOT_VERIFIED


def ensure_shareable(contact: Contact) -> None:
    """CONTACT_CHANGED until the user confirmed the new keys, CONTACT_REVOKED once the membership is over."""
    if contact.trust is Trust.CHANGED:
        raise fail(Code.CONTACT_CHANGED, "not confirmed", name=contact.name)
    if contact.trust is Trust.REVOKED:
        raise fail(Code.CONTACT_REVOKED, name=contact.name)


def standing(unit: "Unit", today: date) -> Standing:
    """In the space of now."""
    changed = frozenset(unit.changed_cards.ids())
    organisation = pinned(unit)
    kept = None if organisation is None else kept_roster(unit, organisation)
    if kept is None:
        return Standing(today, changed=changed)
    members = {member.id: member for member in unit.members.list(kept.organisation)}
    return Standing(today, members, today <= kept.expires_on, changed)


def standing_of(unit: "Unit", member_id: MemberId, today: date) -> Standing:
    """The same, for who looks at one person only."""
    organisation = pinned(unit)
    kept = None if organisation is None else kept_roster(unit, organisation)
    changed = frozenset({member_id} & unit.changed_cards.ids())
    if kept is None:
        return Standing(today, changed=changed)
    member = unit.members.get(kept.organisation, member_id)
    return Standing(today, {} if member is None else {member_id: member}, today <= kept.expires_on, changed)

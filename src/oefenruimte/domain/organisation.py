"""An organisation: who belongs to it and in which role, as its signed roster says.

A role says who is offered to whom. It never gives a right to read: only a key opens a share, and nobody
but the learner chooses whose keys those are.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from oefenruimte.domain.ids import CircleId, MemberId, OrganisationId

STALE_AFTER_DAYS = 30
SMALLEST_CIRCLE, LARGEST_CIRCLE = 3, 8  # people, the founder counted


class Role(StrEnum):
    LEARNER = "medewerker"
    COACH = "coach"
    TRAINER = "trainer"
    ADMIN = "beheerder"


class Trust(StrEnum):
    """Why one may believe that a card is this person's own."""

    IN_PERSON = "in-person"  # the words were compared
    ORGANISATION = "organisation"  # a roster of the pinned organisation names these very keys
    NOT_VERIFIED = "not-verified"
    CHANGED = "changed"  # other keys than were known: nothing is shared until the user confirms
    REVOKED = "revoked"  # the organisation ended the membership


@dataclass(frozen=True, slots=True)
class Member:
    """One line of the roster. `guest_until`: the last day of a guest."""

    id: MemberId
    name: str
    recipient: str  # age1… X25519
    signing_key: bytes  # Ed25519, 32 bytes
    roles: tuple[Role, ...]  # sorted, each once
    guest_until: date | None = None
    revoked_on: date | None = None

    def active(self, today: date) -> bool:
        return self.revoked_on is None and (self.guest_until is None or today <= self.guest_until)


@dataclass(frozen=True, slots=True)
class Policy:
    """Rules for everyone in the organisation. None: no rule."""

    private_days_at_most: int | None = None
    share_days_at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """Everyone in the organisation at one moment. A lower `sequence` than was seen is refused."""

    organisation: OrganisationId
    name: str
    sequence: int  # from 1
    issued_at: datetime  # aware, UTC
    expires_on: date
    members: tuple[Member, ...]  # by id
    policy: Policy = field(default_factory=Policy)

    def member(self, member_id: MemberId) -> Member | None:
        return next((member for member in self.members if member.id == member_id), None)


@dataclass(frozen=True, slots=True)
class Organisation:
    """What this profile joined. `fingerprint`: the words of its root key, pinned at the first join."""

    id: OrganisationId
    name: str
    root_key: bytes  # Ed25519 public, 32 bytes
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a new member gets as a file or a square to scan. `token`: used once."""

    organisation: Organisation
    location: str
    roles: tuple[Role, ...]
    expires_on: date
    token: str
    guest_until: date | None = None
    signed: bytes = field(default=b"", repr=False)  # the file, as an administrator signed it


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody who asks to be let in, as the administrator sees it."""

    member: Member  # the card with the roles of the invitation
    token: str
    asked_at: datetime
    fingerprint: str  # words of the card, to compare


class RosterState(StrEnum):
    NONE = "none"  # no organisation
    FRESH = "fresh"
    STALE = "stale"  # older than STALE_AFTER_DAYS
    EXPIRED = "expired"
    WAITING = "waiting"  # asked to be let in, not yet on it


class CircleKind(StrEnum):
    PEER = "peer"  # everyone sees at once what the others say
    CALIBRATION = "calibration"  # rated blind: what others gave is seen after one's own is sent


@dataclass(frozen=True, slots=True)
class Circle:
    """A peer circle (*intervisiegroep*): a share to it is for all its members, as is what they say of it.

    Of a calibration the members are coaches, and whoever brings the sample.
    """

    id: CircleId
    name: str
    founder: MemberId
    members: tuple[MemberId, ...]  # sorted; the founder among them, until they leave
    kind: CircleKind = CircleKind.PEER

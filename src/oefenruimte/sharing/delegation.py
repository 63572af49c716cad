"""Who may sign for an organisation: named by its root key, for at most 400 days (docs/sharing-format.md, 14).

The root key lies on a stick in a drawer. With it, administrators are named; they sign rosters and
invitations with the signing keys of their own profiles.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from oefenruimte.domain.ids import MemberId, OrganisationId, id_from
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.signed_lines import ensure_signed, sign_lines, take_lines, versioned
from oefenruimte.sharing.strict_json import MAX_NUMBER, damaged, encode, to_base64
from oefenruimte.sharing.words import WORDS
from oefenruimte.vault.recipients import Recipient

FORMAT = 1
MAX_DAYS = 400
MAX_DELEGATES = 8

_DOMAIN = b"oefenruimte-delegation-v1\n"
_ORGANISATION_DOMAIN = b"oefenruimte-organisation-v1\n"
_ROOT_DOMAIN = b"oefenruimte-root-v1\n"
_ROOT_WORDS = 12


@dataclass(frozen=True, slots=True)
class Delegate:
    signing_key: bytes  # Ed25519, 32 bytes
    recipient: str  # age1…: what is for the administrators is sealed to it

    @property
    def id(self) -> MemberId:
        return member_id_of(self.signing_key)


@dataclass(frozen=True, slots=True)
class Delegation:
    """`number` counts the delegations of a root key from 1: after a higher one, a lower one is over.

    `signed`: the two lines as the root signed them.
    """

    organisation: OrganisationId
    number: int
    issued_on: date
    expires_on: date
    delegates: tuple[Delegate, ...]  # by member id
    signed: bytes = b""

    def delegate(self, member: MemberId) -> Delegate | None:
        return next((one for one in self.delegates if one.id == member), None)


def organisation_id_of(root_public: bytes) -> OrganisationId:
    """The id of the organisation with this root key: nobody can claim another's."""
    return OrganisationId(id_from(hashlib.sha256(_ORGANISATION_DOMAIN + root_public).digest()))


def root_fingerprint(root_public: bytes) -> str:
    """Twelve words: 96 bits. More than for a person, because everyone's trust hangs on this one key."""
    if len(root_public) != 32:
        raise ValueError("an Ed25519 public key has 32 bytes")
    digest = hashlib.sha256(_ROOT_DOMAIN + root_public).digest()
    return " ".join(WORDS[byte] for byte in digest[:_ROOT_WORDS])


def make_delegation(
    root_seed: bytes,
    root_public: bytes,
    *,
    number: int,
    issued_on: date,
    expires_on: date,
    delegates: Sequence[Delegate],
) -> Delegation:
    """BAD_ARGUMENT for no or too many delegates, or more than 400 days."""
    if not 1 <= len(delegates) <= MAX_DELEGATES:
        raise fail(Code.BAD_ARGUMENT, "1 to 8 administrators", what="het aantal beheerders")
    if not issued_on < expires_on <= issued_on + timedelta(days=MAX_DAYS):
        raise fail(Code.BAD_ARGUMENT, "at most 400 days", what="datum")
    ordered = tuple(sorted(delegates, key=lambda one: one.id))
    organisation = organisation_id_of(root_public)
    said = encode(
        {
            "delegates": [
                {"recipient": one.recipient, "signing_key": to_base64(one.signing_key)} for one in ordered
            ],
            "expires_on": expires_on.isoformat(),
            "format": FORMAT,
            "issued_on": issued_on.isoformat(),
            "number": number,
            "organisation": organisation,
        }
    )
    signed = sign_lines(said, _DOMAIN, root_seed)
    return Delegation(organisation, number, issued_on, expires_on, ordered, signed)


def read_delegation(data: bytes, root_public: bytes) -> tuple[Delegation, bytes]:
    """The delegation that `data` begins with, and what follows it. Nothing is read before the signature of
    the root is right. OBJECT_DAMAGED, OBJECT_UNSIGNED, OBJECT_NEWER."""
    said, signature, rest = take_lines(data, "delegation")
    ensure_signed(said, signature, _DOMAIN, root_public, "delegation")
    fields = versioned(said, "delegation", FORMAT)
    organisation = fields.identifier("organisation")
    number = fields.number("number", 1, MAX_NUMBER)
    issued_on, expires_on = fields.day("issued_on"), fields.day("expires_on")
    delegates = []
    for one in fields.objects("delegates", 1, MAX_DELEGATES):
        recipient = one.string("recipient", 80)
        delegates.append(Delegate(one.octets("signing_key", 32, 32), checked_recipient(recipient)))
        one.finish()
    fields.finish()
    ids = [one.id for one in delegates]
    if organisation != organisation_id_of(root_public):
        raise damaged("delegation.organisation", "not of this root key")
    if ids != sorted(set(ids)):
        raise damaged("delegation.delegates", "not in order, or one twice")
    if not issued_on < expires_on <= issued_on + timedelta(days=MAX_DAYS):
        raise damaged("delegation.expires_on", "not within 400 days")
    signed = data[: len(data) - len(rest)]
    return (
        Delegation(OrganisationId(organisation), number, issued_on, expires_on, tuple(delegates), signed),
        rest,
    )


def checked_recipient(text: str) -> str:
    """`text`, which must be an age recipient in its one spelling. OBJECT_DAMAGED."""
    try:
        if Recipient.parse(text).text == text:
            return text
    except ValueError as error:
        raise damaged("recipient", "not an age recipient") from error
    raise damaged("recipient", "another spelling")

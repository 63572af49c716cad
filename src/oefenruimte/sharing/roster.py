"""The signed list of everyone in an organisation (docs/sharing-format.md, section 14).

Four lines: the delegation and the signature of the root; the roster and the signature of a delegate.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import pairwise

from oefenruimte.domain.ids import MemberId, OrganisationId, SpaceId
from oefenruimte.domain.organisation import Member, Policy, Role, Roster
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.delegation import Delegation, checked_recipient, read_delegation
from oefenruimte.sharing.signed_lines import sign_lines, take_lines, versioned
from oefenruimte.sharing.strict_json import Fields, damaged, encode, to_base64
from oefenruimte.sharing.text import MAX_NAME
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.signing import verify

FORMAT = 1
MAX_ROSTER_BYTES = 8 * 1024**2
MAX_MEMBERS = 20_000
MAX_USED = 20_000
MAX_POLICY_DAYS = 3650
NO_ROSTER_BEFORE = "0" * 64
HIGHEST_SEQUENCE = 99_999_999  # eight digits in the name of the file

_DOMAIN = b"oefenruimte-roster-v1\n"
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


@dataclass(frozen=True, slots=True)
class SignedRoster:
    """A roster and all that came with it.

    `previous`: SHA-256 of the file with the sequence before. `used`: the tokens (as `token_mark`) that let
    somebody in or were refused, with the last day of their invitation; after it they need no remembering.
    """

    roster: Roster
    space: SpaceId
    previous: str
    delegation: Delegation
    signer: MemberId
    used: Mapping[str, date] = field(default_factory=dict)
    sha256: str = ""  # of the file, hex


def make_roster(signed: SignedRoster, keys: ProfileKeys) -> bytes:
    """The file, signed by the holder of `keys`. DELEGATION_EXPIRED when the delegation does not name them."""
    roster, signer = signed.roster, keys.public.signing_public
    if signed.delegation.delegate(member_id_of(signer)) is None:
        raise fail(Code.DELEGATION_EXPIRED, "not one of the delegates")
    said = encode(
        {
            "expires_on": roster.expires_on.isoformat(),
            "format": FORMAT,
            "issued_at": moment_text(roster.issued_at),
            "members": [_member_json(member) for member in roster.members],
            "name": roster.name,
            "organisation": roster.organisation,
            "policy": {
                "private_days_at_most": roster.policy.private_days_at_most,
                "share_days_at_most": roster.policy.share_days_at_most,
            },
            "previous": signed.previous,
            "sequence": roster.sequence,
            "signer": to_base64(signer),
            "space": signed.space,
            "used": [
                {"token": token, "until": until.isoformat()} for token, until in sorted(signed.used.items())
            ],
        }
    )
    file = signed.delegation.signed + sign_lines(said, _DOMAIN, keys.signing_key)
    if len(file) > MAX_ROSTER_BYTES:
        raise fail(Code.BAD_ARGUMENT, "the roster is too large", what="het aantal leden")
    return file


def read_roster(data: bytes, root_public: bytes) -> SignedRoster:
    """Check both signatures, and then every field.

    OBJECT_DAMAGED, OBJECT_NEWER, OBJECT_UNSIGNED (not by the root, or not by who it names). Whether it is the
    newest, of this space and not expired is for the caller.
    """
    if len(data) > MAX_ROSTER_BYTES:
        raise damaged("roster", "too large")
    delegation, rest = read_delegation(data, root_public)
    said, signature, end = take_lines(rest, "roster")
    if end:
        raise damaged("roster", "something follows it")
    # Nothing of it is read before one of those whom the root names proves to have signed it.
    named = [one for one in delegation.delegates if verify(one.signing_key, _DOMAIN + said, signature)]
    if not named:
        raise fail(Code.OBJECT_UNSIGNED, "signed by nobody the root names")
    signer = named[0].id
    fields = versioned(said, "roster", FORMAT)
    if fields.octets("signer", 32, 32) != named[0].signing_key:
        raise damaged("roster.signer", "not who signed")
    roster, space, previous, used = _read(fields)
    if roster.organisation != delegation.organisation:
        raise damaged("roster.organisation", "not of this root key")
    if roster.expires_on > delegation.expires_on:
        raise damaged("roster.expires_on", "later than its delegation")
    mine = roster.member(signer)
    if mine is None or Role.ADMIN not in mine.roles or mine.revoked_on is not None:
        raise fail(Code.OBJECT_UNSIGNED, "signed by somebody who is no administrator in it")
    return SignedRoster(roster, space, previous, delegation, signer, used, hashlib.sha256(data).hexdigest())


def token_mark(token: str) -> str:
    """How a used token stands in the roster: who reads it cannot use an invitation that is still out."""
    return hashlib.sha256(b"oefenruimte-token-v1\n" + token.encode("ascii")).hexdigest()


def moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_moment(fields: Fields, name: str) -> datetime:
    text = fields.string(name, 20)
    if _MOMENT.fullmatch(text) is None:
        raise damaged(fields.place(name), "not a moment")
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise damaged(fields.place(name), "not a moment") from error


def read_roles(fields: Fields) -> tuple[Role, ...]:
    """One or more roles, sorted, each once."""
    words = fields.items("roles", 1, len(Role))
    if not all(isinstance(word, str) for word in words):
        raise damaged(fields.place("roles"), "not words")
    try:
        roles = tuple(Role(word) for word in words if isinstance(word, str))
    except ValueError as error:
        raise damaged(fields.place("roles"), "not a role") from error
    if any(one >= other for one, other in pairwise(roles)):
        raise damaged(fields.place("roles"), "not in order")
    return roles


def optional_day(fields: Fields, name: str) -> date | None:
    return None if fields.absent(name) else fields.day(name)


def day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _member_json(member: Member) -> dict[str, object]:
    return {
        "guest_until": day_text(member.guest_until),
        "name": member.name,
        "recipient": member.recipient,
        "revoked_on": day_text(member.revoked_on),
        "roles": list(member.roles),
        "signing_key": to_base64(member.signing_key),
    }


def _read(fields: Fields) -> tuple[Roster, SpaceId, str, dict[str, date]]:
    members = tuple(_read_member(one) for one in fields.objects("members", 1, MAX_MEMBERS))
    if any(one.id >= other.id for one, other in pairwise(members)):
        raise damaged("roster.members", "not in order, or one twice")
    policy = fields.object("policy")
    rules = Policy(
        _optional_days(policy, "private_days_at_most"), _optional_days(policy, "share_days_at_most")
    )
    policy.finish()
    used: dict[str, date] = {}
    for one in fields.objects("used", 0, MAX_USED):
        used[one.digest("token")] = one.day("until")
        one.finish()
    roster = Roster(
        organisation=OrganisationId(fields.identifier("organisation")),
        name=read_name(fields),
        sequence=fields.number("sequence", 1, HIGHEST_SEQUENCE),
        issued_at=read_moment(fields, "issued_at"),
        expires_on=fields.day("expires_on"),
        members=members,
        policy=rules,
    )
    space, previous = SpaceId(fields.identifier("space")), fields.digest("previous")
    fields.finish()
    return roster, space, previous, used


def _read_member(fields: Fields) -> Member:
    signing_key = fields.octets("signing_key", 32, 32)
    member = Member(
        id=member_id_of(signing_key),
        name=read_name(fields),
        recipient=checked_recipient(fields.string("recipient", 80)),
        signing_key=signing_key,
        roles=read_roles(fields),
        guest_until=optional_day(fields, "guest_until"),
        revoked_on=optional_day(fields, "revoked_on"),
    )
    fields.finish()
    return member


def read_name(fields: Fields) -> str:
    name = fields.text("name", MAX_NAME, lines=False)
    if not name:
        raise damaged(fields.place("name"), "empty")
    return name


def _optional_days(fields: Fields, name: str) -> int | None:
    return None if fields.absent(name) else fields.number(name, 1, MAX_POLICY_DAYS)

"""An invitation to an organisation: a file, or a square to scan (docs/sharing-format.md, section 14).

Four lines: the delegation and the signature of the root; the invitation and the signature of a delegate. It
names the root key itself: whose that is, the words tell.
"""

from dataclasses import dataclass, replace

from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.domain.organisation import Invitation, Organisation
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.delegation import (
    Delegation,
    organisation_id_of,
    read_delegation,
    root_fingerprint,
)
from oefenruimte.sharing.roster import day_text, optional_day, read_name, read_roles
from oefenruimte.sharing.signed_lines import ensure_signed, sign_lines, take_lines, versioned
from oefenruimte.sharing.strict_json import damaged, encode, to_base64
from oefenruimte.sharing.text import own_text
from oefenruimte.vault.keys import ProfileKeys

FORMAT = 1
SUFFIX = ".oefenuitnodiging"
MAX_LOCATION = 400
MAX_INVITATION_BYTES = 2900  # what one square holds

_DOMAIN = b"oefenruimte-invitation-v1\n"


@dataclass(frozen=True, slots=True)
class OpenedInvitation:
    """An invitation whose signatures are right, and what only the program needs of it."""

    invitation: Invitation
    space: SpaceId
    delegation: Delegation
    signer: MemberId


def make_invitation(
    invitation: Invitation, space: SpaceId, delegation: Delegation, keys: ProfileKeys
) -> Invitation:
    """`invitation` with its file in `signed`. BAD_ARGUMENT when the location is too long for a square."""
    said = encode(
        {
            "expires_on": invitation.expires_on.isoformat(),
            "format": FORMAT,
            "guest_until": day_text(invitation.guest_until),
            "location": own_text(invitation.location, MAX_LOCATION, "plek", lines=False),
            "name": invitation.organisation.name,
            "roles": list(invitation.roles),
            "root": to_base64(invitation.organisation.root_key),
            "signer": to_base64(keys.public.signing_public),
            "space": space,
            "token": invitation.token,
        }
    )
    file = delegation.signed + sign_lines(said, _DOMAIN, keys.signing_key)
    if len(file) > MAX_INVITATION_BYTES:
        raise fail(Code.BAD_ARGUMENT, "more than a square holds", what="plek")
    return replace(invitation, signed=file)


def open_invitation(data: bytes) -> OpenedInvitation:
    """INVITATION_DAMAGED, also when a signature is wrong; OBJECT_NEWER. Days are for the caller."""
    try:
        return _open(data)
    except Failure as failure:
        if failure.problem.code in (Code.OBJECT_DAMAGED, Code.OBJECT_UNSIGNED):
            raise fail(Code.INVITATION_DAMAGED, failure.problem.detail) from failure
        raise


def _open(data: bytes) -> OpenedInvitation:
    if len(data) > MAX_INVITATION_BYTES:
        raise damaged("invitation", "too large")
    _, _, rest = take_lines(data, "delegation")
    said, signature, end = take_lines(rest, "invitation")
    if end:
        raise damaged("invitation", "something follows it")
    fields = versioned(said, "invitation", FORMAT)
    root, signing_key = fields.octets("root", 32, 32), fields.octets("signer", 32, 32)
    delegation, _ = read_delegation(data, root)
    signer = member_id_of(signing_key)
    if delegation.delegate(signer) is None:
        raise fail(Code.OBJECT_UNSIGNED, "signed by somebody the root does not name")
    ensure_signed(said, signature, _DOMAIN, signing_key, "invitation")
    invitation = Invitation(
        organisation=Organisation(organisation_id_of(root), read_name(fields), root, root_fingerprint(root)),
        location=fields.text("location", MAX_LOCATION, lines=False),
        roles=read_roles(fields),
        expires_on=fields.day("expires_on"),
        token=fields.identifier("token"),
        guest_until=optional_day(fields, "guest_until"),
        signed=data,
    )
    space = SpaceId(fields.identifier("space"))
    fields.finish()
    if invitation.expires_on > delegation.expires_on:
        raise damaged("invitation.expires_on", "later than its delegation")
    return OpenedInvitation(invitation, space, delegation, signer)

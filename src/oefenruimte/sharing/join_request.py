"""Somebody who asks to be let in: card and invitation, sealed to the administrators.

    magic(8) version(2) | age file: two lines, JSON and the signature by the key of the card

The format: docs/sharing-format.md, section 14. The place sees that somebody asks, and how large that is.
"""

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from oefenruimte.domain.ids import ObjectId, OrganisationId, SpaceId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact
from oefenruimte.sharing.cards import read_card
from oefenruimte.sharing.delegation import Delegate
from oefenruimte.sharing.invitation import MAX_INVITATION_BYTES, OpenedInvitation, open_invitation
from oefenruimte.sharing.roster import moment_text, read_moment
from oefenruimte.sharing.signed_lines import ensure_signed, sign_lines, take_lines, versioned
from oefenruimte.sharing.strict_json import damaged, encode, to_base64
from oefenruimte.sharing.transport import MAX_CARD_BYTES
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.reader import AgeReader
from oefenruimte.vault.recipients import Identity, Recipient
from oefenruimte.vault.writer import AgeWriter

MAGIC = b"OEFENREQ"
FORMAT = 1
MAX_REQUEST_BYTES = 64 * 1024

_PREFIX = struct.Struct(">8sH")
_DOMAIN = b"oefenruimte-request-v1\n"


@dataclass(frozen=True, slots=True)
class OpenedRequest:
    object_id: ObjectId
    card: Contact
    opened: OpenedInvitation
    asked_at: datetime


def request_lines(
    *,
    space: SpaceId,
    object_id: ObjectId,
    card: bytes,
    invitation: bytes,
    asked_at: datetime,
    keys: ProfileKeys,
) -> bytes:
    """What is sealed. `card` is the own card, `invitation` the file as it was signed."""
    said = encode(
        {
            "asked_at": moment_text(asked_at),
            "card": to_base64(card),
            "format": FORMAT,
            "invitation": to_base64(invitation),
            "object": object_id,
            "space": space,
        }
    )
    return sign_lines(said, _DOMAIN, keys.signing_key)


def seal_request(lines: bytes, delegates: Sequence[Delegate]) -> bytes:
    """The object, for each of the administrators."""
    out = _Kept()
    writer = AgeWriter(out, [Recipient.parse(one.recipient) for one in delegates])
    writer.write(lines)
    writer.close()
    return _PREFIX.pack(MAGIC, FORMAT) + out.content


def open_request(
    data: bytes, *, space: SpaceId, object_id: ObjectId, organisation: OrganisationId, identity: Identity
) -> OpenedRequest:
    """OBJECT_DAMAGED, OBJECT_NEWER, NOT_FOR_YOU, OBJECT_UNSIGNED, OBJECT_FOREIGN (of another space, or under
    another name), ORGANISATION_OTHER, INVITATION_DAMAGED. Days and tokens are for the caller."""
    if len(data) > MAX_REQUEST_BYTES or len(data) < _PREFIX.size:
        raise damaged("request", "not the size of one")
    magic, version = _PREFIX.unpack_from(data)
    if magic != MAGIC:
        raise damaged("request", "not one")
    if version != FORMAT:
        raise fail(Code.OBJECT_NEWER, f"request format {version}", version=str(version))
    said, signature, end = take_lines(_decrypted(io.BytesIO(data), identity), "request")
    if end:
        raise damaged("request", "something follows it")
    fields = versioned(said, "request", FORMAT)
    card = read_card(fields.octets("card", 1, MAX_CARD_BYTES))
    ensure_signed(said, signature, _DOMAIN, card.signing_key, "request")
    opened = open_invitation(fields.octets("invitation", 1, MAX_INVITATION_BYTES))
    asked_at = read_moment(fields, "asked_at")
    named = (fields.identifier("space"), fields.identifier("object"))
    fields.finish()
    if named != (space, object_id) or opened.space != space:
        raise fail(Code.OBJECT_FOREIGN, "of another space, or under another name")
    if opened.invitation.organisation.id != organisation:
        raise fail(Code.ORGANISATION_OTHER)
    return OpenedRequest(object_id, card, opened, asked_at)


def _decrypted(file: BinaryIO, identity: Identity) -> bytes:
    try:
        with AgeReader(file, [identity], start=_PREFIX.size) as reader:
            return reader.read(MAX_REQUEST_BYTES)
    except Failure as failure:
        if failure.problem.code is Code.FILE_DAMAGED:
            raise damaged("request", "the age file is damaged") from failure
        raise


class _Kept(io.BytesIO):
    """Bytes that are still there after a writer closed what it wrote to."""

    content = b""

    def close(self) -> None:
        if not self.closed:
            self.content = self.getvalue()
        super().close()

"""The header of an object: what everybody with access to the space can read."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from oefenruimte.domain.ids import MemberId, ObjectId, SpaceId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.strict_json import MAX_NUMBER, Fields, decode, encode
from oefenruimte.sharing.transport import MAX_MESSAGE_BYTES, MAX_REVIEW_BYTES, MAX_SHARE_BYTES

FORMAT = 1
MAX_RECIPIENTS = 64
BINDING_SIZE = 32
_BINDING_DOMAIN = b"oefenruimte-binding-v1\n"


class ObjectType(StrEnum):
    SHARE = "share"
    FEEDBACK = "feedback"
    TOMBSTONE = "tombstone"
    REVIEW = "review"
    REPLY = "reply"
    CIRCLE = "circle"
    WISH = "wish"


MAX_CIPHERTEXT = {
    ObjectType.SHARE: MAX_SHARE_BYTES,
    ObjectType.FEEDBACK: MAX_MESSAGE_BYTES,
    ObjectType.TOMBSTONE: MAX_MESSAGE_BYTES,
    ObjectType.REVIEW: MAX_REVIEW_BYTES,
    ObjectType.REPLY: MAX_MESSAGE_BYTES,
    ObjectType.CIRCLE: MAX_MESSAGE_BYTES,
    ObjectType.WISH: MAX_MESSAGE_BYTES,
}


@dataclass(frozen=True, slots=True)
class Header:
    """What everybody with access to the space can read. `sequence` counts one author's objects, from 1."""

    format: int
    space: SpaceId
    object_id: ObjectId
    kind: ObjectType
    author: MemberId
    recipients: tuple[MemberId, ...]  # sorted
    sequence: int
    sha256: str  # of the age file, hex
    size: int  # of the age file, bytes


def header_json(header: Header) -> bytes:
    return encode(
        {
            "author": header.author,
            "format": header.format,
            "object": header.object_id,
            "recipients": list(header.recipients),
            "sequence": header.sequence,
            "sha256": header.sha256,
            "size": header.size,
            "space": header.space,
            "type": header.kind,
        }
    )


def read_header(block: bytes, author: MemberId) -> Header:
    fields = decode(block, "header")
    fields.number("format", FORMAT, FORMAT)
    if fields.identifier("author") != author:
        raise fail(Code.OBJECT_DAMAGED, "header.author: not the signer")
    kind = _object_type(fields)
    header = Header(
        format=FORMAT,
        space=SpaceId(fields.identifier("space")),
        object_id=ObjectId(fields.identifier("object")),
        kind=kind,
        author=author,
        recipients=tuple(MemberId(one) for one in fields.identifiers("recipients", 1, MAX_RECIPIENTS)),
        sequence=fields.number("sequence", 1, MAX_NUMBER),
        sha256=fields.digest("sha256"),
        size=fields.number("size", 1, MAX_CIPHERTEXT[kind]),
    )
    fields.finish()
    return header


def _object_type(fields: Fields) -> ObjectType:
    """A type of a later program is no damage: it is named and left alone."""
    name = fields.name("type")
    try:
        return ObjectType(name)
    except ValueError as error:
        raise fail(Code.OBJECT_FOREIGN, "unknown type", type=name) from error


def binding_of(header: Header) -> bytes:
    """What ties the content to its header: 32 bytes at the start of the plaintext."""
    said = (
        header.space,
        header.object_id,
        header.kind,
        header.author,
        ",".join(header.recipients),
        str(header.sequence),
    )
    return hashlib.sha256(_BINDING_DOMAIN + "\n".join(said).encode("ascii")).digest()

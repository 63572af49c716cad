"""Who made something: the id that belongs to a signing key."""

import hashlib

from oefenruimte.domain.ids import MemberId, id_from

_MEMBER_DOMAIN = b"oefenruimte-member-v1\n"


def member_id_of(signing_public: bytes) -> MemberId:
    """The id of whoever holds this Ed25519 key: 100 bits of its SHA-256, so nobody can claim another's."""
    return MemberId(id_from(hashlib.sha256(_MEMBER_DOMAIN + signing_public).digest()))

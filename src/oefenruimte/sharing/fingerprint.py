"""Words two people read to each other to know that a contact card is the other's own."""

import hashlib

from oefenruimte.sharing.words import WORDS

_DOMAIN = b"oefenruimte-fingerprint-v1\n"


def fingerprint(signing_public: bytes, recipient_text: str) -> str:
    """Eight Dutch words with spaces: 64 bits of SHA-256 over both public keys of a member.

    `signing_public`: Ed25519 public key, 32 bytes. `recipient_text`: the age recipient, "age1…".
    """
    if len(signing_public) != 32:
        raise ValueError("an Ed25519 public key has 32 bytes")
    digest = hashlib.sha256(_DOMAIN + signing_public + recipient_text.encode("ascii")).digest()
    return " ".join(WORDS[byte] for byte in digest[:8])

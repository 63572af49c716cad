"""The root key of an organisation: made once, kept outside every profile in a file behind a passphrase.

JSON, `B64` standing for base64:

    {"format": 1, "kind": "oefenruimte-root", "public": B64,
     "passphrase": as in a key file (vault.key_file),
     "check": SHA-256 of the file without this field, hexadecimal}

Who has file and passphrase can say who the administrators are; nothing that anyone shared opens with it.
"""

import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault.key_file import (
    MAX_KEY_FILE_SIZE,
    ROOT_SIZE,
    check_of,
    damaged_key_file,
    exact_object,
    passphrase_fields,
    read_octets,
    read_passphrase_wrap,
    to_text,
)
from oefenruimte.vault.keys import open_wrap, wrap_root

FORMAT = 1
KIND = "oefenruimte-root"
_USE = b"oefenruimte/organisation/1/root"


@dataclass(frozen=True, slots=True)
class RootKey:
    """Ed25519. The repr does not show the seed."""

    seed: bytes = field(repr=False)  # 32 bytes

    @property
    def public(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()


def create_root_key(passphrase: str) -> tuple[bytes, RootKey]:
    """A new root key and the file that holds it. WEAK_PASSPHRASE."""
    key = RootKey(secrets.token_bytes(ROOT_SIZE))
    content: dict[str, Any] = {
        "format": FORMAT,
        "kind": KIND,
        "public": to_text(key.public),
        "passphrase": passphrase_fields(wrap_root(key.seed, passphrase, _USE)),
    }
    return json.dumps(content | {"check": check_of(content)}, indent=1).encode("ascii") + b"\n", key


def open_root_key(file: bytes, passphrase: str) -> RootKey:
    """WRONG_PASSPHRASE, KEY_FILE_DAMAGED."""
    try:
        if len(file) > MAX_KEY_FILE_SIZE:
            raise damaged_key_file("too large")
        content = exact_object(json.loads(file), "format", "kind", "public", "passphrase", "check")
        if (content["format"], content["kind"]) != (FORMAT, KIND):
            raise damaged_key_file("not a root key")
        if content.pop("check") != check_of(content):
            raise damaged_key_file("the check does not match")
        public, wrap = read_octets(content["public"], 32), read_passphrase_wrap(content["passphrase"])
    except (ValueError, RecursionError):
        raise damaged_key_file("not readable") from None
    key = RootKey(open_wrap(wrap, passphrase, _USE))
    if key.public != public:
        raise fail(Code.KEY_FILE_DAMAGED, "the public key is another")
    return key

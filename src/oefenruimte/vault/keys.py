"""The keys of a profile, and the ways to open them.

One random root key gives an age identity, a signing key and the database key. The key file holds the root
key wrapped by the passphrase (Argon2id) and by the recovery code; `vault.keyring_wrap` adds a third way.
Whoever has neither passphrase nor code has nothing: there is no other door, and no count of wrong tries.
"""

import secrets
from dataclasses import dataclass, field, replace
from typing import Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault.age_format import derive
from oefenruimte.vault.key_file import (
    MAX_KEY_FILE_SIZE,
    ROOT_SIZE,
    SALT_SIZE,
    Cost,
    KeyFile,
    PassphraseWrap,
    RecoveryWrap,
)
from oefenruimte.vault.passphrase import Strength, passphrase_bytes, passphrase_strength
from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.recovery_code import (
    new_recovery_code,
    parse_recovery_code,
    wrong_recovery_code,
)

__all__ = [
    "MAX_KEY_FILE_SIZE",
    "ProfileKeys",
    "PublicKeys",
    "Strength",
    "change_passphrase",
    "change_recovery_code",
    "create_key_file",
    "new_recovery_code",
    "open_with_passphrase",
    "open_with_recovery_code",
    "passphrase_strength",
]

_NONCE = bytes(12)  # every wrap key is used once
_PASSPHRASE = b"oefenruimte/keys/1/passphrase"
_RECOVERY = b"oefenruimte/keys/1/recovery"


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others may know."""

    recipient_text: str  # age1…
    signing_public: bytes  # Ed25519, 32 bytes


@dataclass(frozen=True, slots=True)
class ProfileKeys:
    """The secrets of a profile. The repr shows none of them.

    `root` is what the other three come from, b"" for keys that were put together by hand: those work, but
    cannot be wrapped in a key file.
    """

    identity: Identity = field(repr=False)
    signing_key: bytes = field(repr=False)  # Ed25519 seed, 32 bytes
    database_key: bytes = field(repr=False)  # 32 bytes
    root: bytes = field(default=b"", repr=False)

    @classmethod
    def from_root(cls, root: bytes) -> Self:
        """The keys of a root key of 32 bytes."""
        identity, signing_key, database_key = (
            derive(root, b"", b"oefenruimte/1/" + use) for use in (b"identity", b"signing", b"database")
        )
        return cls(Identity(identity), signing_key, database_key, root)

    @classmethod
    def generate(cls) -> Self:
        """Fresh keys that no key file holds."""
        return cls.from_root(secrets.token_bytes(ROOT_SIZE))

    @property
    def public(self) -> PublicKeys:
        signing = Ed25519PrivateKey.from_private_bytes(self.signing_key)
        return PublicKeys(self.identity.recipient.text, signing.public_key().public_bytes_raw())


def create_key_file(passphrase: str, recovery_code: str | None = None) -> tuple[bytes, str, ProfileKeys]:
    """New keys: (key file, recovery code, keys). The code is kept nowhere.

    `recovery_code` is one of `new_recovery_code` that was shown already; without it a new one is made.
    Failures WEAK_PASSPHRASE, WRONG_RECOVERY_CODE. Takes about 0.1 s and 64 MiB on purpose.
    """
    code = recovery_code or new_recovery_code()
    secret = parse_recovery_code(code)
    keys = ProfileKeys.generate()
    salt = secrets.token_bytes(SALT_SIZE)
    recovery = RecoveryWrap(salt, seal_root(_recovery_key(secret, salt), keys.root, _RECOVERY))
    return KeyFile(wrap_root(keys.root, passphrase, _PASSPHRASE), recovery).to_bytes(), code, keys


def open_with_passphrase(key_file: bytes, passphrase: str) -> ProfileKeys:
    """Failures WRONG_PASSPHRASE (always the same, after the same work) and KEY_FILE_DAMAGED."""
    wrap = KeyFile.parse(key_file).passphrase
    return ProfileKeys.from_root(open_wrap(wrap, passphrase, _PASSPHRASE))


def open_with_recovery_code(key_file: bytes, code: str) -> ProfileKeys:
    """Failures WRONG_RECOVERY_CODE and KEY_FILE_DAMAGED.

    The fact `reason` of a wrong code is that of `parse_recovery_code`, or `other`: a sound code, but not of
    this profile.
    """
    wrap = KeyFile.parse(key_file).recovery
    root = open_root(_recovery_key(parse_recovery_code(code), wrap.salt), wrap.sealed, _RECOVERY)
    if root is None:
        raise wrong_recovery_code("other")
    return ProfileKeys.from_root(root)


def change_passphrase(key_file: bytes, keys: ProfileKeys, new_passphrase: str) -> bytes:
    """The key file with another passphrase; the recovery code stays what it was.

    Failures WEAK_PASSPHRASE and KEY_FILE_DAMAGED. ValueError for keys without a root key. Whether `keys`
    are those of this file cannot be seen here.
    """
    wrap = wrap_root(keys.root, new_passphrase, _PASSPHRASE)
    return replace(KeyFile.parse(key_file), passphrase=wrap).to_bytes()


def change_recovery_code(key_file: bytes, keys: ProfileKeys, code: str) -> bytes:
    """The key file with another recovery code; the one before opens nothing any more.

    `code` is one of `new_recovery_code`. Failures WRONG_RECOVERY_CODE and KEY_FILE_DAMAGED. ValueError for
    keys without a root key.
    """
    salt = secrets.token_bytes(SALT_SIZE)
    key = _recovery_key(parse_recovery_code(code), salt)
    recovery = RecoveryWrap(salt, seal_root(key, keys.root, _RECOVERY))
    return replace(KeyFile.parse(key_file), recovery=recovery).to_bytes()


def seal_root(key: bytes, root: bytes, use: bytes) -> bytes:
    """Wrap the root key. `key` must never have sealed anything before."""
    if len(root) != ROOT_SIZE:
        raise ValueError("these keys have no root key")
    return ChaCha20Poly1305(key).encrypt(_NONCE, root, use)


def open_root(key: bytes, sealed: bytes, use: bytes) -> bytes | None:
    """The root key, or None when the key is another."""
    try:
        return ChaCha20Poly1305(key).decrypt(_NONCE, sealed, use)
    except InvalidTag:
        return None


def wrap_root(root: bytes, passphrase: str, use: bytes) -> PassphraseWrap:
    """32 secret bytes behind a passphrase; `use` says what they are for. WEAK_PASSPHRASE."""
    if not passphrase_strength(passphrase).ok:
        raise fail(Code.WEAK_PASSPHRASE)
    salt, cost = secrets.token_bytes(SALT_SIZE), Cost()
    return PassphraseWrap(cost, salt, seal_root(_passphrase_key(passphrase, salt, cost), root, use))


def open_wrap(wrap: PassphraseWrap, passphrase: str, use: bytes) -> bytes:
    """The secret bytes. WRONG_PASSPHRASE, always the same after the same work."""
    root = open_root(_passphrase_key(passphrase, wrap.salt, wrap.cost), wrap.sealed, use)
    if root is None:
        raise fail(Code.WRONG_PASSPHRASE)
    return root


def _passphrase_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        passphrase_bytes(passphrase),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )


def _recovery_key(secret: bytes, salt: bytes) -> bytes:
    # 128 random bits need no slow derivation.
    return derive(secret, salt, _RECOVERY)

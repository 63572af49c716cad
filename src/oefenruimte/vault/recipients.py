"""Who an age file is for, and who can open it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from oefenruimte.vault import bech32
from oefenruimte.vault.age_format import Stanza, unwrap_x25519, wrap_x25519

_RECIPIENT_PREFIX = "age"
_IDENTITY_PREFIX = "age-secret-key-"
_KEY_SIZE = 32


class Unwrapper(Protocol):
    """Whatever can find the file key in a header's stanzas."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None when no stanza is for this one. HeaderFailure when a stanza is malformed."""
        ...


@dataclass(frozen=True, slots=True)
class Recipient:
    """An X25519 public key, 32 bytes. Public: it may be shown, stored and pickled."""

    raw: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `age1…`. ValueError when it is not one, or a point that no honest key has."""
        prefix, raw = bech32.decode(text)
        if prefix != _RECIPIENT_PREFIX or len(raw) != _KEY_SIZE:
            raise ValueError("not an age X25519 recipient")
        # A low-order point would let anyone read; the exchange refuses it.
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(raw))
        return cls(raw)

    @property
    def text(self) -> str:
        """`age1…`"""
        return bech32.encode(_RECIPIENT_PREFIX, self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """A stanza that only the identity of this recipient opens."""
        return wrap_x25519(self.raw, file_key)


@dataclass(frozen=True, slots=True)
class Identity:
    """An X25519 private key, 32 bytes. Its repr does not show it."""

    raw: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `AGE-SECRET-KEY-1…`. ValueError when it is not one; the message does not repeat it."""
        prefix, raw = bech32.decode(text)
        if prefix != _IDENTITY_PREFIX or len(raw) != _KEY_SIZE:
            raise ValueError("not an age X25519 identity")
        return cls(raw)

    @property
    def text(self) -> str:
        """`AGE-SECRET-KEY-1…`. Whoever has this opens everything sealed for the recipient."""
        return bech32.encode(_IDENTITY_PREFIX, self.raw).upper()

    @property
    def recipient(self) -> Recipient:
        return Recipient(X25519PrivateKey.from_private_bytes(self.raw).public_key().public_bytes_raw())

    @property
    def file_text(self) -> str:
        """An identity file as any age tool reads it (`age --decrypt --identity FILE`)."""
        return f"# public key: {self.recipient.text}\n{self.text}\n"

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key from the first stanza for this identity. The form of every stanza is checked."""
        found: bytes | None = None
        for stanza in stanzas:
            file_key = unwrap_x25519(self.raw, stanza)
            found = file_key if found is None else found
        return found

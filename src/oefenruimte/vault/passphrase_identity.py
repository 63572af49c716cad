"""Read age files that someone sealed with a passphrase (`age --passphrase`). The program writes none.

Source: C2SP, age.md, "The scrypt recipient type".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from oefenruimte.vault.age_format import HeaderFailure, Stanza, decode_base64, open_body

_MAX_WORK_FACTOR = 20  # 1 GiB of memory; the age command writes 18
_DECIMAL = re.compile(r"[1-9][0-9]*")
_LABEL = b"age-encryption.org/v1/scrypt"


@dataclass(frozen=True, slots=True)
class PassphraseIdentity:
    """Opens the scrypt stanza of a file, if that is its only stanza."""

    passphrase: str = field(repr=False)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None for another passphrase. HeaderFailure when malformed or too much work."""
        for stanza in stanzas:
            if stanza.kind == "scrypt":  # the header's parser has seen that it is alone
                return self._open(stanza)
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.arguments) != 2:
            raise HeaderFailure("a scrypt stanza needs two arguments")
        salt = decode_base64(stanza.arguments[0])
        if len(salt) != 16:
            raise HeaderFailure("the salt of a scrypt stanza is not 16 bytes")
        factor = stanza.arguments[1]
        if _DECIMAL.fullmatch(factor) is None or len(factor) > 2 or int(factor) > _MAX_WORK_FACTOR:
            raise HeaderFailure("the work factor of a scrypt stanza is malformed or too high")
        kdf = Scrypt(salt=_LABEL + salt, length=32, n=1 << int(factor), r=8, p=1)
        return open_body(kdf.derive(self.passphrase.encode("utf-8")), stanza)

"""Small things the tests of this room share."""

import hashlib
import io
from collections.abc import Sequence

from oefenruimte.vault.recipients import Identity
from oefenruimte.vault.writer import AgeWriter


class KeptBytes(io.BytesIO):
    """A file in memory whose content stays after it is closed."""

    content = b""

    def close(self) -> None:
        if not self.closed:
            self.content = self.getvalue()
        super().close()


def content(size: int, seed: int = 0) -> bytes:
    """Bytes that repeat nowhere."""
    return hashlib.shake_256(b"%d %d" % (size, seed)).digest(size)


def seal(plain: bytes, identities: Sequence[Identity]) -> bytes:
    """A complete age file in memory."""
    raw = KeptBytes()
    writer = AgeWriter(raw, [identity.recipient for identity in identities])
    writer.write(plain)
    writer.close()
    return raw.content

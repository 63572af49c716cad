"""The age v1 file format: header, X25519 stanza, key derivation, the constants of the payload.

An age file is a text header (a file key of 16 bytes, wrapped for each recipient, and an HMAC over it), a
nonce of 16 bytes, and the payload in chunks of 64 KiB, each sealed with ChaCha20-Poly1305. Parsing is as
strict as the specification asks: every header has one spelling only.

Source: C2SP, age.md (age-encryption.org/v1).
"""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from oefenruimte.domain.problem import Code, Failure, Problem

CHUNK_SIZE = 64 * 1024  # plaintext bytes in every chunk but the last
TAG_SIZE = 16
SEALED_CHUNK_SIZE = CHUNK_SIZE + TAG_SIZE
FILE_KEY_SIZE = 16
NONCE_SIZE = 16
MAX_HEADER_SIZE = 64 * 1024  # room for 600 recipients; a limit, so that garbage is not read to its end

_VERSION_LINE = b"age-encryption.org/v1\n"
_WRAP_NONCE = bytes(12)  # each wrap key is used once
_X25519 = "X25519"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_BODY_COLUMNS = 64
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*")
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")


class HeaderFailure(Failure):
    """The header is not that of an age v1 file, or one of its stanzas is malformed."""

    def __init__(self, detail: str) -> None:
        super().__init__(Problem(Code.FILE_DAMAGED, detail=f"age header: {detail}"))


class HeaderTruncated(HeaderFailure):
    """The file ends inside its header, as when a crash came while it was being written."""


class MacFailure(Failure):
    """The header was changed after it was written."""

    def __init__(self) -> None:
        super().__init__(Problem(Code.FILE_DAMAGED, detail="age header: the HMAC does not match"))


class NoMatch(Failure):
    """A sound header, but none of the stanzas opens with the identities given."""

    def __init__(self) -> None:
        super().__init__(Problem(Code.NOT_FOR_YOU, detail="age header: no stanza for this identity"))


class PayloadFailure(Failure):
    """A chunk is not authentic, or the payload does not end with a final chunk."""

    def __init__(self, detail: str) -> None:
        super().__init__(Problem(Code.FILE_DAMAGED, detail=f"age payload: {detail}"))


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapped copy of the file key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header. `covered` is what the HMAC is taken over; `size` is the header's length in bytes."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes
    size: int


def parse_header(data: bytes) -> Header:
    """The header at the start of `data`, the first MAX_HEADER_SIZE bytes of a file or all of it if shorter.

    HeaderTruncated when `data` ends too early, HeaderFailure when it can never become a header.
    """
    if not data.startswith(_VERSION_LINE):
        if _VERSION_LINE.startswith(data):
            raise HeaderTruncated("ends in the version line")
        raise HeaderFailure("no age v1 version line")
    stanzas: list[Stanza] = []
    at = len(_VERSION_LINE)
    while True:
        line, after = _line(data, at)
        if line.startswith(b"---"):
            break
        stanza, at = _stanza(data, line, after)
        stanzas.append(stanza)
    if not line.startswith(b"--- "):
        raise HeaderFailure("no space before the HMAC")
    mac = _decode(line[4:])
    if len(mac) != hashlib.sha256().digest_size:
        raise HeaderFailure("the HMAC has a wrong length")
    if not stanzas:
        raise HeaderFailure("no recipient stanza")
    if len(stanzas) > 1 and any(stanza.kind == "scrypt" for stanza in stanzas):
        raise HeaderFailure("a scrypt stanza is not alone")
    return Header(tuple(stanzas), mac, data[: at + 3], after)


def _stanza(data: bytes, line: bytes, at: int) -> tuple[Stanza, int]:
    """The stanza whose argument line is `line` and whose body begins at `at`; and where it ends."""
    if not line.startswith(b"-> "):
        raise HeaderFailure("a line begins neither a stanza nor the end")
    words = line[3:].split(b" ")
    if any(_ARGUMENT.fullmatch(word) is None for word in words):
        raise HeaderFailure("an argument is empty or holds a letter that is not allowed")
    body = b""
    while True:
        part, at = _line(data, at)
        if len(part) > _BODY_COLUMNS:
            raise HeaderFailure("a line of a stanza is too long")
        body += part
        if len(part) < _BODY_COLUMNS:
            break
    kind, *arguments = (word.decode("ascii") for word in words)
    return Stanza(kind, tuple(arguments), _decode(body)), at


def _line(data: bytes, at: int) -> tuple[bytes, int]:
    """The line at `at` without its line feed, and where the next begins."""
    end = data.find(b"\n", at)
    if end < 0:
        if len(data) >= MAX_HEADER_SIZE:
            raise HeaderFailure("too long")
        raise HeaderTruncated("ends before its HMAC")
    return data[at:end], end + 1


def emit_header(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """The header, HMAC included, for a file with this key."""
    lines = [_VERSION_LINE]
    for stanza in stanzas:
        lines.append(" ".join(("->", stanza.kind, *stanza.arguments)).encode("ascii") + b"\n")
        body = encode_base64(stanza.body).encode("ascii")
        # One line more when the last is full: a body ends with a line shorter than 64, even if it is empty.
        for start in range(0, len(body) + 1, _BODY_COLUMNS):
            lines.append(body[start : start + _BODY_COLUMNS] + b"\n")
    covered = b"".join(lines) + b"---"
    mac = encode_base64(_header_mac(file_key, covered)).encode("ascii")
    return covered + b" " + mac + b"\n"


def check_mac(header: Header, file_key: bytes) -> None:
    """MacFailure unless the header is as it was written."""
    if not hmac.compare_digest(_header_mac(file_key, header.covered), header.mac):
        raise MacFailure


def wrap_x25519(recipient: bytes, file_key: bytes) -> Stanza:
    """Wrap for a public key of 32 bytes, with a fresh ephemeral key. ValueError for a low-order point."""
    ephemeral = X25519PrivateKey.generate()
    share = ephemeral.public_key().public_bytes_raw()
    secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
    wrap_key = derive(secret, share + recipient, _X25519_INFO)
    body = ChaCha20Poly1305(wrap_key).encrypt(_WRAP_NONCE, file_key, None)
    return Stanza(_X25519, (encode_base64(share),), body)


def unwrap_x25519(identity: bytes, stanza: Stanza) -> bytes | None:
    """The file key, or None when the stanza is not for this private key. HeaderFailure when malformed."""
    if stanza.kind != _X25519:
        return None
    if len(stanza.arguments) != 1:
        raise HeaderFailure("an X25519 stanza needs one argument")
    share = decode_base64(stanza.arguments[0])
    if len(share) != 32:
        raise HeaderFailure("the share of an X25519 stanza is not 32 bytes")
    private = X25519PrivateKey.from_private_bytes(identity)
    try:
        secret = private.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:  # the shared secret is all zero
        raise HeaderFailure("the share of an X25519 stanza is of low order") from None
    recipient = private.public_key().public_bytes_raw()
    return open_body(derive(secret, share + recipient, _X25519_INFO), stanza)


def open_body(wrap_key: bytes, stanza: Stanza) -> bytes | None:
    """The file key in a stanza's body, or None when the wrap key is another. HeaderFailure on its length."""
    # Before decrypting: a body of another length could open under several keys (partitioning oracle).
    if len(stanza.body) != FILE_KEY_SIZE + TAG_SIZE:
        raise HeaderFailure("the body of a stanza is not 32 bytes")
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_WRAP_NONCE, stanza.body, None)
    except InvalidTag:
        return None


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """The key of the chunks, from the file key and the 16 bytes that follow the header."""
    return derive(file_key, nonce, b"payload")


def chunk_nonce(index: int, *, final: bool) -> bytes:
    """Nonce of the chunk with this 0-based number. The last byte tells the final chunk from the others."""
    return index.to_bytes(11, "big") + (b"\x01" if final else b"\x00")


def derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA-256, 32 bytes."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def encode_base64(data: bytes) -> str:
    """Standard base64 without padding."""
    return base64.b64encode(data).decode("ascii").rstrip("=")


def decode_base64(text: str) -> bytes:
    """The bytes of canonical base64 without padding; HeaderFailure for any other spelling."""
    return _decode(text.encode("ascii"))


def _decode(text: bytes) -> bytes:
    if _BASE64.fullmatch(text) is None:
        raise HeaderFailure("not base64")
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4))
    except binascii.Error:
        raise HeaderFailure("base64 of an impossible length") from None
    if base64.b64encode(data).rstrip(b"=") != text:
        raise HeaderFailure("base64 is not canonical")
    return data


def _header_mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(derive(file_key, b"", b"header"), covered, "sha256")

"""Two lines: JSON, and in base64 a signature over it. What cards, mandates, rosters and invitations are."""

import base64
import binascii

from oefenruimte.domain.problem import Code, fail
from oefenruimte.sharing.strict_json import MAX_NUMBER, Fields, damaged, decode, to_base64
from oefenruimte.vault.signing import sign, verify

SIGNATURE_SIZE = 64


def sign_lines(said: bytes, domain: bytes, signing_key: bytes) -> bytes:
    """`said` (one line of JSON) and its signature. `domain`: what kind of document it is."""
    return said + b"\n" + to_base64(sign(signing_key, domain + said)).encode("ascii") + b"\n"


def take_lines(data: bytes, where: str) -> tuple[bytes, bytes, bytes]:
    """(the JSON, its signature, what follows) of the first two lines. OBJECT_DAMAGED. Nothing is checked."""
    said, first, rest = data.partition(b"\n")
    line, second, rest = rest.partition(b"\n")
    if not first or not second:
        raise damaged(where, "cut off")
    try:
        signature = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise damaged(where, "the signature is not base64") from error
    if len(signature) != SIGNATURE_SIZE:
        raise damaged(where, "not a signature")
    return said, signature, rest


def ensure_signed(said: bytes, signature: bytes, domain: bytes, public: bytes, where: str) -> None:
    """OBJECT_UNSIGNED unless the holder of `public` signed `said` as this kind of document."""
    if not verify(public, domain + said, signature):
        raise fail(Code.OBJECT_UNSIGNED, f"{where}: not signed by who should have")


def versioned(said: bytes, where: str, known: int) -> Fields:
    """The fields of a document of format `known`. OBJECT_NEWER, OBJECT_DAMAGED."""
    fields = decode(said, where)
    version = fields.number("format", 1, MAX_NUMBER)
    if version != known:
        raise fail(Code.OBJECT_NEWER, f"{where} format {version}", version=str(version))
    return fields

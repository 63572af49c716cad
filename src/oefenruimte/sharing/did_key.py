"""An Ed25519 public key as a name that anybody can read: did:key, with base58btc (multibase `z`)."""

from oefenruimte.domain.problem import Code, fail

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519 = b"\xed\x01"  # multicodec: an Ed25519 public key follows
_SCHEME = "did:key:"
_LONGEST = 200


def multibase(data: bytes) -> str:
    """`z` and base58btc."""
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, len(_ALPHABET))
        text = _ALPHABET[digit] + text
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "z" + _ALPHABET[0] * zeros + text


def from_multibase(text: str) -> bytes:
    """CERTIFICATE_DAMAGED for anything else than `multibase` gives."""
    digits = text[1:]
    if not text.startswith("z") or len(text) > _LONGEST or any(digit not in _ALPHABET for digit in digits):
        raise fail(Code.CERTIFICATE_DAMAGED, "not base58btc")
    number = 0
    for digit in digits:
        number = number * len(_ALPHABET) + _ALPHABET.index(digit)
    zeros = len(digits) - len(digits.lstrip(_ALPHABET[0]))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def did_key(public: bytes) -> str:
    """did:key of an Ed25519 public key (32 bytes)."""
    return _SCHEME + multibase(_ED25519 + public)


def method_of(did: str) -> str:
    """The name of the one key of such a did."""
    return f"{did}#{did.removeprefix(_SCHEME)}"


def key_of(did: str) -> bytes:
    """The public key that a did:key names. CERTIFICATE_DAMAGED when it is none of Ed25519."""
    if not did.startswith(_SCHEME):
        raise fail(Code.CERTIFICATE_DAMAGED, "not a did:key")
    data = from_multibase(did.removeprefix(_SCHEME))
    if not data.startswith(_ED25519) or len(data) != len(_ED25519) + 32 or did != did_key(data[2:]):
        raise fail(Code.CERTIFICATE_DAMAGED, "not an Ed25519 key")
    return data[2:]

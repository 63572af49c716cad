"""The recovery code (*herstelcode*): 128 random bits as seven groups of four letters, easy to copy by hand.

28 letters of 5 bits: 128 bits of secret and 12 of checksum, so that a typing error is told from a code that
belongs to another profile (all but one in 4096).
"""

import hashlib
import secrets
import unicodedata

from oefenruimte.domain.problem import Code, Failure, fail

SECRET_SIZE = 16
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0, O, 1, I
_GROUP = 4
_GROUPS = 7
_LENGTH = _GROUP * _GROUPS
_CHECK_BITS = 12


def new_recovery_code() -> str:
    """`7KQM-RT4V-…`: seven groups of four, with dashes between, of 128 fresh random bits."""
    return _spell(secrets.token_bytes(SECRET_SIZE))


def _spell(secret: bytes) -> str:
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret)
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def parse_recovery_code(text: str) -> bytes:
    """The secret in a code as someone typed it: lower case, spaces, dashes and wide letters are all right.

    Failure WRONG_RECOVERY_CODE with a fact `reason`: `letter` (one that no code has; the fact `group` says
    in which group of four, from 1), `length`, or `typo` (the checksum does not match).
    """
    letters = [letter for letter in unicodedata.normalize("NFKC", text).upper() if not _is_separator(letter)]
    if len(letters) > _LENGTH:
        raise wrong_recovery_code("length")
    number = 0
    for place, letter in enumerate(letters):
        value = _ALPHABET.find(letter)
        if value < 0:
            raise wrong_recovery_code("letter", group=str(place // _GROUP + 1))
        number = number << 5 | value
    if len(letters) < _LENGTH:
        raise wrong_recovery_code("length")
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_SIZE, "big")
    if number & ((1 << _CHECK_BITS) - 1) != _check(secret):
        raise wrong_recovery_code("typo")
    return secret


def wrong_recovery_code(reason: str, **facts: str) -> Failure:
    return fail(Code.WRONG_RECOVERY_CODE, reason=reason, **facts)


def _is_separator(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Pd", "Cf"} or letter in "._−"


def _check(secret: bytes) -> int:
    digest = hashlib.sha256(b"oefenruimte recovery code 1" + secret).digest()
    return int.from_bytes(digest[:2], "big") >> 16 - _CHECK_BITS

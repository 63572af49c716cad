"""Bech32 (BIP 173) as age uses it: any length, and nothing but the original constant.

Source: github.com/bitcoin/bips, BIP 173; C2SP age.md, "Conventions used in this document".
"""

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6


def encode(prefix: str, data: bytes) -> str:
    """Lower-case Bech32 of `data`. `prefix` is the human-readable part, lower case."""
    values = _regroup(data, 8, 5, pad=True)
    checked = _expand(prefix) + values + [0] * _CHECKSUM_LENGTH
    remainder = _polymod(checked) ^ 1
    checksum = [(remainder >> 5 * (5 - index)) & 31 for index in range(_CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(_LETTERS[value] for value in values + checksum)


def decode(text: str) -> tuple[str, bytes]:
    """The (lower-case prefix, data) of a Bech32 text. ValueError when it is not exactly right."""
    if not text.isascii() or (text != text.lower() and text != text.upper()):
        raise ValueError("bech32: mixed case or foreign letters")
    text = text.lower()
    prefix, separator, rest = text.rpartition("1")
    if not separator or not prefix or len(rest) < _CHECKSUM_LENGTH:
        raise ValueError("bech32: no prefix or too short")
    if any(not 33 <= ord(letter) <= 126 for letter in prefix):
        raise ValueError("bech32: a letter of the prefix is out of range")
    try:
        values = [_VALUES[letter] for letter in rest]
    except KeyError:
        raise ValueError("bech32: a letter is not of the alphabet") from None
    if _polymod(_expand(prefix) + values) != 1:
        raise ValueError("bech32: the checksum does not match")
    return prefix, bytes(_regroup(values[:-_CHECKSUM_LENGTH], 5, 8, pad=False))


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= term
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _regroup(data: bytes | list[int], width: int, wanted: int, *, pad: bool) -> list[int]:
    """Cut the bits of `data`, `width` a value, into values of `wanted` bits."""
    bits, count, out = 0, 0, []
    for value in data:
        bits = bits << width | value
        count += width
        while count >= wanted:
            count -= wanted
            out.append(bits >> count & ((1 << wanted) - 1))
        bits &= (1 << count) - 1
    if pad and count:
        out.append(bits << (wanted - count))
    elif not pad and (count >= width or bits):
        raise ValueError("bech32: the padding is not zero")
    return out

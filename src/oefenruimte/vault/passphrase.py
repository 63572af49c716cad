"""Passphrases (*wachtzinnen*): one spelling for the same words, and how strong one is."""

import unicodedata
from dataclasses import dataclass

_ENOUGH_WORDS = 4
_ENOUGH_CHARACTERS = 20
_BARS = 4


@dataclass(frozen=True, slots=True)
class Strength:
    """What the first screen shows: 0-4 bars, number of words and of characters; `ok` when it will do."""

    bars: int
    words: int
    characters: int
    ok: bool


def passphrase_strength(text: str) -> Strength:
    """Strong enough (4 bars) are four words, or 20 characters.

    A word has at least two characters and counts once; so `a a a a` and `kat kat kat kat` are not four words.
    Of 20 characters at least eight must differ. Spaces at the ends do not count.
    """
    text = unicodedata.normalize("NFC", text).strip()
    words = len({word.casefold() for word in text.split() if len(word) > 1})
    characters = len(text)
    varied = len(set(text.casefold())) >= 8
    ok = words >= _ENOUGH_WORDS or (characters >= _ENOUGH_CHARACTERS and varied)
    if not text:
        bars = 0
    elif ok:
        bars = _BARS
    else:
        bars = min(_BARS - 1, max(1, words, characters * _BARS // _ENOUGH_CHARACTERS if varied else 1))
    return Strength(bars, words, characters, ok)


def passphrase_bytes(text: str) -> bytes:
    """What goes into the key derivation: the same bytes however the words were typed.

    As RFC 8265 (OpaqueString) asks: any kind of space becomes a plain space, then NFC, then UTF-8. Not NFKC:
    that makes different characters equal. Case and spaces at the ends count. Text that is not valid Unicode
    (from a file in another encoding) gives bytes too: it can only be wrong.
    """
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in text)
    return unicodedata.normalize("NFC", spaced).encode("utf-8", errors="surrogatepass")

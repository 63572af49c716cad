"""Words that occur nowhere else, for everything that is nobody's business, and every way to write them."""

import base64
import re
from collections.abc import Mapping

LEARNER = "Wilhelmina Kwartelslag"
COACH = "Bartholomeus Zilverschoon"
PASSPHRASE = "zwaluwstaart eikenhout lampion paardebloem"
MESSAGE = "Bericht-Kievitsbloem-4417: let je op mijn adem?"
NOTE = "Notitie-Moerasspirea-8203: mijn handen trilden."
REACTION = "Reactie-Reigersbek-5591: wacht hier nog een tel."
TYPING = "Getypt-Speenkruid-6654: hier wilde ik nog zeggen"
CHECK = "een-beetje"

PRIVATE: Mapping[str, str] = {
    "wachtzin": PASSPHRASE,
    "woord van de wachtzin": PASSPHRASE.split()[-1],
    "bericht": MESSAGE,
    "notitie": NOTE,
    "reactie": REACTION,
    "half getypt": TYPING,
    "zelfcheck": CHECK,
}

# What a file with picture, sound or tables begins with. A box has its length first: that rules out chance.
SIGNATURES: Mapping[str, re.Pattern[bytes]] = {
    "mp4": re.compile(rb"\x00[\x00-\x7f][\x00-\xff]{2}(?:ftyp|moov|moof|mdat)"),
    "jpeg": re.compile(rb"\xff\xd8\xff[\xdb\xe0\xe1]"),
    "sqlite": re.compile(rb"SQLite format 3\x00"),
    "age-sleutel": re.compile(rb"AGE-SECRET-KEY-1"),
}


def spellings(secret: str | bytes) -> frozenset[bytes]:
    """Every form in which these bytes could stand in a file without being encrypted."""
    raw = secret.encode() if isinstance(secret, str) else secret
    forms = {raw, raw.hex().encode(), raw.hex().upper().encode()}
    # Base64 reads three bytes at a time: depending on where it begins the same words look different.
    forms |= {base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 : -4] for shift in range(3)}
    if isinstance(secret, str):
        forms |= {secret.encode("utf-16-le"), secret.encode("utf-16-be"), secret.upper().encode()}
    return frozenset(form for form in forms if len(form) >= 8)


def found_in(data: bytes, secrets: Mapping[str, str | bytes]) -> set[str]:
    """Names of the secrets and of the kinds of content that can be read in `data`."""
    words = {name for name, secret in secrets.items() if any(form in data for form in spellings(secret))}
    return words | {name for name, pattern in SIGNATURES.items() if pattern.search(data)}


def pieces(content: bytes, size: int = 24, count: int = 40) -> list[bytes]:
    """Pieces of a film from all over it, long enough never to occur by chance; none that says little."""
    telling = [
        piece
        for start in range(0, len(content) - size, size)
        if len(set(piece := content[start : start + size])) > size * 2 // 3
    ]
    return telling[:: max(1, len(telling) // count)]

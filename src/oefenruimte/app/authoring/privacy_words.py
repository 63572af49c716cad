"""Words in a text that may point at a real person, so that a learner can change them.

Only a warning, found by rules on this computer: it sees much, and not everything.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Sensitive(StrEnum):
    NAME = "naam"
    BSN = "bsn"
    PHONE = "telefoonnummer"
    ADDRESS = "adres"
    EMAIL = "e-mailadres"
    ACCOUNT = "rekeningnummer"
    BIRTHDAY = "geboortedatum"


@dataclass(frozen=True, slots=True)
class Hit:
    """`start` and `end` are places in the text."""

    kind: Sensitive
    start: int
    end: int
    text: str


_UPPER = "A-ZÀ-ÖØ-Þ"
_LOWER = "a-zß-öø-ÿ"
_PREFIX = r"(?:[Vv]an|[Dd]e|der|den|het|ter|ten|te|el|al|bin|ben|la|le|du|von|op|in|’t|'t)"
_SURNAME = rf"(?:{_PREFIX}\s+){{0,3}}[{_UPPER}][{_LOWER}{_UPPER}’'-]{{1,30}}"
_MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"

_DIGITS = re.compile(r"(?<![\d.,])\d(?:[ .\-]?\d){7,8}(?![\d])")
_PHONE = re.compile(
    r"(?<![\w])(?:(?:\+|00)31[ \-]?(?:\(0\)[ \-]?)?|0)[1-9](?:[ \-]?\d){8}(?!\d)",
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z]{4})(?: ?\d){10}\b")
_POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)")
_STREET = re.compile(
    rf"\b[{_UPPER}][\w’'.-]{{0,30}}?"
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|hof|pad|steeg|plantsoen|park|markt|wal|haven)"
    r"\s+\d{1,4}(?:\s?[A-Za-z])?(?:[-/]\d{1,3})?\b",
)
_TITLED = re.compile(
    rf"\b(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr?\.?|[Mm]w\.?|[Hh]eer|[Dd]r\.?|[Jj]uffrouw|[Ff]amilie)\s+"
    rf"(?:[{_UPPER}]\.\s?)*({_SURNAME})"
)
_WORD = re.compile(rf"[{_UPPER}{_LOWER}][{_UPPER}{_LOWER}’'-]*")
_BIRTHDAY = re.compile(
    rf"\b(?:geboren(?:\s+op)?|geboortedatum(?:\s+is)?:?)\s+"
    rf"(\d{{1,2}}(?:[-/. ]\d{{1,2}}[-/. ]|\s+(?:{_MONTH})\s+)\d{{2,4}})",
    re.IGNORECASE,
)
_TO_THE_WORD = re.compile(r"(?:^|[.!?:…\n])[\s‘’“”'\"(–-]*$|^$")
# Capitals inside a sentence that are nobody's name.
_NO_NAMES = frozenset(
    (
        *(
            "Werk",
            "Inkomen",
            "Burgerzaken",
            "Wet",
            "Wmo",
            "Jeugdwet",
            "Participatiewet",
            "Centrum",
            "Gemeente",
        ),
        *("Balie", "Sociale", "Dienst", "Jeugd", "Gezin", "Zaken", "Maatschappelijke", "Ondersteuning"),
        *(
            "Openbare",
            "Ruimte",
            "Nederland",
            "Nederlands",
            "Nederlandse",
            "Tweede",
            "Eerste",
            "Kamer",
            "Koning",
        ),
        *("Belastingdienst", "Rijksdienst", "Kerst", "Pasen", "Pinksteren", "Ramadan", "Oefenruimte"),
    )
)


def find_sensitive(text: str) -> tuple[Hit, ...]:
    """What may point at somebody, by place, each part of the text at most once."""
    found: list[Hit] = []
    told = bytearray(len(text))
    for search in (_accounts, _emails, _birthdays, _phones, _service_numbers, _addresses, _names):
        for hit in search(text):
            if not any(told[hit.start : hit.end]):
                told[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
                found.append(hit)
    return tuple(sorted(found, key=lambda hit: hit.start))


def is_service_number(digits: str) -> bool:
    """Whether these digits (8 or 9) can be a BSN: the *elfproef* of the Rijksdienst."""
    digits = digits.zfill(9)
    if len(digits) != 9 or not digits.isdecimal() or digits == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def _plain(kind: Sensitive, pattern: re.Pattern[str], group: int = 0) -> Callable[[str], Iterator[Hit]]:
    def search(text: str) -> Iterator[Hit]:
        for found in pattern.finditer(text):
            yield Hit(kind, found.start(group), found.end(group), found[group])

    return search


_accounts = _plain(Sensitive.ACCOUNT, _ACCOUNT)
_emails = _plain(Sensitive.EMAIL, _EMAIL)
_birthdays = _plain(Sensitive.BIRTHDAY, _BIRTHDAY, 1)
_phones = _plain(Sensitive.PHONE, _PHONE)


def _service_numbers(text: str) -> Iterator[Hit]:
    for found in _DIGITS.finditer(text):
        if is_service_number(re.sub(r"\D", "", found[0])):
            yield Hit(Sensitive.BSN, found.start(), found.end(), found[0])


def _addresses(text: str) -> Iterator[Hit]:
    for pattern in (_STREET, _POSTCODE):
        for found in pattern.finditer(text):
            yield Hit(Sensitive.ADDRESS, found.start(), found.end(), found[0])


def _names(text: str) -> Iterator[Hit]:
    """After a form of address, and every capital inside a sentence: in Dutch that is a proper name."""
    for found in _TITLED.finditer(text):
        yield Hit(Sensitive.NAME, found.start(1), found.end(1), found[1])
    for found in _WORD.finditer(text):
        word = found[0]
        is_name = word[0].isupper() and any(letter.islower() for letter in word[1:]) and word not in _NO_NAMES
        if is_name and _TO_THE_WORD.search(text[max(0, found.start() - 8) : found.start()]) is None:
            yield Hit(Sensitive.NAME, found.start(), found.end(), word)

"""Names of files: their order for a person, what belongs together, and which turn they mean."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBERS = re.compile(r"(\d+)")
_LANGUAGE = re.compile(
    r"[ ._-]*[(\[]?\b(?:nl|nld|dut|en|eng|nl-nl|nederlands|ondertiteling|captions|subs?)\b[)\]]?$"
)
_SEPARATORS = re.compile(r"[\s._\-–—]+")
_SAID = re.compile(
    r"(?:beurt|turn|clip|fragment|deel|part|stap|sc[eè]ne|video|filmpje)[\s._-]*(\d{1,3})[\s._-]?([a-z]?)(?![a-z0-9])"
)
_NUMBER = re.compile(r"(?<!\d)(\d{1,3})[\s._-]?([a-z]?)(?![a-z0-9])")
_FIRST = ("intro", "start", "begin", "opening")
_LAST = ("slot", "einde", "eind", "afsluiting", "outro", "end")
_NO_ID = re.compile(r"[^a-z0-9]+")


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts beurt-2 before beurt-10, whatever the capitals and accents."""
    return tuple(
        (0, int(part), "") if part.isdecimal() and len(part) < 19 else (1, 0, part)
        for part in _NUMBERS.split(plain_name(name))
        if part
    )


def plain_name(name: str) -> str:
    """Without capitals and accents: `Één` and `een` are one."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def stem_of(name: str) -> str:
    """The file's name without folder and suffix."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, suffix = bare.rpartition(".")
    return stem if dot and stem and len(suffix) <= 5 else bare


def match_key(name: str) -> str:
    """What captions and their clip have in common: `Beurt 1 (nl).vtt` and `beurt-1.nl.srt` give `beurt 1`."""
    key = plain_name(stem_of(name))
    shorter = _LANGUAGE.sub("", key)
    return _SEPARATORS.sub(" ", shorter or key).strip()


def slug(text: str, most: int) -> str:
    """Small letters, digits and dashes; empty when nothing is left."""
    return _NO_ID.sub("-", plain_name(text)).strip("-")[:most].strip("-")


def title_from(name: str) -> str:
    """A title from the name of a file: `balie-paspoort.zip` gives `Balie paspoort`."""
    words = _SEPARATORS.sub(" ", stem_of(name)).strip()
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class TurnKey:
    """Which turn a name means: 2a is `number` 2, `letter` "a". `words` is what the name says besides."""

    number: int
    letter: str = ""
    words: str = ""
    name: str = ""  # instead of a number: "intro"

    @property
    def id(self) -> str:
        return self.name or f"{self.number}{self.letter}"


def keys_of(stems: Sequence[str]) -> list[TurnKey] | None:
    """The turns that these names mean, or None when they do not number them one by one."""
    plain = [plain_name(stem) for stem in stems]
    said = [_SAID.search(name) for name in plain]
    if not all(found or _named(name) for found, name in zip(said, plain, strict=True)):
        shared = len(_shared(plain))
        said = [_NUMBER.search(name, shared) for name in plain]
    keys: list[TurnKey] = []
    for found, name in zip(said, plain, strict=True):
        if found is not None:
            rest = _SEPARATORS.sub(" ", name[found.end() :]).strip()
            keys.append(TurnKey(int(found[1]), found[2], rest))
        elif (key := _named(name)) is not None:
            keys.append(key)
        else:
            return None
    return keys if len({key.id for key in keys}) == len(keys) else None


def _named(name: str) -> TurnKey | None:
    words = _SEPARATORS.split(name)
    for word in _FIRST:
        if word in words:
            return TurnKey(-1, name=word)
    for word in _LAST:
        if word in words:
            return TurnKey(10_000, name="slot" if word == "end" else word)
    return None


def _shared(names: Sequence[str]) -> str:
    """What all names begin with, up to the first number in which they differ."""
    if len(names) < 2:
        return ""
    first, last = min(names), max(names)
    same = next((at for at, char in enumerate(first) if last[at : at + 1] != char), len(first))
    return first[:same].rstrip("0123456789")

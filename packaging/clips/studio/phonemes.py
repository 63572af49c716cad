"""Dutch text to the symbols of the voice model, by way of espeak-ng."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from functools import lru_cache

_VOWELS = "aɑɐæeɛəɪiɔoøœuʊyʌɵ"
_CLAUSE = re.compile(r"([^.,!?;:…—–]+)([.,!?;:…—–]*)")
_MARKS = {"–": "—"}
_LANGUAGE = re.compile(r"\([a-z-]+\)")
_WORD = re.compile(r"[\w'’-]+")

# What espeak-ng writes → what the voice model says best, in this order. The model learned no Dutch: each
# choice is the neighbour, in a language it did learn, that the recogniser understood best; see README.md.
TABLE: tuple[tuple[str, str], ...] = (
    ("\u0329", ""),
    ("\u0303", ""),
    ("‿", ""),
    ("tʲ", "tj"),
    ("ɪː", "iː"),
    ("ɛɪ", "ɛi"),
    ("ʌʊ", "aʊ"),
    ("ʏ", "ə"),
    ("ɵ", "ə"),
    ("ɣ", "x"),
    ("g", "ɡ"),
)
# Standard Dutch glides in these, but not before r.
_GLIDES = ((re.compile(r"eː(?![ˈˌ]?r)"), "eɪ"), (re.compile(r"oː(?![ˈˌ]?r)"), "oʊ"))
_R_ONSET = re.compile(rf"r(?=[ˈˌ]?[{_VOWELS}])")
_FINAL_N = re.compile(rf"(?<=[^ ˈˌ]{{2}})ən(?= [^{_VOWELS}ˈˌ]| [ˈˌ][^{_VOWELS}]|$)")


def symbols(
    text: str, words: Mapping[str, str] | None = None, table: tuple[tuple[str, str], ...] = TABLE
) -> str:
    """The symbols for one sentence, punctuation too. words: own pronunciations (espeak's IPA) by word."""
    spoken: list[str] = []
    for clause, marks in _CLAUSE.findall(text):
        if not clause.strip():
            continue
        sounds = to_model(" ".join(_ipa(clause.strip(), words or {})), table)
        mark = marks[:1]
        spoken.append(sounds + _MARKS.get(mark, mark))
    return " ".join(spoken).replace(" —", " — ").replace("  ", " ")


def to_model(ipa: str, table: tuple[tuple[str, str], ...] = TABLE) -> str:
    """IPA as espeak-ng writes Dutch → symbols of the voice model."""
    sounds = _LANGUAGE.sub("", ipa)
    sounds = _FINAL_N.sub("ə", sounds)  # lopen → lope: as people speak
    for vowel, gliding in _GLIDES:
        sounds = vowel.sub(gliding, sounds)
    sounds = _R_ONSET.sub("R", sounds).replace("r", "ɾ").replace("R", "ɾ")
    for heard, said in table:
        sounds = sounds.replace(heard, said)
    # "u" of its own, and before r, is too short to hear: long
    return re.sub(r"(?<![^ ])(ˈ?)y(?![^ ])|y(?=ɾ)", r"\1yː", sounds)


def _ipa(clause: str, words: Mapping[str, str]) -> Iterator[str]:
    """IPA piece by piece: own words as they stand in the list, all between them by espeak-ng."""
    start = 0
    for word in _WORD.finditer(clause):
        own = words.get(word.group().lower().replace("’", "'"))
        if own is None:
            continue
        before = clause[start : word.start()].strip()
        if before:
            yield _espeak(before)
        yield own
        start = word.end()
    rest = clause[start:].strip()
    if rest:
        yield _espeak(rest)


@lru_cache(maxsize=4096)
def _espeak(text: str) -> str:
    done = subprocess.run(
        ["espeak-ng", "-v", "nl", "--ipa", "-q", "--", text], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())

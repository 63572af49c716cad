"""From the text of a scenario to the sentences that are spoken."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STAGE = re.compile(r"\*?\([^()]*\)\*?")
_BREAK = re.compile(r"\n\s*\n|(?<=\s)[—–](?=\s)|^[—–](?=\s)")
_END = re.compile(r"[.!?…]+(?=\s|$)")
_QUOTES = re.compile(r"[“”„\"«»*‘]|(?<!\w)['’]|['’](?!\w)")  # not the one of zo'n


@dataclass(frozen=True)
class Spoken:
    """One sentence as it is said. long_pause: the text asks for a longer silence after it."""

    text: str
    long_pause: bool = False


def spoken_sentences(text: str) -> tuple[Spoken, ...]:
    """The sentences of `text`, in order: split after . ! ? and …; what stands in brackets is not spoken.

    A dash between spaces, a blank line and a stage direction end a sentence too and ask for a longer pause;
    in the middle of a sentence (a small letter follows) they become a dash in it.
    """
    bare = _QUOTES.sub("", _STAGE.sub("\n\n", text))
    found: list[Spoken] = []
    for part in _parts(bare):
        sentences = list(_split(part))
        found += [Spoken(sentence) for sentence in sentences[:-1]]
        found += [Spoken(sentence, long_pause=True) for sentence in sentences[-1:]]
    if found:
        found[-1] = Spoken(found[-1].text)
    return tuple(found)


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _BREAK.split(text):
        clean = " ".join(part.split())
        if not clean:
            continue
        goes_on = parts and clean[0].islower() and not _END.search(parts[-1][-2:])
        if goes_on:
            parts[-1] += " — " + clean
        else:
            parts.append(clean)
    return parts


def _split(part: str) -> list[str]:
    sentences: list[str] = []
    start = 0
    for end in _END.finditer(part):
        sentence = part[start : end.end()].strip()
        start = end.end()
        if any(letter.isalnum() for letter in sentence):
            sentences.append(sentence)
        elif sentences:
            sentences[-1] += sentence
    rest = part[start:].strip(" —–")
    if any(letter.isalnum() for letter in rest):
        sentences.append(rest)
    return sentences

"""Changing captions: pure functions on a tuple of cues. No Qt; times in milliseconds.

A cue shows at most two lines of 38 characters. What is said about a cue (`remarks`) never stops anybody.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.captions import LINES, WIDTH, pieces

SHORTEST_MS = 500  # less cannot be seen as words
NEW_MS = 2000
# Viewers keep up with 20 characters a second (Szarkowska and Gerber-Morón, PLOS ONE 2018).
FASTEST = 20
_LEAD_MS = 200  # before the first word and after the last
_STAGE_DIRECTION = re.compile(r"\*?\([^()]*\)\*?")
_SENTENCE = re.compile(r"(?<=[.!?…])[’”\"']*\s+|\n\s*\n")

Cues = tuple[Cue, ...]


class Remark(Enum):
    """What a reader will stumble over."""

    EMPTY = "empty"
    LONG = "long"  # more than two lines of 38
    FAST = "fast"
    SHORT = "short"  # gone before it is seen
    OVERLAP = "overlap"  # begins before the one before it ends
    BEYOND = "beyond"  # goes on after the clip


@dataclass(frozen=True, slots=True)
class Placed:
    """The cues after a change, and which of them one is at now."""

    cues: Cues
    index: int


def remarks(cues: Cues, index: int, duration_ms: int) -> tuple[Remark, ...]:
    """About one cue."""
    cue = cues[index]
    found = []
    shown, lines = cue.end_ms - cue.start_ms, cue.text.strip().splitlines()
    if not cue.text.strip():
        found.append(Remark.EMPTY)
    if too_long(cue.text):
        found.append(Remark.LONG)
    if shown < SHORTEST_MS:
        found.append(Remark.SHORT)
    elif sum(map(len, lines)) * 1000 > FASTEST * shown:
        found.append(Remark.FAST)
    if index > 0 and cue.start_ms < cues[index - 1].end_ms:
        found.append(Remark.OVERLAP)
    if duration_ms and cue.end_ms > duration_ms:
        found.append(Remark.BEYOND)
    return tuple(found)


def too_long(text: str) -> bool:
    lines = text.strip().splitlines()
    return len(lines) > LINES or any(len(line) > WIDTH for line in lines)


def longest_line(text: str) -> int:
    """Characters of the longest line: for the counter."""
    return max((len(line) for line in text.splitlines()), default=0)


def at(cues: Cues, at_ms: int) -> int | None:
    """The cue that is shown at this moment, or the last one before it; None before the first."""
    found = [index for index, cue in enumerate(cues) if cue.start_ms <= at_ms]
    return found[-1] if found else None


def with_text(cues: Cues, index: int, text: str) -> Cues:
    return _with(cues, index, replace(cues[index], text=text))


def with_start(cues: Cues, index: int, at_ms: int, duration_ms: int) -> Placed:
    """The cue keeps its end; when that lies before the new start it moves along."""
    cue, start = cues[index], max(0, at_ms)
    length = max(SHORTEST_MS, cue.end_ms - cue.start_ms)
    end = cue.end_ms if cue.end_ms > start else start + length
    return _sorted(cues, index, Cue(start, _inside(end, duration_ms, start), cue.text))


def with_end(cues: Cues, index: int, at_ms: int, duration_ms: int) -> Placed:
    """The cue keeps its start; when that lies after the new end it moves along."""
    cue, end = cues[index], max(1, at_ms)
    end = min(end, duration_ms) if duration_ms else end
    length = max(SHORTEST_MS, cue.end_ms - cue.start_ms)
    start = cue.start_ms if cue.start_ms < end else max(0, end - length)
    return _sorted(cues, index, Cue(start, end, cue.text))


def added(cues: Cues, at_ms: int, duration_ms: int) -> Placed:
    """An empty cue from this moment until the next one begins, at most two seconds."""
    start = min(at_ms, max(0, duration_ms - SHORTEST_MS)) if duration_ms else at_ms
    later = min((cue.start_ms for cue in cues if cue.start_ms > start), default=start + NEW_MS)
    end = max(start + SHORTEST_MS, min(start + NEW_MS, later))
    place = sum(cue.start_ms <= start for cue in cues)
    cue = Cue(start, _inside(end, duration_ms, start), "")
    return Placed((*cues[:place], cue, *cues[place:]), place)


def removed(cues: Cues, index: int) -> Placed:
    left = cues[:index] + cues[index + 1 :]
    return Placed(left, min(index, max(0, len(left) - 1)))


def split(cues: Cues, index: int, place: int | None = None, at_ms: int | None = None) -> Placed:
    """Cut a cue in two: before character `place`, else in the middle. The time is cut at `at_ms` when that
    lies inside the cue, else in proportion to the words. Nothing happens to a cue of one word."""
    cue = cues[index]
    cut = _cut(cue.text, place)
    if cut is None:
        return Placed(cues, index)
    first, second = cue.text[:cut].strip(), cue.text[cut:].strip()
    length = cue.end_ms - cue.start_ms
    moment = cue.start_ms + round(length * len(first) / (len(first) + len(second)))
    if at_ms is not None and cue.start_ms < at_ms < cue.end_ms:
        moment = at_ms
    parts = (Cue(cue.start_ms, moment, first), Cue(moment, cue.end_ms, second))
    return Placed((*cues[:index], *parts, *cues[index + 1 :]), index + 1)


def merged(cues: Cues, index: int) -> Placed:
    """One cue of this one and the next, with its lines divided anew when they still fit."""
    if index + 1 >= len(cues):
        return Placed(cues, index)
    first, second = cues[index], cues[index + 1]
    text = " ".join(" ".join(cue.text.split()) for cue in (first, second)).strip()
    cue = Cue(first.start_ms, max(first.end_ms, second.end_ms), "\n".join(pieces(text)))
    return Placed((*cues[:index], cue, *cues[index + 2 :]), index)


def shifted(cues: Cues, by_ms: int) -> Cues:
    """All of them earlier (negative) or later; none before the start of the clip."""
    if not cues:
        return cues
    by_ms = max(by_ms, -min(cue.start_ms for cue in cues))
    return tuple(replace(cue, start_ms=cue.start_ms + by_ms, end_ms=cue.end_ms + by_ms) for cue in cues)


def cut(cues: Cues, start_ms: int, end_ms: int) -> Cues:
    """What is left of them in a clip of which only this part is kept."""
    return tuple(
        Cue(max(0, cue.start_ms - start_ms), min(cue.end_ms, end_ms) - start_ms, cue.text)
        for cue in cues
        if cue.start_ms < end_ms and cue.end_ms > start_ms
    )


def from_text(text: str, duration_ms: int) -> Cues:
    """What is said, in cues that fit, spread over the clip in proportion to their length.

    Stage directions "(zucht)" are not said. A clip of which the length is unknown gets 60 ms a character.
    """
    said = spoken_text(text)
    sentences = [" ".join(sentence.split()) for sentence in _SENTENCE.split(said)]
    return spread([piece for sentence in sentences if sentence for piece in pieces(sentence)], duration_ms)


def spoken_text(text: str) -> str:
    """Without the stage directions."""
    return _STAGE_DIRECTION.sub(" ", text).strip()


def spread(texts: Sequence[str], duration_ms: int) -> Cues:
    """These texts over the whole clip, one after the other."""
    total = sum(map(_weight, texts))
    if not total:
        return ()
    lead = min(_LEAD_MS, duration_ms // 10)
    room = duration_ms - 2 * lead if duration_ms else total * 60
    edges, seen = [lead], 0
    for text in texts:
        seen += _weight(text)
        edges.append(lead + round(room * seen / total))
    return tuple(Cue(edges[number], edges[number + 1], text) for number, text in enumerate(texts))


def _weight(text: str) -> int:
    return max(1, len(text))


def _cut(text: str, place: int | None) -> int | None:
    """Where to cut: at the place when there are words on both sides, else at the gap nearest the middle."""
    if place is not None and text[:place].strip() and text[place:].strip():
        return place
    gaps = [match.start() for match in re.finditer(r"\s+", text.rstrip()) if match.start() > 0]
    return min(gaps, key=lambda gap: abs(gap - len(text) / 2), default=None)


def _inside(end_ms: int, duration_ms: int, start_ms: int) -> int:
    return max(start_ms + 1, min(end_ms, duration_ms)) if duration_ms else end_ms


def _with(cues: Cues, index: int, cue: Cue) -> Cues:
    return (*cues[:index], cue, *cues[index + 1 :])


def _sorted(cues: Cues, index: int, cue: Cue) -> Placed:
    """In order of time, as a file has them; `index` follows the cue."""
    others = cues[:index] + cues[index + 1 :]
    place = sum((other.start_ms, other.end_ms) <= (cue.start_ms, cue.end_ms) for other in others)
    if all(other.start_ms == cue.start_ms for other in others[min(place, index) : max(place, index)]):
        place = index  # nothing lies between: it stays where it is
    return Placed((*others[:place], cue, *others[place:]), place)

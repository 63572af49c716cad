"""Captions made from a text that somebody typed: cut to size, spread over the clip."""

import re
import textwrap

from oefenruimte.domain.media import FilePart, MediaSource
from oefenruimte.domain.scenario import Cue
from oefenruimte.scenarios.captions import LINE_LENGTH, MOST_LINES

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'’”)]*\s+")
_MARGIN_MS = 200
_LEAST_SEEN_MS = 500  # a caption that is shorter on screen only flickers
_READING_CHARACTERS = 14  # a second: what most people read at ease
_LEAST_CARD_MS, _MOST_CARD_MS = 4_000, 60_000


def spread(text: str, duration_ms: int) -> tuple[Cue, ...]:
    """Every sentence begins a cue of its own; time goes by the number of characters."""
    pieces = _pieces(text)
    if not pieces or duration_ms <= 0:
        return ()
    margin = min(_MARGIN_MS, duration_ms // 10)
    room = duration_ms - 2 * margin
    weights = [len(piece) + 8 for piece in pieces]  # a short sentence takes its time too
    total = sum(weights)
    cues: list[Cue] = []
    done = 0
    for piece, weight in zip(pieces, weights, strict=True):
        start = margin + room * done // total
        done += weight
        end = margin + room * done // total
        if end > start:
            cues.append(Cue(start, end, piece))
    return tuple(cues)


def reading_ms(text: str) -> int:
    """How long a text has to stand on a card."""
    return max(_LEAST_CARD_MS, min(_MOST_CARD_MS, len(text) * 1000 // _READING_CHARACTERS + 1500))


def shifted(cues: tuple[Cue, ...], source: MediaSource | None) -> tuple[Cue, ...]:
    """The cues of the part that is used, counted from its start. One that is only just in it is left out."""
    if not isinstance(source, FilePart):
        return cues
    found: list[Cue] = []
    for cue in cues:
        start, end = max(cue.start_ms, source.start_ms), min(cue.end_ms, source.end_ms)
        if end - start >= min(_LEAST_SEEN_MS, (cue.end_ms - cue.start_ms) // 2) and end > start:
            found.append(Cue(start - source.start_ms, end - source.start_ms, cue.text))
    return tuple(found)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for sentence in _SENTENCE.split(" ".join(text.split())):
        rows = textwrap.wrap(sentence, LINE_LENGTH)
        pieces += ["\n".join(rows[at : at + MOST_LINES]) for at in range(0, len(rows), MOST_LINES)]
    return pieces

"""Captions as they are shown: at most two lines of 38 characters at a time. Pure, no Qt."""

from collections.abc import Sequence

from oefenruimte.domain.scenario import Cue

LINES, WIDTH = 2, 38


def caption_at(cues: Sequence[Cue], at_ms: int) -> str:
    """What is shown at this moment, lines split by \\n; "" for nothing.

    A cue that is too long is shown in pieces, each for its share of the time: no word is left out.
    """
    for cue in reversed(cues):
        if cue.start_ms <= at_ms < cue.end_ms:
            return _piece(pieces(cue.text), (at_ms - cue.start_ms) / (cue.end_ms - cue.start_ms))
    return ""


def pieces(text: str) -> list[str]:
    """The text in pieces that fit. The author's own lines are kept when they fit."""
    own = [line.strip() for line in text.splitlines() if line.strip()]
    fits = len(own) <= LINES and all(len(line) <= WIDTH for line in own)
    lines = own if fits else _wrap(" ".join(own))
    return ["\n".join(lines[first : first + LINES]) for first in range(0, len(lines), LINES)]


def _piece(parts: list[str], share: float) -> str:
    total = sum(map(len, parts))
    seen = 0
    for part in parts:
        seen += len(part)
        if share < seen / total:
            return part
    return parts[-1] if parts else ""


def _wrap(text: str) -> list[str]:
    """As few lines as fit, all about equally long: a last line of one word reads badly."""
    fewest = len(_fill(text, WIDTH))
    width = next(
        width for width in range(1, WIDTH + 1) if len(_fill(text, width)) == fewest or width == WIDTH
    )
    return _fill(text, width)


def _fill(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in _words(text, width):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def _words(text: str, width: int) -> list[str]:
    """Words, with those that fit on no line cut up."""
    return [word[first : first + width] for word in text.split() for first in range(0, len(word), width)]

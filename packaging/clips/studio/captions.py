"""Captions from the same text, timed by the voice, as WebVTT."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from studio.score import Score, Sentence, Sound

LINE = 38
LINES = 2
_LEAST = 1.1  # seconds that a cue stays, when there is room
_AFTER = 0.35  # seconds that a cue stays after its last word
_FLICKER = 0.4  # seconds without a caption that would only make the eye jump
_TOGETHER = 0.55  # a pause longer than this ends a cue
_LONGEST = 5.5  # seconds of a cue made of several sentences
# Good places to end a line or a cue, the best first; then before these words.
_BEFORE = frozenset(
    re.findall(
        r"\w+",
        """en of maar want dus dat omdat als dan die wie wat waar waarom hoe zodat voordat terwijl om met van
        voor naar in op bij door over zonder tegen tot""",
    )
)
_LOOSE = _BEFORE | {"de", "het", "een", "uw", "mijn"}  # not the last word of a line


@dataclass(frozen=True)
class CueText:
    """One caption; lines are divided by a line break. Seconds."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class _Piece:
    start: float
    end: float
    text: str


def captions(score: Score) -> tuple[CueText, ...]:
    """The cues of a clip: at most `LINES` lines of `LINE` characters, none beyond the clip or another cue."""
    pieces: list[_Piece] = []
    for sentence in score.sentences:
        pieces += _pieces(sentence, [sound for sound in score.sounds if _within(sound, sentence)])
    joined = _join(pieces)
    cues = []
    for place, piece in enumerate(joined):
        limit = joined[place + 1].start if place + 1 < len(joined) else score.duration
        end = min(max(piece.end + _AFTER, piece.start + _LEAST), limit)
        if limit - end < _FLICKER and place + 1 < len(joined):
            end = limit
        cues.append(CueText(piece.start, end, layout(piece.text)))
    return tuple(cues)


def webvtt(cues: Sequence[CueText]) -> str:
    """The file."""
    blocks = [f"{_time(cue.start)} --> {_time(cue.end)}\n{_escape(cue.text)}\n" for cue in cues]
    return "WEBVTT\n\n" + "\n".join(blocks)


def layout(text: str) -> str:
    """The text on one line, or on two at the best place. Text that does not fit raises ValueError."""
    if len(text) <= LINE:
        return text
    at = _best_break(text, lambda left, right: len(left) <= LINE and len(right) <= LINE)
    if at is None:
        raise ValueError(f"does not fit on {LINES} lines of {LINE}: {text}")
    return text[:at].rstrip() + "\n" + text[at:].lstrip()


def fits(text: str) -> bool:
    """Whether `layout` finds room."""
    return len(text) <= LINE or (
        len(text) <= LINE * LINES + 1
        and _best_break(text, lambda left, right: len(left) <= LINE and len(right) <= LINE) is not None
    )


def divide(text: str) -> tuple[str, ...]:
    """A sentence in parts that each fit in one cue, cut at phrases."""
    if fits(text):
        return (text,)
    at = _best_break(text, lambda left, right: fits(left), even=True)
    if at is None:
        raise ValueError(f"a word is too long for a caption: {text}")
    return (text[:at].rstrip(), *divide(text[at:].lstrip()))


def _best_break(text: str, allowed: Callable[[str, str], bool], *, even: bool = False) -> int | None:
    """The best space to cut at: after punctuation, before a small word, or where halves are most even."""
    best: tuple[float, int] | None = None
    for space in (match.start() for match in re.finditer(r" (?!—)", text)):
        left, right = text[:space].rstrip(), text[space:].lstrip()
        if not left or not right or not allowed(left, right):
            continue
        first = re.sub(r"\W", "", right.split(" ", 1)[0].lower())
        cost = abs(len(left) - len(right)) / len(text)
        if left[-1] in ".!?…":
            cost -= 0.8
        elif left[-1] in ",;:—":
            cost -= 0.55
        elif first in _BEFORE:
            cost -= 0.25
        if re.sub(r"\W", "", left.rsplit(" ", 1)[-1].lower()) in _LOOSE:
            cost += 0.3
        if even and min(len(left), len(right)) < 12:
            cost += 0.5
        if best is None or cost < best[0]:
            best = (cost, space)
    return best[1] if best else None


def _pieces(sentence: Sentence, sounds: Sequence[Sound]) -> list[_Piece]:
    parts = divide(sentence.text)
    pieces = []
    start, done = sentence.start, ""
    for place, part in enumerate(parts):
        done = f"{done} {part}".strip()
        last = place == len(parts) - 1
        end = sentence.end if last else _time_of(done, sentence, sounds)
        pieces.append(_Piece(start, end, part))
        start = end
    return pieces


def _time_of(done: str, sentence: Sentence, sounds: Sequence[Sound]) -> float:
    """When the words of `done` have been said: words counted in the sounds, else their share of the text."""
    gaps = [sound for sound in sounds if sound.symbol == " "]
    words = len(re.findall(r"[\w'’-]+", sentence.text))
    after = len(re.findall(r"[\w'’-]+", done))
    if len(gaps) == words - 1:
        gap = gaps[after - 1]
        return (gap.start + gap.end) / 2
    wanted = sentence.start + (sentence.end - sentence.start) * len(done) / len(sentence.text)
    return min((gap.start for gap in gaps), key=lambda time: abs(time - wanted), default=wanted)


def _join(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Short sentences that follow each other closely share a cue."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined:
            last = joined[-1]
            both = f"{last.text} {piece.text}"
            near = piece.start - last.end <= _TOGETHER and piece.end - last.start <= _LONGEST
            short = last.end - last.start < 1.3 or piece.end - piece.start < 1.3
            if near and short and last.text[-1] in ".!?…" and fits(both):
                joined[-1] = _Piece(last.start, piece.end, both)
                continue
        joined.append(piece)
    return joined


def _within(sound: Sound, sentence: Sentence) -> bool:
    return sentence.start - 0.05 <= sound.start and sound.end <= sentence.end + 0.05


def _time(seconds: float) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")

"""The mouth while somebody speaks: a shape per sound, blended by how strongly each sound claims the lips.

Every sound has targets (how far open, how wide …) and a strength for the lips; around it its influence fades
like a bell (after the dominance model of Cohen and Massaro, 1993). So a k takes the rounding of the vowel
beside it, and p, b and m close the lips whatever stands around them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.score import LOUDNESS_RATE, Score

RATE = LOUDNESS_RATE
CHANNELS = ("open", "wide", "round", "teeth", "bite", "tongue")
LEAD = 0.03
"""Lips are this much (seconds) ahead of the sound."""


@dataclass(frozen=True)
class Shape:
    """The targets of one sound; strength: what it claims of the mouth, lips: its part for rounding."""

    open: float = 0.0
    wide: float = 0.0
    round: float = 0.0
    teeth: float = 0.0
    bite: float = 0.0
    tongue: float = 0.0
    strength: float = 1.0
    lips: float = 1.0


def _table() -> dict[str, Shape]:
    groups = {
        "pbm": Shape(strength=2.0),
        "fvʋ": Shape(open=0.12, teeth=0.2, bite=1.0, strength=1.6),
        "tdn": Shape(open=0.16, wide=0.2, teeth=0.4, tongue=0.6, strength=0.5, lips=0.3),
        "l": Shape(open=0.26, wide=0.1, tongue=0.9, strength=0.5, lips=0.3),
        "sz": Shape(open=0.10, wide=0.4, teeth=0.8, strength=0.9),
        "ʃʒʧʤ": Shape(open=0.16, round=0.6, teeth=0.5, strength=1.0),
        "kɡgxχɣŋhɦʔ": Shape(open=0.26, strength=0.35, lips=0.1),
        "rɾɹʁ": Shape(open=0.28, tongue=0.4, strength=0.4, lips=0.2),
        "j": Shape(open=0.18, wide=0.4, strength=0.6),
        "w": Shape(open=0.14, round=0.85, strength=1.2),
        "a": Shape(open=0.88, wide=0.15, strength=1.1),
        "ɑɐ": Shape(open=0.74, strength=1.1),
        "ɛæ": Shape(open=0.54, wide=0.4),
        "eAI": Shape(open=0.40, wide=0.5),
        "iɪ": Shape(open=0.26, wide=0.6),
        "ɔɒ": Shape(open=0.58, round=0.5, strength=1.1),
        "oO": Shape(open=0.44, round=0.75, strength=1.1),
        "uʊ": Shape(open=0.24, round=0.95, strength=1.2),
        "yøœ": Shape(open=0.28, round=0.85, strength=1.2),
        "əɜ": Shape(open=0.30, strength=0.6),
        "ʌ": Shape(open=0.5),
    }
    return {symbol: shape for symbols, shape in groups.items() for symbol in symbols}


SHAPES = _table()
VOWELS = frozenset("aɑɐɒæeɛəɪiɔoøœuʊyʌɜAOI")
CLOSED = frozenset("pbm")
_MARKS = frozenset("ˈˌː")


@dataclass(frozen=True)
class Voiced:
    """A sound with its own marks added to its time; stressed when "ˈ" stood before it."""

    symbol: str
    start: float
    end: float
    stressed: bool

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def voiced(score: Score) -> list[Voiced]:
    """The sounds the mouth makes: a mark of stress belongs to the next sound, of length to the one before."""
    found: list[Voiced] = []
    stressed, waiting = False, None
    for sound in score.sounds:
        if sound.symbol in _MARKS:
            if sound.symbol == "ː" and found:
                last = found[-1]
                found[-1] = Voiced(last.symbol, last.start, sound.end, last.stressed)
            else:
                stressed = stressed or sound.symbol == "ˈ"
                waiting = sound.start if waiting is None else waiting
            continue
        if sound.symbol not in SHAPES:
            waiting = None
            continue
        start = sound.start if waiting is None else waiting
        found.append(Voiced(sound.symbol, start, sound.end, stressed and sound.symbol in VOWELS))
        if sound.symbol in VOWELS:
            stressed = False
        waiting = None
    return found


def stresses(score: Score, apart: float = 0.42) -> list[tuple[float, float]]:
    """Moments of stress and their weight (0-1): the loudest, at least `apart` seconds from each other."""
    marked = [(sound.middle, _loud_at(score, sound.middle)) for sound in voiced(score) if sound.stressed]
    chosen: list[tuple[float, float]] = []
    for moment, weight in sorted(marked, key=lambda each: -each[1]):
        if all(abs(moment - other) >= apart for other, _ in chosen):
            chosen.append((moment, weight))
    return sorted(chosen)


def _loud_at(score: Score, moment: float) -> float:
    at = int(moment * RATE)
    near = score.loudness[max(0, at - 4) : at + 5]
    return float(min(1.0, near.max())) if len(near) else 0.0


def speech(score: Score) -> dict[str, np.ndarray]:
    """Per channel of the mouth (and "press") its value at `RATE` values a second over the whole score."""
    count = round(score.duration * RATE) + 1
    times = np.arange(count) / RATE + LEAD
    sounds = voiced(score)
    totals = {name: np.full(count, 0.02) for name in CHANNELS}
    tracks = {name: np.zeros(count) for name in CHANNELS}
    close, bite = np.zeros(count), np.zeros(count)
    for sound in sounds:
        shape = SHAPES[sound.symbol]
        half = max(0.02, (sound.end - sound.start) / 2)
        distance = np.maximum(0.0, np.abs(times - sound.middle) - half * 0.55)
        claim = shape.strength * np.exp(-((distance / 0.042) ** 2))
        for name in CHANNELS:
            part = claim * shape.lips if name in ("round", "wide") else claim
            totals[name] += part
            tracks[name] += part * getattr(shape, name)
        if sound.symbol in CLOSED:
            close = np.maximum(close, _plateau(times, sound.middle, max(0.026, half * 0.75), 0.05))
        elif shape.bite:
            bite = np.maximum(bite, _plateau(times, sound.middle, half * 0.5, 0.05))
    # between sentences there is no claim: the mouth goes back to rest through the small constant in `totals`
    for name in CHANNELS:
        tracks[name] = _smooth(tracks[name] / totals[name], 2.0)
    loud = np.interp(
        np.arange(count) / RATE, np.arange(len(score.loudness)) / RATE, np.clip(score.loudness, 0, 1.1)
    )
    opened = tracks["open"] * (0.72 + 0.5 * _smooth(loud, 3.0))
    tracks["bite"] = bite
    opened *= 1 - 0.5 * bite
    tracks["open"] = np.clip(opened * 1.12, 0, 1.05) * (1 - close)
    tracks["press"] = close
    return tracks


def _plateau(times: np.ndarray, middle: float, half: float, edge: float) -> np.ndarray:
    """1 within `half` of the middle, smoothly 0 from `edge` further on."""
    part = np.clip((half + edge - np.abs(times - middle)) / edge, 0, 1)
    return part * part * (3 - 2 * part)


def _smooth(values: np.ndarray, sigma: float) -> np.ndarray:
    reach = int(4 * sigma)
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.pad(values, reach, mode="edge")
    return np.convolve(padded, bell / bell.sum(), "valid")

"""A performance: the sentences of a clip in the voice of a person, and the score that goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from studio import kokoro, phonemes
from studio.score import FRAMES_PER_SECOND, LOUDNESS_RATE, Direction, Score, Sentence, Sound

if TYPE_CHECKING:
    from studio.directions import ClipPlan

RATE = kokoro.RATE
_OPENING = 0.45  # seconds before the first word: the face is there first
_CLOSING = 0.8
_LONG_PAUSE = 0.45  # more, where the text asks for it
_LEVEL = 0.1  # RMS of a sentence that is said with force 1
_LEAST_ROW = 40
_SHORT = 14  # symbols
_LONG_VOWELS = 1.4  # Dutch tells words apart by length: "zon" and "zoon"


@dataclass(frozen=True, eq=False)
class Performance:
    """samples: the dry voice, float64 at `RATE`, as long as the score."""

    samples: np.ndarray
    score: Score


def perform(plan: ClipPlan) -> Performance:
    """Speak a clip."""
    person = _Voice(plan.voice)
    parts = [np.zeros(int(_OPENING * RATE))]
    sounds: list[Sound] = []
    sentences: list[Sentence] = []
    for place, (spoken, manner) in enumerate(zip(plan.sentences, plan.directions, strict=True)):
        start = sum(map(len, parts)) / RATE
        beside = plan.sentences[(place + 1) % len(plan.sentences)].text
        said = _trimmed(person.say(spoken.text, beside, plan.words, manner))
        sounds += [Sound(sound.symbol, sound.start + start, sound.end + start) for sound in said.sounds]
        length = len(said.samples) / RATE
        sentences.append(Sentence(spoken.text, start, start + length, manner))
        pause = manner.pause + (_LONG_PAUSE if spoken.long_pause else 0.0)
        parts += [_levelled(said.samples) * manner.force, np.zeros(int(pause * RATE))]
    parts[-1] = np.zeros(int(max(_CLOSING, plan.directions[-1].pause) * RATE))
    samples = np.concatenate(parts)
    frames = -(-len(samples) * FRAMES_PER_SECOND // RATE)
    duration = frames / FRAMES_PER_SECOND
    samples = np.concatenate([samples, np.zeros(round(duration * RATE) - len(samples))])
    score = Score(
        duration=duration,
        sounds=tuple(sounds),
        sentences=tuple(sentences),
        loudness=loudness_of(samples, duration),
        begin=plan.begin,
        end=plan.end,
        energy=plan.energy,
        seed=plan.seed,
    )
    return Performance(samples, score)


def loudness_of(samples: np.ndarray, duration: float, rate: int = RATE) -> np.ndarray:
    """The envelope of a voice at `LOUDNESS_RATE`, 1 = about the loudest speech in it."""
    window = int(0.03 * rate)
    power = np.convolve(samples * samples, np.ones(window) / window, "same")
    envelope = np.sqrt(np.maximum(power, 0.0))
    times = np.arange(round(duration * LOUDNESS_RATE)) / LOUDNESS_RATE
    heard = np.interp(times, np.arange(len(envelope)) / rate, envelope)
    loud = heard[heard > 0.05 * heard.max()] if heard.max() > 0 else heard
    top = float(np.percentile(loud, 95)) if len(loud) else 1.0
    return np.clip(heard / max(top, 1e-9), 0.0, 1.2)


@dataclass(frozen=True, eq=False)
class _Said:
    samples: np.ndarray
    sounds: tuple[Sound, ...]


class _Voice:
    """The voice of one person, from `voice:` in cast.yaml."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._table = kokoro.blend(spec["blend"])
        self._pitch = float(spec.get("pitch", 1.0))
        self._range = float(spec.get("range", 1.0))
        self._tempo = float(spec.get("tempo", 1.0))

    def say(self, text: str, beside: str, words: Mapping[str, str], manner: Direction) -> _Said:
        """Say one sentence. beside: another one of the text, which goes along when this one is very short.

        Alone, the model says "Oké." badly; so it says more, and only the beginning is kept.
        """
        symbols = phonemes.symbols(text, words)
        wanted = len(symbols)
        if wanted < _SHORT and beside:
            symbols += " " + phonemes.symbols(beside, words)
        heard = kokoro.say(
            symbols,
            self._table,
            tempo=self._tempo * manner.tempo,
            pitch=self._pitch * manner.pitch,
            range_=self._range * manner.range,
            least_row=_LEAST_ROW,
            long=_LONG_VOWELS,
        )
        at = 0.0
        sounds = []
        for symbol, seconds in zip(heard.symbols, heard.seconds, strict=True):
            sounds.append(Sound(symbol, at, at + seconds))
            at += seconds
        if wanted == len(symbols):
            return _Said(heard.samples, tuple(sounds))
        kept = sounds[: wanted + 1]  # with the edge before the first symbol
        return _Said(heard.samples[: round(kept[-1].end * RATE)], tuple(kept))


def _trimmed(said: _Said) -> _Said:
    """Without the silence before and after; soft edges; the times move along."""
    window = int(0.02 * RATE)
    envelope = np.convolve(np.abs(said.samples), np.ones(window) / window, "same")
    loud = np.flatnonzero(envelope > 0.02 * envelope.max())
    first = max(0, int(loud[0]) - int(0.03 * RATE))
    last = min(len(said.samples), int(loud[-1]) + int(0.09 * RATE))
    samples = said.samples[first:last].copy()
    fade = min(int(0.012 * RATE), len(samples) // 4)
    ramp = np.linspace(0.0, 1.0, fade)
    samples[:fade] *= ramp
    samples[-fade:] *= ramp[::-1]
    start, end = first / RATE, last / RATE
    kept = []
    for sound in said.sounds:
        begin, stop = max(sound.start, start), min(sound.end, end)
        if stop > begin:
            kept.append(Sound(sound.symbol, begin - start, stop - start))
    return _Said(samples, tuple(kept))


def _levelled(samples: np.ndarray) -> np.ndarray:
    """Every sentence as loud as the others: its speech, not its pauses, counts."""
    loud = np.abs(samples) > 0.05 * np.abs(samples).max()
    level = float(np.sqrt(np.mean(samples[loud] ** 2)))
    return samples * (_LEVEL / max(level, 1e-9))

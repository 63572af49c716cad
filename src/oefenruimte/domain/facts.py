"""What can be measured about a take on this computer. Facts, never a judgement, and never an emotion.

They belong to the learner: nothing of this module is ever part of a share.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import log10
from typing import TypeVar

FACTS_VERSION = 1
"""Goes up when measuring changes; what was kept under an older number is measured again."""

SHORTEST_SILENCE_MS = 700
"""A pause between words that is shorter is part of speaking."""

LEAST_SPEECH_MS = 1000
"""With less speech than this nothing is told about how somebody sounds."""


class Pace(StrEnum):
    CALM = "rustig"
    NORMAL = "gewoon"
    QUICK = "snel"


class Loudness(StrEnum):
    SOFT = "zacht"
    GOOD = "goed"
    LOUD = "hard"


class Framing(StrEnum):
    """Where the face is in the picture, as the person in it would say it: left is the left of the picture."""

    GOOD = "goed"
    NO_FACE = "geen-gezicht"
    TOO_FAR = "te-ver"
    TOO_NEAR = "te-dichtbij"
    TOO_HIGH = "te-hoog"
    TOO_LOW = "te-laag"
    TOO_LEFT = "te-links"
    TOO_RIGHT = "te-rechts"
    SEVERAL = "meer-gezichten"


class Light(StrEnum):
    GOOD = "goed"
    DARK = "donker"
    BRIGHT = "fel"
    BACKLIT = "tegenlicht"


Word = TypeVar("Word", Framing, Light)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start_ms` up to `end_ms`, in the answer."""

    start_ms: int
    end_ms: int

    @property
    def length_ms(self) -> int:
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True)
class VoiceFacts:
    """Of one answer. `speech` in order, without overlap; what lies between is silence."""

    duration_ms: int
    speech: tuple[Span, ...] = ()
    pace: float | None = None  # beats of the voice (about syllables) a second of speech; None: too little
    level_db: float | None = None  # loudness of the speech, dBFS (RMS); None: no speech
    noise_db: float | None = None  # loudness where nobody speaks; None: no such place

    @property
    def speech_ms(self) -> int:
        return sum(span.length_ms for span in self.speech)

    @property
    def first_word_ms(self) -> int | None:
        """From the start of the answer; None when nobody speaks."""
        return self.speech[0].start_ms if self.speech else None

    @property
    def silences(self) -> tuple[Span, ...]:
        """Between the first word and the last one, of `SHORTEST_SILENCE_MS` and longer."""
        gaps = (
            Span(one.end_ms, other.start_ms) for one, other in zip(self.speech, self.speech[1:], strict=False)
        )
        return tuple(gap for gap in gaps if gap.length_ms >= SHORTEST_SILENCE_MS)

    @property
    def enough(self) -> bool:
        return self.speech_ms >= LEAST_SPEECH_MS


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Of one answer: what was seen in most of the pictures that were looked at."""

    pictures: int  # looked at
    faces: int  # of these, with at least one face
    framing: Framing
    light: Light


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """`voice` is None without sound, `picture` without picture."""

    voice: VoiceFacts | None = None
    picture: PictureFacts | None = None


@dataclass(frozen=True, slots=True)
class TakeFacts:
    """By the place of the answer in the take, as `Anchor.turn_index` counts."""

    answers: tuple[AnswerFacts, ...]
    version: int = FACTS_VERSION

    @property
    def voices(self) -> tuple[VoiceFacts, ...]:
        return tuple(answer.voice for answer in self.answers if answer.voice is not None)

    @property
    def speech_ms(self) -> int:
        return sum(voice.speech_ms for voice in self.voices)

    @property
    def enough(self) -> bool:
        return self.speech_ms >= LEAST_SPEECH_MS

    @property
    def longest_silence(self) -> tuple[int, Span] | None:
        """In which answer, and where; the first of equals."""
        found = [
            (index, span)
            for index, answer in enumerate(self.answers)
            if answer.voice is not None
            for span in answer.voice.silences
        ]
        return max(found, key=lambda one: one[1].length_ms, default=None)

    @property
    def pace(self) -> float | None:
        """Of the whole take: each answer weighs as much as one speaks in it."""
        told = [(voice.pace, voice.speech_ms) for voice in self.voices if voice.pace is not None]
        weight = sum(length for _, length in told)
        return sum(pace * length for pace, length in told) / weight if weight else None

    @property
    def level_db(self) -> float | None:
        """Loudness of all the speech together, dBFS; None without any."""
        told = [(voice.level_db, voice.speech_ms) for voice in self.voices if voice.level_db is not None]
        weight = sum(length for _, length in told)
        power = sum(10 ** (level / 10) * length for level, length in told)
        return 10 * log10(power / weight) if weight else None

    @property
    def framing(self) -> Framing | None:
        """Of most of the pictures; None without any."""
        return _most((picture.framing, picture.pictures) for picture in self._pictures)

    @property
    def light(self) -> Light | None:
        """Of most of the pictures; None without any."""
        return _most((picture.light, picture.pictures) for picture in self._pictures)

    @property
    def _pictures(self) -> tuple[PictureFacts, ...]:
        return tuple(answer.picture for answer in self.answers if answer.picture is not None)


def _most(told: Iterable[tuple[Word, int]]) -> Word | None:
    """The first of equals."""
    counted: Counter[Word] = Counter()
    for word, count in told:
        counted[word] += count
    return counted.most_common(1)[0][0] if counted else None

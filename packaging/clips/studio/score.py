"""The score of one clip: what is said when, and how — written by the voice, acted by the figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

FRAMES_PER_SECOND = 25
LOUDNESS_RATE = 100
"""Values a second of `Score.loudness`."""

EMOTIONS = (
    "rust",
    "gefrustreerd",
    "boos",
    "woedend",
    "verdrietig",
    "bezorgd",
    "wanhopig",
    "opgelucht",
    "verward",
    "wantrouwig",
)


@dataclass(frozen=True)
class Direction:
    """How one sentence is said and acted.

    emotion, degree (0–1): what the face shows. tempo, pitch, range, force: factors on the voice (1 = as it
    comes). pause: silence after the sentence in seconds. lean (−1–1, forward is positive), shake and hand
    (0–1), look (right, down; each −1–1): the body.
    """

    emotion: str = "rust"
    degree: float = 1.0
    tempo: float = 1.0
    pitch: float = 1.0
    range: float = 1.0
    force: float = 1.0
    pause: float = 0.35
    lean: float = 0.0
    shake: float = 0.0
    hand: float = 0.0
    look: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Sound:
    """One symbol of the voice model, in seconds ("_" = silence; "ˈ", "ˌ" and "ː" stand alone)."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True)
class Sentence:
    """One spoken sentence: the text as written, and when its sound starts and ends, in seconds."""

    text: str
    start: float
    end: float
    direction: Direction


@dataclass(frozen=True, eq=False)
class Score:
    """A whole clip before there is a picture.

    duration: seconds, a whole number of frames. sounds: in order, without overlap; silences may be left out.
    loudness: float array at `LOUDNESS_RATE` values a second, 0 = silence, about 1 = the loudest speech.
    begin and end: the emotion before the first and after the last sentence. energy: how lively the acting is
    (1 = usual). seed: for every chance movement, so that the same clip is drawn the same way again.
    """

    duration: float
    sounds: tuple[Sound, ...]
    sentences: tuple[Sentence, ...]
    loudness: np.ndarray = field(repr=False)
    begin: str = "rust"
    end: str = "rust"
    energy: float = 1.0
    seed: int = 0

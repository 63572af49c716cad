"""The speech recogniser of --check: does a listener who knows no text hear the words?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from studio import models

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

_RATE = 16_000
# What the recogniser writes in figures.
_FIGURES = {
    "80": "tachtig",
    "40": "veertig",
    "30": "dertig",
    "20": "twintig",
    "8": "acht",
    "5": "vijf",
    "4": "vier",
}
_FIGURES |= {"3": "drie", "2": "twee", "1": "een", "50": "vijftig", "10": "tien", "6": "zes"}


def hear(samples: np.ndarray, rate: int) -> str:
    """What Whisper base understands; mono samples."""
    from scipy.signal import resample_poly

    divisor = int(np.gcd(_RATE, rate))
    low = resample_poly(samples, _RATE // divisor, rate // divisor).astype(np.float32)
    low = low / max(float(np.abs(low).max()), 1e-6) * 0.8
    heard, _ = _model().transcribe(
        low, language="nl", beam_size=5, condition_on_previous_text=False, temperature=0.0
    )
    return " ".join(segment.text.strip() for segment in heard)


def letter_errors(said: str, heard: str) -> float:
    """Edit distance of the letters, as a share of those said; accents, case, spaces, marks do not count."""
    one, other = _letters(said), _letters(heard)
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above = row[0]
        row[0] = place
        for column, against in enumerate(other, 1):
            diagonal = above
            above = row[column]
            row[column] = min(above + 1, row[column - 1] + 1, diagonal + (letter != against))
    return row[-1] / max(1, len(one))


def _letters(text: str) -> str:
    words = (_FIGURES.get(word, word) for word in re.findall(r"\w+", text.lower()))
    plain = unicodedata.normalize("NFD", "".join(words))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=1)
def _model() -> WhisperModel:
    from faster_whisper import WhisperModel

    return WhisperModel(str(models.ear_folder()), device="cpu", compute_type="int8", cpu_threads=1)

"""Beats of the voice: the vowels that carry a syllable, found as peaks of loudness.

After N. de Jong & T. Wempe, "Praat script to detect syllable nuclei and measure speech rate automatically",
Behavior Research Methods 41 (2009): a peak counts when the loudness dips before the next one and when it is
not much softer than the rest. They ask that a nucleus is voiced; here it must be speech.
"""

import numpy as np
import numpy.typing as npt

from oefenruimte.insight.envelope import STEP_MS, decibels
from oefenruimte.insight.weights import Floats

_SMOOTH_MS = 50  # a beat lasts at least twice as long
_DIP_DB = 2.0
_BELOW_LOUD_DB = 25.0  # softer than this below the loud vowels of the same recording: no nucleus


def count_beats(vowels: Floats, speech: npt.NDArray[np.bool_]) -> int:
    """`vowels` of an `Envelope`; `speech` says for each step whether somebody speaks then."""
    if not speech.any():
        return 0
    loud = _smooth(decibels(vowels))
    least = float(np.percentile(loud[speech], 95)) - _BELOW_LOUD_DB
    return sum(1 for at in _peaks(loud) if speech[at] and loud[at] > least)


def _peaks(loud: Floats) -> list[int]:
    """Where it is loudest between two dips of `_DIP_DB` at least."""
    found: list[int] = []
    top = bottom = 0
    rising = True
    for at, value in enumerate(loud):
        if rising:
            if value > loud[top]:
                top = at
            elif value < loud[top] - _DIP_DB:
                found.append(top)
                bottom, rising = at, False
        elif value < loud[bottom]:
            bottom = at
        elif value > loud[bottom] + _DIP_DB:
            top, rising = at, True
    if rising and len(loud):
        found.append(top)
    return found


def _smooth(values: Floats) -> Floats:
    width = _SMOOTH_MS // STEP_MS
    kernel = np.hanning(2 * width + 1)
    padded = np.pad(values, width, mode="edge")
    out: Floats = np.convolve(padded, kernel / kernel.sum(), "valid").astype(np.float32)
    return out

"""What is to be heard in one answer: when somebody spoke, how fast, how loud, and over what noise."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from oefenruimte.domain.facts import LEAST_SPEECH_MS, VoiceFacts
from oefenruimte.insight.beats import count_beats
from oefenruimte.insight.envelope import STEP_MS, Ear, Envelope, decibels
from oefenruimte.insight.silero import RATE, Silero
from oefenruimte.insight.spans import WINDOW_MS, spans, speaking
from oefenruimte.insight.weights import Floats

_APART = 10  # steps around a word that belong neither to it nor to the silence: its echo
_LEAST_NOISE = 30  # steps: less silence than this tells nothing about the room


def hear(sound: Iterator[Floats], silero: Silero) -> VoiceFacts:
    """`sound`: 16 kHz mono, in blocks of any length. Costs 100 numbers of memory a second."""
    ear, samples = Ear(), 0

    def heard() -> Iterator[Floats]:
        nonlocal samples
        for block in sound:
            samples += len(block)
            ear.add(block)
            yield block

    sureness = np.concatenate([np.zeros(0, np.float32), *silero.listen(heard())])
    duration_ms = samples * 1000 // RATE
    spoken = speaking(sureness)
    envelope = ear.finish()
    steps = _by_steps(spoken, len(envelope.power))
    told = spans(spoken, duration_ms)
    return VoiceFacts(
        duration_ms=duration_ms,
        speech=told,
        pace=_pace(envelope, steps) if sum(span.length_ms for span in told) >= LEAST_SPEECH_MS else None,
        level_db=_loudness(envelope.power[steps]) if steps.any() else None,
        noise_db=_noise(envelope.power, steps),
    )


def _by_steps(spoken: npt.NDArray[np.bool_], steps: int) -> npt.NDArray[np.bool_]:
    """For each step of the envelope instead of each window of the model."""
    if not len(spoken):
        return np.zeros(steps, bool)
    windows = np.arange(steps) * STEP_MS // WINDOW_MS
    return spoken[np.minimum(windows, len(spoken) - 1)]


def _pace(envelope: Envelope, steps: npt.NDArray[np.bool_]) -> float | None:
    """Beats a second of voice; the short pauses between words do not count as voice here."""
    seconds = float(np.count_nonzero(steps)) * STEP_MS / 1000
    return count_beats(envelope.vowels, steps) / seconds if seconds else None


def _loudness(power: Floats) -> float:
    """dBFS of the whole."""
    return float(decibels(np.mean(power, dtype=np.float32, keepdims=True))[0])


def _noise(power: Floats, steps: npt.NDArray[np.bool_]) -> float | None:
    """What is there half of the time when nobody speaks: a door that slams is no noise of the room."""
    near = np.convolve(steps, np.ones(2 * _APART + 1), "same") > 0 if len(steps) else steps
    quiet = power[~near[: len(power)]]
    return float(np.median(decibels(quiet))) if len(quiet) >= _LEAST_NOISE else None

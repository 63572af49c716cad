"""What is heard of takes of which we know when somebody spoke: within 0.1 s. Nothing where nobody speaks."""

import itertools

import numpy as np
import pytest

from fakes.sounds import RATE, babble, clip, fan, music, noise, phrases, silence
from oefenruimte.domain.facts import LEAST_SPEECH_MS, SHORTEST_SILENCE_MS, VoiceFacts
from oefenruimte.insight.silero import Silero
from oefenruimte.insight.voice import hear

VOICES = ("de-tas-met-brieven/1", "geen-traplift/1", "niet-op-mijn-bord/1")
WITHIN_MS = 100


def heard(silero: Silero, *parts: np.ndarray) -> VoiceFacts:
    return hear(iter(parts), silero)


def take_of(voice: str, gaps: tuple[float, ...]) -> tuple[list[np.ndarray], list[tuple[float, float]]]:
    """Silences of these lengths with a phrase between each two; when the phrases are, in ms."""
    parts, told, at = [], [], 0.0
    for gap, phrase in zip(gaps, itertools.cycle(phrases(voice)), strict=False):
        parts += [silence(gap), phrase]
        at += gap * 1000
        told.append((at, at + len(phrase) * 1000 / RATE))
        at = told[-1][1]
    return [*parts, silence(1.0)], told


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("room", [0.0, 0.001, 0.006])
def test_known_silences(silero: Silero, voice: str, room: float) -> None:
    """`room`: noise of it, RMS: none, -60 dBFS, -44 dBFS (the voice is at -24)."""
    parts, told = take_of(voice, (1.3, 0.9, 2.0, 3.1))
    sound = np.concatenate(parts)
    facts = heard(silero, sound + noise(len(sound) / RATE + 1, room)[: len(sound)])
    assert facts.duration_ms == len(sound) * 1000 // RATE
    assert len(facts.speech) == len(told)
    for span, (start, end) in zip(facts.speech, told, strict=True):
        assert span.start_ms == pytest.approx(start, abs=WITHIN_MS)
        assert span.end_ms == pytest.approx(end, abs=WITHIN_MS)
    assert [silent.length_ms for silent in facts.silences] == [
        pytest.approx(other[0] - one[1], abs=WITHIN_MS) for one, other in itertools.pairwise(told)
    ]
    assert facts.first_word_ms == pytest.approx(1300, abs=WITHIN_MS)
    assert facts.speech_ms == pytest.approx(sum(end - start for start, end in told), abs=2 * WITHIN_MS)
    assert facts.level_db == pytest.approx(-24.0, abs=1.5)
    assert facts.noise_db == pytest.approx(-90.0 if not room else 20 * np.log10(room), abs=1.5)
    assert facts.enough


def test_a_short_pause_is_part_of_speaking(silero: Silero) -> None:
    one, other = phrases(VOICES[0])[:2]
    short, long = SHORTEST_SILENCE_MS / 1000 - 0.2, SHORTEST_SILENCE_MS / 1000 + 0.2
    assert len(heard(silero, silence(1), one, silence(short), other).speech) == 1
    assert len(heard(silero, silence(1), one, silence(long), other).speech) == 2


@pytest.mark.parametrize("level", [0.2, 0.01, 0.001])
def test_a_soft_voice_is_heard_as_well(silero: Silero, level: float) -> None:
    (phrase, *_) = phrases(VOICES[1], level)
    facts = heard(silero, silence(1), phrase, silence(1))
    assert facts.speech_ms == pytest.approx(len(phrase) * 1000 / RATE, abs=2 * WITHIN_MS)
    assert facts.level_db == pytest.approx(20 * np.log10(level), abs=1.5)


def test_a_voice_that_is_cut_off_at_the_top(silero: Silero) -> None:
    (phrase, *_) = phrases(VOICES[1])
    facts = heard(silero, silence(1), np.clip(phrase * 20, -1, 1), silence(1))
    assert facts.speech_ms == pytest.approx(len(phrase) * 1000 / RATE, abs=2 * WITHIN_MS)
    assert facts.level_db is not None
    assert facts.level_db > -6


def test_two_voices_at_once_are_speech(silero: Silero) -> None:
    one, other = clip(VOICES[0]), clip(VOICES[2])
    count = min(len(one), len(other))
    facts = heard(silero, silence(2), one[:count] + other[:count], silence(2))
    assert facts.first_word_ms == pytest.approx(2450, abs=150)  # the clips begin with 0.45 s of nothing
    assert facts.speech_ms > 0.85 * count * 1000 / RATE


@pytest.mark.parametrize(
    "sound",
    [silence(20), noise(20, 0.1), noise(20, 0.001), fan(20), music(20)],
    ids=["silence", "loud noise", "soft noise", "a fan", "music"],
)
def test_too_little_to_measure(silero: Silero, sound: np.ndarray) -> None:
    facts = heard(silero, sound)
    assert facts.speech_ms < LEAST_SPEECH_MS
    assert not facts.enough
    assert facts.pace is None
    assert facts.silences == ()
    assert facts.noise_db is not None


def test_noise_is_what_is_there_most_of_the_time(silero: Silero) -> None:
    door = noise(0.3, 0.5)
    facts = heard(silero, noise(4, 0.002), door, noise(4, 0.002), *phrases(VOICES[0])[:1])
    assert facts.noise_db == pytest.approx(20 * np.log10(0.002), abs=1)


@pytest.mark.parametrize("samples", [0, 1, 100, 600, 1600])
def test_next_to_nothing(silero: Silero, samples: int) -> None:
    facts = heard(silero, noise(1, 0.1)[:samples])
    assert facts == VoiceFacts(samples * 1000 // RATE)


def test_the_pace_follows_the_voice(silero: Silero) -> None:
    """Four beats a second, made of numbers; the same, spoken faster."""
    slow = babble(8.0)
    quick = np.interp(np.arange(0, len(slow), 1.3), np.arange(len(slow)), slow).astype(np.float32)
    told = [heard(silero, sound).pace for sound in (slow, quick)]
    assert told[0] == pytest.approx(4.0, rel=0.12)
    assert told[1] == pytest.approx(5.2, rel=0.12)


@pytest.mark.parametrize(("voice", "syllables"), list(zip(VOICES, (37, 40, 43), strict=True)))
def test_the_pace_is_that_of_the_syllables(silero: Silero, voice: str, syllables: int) -> None:
    """Counted by hand in the texts of the clips."""
    seconds = sum(len(phrase) for phrase in phrases(voice)) / RATE
    assert heard(silero, clip(voice)).pace == pytest.approx(syllables / seconds, rel=0.15)


def test_short_pauses_do_not_slow_the_pace_down(silero: Silero) -> None:
    one, other, third = phrases(VOICES[0])[:3]
    without = heard(silero, silence(1), one, other, third, silence(1)).pace
    with_pauses = heard(silero, silence(1), one, silence(0.5), other, silence(2), third, silence(1)).pace
    assert without is not None
    assert with_pauses == pytest.approx(without, rel=0.1)

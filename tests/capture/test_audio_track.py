"""Sound on the grid of 48,000 samples a second since t0."""

import numpy as np
import pytest

from oefenruimte.capture.audio_clock import Placed
from oefenruimte.capture.audio_track import RATE, AudioTrack
from oefenruimte.capture.ports import Samples

T0 = 50.0


def tone(start: float, count: int, rate: float = RATE, hertz: float = 440.0) -> Placed:
    """A tone whose phase is tied to the clock: wherever it is put, one can see whether it is right."""
    at = start + np.arange(count) / rate
    return Placed(start, 1 / rate, np.sin(2 * np.pi * hertz * at).astype(np.float32))


def expected(count: int, hertz: float = 440.0) -> Samples:
    return np.sin(2 * np.pi * hertz * (T0 + np.arange(count) / RATE)).astype(np.float32)


def feed(track: AudioTrack, rate: float, seconds: float, first: float = T0 - 0.1) -> Samples:
    size, period = 480, 1 / rate
    blocks = [tone(first + n * size * period, size, rate) for n in range(round(seconds / (size * period)))]
    return np.concatenate([track.add(block) for block in blocks])


@pytest.mark.parametrize("rate", [48000, 48000 * 1.0001, 48000 * 0.9999, 44100, 16000])
def test_any_rate_becomes_exactly_48_kHz_on_the_clock(rate: float) -> None:
    out = feed(AudioTrack(T0), rate, 3.0)
    assert len(out) == pytest.approx(2.9 * RATE, abs=1000)
    assert np.max(np.abs(out - expected(len(out)))) < 0.02


def test_what_came_before_t0_is_cut_to_the_sample() -> None:
    track = AudioTrack(T0)
    assert len(track.add(tone(T0 - 0.5, 480))) == 0
    out = track.add(tone(T0 - 0.005, 480))
    assert len(out) == pytest.approx(240, abs=3)
    assert np.allclose(out, expected(len(out)), atol=0.01)


def test_sound_that_begins_after_t0_is_preceded_by_silence_that_does_not_count_as_lost() -> None:
    track = AudioTrack(T0)
    out = track.add(tone(T0 + 0.25, 4800))
    assert np.count_nonzero(out[: RATE // 4 - 2]) == 0
    assert np.allclose(out[RATE // 4 + 4 :], expected(len(out))[RATE // 4 + 4 :], atol=0.01)
    assert track.filled == 0


def test_a_gap_becomes_silence_of_its_length_and_is_counted() -> None:
    track = AudioTrack(T0)
    before = track.add(tone(T0, 4800))
    late = tone(T0 + 0.3, 4800)
    after = track.add(Placed(late.start, late.period, late.samples, gap=0.2))
    out = np.concatenate([before, after])
    assert track.filled == pytest.approx(0.2 * RATE, abs=4)
    assert np.count_nonzero(out[4800 : int(0.3 * RATE) - 2]) == 0
    tail = slice(int(0.3 * RATE) + 4, len(out))
    assert np.allclose(out[tail], expected(len(out))[tail], atol=0.01)


def test_a_step_back_in_time_repeats_nothing() -> None:
    track = AudioTrack(T0)
    first = track.add(tone(T0, 4800))
    second = track.add(tone(T0 + 0.09, 4800))
    out = np.concatenate([first, second])
    assert len(out) == pytest.approx(0.19 * RATE, abs=4)
    assert np.allclose(out[4804:], expected(len(out))[4804:], atol=0.02)


def test_it_ends_exactly_where_it_must() -> None:
    track = AudioTrack(T0)
    until = T0 + 0.105
    out = np.concatenate([track.add(tone(T0 + n * 0.01, 480), until) for n in range(20)])
    assert len(out) + len(track.pad(until)) == round(0.105 * RATE)
    assert track.end == pytest.approx(until, abs=1 / RATE)


def test_silence_up_to_the_end_when_nothing_comes() -> None:
    track = AudioTrack(T0)
    assert len(track.pad(T0 + 2.0)) == 2 * RATE
    assert track.filled == 0

"""The line of time under sound, with deliveries as unpunctual as real ones."""

import numpy as np
import pytest

from oefenruimte.capture.audio_clock import AudioClock
from oefenruimte.capture.ports import Block

RATE = 48000
SIZE = 480


class Device:
    """A sound card: counts `ppm` too fast, hands over late, loses what is captured during `gaps`.

    Each sample holds the moment of its capture, so that a placed block tells how wrong its place is.
    """

    def __init__(self, ppm: float = 0.0, gaps: list[tuple[float, float]] | None = None) -> None:
        self._period = 1 / RATE / (1 + ppm * 1e-6)
        self._gaps = gaps or []
        self._random = np.random.default_rng(7)

    def blocks(self, seconds: float, jitter: float = 0.002, hold: float = 0.0) -> list[Block]:
        """`hold`: deliveries of the first so many seconds of each second come together at the end of it."""
        result = []
        for number in range(round(seconds * RATE / SIZE)):
            captured = 100.0 + number * SIZE * self._period
            if any(begin <= captured - 100 < begin + length for begin, length in self._gaps):
                continue
            given = captured + SIZE * self._period + abs(self._random.normal(0, jitter))
            if given % 1 < hold:
                given = np.floor(given) + hold
            samples = np.full(SIZE, captured - 100, dtype=np.float32)
            result.append(Block(float(given) - SIZE / RATE, RATE, samples))
        return result


def errors_ms(clock: AudioClock, blocks: list[Block], after: float = 2.0) -> tuple[list[float], list[float]]:
    """(how far each placed block is off, the gaps told), both in ms, once the line has settled."""
    off, gaps = [], []
    for block in blocks:
        for placed in clock.place(block):
            captured = float(placed.samples[0])
            if placed.gap:
                gaps.append(placed.gap * 1000)
            if captured > after:
                off.append((placed.start - 100 - captured) * 1000)
    return off, gaps


@pytest.mark.parametrize("ppm", [-100, 0, 100])
def test_it_follows_a_crystal_that_is_off(ppm: float) -> None:
    clock = AudioClock(RATE)
    off, gaps = errors_ms(clock, Device(ppm).blocks(120))
    assert max(map(abs, off)) < 1.0
    assert clock.drift_ppm == pytest.approx(ppm, abs=20)
    assert gaps == []


def test_deliveries_held_up_half_a_second_are_not_taken_for_a_gap() -> None:
    off, gaps = errors_ms(AudioClock(RATE), Device(50).blocks(30, hold=0.5))
    assert max(map(abs, off)) < 2.0
    assert gaps == []


@pytest.mark.parametrize("length", [0.02, 0.2, 1.0])
def test_a_gap_is_found_and_measured(length: float) -> None:
    off, gaps = errors_ms(AudioClock(RATE), Device(gaps=[(10.0005, length)]).blocks(20), after=11.5)
    assert gaps == [pytest.approx(length * 1000, abs=3)]
    assert max(map(abs, off)) < 1.0


def test_no_sample_is_lost_while_a_gap_is_judged() -> None:
    clock = AudioClock(RATE)
    blocks = Device(gaps=[(3.0005, 0.5)]).blocks(5)
    placed = [placed for block in blocks for placed in clock.place(block)]
    assert [len(p.samples) for p in placed] == [SIZE] * len(blocks)
    starts = [p.start for p in placed]
    assert starts == sorted(starts)


def test_a_first_delivery_that_was_late_is_forgotten() -> None:
    blocks = Device().blocks(5, jitter=0.0)
    blocks[0] = Block(blocks[0].time + 0.2, RATE, blocks[0].samples)
    off, _ = errors_ms(AudioClock(RATE), blocks, after=0.1)
    assert max(map(abs, off)) < 1.0


def test_another_rate_than_48_kHz_keeps_its_own_period() -> None:
    clock = AudioClock(16000)
    (placed,) = clock.place(Block(5.0, 16000, np.zeros(160, dtype=np.float32)))
    assert placed.end == pytest.approx(5.01)

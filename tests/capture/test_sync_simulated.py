"""Ten minutes and more of picture and sound from unpunctual devices, in seconds: nobody waits for a clock.

Each sample tells when it was captured, so that every sample of a track tells how far it is from its place.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pytest

from fakes.capture import picture
from oefenruimte.capture.audio_clock import AudioClock
from oefenruimte.capture.audio_track import RATE, AudioTrack
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.movie import VIDEO, read_movie
from oefenruimte.capture.pictures import to_i420
from oefenruimte.capture.ports import Block

SIZE = 480
SAW = 8.0  # seconds after which the telling begins anew: a float32 tells 1 µs within that
T0 = 3.7  # the devices have been on for a while
MINUTES = 60.0


@dataclass(frozen=True)
class Delivery:
    """How a sound system hands blocks over. Seconds."""

    jitter: float = 0.001  # of each delivery, late only
    at_once: int = 1  # blocks that come together
    held: float = 0.0  # the longest that a busy computer holds deliveries up …
    held_every: float = 7.0  # … about so often
    gaps: tuple[tuple[float, float], ...] = ()  # (when, how long): samples that were overrun


def blocks(seconds: float, ppm: float, delivery: Delivery, rate: int = RATE) -> Iterator[Block]:
    """What a microphone delivers that counts `ppm` too fast: stamped as `DeviceMicrophone` does."""
    random = np.random.default_rng(11)
    size = rate // 100
    period = 1 / rate / (1 + ppm * 1e-6)
    held_until = 0.0
    first = 0
    together: list[int] = []
    given = 0.0
    while first * period < seconds:
        begin = first * period
        if any(gap <= begin < gap + length for gap, length in delivery.gaps):
            first += size
            continue
        together.append(first)
        first += size
        if len(together) < delivery.at_once:
            continue
        given = max(given, first * period + abs(random.normal(0, delivery.jitter)))
        if given > held_until + delivery.held_every * random.uniform(0.5, 1.5) and delivery.held:
            held_until = given + random.uniform(0.0, delivery.held)
        given = max(given, held_until)
        for number, start in enumerate(together):
            samples = (((start + np.arange(size)) * period) % SAW).astype(np.float32) + np.float32(0.001)
            yield Block(given + number * 20e-6 - size / rate, rate, samples)
        together = []


@dataclass(frozen=True)
class Sync:
    """`at`, `off`: once a second, how late (+) the sound is in the file; `filled`: silence in its place."""

    at: npt.NDArray[np.float64]
    off: npt.NDArray[np.float64]
    filled: float
    gaps: list[float]

    @property
    def p95_ms(self) -> float:
        return float(np.percentile(np.abs(self.off), 95)) * 1000

    @property
    def drift_ppm(self) -> float:
        return float(np.polyfit(self.at, self.off, 1)[0]) * 1e6


def record(seconds: float, ppm: float, delivery: Delivery, rate: int = RATE) -> Sync:
    clock, track = AudioClock(rate), AudioTrack(T0)
    at, off, gaps = [], [], []
    for block in blocks(T0 + seconds, ppm, delivery, rate):
        for placed in clock.place(block):
            gaps += [placed.gap] if placed.gap else []
            begin = track.position
            samples = track.add(placed)
            if begin // RATE != track.position // RATE and len(samples) > 200:
                middle = len(samples) // 2
                heard, seconds_in = float(samples[middle]) - 0.001, (begin + middle) / RATE
                if 0.1 < heard < SAW - 0.1:
                    wrong = (T0 + seconds_in) % SAW - heard
                    at.append(seconds_in)
                    off.append(wrong)
    return Sync(np.array(at), np.array(off), track.filled / RATE, gaps)


PULSE = Delivery(jitter=0.0015, held=0.06)
BUSY = Delivery(jitter=0.003, held=0.4, held_every=4.0)
BURSTS = Delivery(jitter=0.001, at_once=4, held=0.03)


@pytest.mark.parametrize(
    ("ppm", "delivery"),
    [(-100.0, PULSE), (100.0, PULSE), (100.0, BUSY), (-100.0, BURSTS)],
    ids=["slow-pulse", "fast-pulse", "fast-busy", "slow-bursts"],
)
def test_ten_minutes_stay_in_sync(ppm: float, delivery: Delivery) -> None:
    sync = record(10 * MINUTES, ppm, delivery)
    assert len(sync.at) > 500
    assert sync.p95_ms <= 5.0
    assert abs(sync.drift_ppm) <= 2.0
    assert sync.filled < 0.001
    assert sync.gaps == []


def test_a_microphone_of_another_rate_stays_in_sync() -> None:
    sync = record(4 * MINUTES, 80.0, PULSE, rate=44_100)
    assert sync.p95_ms <= 5.0
    assert abs(sync.drift_ppm) <= 2.0


def test_what_is_overrun_becomes_silence_of_its_length() -> None:
    lost = [0.02, 0.15, 0.5, 1.2, 0.05, 0.1]
    gaps = tuple((T0 + 30.0 + 30.0 * number, length) for number, length in enumerate(lost))
    sync = record(4 * MINUTES, 100.0, Delivery(jitter=0.0015, held=0.06, gaps=gaps))
    assert sync.gaps == pytest.approx(lost, abs=0.012)
    assert sync.filled == pytest.approx(sum(lost), abs=0.06)
    assert sync.p95_ms <= 5.0
    assert abs(sync.drift_ppm) <= 2.0


def test_pictures_keep_their_times_when_one_in_a_hundred_is_lost() -> None:
    """Ten minutes of a camera at 30 a second, 100 ppm off, through the encoder: the file's own index."""
    random = np.random.default_rng(5)
    taken = [number / 30 * (1 + 100e-6) for number in range(18_000) if random.random() > 0.01]
    content = io.BytesIO()

    class Out:
        def write(self, data: bytes) -> int:
            return content.write(data)

    images = [to_i420(picture(number, 32, 32), (32, 32)) for number in range(16)]
    with Encoder(Out(), (32, 32), sound=False) as encoder:
        for number, time in enumerate(taken):
            encoder.picture(images[number % 16], time)
    movie = read_movie(content)
    track = movie.track(VIDEO)
    assert track is not None
    durations = [
        sample.duration for fragment in movie.fragments for run in fragment.runs for sample in run.samples
    ]
    times = np.concatenate([[0], np.cumsum(durations)[:-1]]) / 90_000
    assert len(times) == len(taken)
    assert np.abs(times - taken).max() < 0.001
    assert abs(np.polyfit(taken, times - np.array(taken), 1)[0]) * 1e6 < 0.1

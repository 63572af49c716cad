import numpy as np
import pytest

from oefenruimte.capture.loudness import Meter, Wave, decibels, wave_level


@pytest.mark.parametrize(
    ("amplitude", "db"), [(1.0, 0.0), (0.5, -6.02), (0.0, -90.0), (1e-9, -90.0), (2.0, 0.0)]
)
def test_decibels(amplitude: float, db: float) -> None:
    assert decibels(amplitude) == pytest.approx(db, abs=0.01)


@pytest.mark.parametrize(("db", "level"), [(0.0, 255), (-30.0, 128), (-60.0, 0), (-90.0, 0)])
def test_the_wave_spans_60_decibels(db: float, level: int) -> None:
    assert wave_level(db) == level


def test_each_100_ms_is_measured_however_the_sound_is_cut() -> None:
    sound = np.concatenate([np.full(4800, 0.5), np.zeros(4800), np.full(4800, -0.1)]).astype(np.float32)
    meter = Meter(48000)
    levels = [level for part in np.array_split(sound, 37) for level in meter.add(part)]
    assert [round(level.rms_db, 1) for level in levels] == [-6.0, -90.0, -20.0]
    assert [round(level.peak_db, 1) for level in levels] == [-6.0, -90.0, -20.0]


@pytest.mark.parametrize(("samples", "count"), [(4800, 1), (4800 + 2399, 1), (4800 + 2400, 2), (0, 0)])
def test_half_a_window_at_the_end_counts(samples: int, count: int) -> None:
    wave = Wave(48000)
    wave.add(np.full(samples, 0.5, dtype=np.float32))
    assert len(wave.finish()) == count

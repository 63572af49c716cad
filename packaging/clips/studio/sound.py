"""The sound of a clip: the dry voice in a room, over a quiet background, at the loudness of the house."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from studio.voice import RATE as VOICE_RATE

RATE = 48_000
LOUDNESS = -23.0
"""LUFS, integrated (EBU R 128)."""
TRUE_PEAK = -1.5
"""dBTP of the samples; the coded file stays under −1."""


@dataclass(frozen=True)
class Room:
    """What a place sounds like.

    decay: seconds of the echo. echo: its level against the voice. line: the voice comes over a video call.
    noise: level of the background against the voice (RMS). band: of the background in Hz. murmur: how much
    the background comes and goes, as voices and cars do (0–1).
    """

    decay: float
    echo: float
    line: bool
    noise: float
    band: tuple[float, float]
    murmur: float


ROOMS = {
    "balie": Room(0.30, 0.10, False, 0.013, (140.0, 1100.0), 0.6),
    "kantoor-beeldbellen": Room(0.16, 0.06, True, 0.006, (90.0, 900.0), 0.1),
    "woonkamer": Room(0.13, 0.06, False, 0.006, (70.0, 500.0), 0.15),
    "keukentafel": Room(0.18, 0.08, False, 0.007, (90.0, 420.0), 0.1),
    "vergaderruimte": Room(0.24, 0.09, False, 0.007, (90.0, 800.0), 0.15),
    "straat": Room(0.08, 0.03, False, 0.016, (60.0, 700.0), 0.7),
}


def finish(voice: np.ndarray, scene: str, seed: int) -> np.ndarray:
    """The finished sound: float64 at `RATE`, as long as the voice (dry, at the rate of the voice model)."""
    from scipy.signal import butter, resample_poly, sosfilt

    place, _, details = scene.partition(
        ":"
    )  # details of the picture (scenes/stage.py); a call sounds like a line
    room = ROOMS[place]
    chance = np.random.default_rng(seed)
    length = round(len(voice) * RATE / VOICE_RATE)
    dry = resample_poly(voice, RATE, VOICE_RATE)[:length]
    dry = sosfilt(butter(2, 85, "hp", fs=RATE, output="sos"), dry)
    dry = _compressed(_clearer(dry))
    if room.line or "beeldbellen" in details:
        dry = sosfilt(butter(2, [150, 7200], "bp", fs=RATE, output="sos"), dry)
    level = _speech_level(dry)
    wet = dry + _echo(dry, room, chance)
    background = _background(length, room, chance) * level * room.noise
    return _at_loudness(wet + background)


def room_of(scene: str) -> Room:
    """The room of a scene, which may have details after a colon: "balie:Informatie|rij"."""
    place, _, details = scene.partition(":")
    room = ROOMS[place]
    return replace(room, line=True) if "beeldbellen" in details.split("|") else room


def true_peak(samples: np.ndarray) -> float:
    """dBTP: the peak between the samples, seen at four times the rate (ITU-R BS.1770)."""
    from scipy.signal import resample_poly

    return float(20 * np.log10(max(np.abs(resample_poly(samples, 4, 1)).max(), 1e-9)))


def _clearer(samples: np.ndarray) -> np.ndarray:
    """A little more of 2.5–5 kHz, where consonants are told apart."""
    from scipy.signal import butter, sosfilt

    return samples + 0.28 * sosfilt(butter(1, [2400, 5200], "bp", fs=RATE, output="sos"), samples)


def _compressed(samples: np.ndarray) -> np.ndarray:
    """Lightly: soft words come up, loud ones go down; silence stays silence."""
    window = int(0.03 * RATE)
    power = np.convolve(samples * samples, np.ones(window) / window, "same")
    envelope = np.sqrt(np.maximum(power, 1e-12))
    wanted = _speech_level(samples)
    gain = (wanted / np.maximum(envelope, wanted * 0.2)) ** 0.3
    smooth = int(0.05 * RATE)
    return samples * np.convolve(gain, np.ones(smooth) / smooth, "same")


def _speech_level(samples: np.ndarray) -> float:
    loud = np.abs(samples) > 0.03 * np.abs(samples).max()
    return float(np.sqrt(np.mean(samples[loud] ** 2)))


def _echo(dry: np.ndarray, room: Room, chance: np.random.Generator) -> np.ndarray:
    from scipy.signal import butter, fftconvolve, sosfilt

    count = int(room.decay * 1.6 * RATE)
    # 60 dB down after `decay` seconds
    tail = chance.standard_normal(count) * 10 ** (-3 * np.arange(count) / (room.decay * RATE))
    tail[: int(0.006 * RATE)] = 0.0
    tail = sosfilt(butter(1, [250, 3800], "bp", fs=RATE, output="sos"), tail)
    wet = fftconvolve(dry, tail)[: len(dry)]
    return wet * (room.echo * np.std(dry) / max(float(np.std(wet)), 1e-12))


def _background(length: int, room: Room, chance: np.random.Generator) -> np.ndarray:
    from scipy.signal import butter, sosfilt

    noise = sosfilt(butter(1, room.band, "bp", fs=RATE, output="sos"), chance.standard_normal(length))
    step = int(0.28 * RATE)
    swell = 1 - room.murmur * chance.random(length // step + 3)
    noise *= np.interp(np.arange(length), np.arange(len(swell)) * step, swell)
    edge = min(int(0.25 * RATE), length // 4)
    noise[:edge] *= np.linspace(0, 1, edge)
    noise[-edge:] *= np.linspace(1, 0, edge)
    return noise / max(float(np.std(noise)), 1e-12)


def _at_loudness(samples: np.ndarray) -> np.ndarray:
    import pyloudnorm

    meter = pyloudnorm.Meter(RATE)
    samples = samples * 10 ** ((LOUDNESS - meter.integrated_loudness(samples)) / 20)
    over = true_peak(samples) - TRUE_PEAK
    if over > 0:
        samples = _limited(samples, 10 ** ((TRUE_PEAK - 0.3) / 20))
    return samples


def _limited(samples: np.ndarray, top: float) -> np.ndarray:
    """Peaks over `top` go down smoothly, 5 ms around them."""
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    width = int(0.01 * RATE)
    gain = np.minimum(1.0, top / np.maximum(np.abs(samples), 1e-9))
    gain = uniform_filter1d(minimum_filter1d(gain, width), width)
    return samples * np.minimum(gain, 1.0)

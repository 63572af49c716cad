"""Sounds to measure: real voices with known silences, noise, music; and recordings of them.

The voices are those of the citizens of the built-in exercises (synthetic speech, Dutch).
"""

import io
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

import av
import numpy as np

RATE = 16_000
_SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


@lru_cache(maxsize=16)
def clip(name: str) -> np.ndarray:
    """The sound of one clip, 16 kHz mono float32. `name`: "de-tas-met-brieven/1"."""
    scenario, _, turn = name.partition("/")
    blocks = []
    with av.open(str(_SCENARIOS / scenario / "clips" / f"{turn}.mp4")) as container:
        resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        for frame in container.decode(container.streams.audio[0]):
            blocks += [each.to_ndarray()[0] for each in resampler.resample(frame)]
        blocks += [each.to_ndarray()[0] for each in resampler.resample(None)]
    return np.concatenate(blocks)


@lru_cache(maxsize=16)
def phrases(name: str, level: float = 0.06) -> tuple[np.ndarray, ...]:
    """Stretches of one voice between its pauses, cut off where it is 35 dB softer than at its loudest."""
    sound = clip(name)
    step = RATE // 100
    power = np.sqrt(np.mean(sound[: len(sound) // step * step].reshape(-1, step) ** 2, axis=1))
    on = np.convolve(power > power.max() * 10 ** (-35 / 20), np.ones(25), "same") > 0  # pauses of 0.25 s
    edges = np.flatnonzero(np.diff(np.concatenate(([0], on.astype(np.int8), [0]))))
    found = []
    for start, end in zip(edges[::2] + 12, edges[1::2] - 12, strict=True):
        part = sound[start * step : end * step]
        if len(part) > RATE:
            found.append(part / np.sqrt(np.mean(part**2)) * level)
    return tuple(found)


def noise(seconds: float, level: float, seed: int = 1) -> np.ndarray:
    """White, `level` RMS."""
    return np.random.default_rng(seed).normal(0, level, round(seconds * RATE)).astype(np.float32)


def fan(seconds: float) -> np.ndarray:
    """A rumble with a hum and a hiss in it, about -30 dBFS."""
    white = noise(seconds, 1.0, 2)
    spectrum = np.fft.rfft(white)
    rumble = np.fft.irfft(spectrum / np.maximum(1, np.arange(len(spectrum))), len(white))
    time = np.arange(len(white)) / RATE
    hum = np.sin(2 * np.pi * 100 * time) + 0.5 * np.sin(2 * np.pi * 200 * time)
    return (0.03 * rumble / rumble.std() + 0.01 * hum + 0.005 * white).astype(np.float32)


def music(seconds: float) -> np.ndarray:
    """A melody over chords and a drum."""
    generator = np.random.default_rng(5)
    scale = [261.6, 293.7, 329.6, 349.2, 392.0, 440.0, 493.9, 523.3]
    count = round(seconds * RATE)
    melody = np.concatenate([_note(scale[generator.integers(8)], 0.3) for _ in range(int(seconds / 0.3) + 1)])
    chords = ((0, 2, 4), (3, 5, 7), (4, 6, 1), (0, 2, 4))
    bars = [sum(_note(scale[tone], 0.8) for tone in chords[bar % 4]) for bar in range(int(seconds / 0.8) + 1)]
    drum = np.zeros(count + 4000)
    for beat in range(0, count, 8000):
        drum[beat : beat + 4000] += generator.normal(0, 0.2, 4000) * np.exp(-np.arange(4000) / 600)
    together = 0.1 * melody[:count] + 0.05 * np.concatenate(bars)[:count] + drum[:count]
    return together.astype(np.float32)


def _note(pitch: float, seconds: float) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    swell = np.minimum(1, time / 0.02) * np.exp(-1.5 * time / seconds)
    return swell * sum(np.sin(2 * np.pi * pitch * (tone + 1) * time) / (tone + 1) for tone in range(6))


def babble(seconds: float) -> np.ndarray:
    """Something like a voice, made of numbers: pulses of a throat through the formants of four vowels."""
    time = np.arange(round(seconds * RATE)) / RATE
    pitch = 120 + 25 * np.sin(2 * np.pi * 0.7 * time)
    phase = np.cumsum(pitch) / RATE
    which = (time * 4).astype(int) % 4
    vowels = ((700, 1200, 2500), (300, 2200, 2900), (320, 800, 2300), (500, 1700, 2400))
    out = np.zeros(len(time))
    for tone in range(1, 28):
        heights = [
            sum(1 / (1 + ((pitch * tone - formant) / 90) ** 2) for formant in vowel) for vowel in vowels
        ]
        out += np.choose(which, heights) * np.sin(2 * np.pi * tone * phase) / tone**0.3
    out *= np.sqrt(np.maximum(0, np.sin(2 * np.pi * 4 * time + 0.3))) * ((time % 2) < 1.4)
    return (0.1 * out / np.abs(out).max()).astype(np.float32)


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def recording(sound: np.ndarray, *, picture: bool = False) -> bytes:
    """An MP4 as the recorder writes it: AAC of 48 kHz in fragments of half a second."""
    file = io.BytesIO()
    options = {"movflags": "delay_moov+default_base_moof+skip_trailer", "frag_duration": "500000"}
    with av.open(file, "w", format="mp4", options=options) as out:
        video = None
        if picture:
            video = out.add_stream("libx264", rate=30, options={"preset": "ultrafast", "g": "15", "bf": "0"})
            video.width, video.height, video.pix_fmt = 240, 136, "yuv420p"
        stream = out.add_stream("aac", rate=48_000, layout="mono")
        loud = np.clip(np.interp(np.arange(len(sound) * 3) / 3, np.arange(len(sound)), sound), -1, 1)
        for start in range(0, len(loud), 1024):
            block = np.zeros((1, 1024), np.float32)
            block[0, : len(loud[start : start + 1024])] = loud[start : start + 1024]
            frame = av.AudioFrame.from_ndarray(block, format="flt", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = 48_000, start, Fraction(1, 48_000)
            out.mux(stream.encode(frame))
        if video is not None:
            for number in range(len(loud) * 30 // 48_000):
                shown = av.VideoFrame.from_ndarray(np.full((136, 240, 3), 90, np.uint8), format="rgb24")
                shown.pts, shown.time_base = number, Fraction(1, 30)
                out.mux(video.encode(shown))
            out.mux(video.encode(None))
        out.mux(stream.encode(None))
    return file.getvalue()

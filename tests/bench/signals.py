"""Pictures and sound that carry their own time, and readers that score any file with them.

A picture has its number in a barcode: 32 cells along the bottom, each a light and a dark half, so that it
survives any compression and any scaling. The sound has a short rising tone (a chirp) each second, which a
matched filter finds to a fraction of a sample. Whoever made a file, and however it numbers its frames: what
these say about time is the truth.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import av
import numpy as np
import numpy.typing as npt

RATE = 48_000
CELLS = 32
NUMBER_BITS = 24
BAR_PARTS = 15  # the barcode takes the lowest fifteenth of the picture: 48 of 720 rows
CHIRP_SECONDS = 0.040
CHIRP_PERIOD = 1.0
_CHIRP_FROM, _CHIRP_TO = 800.0, 5200.0  # Hz: inside what every codec keeps
_DARK, _LIGHT = 24, 232
_CONTRAST = 40  # of 255 between the halves of a cell; less is no barcode
_FOUND = 0.35  # of the strongest chirp in the file
_NEAR = 4.5  # times the median distance: three standard deviations of what is spread as usual

Floats = npt.NDArray[np.float64]
Sound = npt.NDArray[np.float32]
Plane = npt.NDArray[np.uint8]


# --- the barcode -----------------------------------------------------------------------------------------


def barcode(number: int, width: int, height: int) -> Plane:
    """The strip for picture `number`: shape (height / 15, width), luma. ValueError beyond 24 bits."""
    if not 0 <= number < 1 << NUMBER_BITS:
        raise ValueError("no such picture")
    code = number << 8 | _check(number)
    bits = np.array([code >> (CELLS - 1 - i) & 1 for i in range(CELLS)], dtype=bool)
    row = bits[np.arange(width) * CELLS // width]
    rows = height // BAR_PARTS
    upper = np.where(row, _LIGHT, _DARK).astype(np.uint8)
    lower = np.where(row, _DARK, _LIGHT).astype(np.uint8)
    return np.repeat(np.stack([upper, lower]), [rows - rows // 2, rows // 2], axis=0)


def mark(image: Plane, number: int) -> None:
    """Draw the barcode in a grey (rows, columns) or colour (rows, columns, 3) picture, in place."""
    height, width = image.shape[:2]
    strip = barcode(number, width, height)
    image[height - len(strip) :] = strip if image.ndim == 2 else strip[..., np.newaxis]


def read_number(luma: Plane) -> int | None:
    """The number in a picture's luma or grey plane of any size; None when it is not there or broken."""
    height, width = luma.shape
    rows = height // BAR_PARTS
    top = height - rows
    middle = top + rows - rows // 2
    margin = max(1, rows // 8)  # what lies next to an edge bleeds over it
    half = max(1, width // CELLS // 4)
    bits = 0
    for cell in range(CELLS):
        centre = (2 * cell + 1) * width // (2 * CELLS)
        columns = slice(centre - half, centre + half)
        upper = float(luma[top + margin : middle - margin, columns].mean())
        lower = float(luma[middle + margin : height - margin, columns].mean())
        if abs(upper - lower) < _CONTRAST:
            return None
        bits = bits << 1 | (upper > lower)
    number, check = bits >> 8, bits & 0xFF
    return number if check == _check(number) else None


def _check(number: int) -> int:
    """CRC-8, polynomial 0x07, not zero for zero."""
    value = 0xA5
    for byte in number.to_bytes(3, "big"):
        value ^= byte
        for _ in range(8):
            value = (value << 1 ^ 0x07) & 0xFF if value & 0x80 else value << 1
    return value


# --- the chirps ------------------------------------------------------------------------------------------


def chirp(time: Floats, phase: float = 0.0) -> Floats:
    """A chirp that begins at time 0 (s), -1 … 1; zero outside it."""
    sweep = (_CHIRP_TO - _CHIRP_FROM) / CHIRP_SECONDS
    wave = np.sin(2 * np.pi * (_CHIRP_FROM + sweep / 2 * time) * time + phase)
    window: Floats = np.sin(np.pi * np.clip(time / CHIRP_SECONDS, 0, 1)) ** 2
    return wave * window


def chirps(
    seconds: float, rate: float = RATE, first: float = 0.5, loud: float = 0.5, begin: int = 0
) -> Sound:
    """Chirps at `first`, `first` + 1, … s, with the hiss of a quiet room. Mono.

    `rate` is how many samples this sound's own clock counts in a true second; `begin` the first sample asked.
    """
    count = round(seconds * rate)
    time = np.arange(begin, begin + count) / rate - first
    sound = np.where(time < 0, 0, loud * chirp(time % CHIRP_PERIOD))
    return (sound + np.random.default_rng(begin).normal(0, 0.003, count)).astype(np.float32)


@cache
def _filters() -> tuple[Floats, Floats]:
    time = np.arange(round(CHIRP_SECONDS * RATE) + 1) / RATE
    return chirp(time), chirp(time, np.pi / 2)


def find_chirps(sound: Sound, rate: int = RATE) -> Floats:
    """When each chirp begins, seconds from the first sample, to some microseconds. Shape (chirps,)."""
    if rate != RATE:
        raise ValueError("resample to 48 kHz first")
    strength = _strength(sound)
    if not len(strength) or strength.max() < 1.0:
        return np.zeros(0)
    apart = round(CHIRP_PERIOD / 2 * RATE)
    found = []
    candidates = np.flatnonzero(strength > _FOUND * float(np.percentile(strength, 99.99)))
    position = 0
    while position < len(candidates):
        begin = candidates[position]
        end = min(begin + apart, len(strength))
        peak = begin + int(np.argmax(strength[begin:end]))
        found.append((peak + _summit(strength, peak)) / RATE)
        position = int(np.searchsorted(candidates, peak + apart))
    return np.array(found)


def _strength(sound: Sound) -> Floats:
    """How much the sound from each sample on is like a chirp, whatever its phase."""
    size = len(_filters()[0])
    block = 1 << 18
    transforms = [np.conj(np.fft.rfft(wave, block)) for wave in _filters()]
    parts = []
    for start in range(0, max(0, len(sound) - size + 1), block - size):
        piece = np.fft.rfft(sound[start : start + block].astype(np.float64), block)
        both = [np.fft.irfft(piece * transform, block) for transform in transforms]
        parts.append(np.hypot(*both)[: min(block - size, len(sound) - size + 1 - start)])
    return np.concatenate(parts) if parts else np.zeros(0)


def _summit(strength: Floats, peak: int) -> float:
    """Where between the samples the top lies, from a parabola through three."""
    if not 0 < peak < len(strength) - 1:
        return 0.0
    before, at, after = strength[peak - 1 : peak + 2]
    bend = before - 2 * at + after
    return float(0.5 * (before - after) / bend) if bend else 0.0


# --- what a file says ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Score:
    """`numbers[i]` is shown at `times[i]` (s). `heard`: when each chirp begins (s). `unreadable`: pictures
    without a barcode."""

    numbers: npt.NDArray[np.int64]
    times: Floats
    heard: Floats
    unreadable: int
    sound_seconds: float

    def lost(self, offered: Iterable[int]) -> int:
        """How many of the pictures that were offered are not in the file."""
        return len(set(offered) - set(self.numbers.tolist()))


def score(file: Path | BinaryIO) -> Score:
    """Decode all of a file. OSError or av.FFmpegError when it cannot be read."""
    numbers: list[int] = []
    times: list[float] = []
    unreadable = 0
    sound = np.zeros(0, np.float32)
    source: Any = str(file) if isinstance(file, Path) else file
    with av.open(source) as container:
        if container.streams.video:
            container.streams.video[0].thread_type = "AUTO"
            for frame in container.decode(container.streams.video[0]):
                number = read_number(_luma(frame))
                if number is None or frame.time is None:
                    unreadable += 1
                    continue
                numbers.append(number)
                times.append(frame.time)
    if not isinstance(file, Path):
        file.seek(0)
    with av.open(source) as container:
        if container.streams.audio:
            sound = _sound(container)
    return Score(
        np.array(numbers, np.int64), np.array(times), find_chirps(sound), unreadable, len(sound) / RATE
    )


def _luma(frame: av.VideoFrame) -> Plane:
    if not frame.format.name.startswith(("yuv", "nv12", "gray")):
        frame = frame.reformat(format="gray")
    plane = frame.planes[0]
    return np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[: frame.height, : frame.width]


def _sound(container: Any) -> Sound:
    """Mono, 48 kHz, from time 0: what comes before is left out, what is missing is silence."""
    pieces: list[Sound] = []
    length = 0
    resampler = av.AudioResampler(format="fltp", layout="mono", rate=RATE)
    stream = container.streams.audio[0]
    at = None
    for frame in container.decode(stream):
        start = round(frame.time * RATE)
        if stream.rate != RATE or len(frame.layout.channels) != 1 or frame.format.name != "fltp":
            at = start if at is None else at
            data = np.concatenate([part.to_ndarray()[0] for part in resampler.resample(frame)] or [[]])
            start, at = at, at + len(data)
        else:
            data = frame.to_ndarray()[0]
        if start < 0:
            data, start = data[-start:], 0
        if start > length:
            pieces.append(np.zeros(start - length, np.float32))
            length = start
        data = data[length - start :]
        pieces.append(data.astype(np.float32))
        length += len(data)
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


# --- picture against sound -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sync:
    """For each chirp in the file: `true` (s, its own clock), `shown` and `heard`: where in the file the
    pictures and the sound have that moment (s). `missing`: chirps that should be in the file and are not."""

    true: Floats
    shown: Floats
    heard: Floats
    missing: int

    @property
    def offset(self) -> Floats:
        """How much later than the picture the sound is, s."""
        return self.heard - self.shown

    @property
    def p95(self) -> float:
        """Of how far picture and sound are apart, s."""
        return float(np.percentile(np.abs(self.offset), 95))

    @property
    def constant(self) -> float:
        return float(np.median(self.offset))

    @property
    def drift_ppm(self) -> float:
        """By how much picture and sound drift apart."""
        return slope_ppm(self.true, self.offset)


def slope_ppm(time: Floats, values: Floats) -> float:
    """Of a straight line through the values. Those that lie far off the others, as on a busy computer, do not
    bend it: first the median of the slopes between any two (Theil and Sen), then least squares through what
    lies near that line. ValueError with fewer than three values."""
    if len(time) < 3:
        raise ValueError("too few values for a line")
    first, second = np.triu_indices(len(time), 1)
    slope = np.median((values[second] - values[first]) / (time[second] - time[first]))
    for _ in range(5):
        rest = values - slope * time
        away = np.abs(rest - np.median(rest))
        near = away <= max(1e-9, _NEAR * float(np.median(away)))
        slope = np.polyfit(time[near] - time[0], values[near], 1)[0]
    return float(slope * 1e6)


def compare(scored: Score, picture_times: Floats, chirp_times: Floats) -> Sync:
    """`picture_times[n]`: when picture n really was; `chirp_times[k]`: when chirp k really began; one clock.

    For each chirp during the pictures: where in the file it is, and where the pictures say that moment is.
    """
    order = np.argsort(scored.numbers)
    pictures, times = picture_times[scored.numbers[order]], scored.times[order]
    inside = chirp_times[(chirp_times >= pictures[0]) & (chirp_times <= pictures[-1])]
    found, missing = [], 0
    for real, place in zip(inside, np.interp(inside, pictures, times), strict=True):
        if place < 0 or place + CHIRP_SECONDS > scored.sound_seconds:
            continue
        nearest = min(scored.heard, key=lambda heard, place=place: abs(heard - place), default=np.inf)
        if abs(nearest - place) < CHIRP_PERIOD / 2:
            found.append((real, place, nearest))
        else:
            missing += 1
    true, shown, heard = np.array(found).reshape(-1, 3).T
    return Sync(true, shown, heard, missing)

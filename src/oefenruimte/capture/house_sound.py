"""The sound of a clip on its way to the house format: 48 kHz mono, in place, as loud as all others."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.container import InputContainer
from av.filter import Graph

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.media_file import decode_on
from oefenruimte.capture.ports import Samples
from oefenruimte.capture.r128 import Loudness

_JUMP = 0.1  # seconds: less than this is jitter of the file's clock
_BLOCK = RATE // 10
# The most and the least that is turned up or down, dB: noise that is turned up further drowns the voice.
_MOST, _LEAST = 30.0, -40.0
_NEAR = 0.25  # LU
_TRIES = 4
# dBFS, on peaks between the samples as well (measured at four times the rate). AAC adds up to one dB.
_CEILING = -2.5
_OVERSAMPLED = 4 * RATE


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a source that is wanted, in seconds from its begin; `end` may be inf."""

    start: float
    end: float


def sound_of(container: InputContainer, stream: av.AudioStream, span: Span) -> Iterator[Samples]:
    """The wanted sound in pieces, from `span.start` on to the sample. Holes are silence. av.FFmpegError."""
    begin = (container.start_time or 0) / av.time_base + span.start
    if span.start > 0:
        container.seek(math.floor(begin * av.time_base))
    position = 0  # samples given out
    most = math.inf if span.end == math.inf else round((span.end - span.start) * RATE)
    for at, samples in _placed(container, stream, begin):
        if at > position:
            silence = int(min(at, most)) - position
            for start in range(0, silence, RATE):
                yield np.zeros(min(RATE, silence - start), dtype=np.float32)
            position += max(0, silence)
        skipped = min(len(samples), max(0, position - at))
        wanted = samples[skipped : skipped + int(min(len(samples), most - position))]
        position += len(wanted)
        if len(wanted):
            yield wanted
        if position >= most:
            return


def _placed(container: InputContainer, stream: av.AudioStream, begin: float) -> Iterator[tuple[int, Samples]]:
    """Decoded pieces, and the sample (since `begin`) at which each lies: end to end, but for jumps."""
    resampler: av.AudioResampler | None = None
    at = 0
    expected = -math.inf  # seconds: where the next frame is if there is no jump
    for frame in decode_on(container, stream):
        assert isinstance(frame, av.AudioFrame)
        time = frame.time if frame.time is not None else max(expected, begin)
        if resampler is None or abs(time - expected) > _JUMP:
            if resampler is not None:
                for piece in _resampled(resampler, None):
                    yield at, piece
                    at += len(piece)
            resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
            at = round((time - begin) * RATE)
        expected = time + frame.samples / frame.sample_rate
        frame.pts = None
        for piece in _resampled(resampler, frame):
            yield at, piece
            at += len(piece)
    if resampler is not None:
        for piece in _resampled(resampler, None):
            yield at, piece
            at += len(piece)


def _resampled(resampler: av.AudioResampler, frame: av.AudioFrame | None) -> Iterator[Samples]:
    for converted in resampler.resample(frame):
        yield converted.to_ndarray()[0].astype(np.float32, copy=False)


@dataclass(frozen=True, slots=True)
class Levelling:
    """How much to turn up or down (dB), and how loud it then is (LUFS, None: silence); `seconds` of sound."""

    gain: float
    loudness: float | None
    seconds: float


def find_level(
    sound: Callable[[], Iterator[Samples]], target: float | None, alive: Callable[[float], None]
) -> Levelling:
    """Measure, turn, measure again: what is cut off the peaks is missing from the loudness.

    `sound` is read several times. `alive` hears how many seconds have been measured, all readings together.
    """
    told = 0.0

    def hear(pieces: Iterator[Samples]) -> Iterator[Samples]:
        nonlocal told
        for piece in pieces:
            told += len(piece) / RATE
            alive(told)
            yield piece

    first, samples, peak = Loudness(), 0, 0.0
    for piece in hear(sound()):
        first.add(piece)
        samples += len(piece)
        peak = max(peak, float(np.max(np.abs(piece))))
    seconds = samples / RATE
    before = first.integrated()
    if before is None or target is None:
        return Levelling(0.0, before, seconds)
    gain = min(_MOST, max(_LEAST, target - before))
    reached = before + gain
    if _is_safe(peak, gain):
        return Levelling(gain, reached, seconds)
    for _ in range(_TRIES):
        again = Loudness()
        for piece in levelled(hear(sound()), gain):
            again.add(piece)
        reached = again.integrated() or reached
        if abs(reached - target) <= _NEAR or gain == _MOST:
            break
        gain = min(_MOST, gain + target - reached)
    return Levelling(gain, reached, seconds)


def levelled(pieces: Iterator[Samples], gain: float) -> Iterator[Samples]:
    """Turned up or down, with the peaks held below the ceiling. As many samples as there were."""
    factor = np.float32(10 ** (gain / 20))
    given = taken = 0
    limiter = _Limiter()
    for piece in pieces:
        taken += len(piece)
        for held in limiter.add(piece * factor):
            given += len(held)
            yield held
    for held in limiter.rest():
        held = held[: max(0, taken - given)]
        given += len(held)
        yield held
    if given < taken:
        yield np.zeros(taken - given, dtype=np.float32)


def _is_safe(peak: float, gain: float) -> bool:
    """No peak can come near the ceiling, between the samples neither."""
    return peak <= 0 or 20 * math.log10(peak) + gain < _CEILING - 3


class _Limiter:
    """Holds peaks down, looking a little ahead."""

    def __init__(self) -> None:
        self._graph = Graph()
        nodes = [
            self._graph.add_abuffer(
                format="flt", sample_rate=RATE, layout="mono", time_base=Fraction(1, RATE)
            ),
            self._graph.add("aresample", str(_OVERSAMPLED)),
            self._graph.add(
                "alimiter",
                f"limit={10 ** (_CEILING / 20):.6f}:attack=5:release=60:level=0:latency=1",
            ),
            self._graph.add("aresample", str(RATE)),
            self._graph.add("aformat", "sample_fmts=flt:channel_layouts=mono"),
            self._graph.add("abuffersink"),
        ]
        self._graph.link_nodes(*nodes).configure()
        self._position = 0

    def add(self, samples: Samples) -> Iterator[Samples]:
        for start in range(0, len(samples), _BLOCK):
            part = samples[start : start + _BLOCK]
            frame = av.AudioFrame.from_ndarray(part[np.newaxis, :], format="flt", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, self._position, Fraction(1, RATE)
            self._position += len(part)
            self._graph.push(frame)
            yield from self._ready()

    def rest(self) -> Iterator[Samples]:
        self._graph.push(None)
        yield from self._ready()

    def _ready(self) -> Iterator[Samples]:
        while True:
            try:
                frame = self._graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            assert isinstance(frame, av.AudioFrame)
            yield frame.to_ndarray()[0].astype(np.float32, copy=False)

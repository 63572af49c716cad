"""Looking at recordings with other eyes than the ones that made them: FFmpeg's demuxer and decoders."""

import io
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import av
import numpy as np
import numpy.typing as npt

from oefenruimte.domain.recording import Recorder, RecorderEvent

PATIENCE = 30.0  # the machine may be busy; a test that works does not wait for this


@dataclass(frozen=True, slots=True)
class Decoded:
    """`times` in seconds of each picture, `grey` the pictures, `sound` 48 kHz mono from time 0."""

    times: list[float]
    grey: list[npt.NDArray[np.uint8]]
    sound: npt.NDArray[np.float32]
    width: int
    height: int


def decode(content: bytes) -> Decoded:
    """Everything in a recording. Sound of before time 0 (priming) is left out, a late start is padded."""
    times: list[float] = []
    grey: list[npt.NDArray[np.uint8]] = []
    width = height = 0
    with av.open(io.BytesIO(content)) as container:
        if container.streams.video:
            for frame in container.decode(container.streams.video[0]):
                times.append(float(frame.time or 0.0))
                grey.append(frame.to_ndarray(format="gray"))
                width, height = frame.width, frame.height
    sound = np.zeros(0, dtype=np.float32)
    with av.open(io.BytesIO(content)) as container:
        if container.streams.audio:
            for frame in container.decode(container.streams.audio[0]):
                at = round((frame.time or 0.0) * 48000)
                data = frame.to_ndarray().reshape(-1)
                if at < 0:
                    data, at = data[-at:], 0
                if at > len(sound):
                    sound = np.concatenate([sound, np.zeros(at - len(sound), dtype=np.float32)])
                sound = np.concatenate([sound[:at], data.astype(np.float32)])
    return Decoded(times, grey, sound, width, height)


def flashes(decoded: Decoded) -> list[float]:
    """When each white flash of the test card begins."""
    white = [float(image.mean()) > 240 for image in decoded.grey]
    return [decoded.times[index] for index in range(1, len(white)) if white[index] and not white[index - 1]]


def beeps(sound: npt.NDArray[np.float32]) -> list[float]:
    """When each beep begins: half of its loudness, so that the encoder's echo before it does not count."""
    loud = np.flatnonzero(np.abs(sound) > 0.25)
    if not len(loud):
        return []
    begins = [
        loud[0],
        *(after for before, after in pairwise(loud) if after - before > 4800),
    ]
    return [float(begin) / 48000 for begin in begins]


def until(condition: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Wait for a condition; AssertionError when it does not come."""
    deadline = time.monotonic() + patience
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        pause.wait(0.005)


Kind = TypeVar("Kind", bound=RecorderEvent)


class Listener:
    """Collects what a recorder tells."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._seen = 0
        self.events: list[RecorderEvent] = []

    def wait(self, *kinds: type[Kind]) -> Kind:
        """The next event of one of these kinds that has not been waited for."""
        found: list[Kind] = []

        def come() -> bool:
            self.events.extend(self._recorder.poll())
            while self._seen < len(self.events) and not found:
                event = self.events[self._seen]
                self._seen += 1
                if isinstance(event, kinds):
                    found.append(event)
            return bool(found)

        until(come)
        return found[0]

    def elapse(self, seconds: float) -> None:
        """Let the recorder run, listening."""
        end = time.monotonic() + seconds

        def over() -> bool:
            self.events.extend(self._recorder.poll())
            return time.monotonic() >= end

        until(over)

    def told(self, kind: type[Kind]) -> list[Kind]:
        """All events of this kind so far."""
        self.events.extend(self._recorder.poll())
        return [event for event in self.events if isinstance(event, kind)]

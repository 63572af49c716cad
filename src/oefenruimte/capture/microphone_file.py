"""`file:PATH` as a microphone: played in real time and looped."""

from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.clock import Clock
from oefenruimte.capture.media_file import decode_mono, open_media, seconds_long
from oefenruimte.capture.paced import BLOCK, Player
from oefenruimte.capture.ports import Block, Samples
from oefenruimte.domain.problem import Code, fail


class FileMicrophone:
    """Sound of the file at s seconds is given for `epoch + s`. Sound and picture of a film loop together."""

    def __init__(self, path: Path, clock: Clock, epoch: float) -> None:
        self._path = path
        self._clock = clock
        self._epoch = epoch
        self._rest = np.zeros(0, dtype=np.float32)
        self._sound: Iterator[Samples] | None = None
        self._player: Player | None = None

    def open(self, deliver: Callable[[Block], None], lost: Callable[[str], None]) -> None:
        self._sound = self._decode()
        try:
            first = next(self._sound, None)
        except (OSError, av.FFmpegError) as error:
            raise fail(Code.MICROPHONE_NOT_FOUND, type(error).__name__, name=self._path.name) from error
        if first is None:
            raise fail(Code.MICROPHONE_NOT_FOUND, "no sound in the file", name=self._path.name)
        self._rest = first
        self._player = Player(self._clock, self._epoch, self._samples, deliver, lost)

    def close(self) -> None:
        if self._player is not None:
            self._player.stop()
        self._sound = None  # closes the file

    def _samples(self, _time: float) -> Samples:
        assert self._sound is not None
        parts, have = [self._rest], len(self._rest)
        while have < BLOCK:
            part = next(self._sound, None)
            if part is None:
                raise OSError("the file holds no sound any more")
            parts.append(part)
            have += len(part)
        joined = np.concatenate(parts)
        self._rest = joined[BLOCK:]
        return joined[:BLOCK]

    def _decode(self) -> Iterator[Samples]:
        """48 kHz mono without end; ends only when a round holds no sound."""
        with self._path.open("rb") as file, open_media(file) as container:
            if not container.streams.audio:
                return
            stream = container.streams.audio[0]
            length = round(seconds_long(container) * RATE)
            while True:
                count = 0
                for samples in decode_mono(container.decode(stream)):
                    yield samples
                    count += len(samples)
                if count == 0:
                    return
                if length > count:
                    yield np.zeros(length - count, dtype=np.float32)
                container.seek(0)

"""`file:PATH` as a camera: decoded in real time and looped."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import av

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.media_file import open_media, seconds_long
from oefenruimte.capture.pictures import recording_size
from oefenruimte.capture.planar import fit, from_decoded
from oefenruimte.capture.ports import Frame, Picture
from oefenruimte.domain.problem import Code, fail

_LATE = 0.25  # seconds; a real camera would have dropped such a picture
_USUAL = 1 / 25


class FileCamera:
    """A picture of the file at s seconds is given at `epoch + s`, and again each time it begins anew."""

    can_freeze = False

    def __init__(self, path: Path, clock: Clock, epoch: float) -> None:
        self._path = path
        self._clock = clock
        self._epoch = epoch
        self._pictures: Iterator[tuple[float, Picture]] | None = None
        self._first: tuple[float, Picture] | None = None
        self.lost_frames = 0

    def open(self) -> None:
        self._pictures = self._decode()
        try:
            self._first = next(self._pictures, None)
        except (OSError, av.FFmpegError) as error:
            raise fail(Code.CAMERA_NOT_FOUND, type(error).__name__, name=self._path.name) from error
        if self._first is None:
            raise fail(Code.CAMERA_NOT_FOUND, "no pictures in the file", name=self._path.name)

    def read(self, stop: Event) -> Frame | None:
        while not stop.is_set():
            seconds, image = self._next()
            time = self._epoch + seconds
            late = self._clock.now() - time
            if late > _LATE:
                self.lost_frames += 1
            elif not stop.wait(max(0.0, -late)):
                return Frame(time, image)
        return None

    def close(self) -> None:
        self._pictures = None  # closes the file

    def _next(self) -> tuple[float, Picture]:
        assert self._pictures is not None
        if self._first is not None:
            first, self._first = self._first, None
            return first
        try:
            return next(self._pictures)
        except (OSError, av.FFmpegError, StopIteration) as error:
            raise fail(Code.CAMERA_LOST, type(error).__name__, name=self._path.name) from error

    def _decode(self) -> Iterator[tuple[float, Picture]]:
        """(seconds since the epoch, planar picture) without end; ends only when a round holds no picture."""
        begin = 0.0
        with self._path.open("rb") as file, open_media(file) as container:
            if not container.streams.video:
                return
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            length = seconds_long(container)
            while True:
                end = 0.0
                for frame in container.decode(stream):
                    at = max(end, frame.time or 0.0)
                    size = recording_size(frame.width, frame.height)
                    yield begin + at, fit(from_decoded(frame), size)
                    end = at + float(1 / stream.average_rate if stream.average_rate else _USUAL)
                if end == 0.0:
                    return
                begin += max(length, end)
                container.seek(0)

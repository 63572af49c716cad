"""A network stream (http with MJPEG, rtsp, …) as a camera."""

from collections.abc import Iterator
from threading import Event

import av
from av.container import InputContainer

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.media_file import to_bgr
from oefenruimte.capture.ports import Frame
from oefenruimte.domain.problem import Code, fail

_OPEN_SECONDS = 5.0
_READ_SECONDS = 3.0
_OPTIONS = {
    "protocol_whitelist": "http,https,tcp,tls,crypto,rtsp,rtp,udp",
    "fflags": "nobuffer",
    "analyzeduration": "500000",
    "rtsp_transport": "tcp",
}


class StreamCamera:
    """Pictures are stamped when they arrive. Problems name the host only: an address can hold a password."""

    can_freeze = True

    def __init__(self, url: str, clock: Clock) -> None:
        self._url = url
        self._name = url.split("://", 1)[-1].split("/", 1)[0].rsplit("@", 1)[-1]
        self._clock = clock
        self._container: InputContainer | None = None
        self._frames: Iterator[av.VideoFrame] = iter(())
        self.lost_frames = 0

    def open(self) -> None:
        try:
            self._container = av.open(
                self._url, "r", container_options=_OPTIONS, timeout=(_OPEN_SECONDS, _READ_SECONDS)
            )
        except (OSError, av.FFmpegError) as error:
            raise fail(Code.CAMERA_NOT_FOUND, type(error).__name__, name=self._name) from error
        if not self._container.streams.video:
            raise fail(Code.CAMERA_NOT_FOUND, "no pictures in the stream", name=self._name)
        stream = self._container.streams.video[0]
        stream.thread_type = "SLICE"  # frame threads would hold pictures back
        self._frames = self._container.decode(stream)

    def read(self, stop: Event) -> Frame | None:
        if stop.is_set():
            return None
        try:
            frame = next(self._frames)
        except (OSError, av.FFmpegError, StopIteration) as error:
            raise fail(Code.CAMERA_LOST, type(error).__name__, name=self._name) from error
        time = self._clock.now()
        return Frame(time, to_bgr(frame))

    def close(self) -> None:
        if self._container is not None:
            self._container.close()
            self._container = None

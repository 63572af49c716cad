"""A network stream (http with MJPEG, rtsp, …) as a camera."""

from collections import deque
from collections.abc import Iterator
from threading import Event

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from oefenruimte.capture.clock import Clock
from oefenruimte.capture.mjpeg import JpegDecoder
from oefenruimte.capture.planar import from_decoded
from oefenruimte.capture.ports import Frame, Picture
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
        self._packets: Iterator[Packet[VideoStream]] = iter(())
        self._jpeg: JpegDecoder | None = None
        self._decoded: deque[Frame] = deque()
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
        self._jpeg = JpegDecoder() if stream.codec_context.name == "mjpeg" else None
        self._packets = self._container.demux(stream)

    def read(self, stop: Event) -> Frame | None:
        while not stop.is_set():
            if self._decoded:
                return self._decoded.popleft()
            try:
                packet = next(self._packets)
                time = self._clock.now()
                self._decoded.extend(Frame(time, image) for image in self._decode(packet))
            except (OSError, av.FFmpegError, StopIteration) as error:
                raise fail(Code.CAMERA_LOST, type(error).__name__, name=self._name) from error
        return None

    def close(self) -> None:
        if self._container is not None:
            self._container.close()
            self._container = None

    def _decode(self, packet: "Packet[VideoStream]") -> list[Picture]:
        if self._jpeg is None:
            return [from_decoded(frame) for frame in packet.decode()]
        if not packet.size:
            return []  # the end
        image = self._jpeg.decode(bytes(packet))
        if image is None:
            self.lost_frames += 1
            return []
        return [image]

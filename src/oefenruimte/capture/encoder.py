"""H.264 + AAC into a fragmented MP4 that is complete after every 0.4 seconds.

x264 ultrafast + zerolatency gives one packet for each picture at once. `delay_moov` keeps the edit that
hides the AAC priming samples (with `empty_moov` every seek would be one frame off). Nothing is written that
tells a time of day or which program made it: x264 signs the first picture with its version and settings, in
a message (SEI) that no player needs and that is taken out.
"""

from fractions import Fraction
from typing import Protocol, Self

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.stream import AudioStream
from av.bitstream import BitStreamFilterContext
from av.packet import Packet
from av.video.frame import PictureType
from av.video.stream import VideoStream

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.h264_timing import without_frame_rate
from oefenruimte.capture.ports import Picture, Samples
from oefenruimte.domain.recording import Quality

VIDEO_RATE = 90_000
KEYFRAME_PICTURES = 15
KEYFRAME_SECONDS = 0.5  # also when the camera is slower than 30 a second
# Less than the half second that a crash may cost: what is in the encoder and on its way counts as well. A
# fragment need not begin with a keyframe, the one that it leans on is safe already.
FRAGMENT_US = 400_000
FRAME_SAMPLES = 1024  # of AAC
_USUAL_FRAME = VIDEO_RATE // 30
# One thread: two would cut each picture in two, which costs a tenth more time and bits, and a picture takes
# 3 ms. The wider dead zone leaves out the faintest noise: 5 % less time and bits for 0.1 dB. (A constant
# quantiser would save a quarter more, and writes ten times as much from a camera in a dark room: measured.)
_X264 = {
    Quality.NORMAL: {
        "preset": "ultrafast",
        "tune": "zerolatency",
        "crf": "28",
        "threads": "1",
        "x264-params": "deadzone-inter=24:deadzone-intra=13",
    },
    Quality.HIGH: {"preset": "superfast", "tune": "zerolatency", "crf": "26", "threads": "1"},
}
# `fast` takes half the time of the usual search, at the same size
_AAC = {"flags": "+bitexact", "aac_coder": "fast"}
_WITHOUT_MESSAGES = "filter_units=remove_types=6"
_BT601 = {"colorspace": 5, "color_primaries": 5, "color_trc": 6, "color_range": 1}


class ByteSink(Protocol):
    def write(self, data: bytes, /) -> int: ...


class Encoder:
    """Used from one thread. `size` None: sound only; `sound` False: picture only.

    Raises av.FFmpegError when it fails.
    """

    def __init__(
        self,
        out: ByteSink,
        size: tuple[int, int] | None,
        sound: bool,
        quality: Quality = Quality.NORMAL,
    ) -> None:
        self._container = av.open(
            out,
            "w",
            format="mp4",
            container_options={
                "movflags": "delay_moov+default_base_moof+skip_trailer",
                "frag_duration": str(FRAGMENT_US),
                "max_interleave_delta": "1000000",
                "video_track_timescale": str(VIDEO_RATE),
                "fflags": "+bitexact",
                "flush_packets": "1",
            },
        )
        self._video = self._add_video(size, quality) if size else None
        self._unsigned = BitStreamFilterContext(_WITHOUT_MESSAGES, self._video) if self._video else None
        self._sound = self._add_sound() if sound else None
        self._last_pts = -1
        self._last_key = -VIDEO_RATE
        self._rest = np.zeros(0, dtype=np.float32)
        self._position = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def picture(self, image: Picture, seconds: float) -> bool:
        """Encode a planar picture (see `planar`) at `seconds` since t0; x264 copies it.

        False when it is not later than the one before.
        """
        assert self._video is not None
        pts = max(0, round(seconds * VIDEO_RATE))
        if pts <= self._last_pts:
            return False
        frame = av.VideoFrame.from_numpy_buffer(image, format="yuv420p")
        frame.pts = pts
        frame.time_base = Fraction(1, VIDEO_RATE)
        if pts - self._last_key >= KEYFRAME_SECONDS * VIDEO_RATE:
            frame.pict_type = PictureType.I
        for packet in self._video.encode(frame):
            packet.duration = packet.duration or _USUAL_FRAME
            if packet.is_keyframe and packet.pts is not None:
                self._last_key = packet.pts
                self._mux_unsigned(packet)
            else:
                self._container.mux(packet)
        self._last_pts = pts
        return True

    def sound(self, samples: Samples) -> None:
        """Encode the next samples, 48 kHz mono since t0."""
        rest = np.concatenate([self._rest, samples])
        whole = len(rest) // FRAME_SAMPLES * FRAME_SAMPLES
        for start in range(0, whole, FRAME_SAMPLES):
            self._encode_sound(rest[start : start + FRAME_SAMPLES])
        self._rest = rest[whole:]

    def close(self) -> None:
        """Flush what waits and write the last fragment."""
        if self._sound is not None:
            if len(self._rest):
                self._encode_sound(self._rest)
            for packet in self._sound.encode(None):
                self._container.mux(packet)
        if self._video is not None:
            for packet in self._video.encode(None):
                self._mux_unsigned(packet)
        self._container.close()

    def _mux_unsigned(self, packet: "Packet[VideoStream]") -> None:
        assert self._unsigned is not None
        for clean in self._unsigned.filter(packet):
            self._container.mux(clean)

    def _encode_sound(self, samples: Samples) -> None:
        assert self._sound is not None
        frame = av.AudioFrame.from_ndarray(samples[np.newaxis, :], format="fltp", layout="mono")
        frame.sample_rate = RATE
        frame.pts = self._position
        frame.time_base = Fraction(1, RATE)
        self._position += len(samples)
        for packet in self._sound.encode(frame):
            self._container.mux(packet)

    def _add_video(self, size: tuple[int, int], quality: Quality) -> VideoStream:
        stream = self._container.add_stream("libx264", rate=30, options=_X264[quality])
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, VIDEO_RATE)
        context = stream.codec_context
        context.time_base = Fraction(1, VIDEO_RATE)
        context.gop_size = KEYFRAME_PICTURES
        for name, value in _BT601.items():
            setattr(context, name, value)
        context.open()
        if context.extradata is not None:
            context.extradata = without_frame_rate(context.extradata)
        return stream

    def _add_sound(self) -> AudioStream:
        stream = self._container.add_stream("aac", rate=RATE, layout="mono", options=_AAC)
        assert isinstance(stream, AudioStream)
        assert isinstance(stream.codec_context, AudioCodecContext)
        stream.codec_context.bit_rate = 64_000
        return stream

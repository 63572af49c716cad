"""The house format: MP4 with its index in front, H.264 of at most 1280x720, AAC 48 kHz mono.

Encoded in memory and only then given to the sink: an index can be in front only when everything is known, a
sink has only `write`, and what may be sealed never lies on the disk in the open.
"""

import io
import os
import struct
from fractions import Fraction
from typing import Self

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.stream import AudioStream
from av.bitstream import BitStreamFilterContext
from av.video.stream import VideoStream

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.boxes import Box, child, children, top_level
from oefenruimte.capture.ports import Samples
from oefenruimte.capture.workshop_messages import OpenSink

FRAME_SAMPLES = 1024  # of AAC
_COPY = 1 << 16
_SOUND_BITS = 96_000
_WITHOUT_MESSAGES = "filter_units=remove_types=6"  # x264 signs with its version and settings
_BT709 = {"colorspace": 1, "color_primaries": 1, "color_trc": 1, "color_range": 1}


class HouseWriter:
    """Used from one thread. `size` None: sound only; `sound` False: picture only. av.FFmpegError."""

    def __init__(self, size: tuple[int, int] | None, rate: int, sound: bool) -> None:
        self._memory = io.BytesIO()
        options = {"fflags": "+bitexact", "video_track_timescale": str(rate * 1000)}
        self._container = av.open(self._memory, "w", format="mp4", container_options=options)
        self._rate = rate
        self._video = self._add_video(size, rate) if size else None
        self._unsigned = BitStreamFilterContext(_WITHOUT_MESSAGES, self._video) if self._video else None
        self._sound = self._add_sound() if sound else None
        self._pictures = 0
        self._rest = np.zeros(0, dtype=np.float32)
        self._position = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._container.close()

    def picture(self, frame: av.VideoFrame) -> None:
        """The next picture, yuv420p. The frame is changed: its time becomes that of its place."""
        assert self._video is not None
        frame.pts, frame.time_base = self._pictures, Fraction(1, self._rate)
        self._pictures += 1
        self._mux(frame)

    def sound(self, samples: Samples) -> None:
        """The next samples, 48 kHz mono."""
        rest = np.concatenate([self._rest, samples])
        whole = len(rest) // FRAME_SAMPLES * FRAME_SAMPLES
        for start in range(0, whole, FRAME_SAMPLES):
            self._encode_sound(rest[start : start + FRAME_SAMPLES])
        self._rest = rest[whole:]

    def finish(self, open_sink: OpenSink) -> None:
        """Encode what waits and hand the whole clip over. What the sink raises; nothing is left then."""
        if self._sound is not None:
            if len(self._rest):
                self._encode_sound(self._rest)
            self._container.mux(self._sound.encode(None))
        if self._video is not None:
            self._mux(None)
        self._container.close()
        sink = open_sink()
        try:
            for part in index_in_front(self._memory.getbuffer()):
                sink.write(part)
            sink.close()
        except BaseException:
            sink.abandon()
            raise

    def _mux(self, frame: av.VideoFrame | None) -> None:
        assert self._video is not None
        assert self._unsigned is not None
        for packet in self._video.encode(frame):
            packet.duration = packet.duration or 1
            for clean in self._unsigned.filter(packet):
                self._container.mux(clean)

    def _encode_sound(self, samples: Samples) -> None:
        assert self._sound is not None
        frame = av.AudioFrame.from_ndarray(samples[np.newaxis, :], format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, self._position, Fraction(1, RATE)
        self._position += len(samples)
        self._container.mux(self._sound.encode(frame))

    def _add_video(self, size: tuple[int, int], rate: int) -> VideoStream:
        options = {
            "preset": "veryfast",
            "profile": "high",
            "crf": "21",
            "maxrate": "3M",
            "bufsize": "6M",
            "g": str(2 * rate),  # a keyframe at least every two seconds: to seek
            "threads": str(min(4, os.cpu_count() or 1)),
        }
        stream = self._container.add_stream("libx264", rate=rate, options=options)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = Fraction(1, rate)
        for name, value in _BT709.items():
            setattr(stream.codec_context, name, value)
        return stream

    def _add_sound(self) -> AudioStream:
        stream = self._container.add_stream("aac", rate=RATE, layout="mono", options={"flags": "+bitexact"})
        assert isinstance(stream, AudioStream)
        context = stream.codec_context
        assert isinstance(context, AudioCodecContext)
        context.bit_rate = _SOUND_BITS
        return stream


def index_in_front(file: memoryview) -> "list[memoryview | bytes]":
    """The parts of an ordinary MP4 (ftyp, mdat, moov) in the order a player wants: ftyp, moov, mdat."""
    boxes = {found.kind: found for found in top_level(io.BytesIO(file))}
    moov = bytearray(file[boxes[b"moov"].start : boxes[b"moov"].end])
    data = boxes[b"mdat"]
    kind = file[boxes[b"ftyp"].start : boxes[b"ftyp"].end]
    moved = len(kind) + len(moov) - data.start
    for track in children(bytes(moov), 8, len(moov)):
        if track.kind == b"trak":
            _move_chunks(moov, track, moved)
    parts: list[memoryview | bytes] = [kind, bytes(moov)]
    parts.extend(file[at : min(at + _COPY, data.end)] for at in range(data.start, data.end, _COPY))
    return parts


def _move_chunks(moov: bytearray, track: Box, moved: int) -> None:
    tables = child(bytes(moov), track.body, track.end, b"mdia", b"minf", b"stbl")
    for table in children(bytes(moov), tables.body, tables.end):
        form = {b"stco": ">I", b"co64": ">Q"}.get(table.kind)
        if form is not None:
            for at in range(table.body + 8, table.end, struct.calcsize(form)):
                struct.pack_into(form, moov, at, struct.unpack_from(form, moov, at)[0] + moved)

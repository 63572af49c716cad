"""Ogg Opus, written as the sound comes: 48 kHz mono, no remarks about who, when or with what.

Ogg is RFC 3533, Opus in it RFC 7845. The own writer leaves out what FFmpeg's adds: a random number, its name.
"""

import struct
from collections.abc import Iterator

import av
import numpy as np

from oefenruimte.capture.audio_track import RATE
from oefenruimte.capture.ports import Samples
from oefenruimte.domain.recording import RecordingSink

_BIT_RATE = 24_000
_FRAME = 960  # samples in a packet: 20 ms
_PACKETS = 50  # in a page: a second
_LACES = 255
_PAGE = struct.Struct("<4sBBqIIIB")
_HEAD = struct.Struct("<8sBBHIhB")
_TAGS = b"OpusTags" + struct.pack("<I", 11) + b"oefenruimte" + bytes(4)
_SERIAL = 1
_FIRST, _LAST = 2, 4
_POLYNOMIAL = 0x04C11DB7


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = value << 1 ^ _POLYNOMIAL if value & 0x80000000 else value << 1
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


_CRC = _table()


class OggOpus:
    """Encodes into a sink, which stays open."""

    def __init__(self, sink: RecordingSink) -> None:
        self._sink = sink
        encoder = av.AudioCodecContext.create("libopus", "w")
        encoder.sample_rate, encoder.layout, encoder.format = RATE, "mono", "flt"
        encoder.bit_rate = _BIT_RATE
        encoder.options = {"application": "voip", "frame_duration": "20"}
        encoder.open()
        self._encoder = encoder
        extra = bytes(encoder.extradata or b"")
        self._pre_skip: int = struct.unpack("<H", extra[10:12])[0]
        self._rest = np.zeros(0, dtype=np.float32)
        self._given = 0  # samples to the encoder
        self._packets: list[bytes] = []  # of the page that is being filled
        self._count = 0  # packets in pages that are written
        self._pages = 0
        self.samples = 0
        head = _HEAD.pack(b"OpusHead", 1, 1, self._pre_skip, RATE, 0, 0)
        self._page(_FIRST, 0, [head])
        self._page(0, 0, [_TAGS])

    def add(self, samples: Samples) -> None:
        """OSError of the sink."""
        self.samples += len(samples)
        self._give(samples)

    def finish(self) -> None:
        """Write what is left; nothing may be added after this. ValueError when there was no sound."""
        if not self.samples:
            raise ValueError("a voice without sound")
        end = self._pre_skip + self.samples
        wanted = -(-end // _FRAME)
        self._give(np.zeros(wanted * _FRAME + _FRAME - self._given - len(self._rest), dtype=np.float32))
        for packet in self._encoder.encode(None):
            self._keep(bytes(packet))
        last = self._packets[: wanted - self._count]
        self._page(_LAST, end, last)

    def _give(self, samples: Samples) -> None:
        self._rest = np.concatenate([self._rest, samples])
        while len(self._rest) >= _FRAME:
            part, self._rest = self._rest[:_FRAME], self._rest[_FRAME:]
            frame = av.AudioFrame.from_ndarray(part.reshape(1, -1), format="flt", layout="mono")
            frame.sample_rate, frame.pts = RATE, self._given
            self._given += _FRAME
            for packet in self._encoder.encode(frame):
                self._keep(bytes(packet))

    def _keep(self, packet: bytes) -> None:
        """A full page waits until more comes: the last one says that it is."""
        laces = sum(len(each) // 255 + 1 for each in (*self._packets, packet))
        # What the encoder gives beyond the end is left out, so the last page may not go before that is known.
        needed = (self._count + len(self._packets)) * _FRAME < self._pre_skip + self.samples
        if needed and (len(self._packets) == _PACKETS or laces > _LACES):
            self._count += len(self._packets)
            self._page(0, self._count * _FRAME, self._packets)
            self._packets = []
        self._packets.append(packet)

    def _page(self, flags: int, granule: int, packets: list[bytes]) -> None:
        sizes = bytes(lace for packet in packets for lace in _laces(len(packet)))
        start = (b"OggS", 0, flags, granule, _SERIAL, self._pages)
        body = sizes + b"".join(packets)
        checksum = _checksum(_PAGE.pack(*start, 0, len(sizes)) + body)
        self._sink.write(_PAGE.pack(*start, checksum, len(sizes)) + body)
        self._pages += 1


def _laces(size: int) -> Iterator[int]:
    yield from [255] * (size // 255)
    yield size % 255


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _CRC[value >> 24 ^ byte]
    return value

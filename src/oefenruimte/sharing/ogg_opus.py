"""A voice of somebody else, looked at before any decoder sees it: Ogg Opus of the plainest kind.

One stream of one channel at 48 kHz, two headers without a word about who, when or with what, whole packets in
every page, checksums that are right, and lengths that agree. Ogg is RFC 3533, Opus in it RFC 7845.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import MAX_VOICE_MS

MAX_VOICE_BYTES = 1024**2
HEAD = b"OpusHead"
TAGS = b"OpusTags" + struct.pack("<I", 11) + b"oefenruimte" + bytes(4)  # whose, and no remarks
RATE = 48  # samples in a millisecond

_PAGE = struct.Struct("<4sBBqIIIB")
_OPUS_HEAD = struct.Struct("<8sBBHIhB")
_FIRST, _LAST = 2, 4  # flags of a page
_MAX_PACKET = 5760  # samples: 120 ms
_MAX_PRE_SKIP = 48 * 80
# Samples in a frame, by the five bits that a packet begins with (RFC 6716, table 2).
_SILK, _HYBRID, _CELT = (480, 960, 1920, 2880), (480, 960), (120, 240, 480, 960)
_FRAMES = _SILK * 3 + _HYBRID * 2 + _CELT * 4


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


_CRC = _table()


def page_checksum(page: bytes) -> int:
    """Of a page in which the place of the checksum holds zeros."""
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _CRC[value >> 24 ^ byte]
    return value


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    granule: int
    serial: int
    number: int
    packets: tuple[bytes, ...]


def voice_ms(data: bytes) -> int:
    """How long this voice lasts. OBJECT_DAMAGED for anything but what is described above."""
    if len(data) > MAX_VOICE_BYTES:
        raise _damaged("more bytes than a voice may have")
    pages = list(_pages(data))
    if len(pages) < 3 or any(page.serial != pages[0].serial for page in pages):
        raise _damaged("not one stream")
    if [page.number for page in pages] != list(range(len(pages))):
        raise _damaged("pages out of order")
    flags = [_FIRST, *[0] * (len(pages) - 2), _LAST]
    if [page.flags for page in pages] != flags:
        raise _damaged("not one whole stream")
    pre_skip = _pre_skip(pages[0])
    if pages[1].packets != (TAGS,) or pages[1].granule:
        raise _damaged("remarks")
    samples = 0
    for page in pages[2:]:
        before, samples = samples, samples + sum(map(_samples, page.packets))
        cut = page.flags == _LAST and before < page.granule <= samples
        if page.granule != samples and not cut:
            raise _damaged("lengths that do not agree")
    length = pages[-1].granule - pre_skip
    if not 0 < length <= MAX_VOICE_MS * RATE:
        raise _damaged("too long, or empty")
    return length // RATE


def _pages(data: bytes) -> Iterator[_Page]:
    at = 0
    while at < len(data):
        head = data[at : at + _PAGE.size]
        if len(head) < _PAGE.size:
            raise _damaged("ends inside a page")
        magic, version, flags, granule, serial, number, checksum, count = _PAGE.unpack(head)
        sizes = data[at + _PAGE.size : at + _PAGE.size + count]
        end = at + _PAGE.size + count + sum(sizes)
        if magic != b"OggS" or version or granule < 0 or len(sizes) < count or end > len(data):
            raise _damaged("not a page")
        if page_checksum(head[:22] + bytes(4) + data[at + 26 : end]) != checksum:
            raise _damaged("a checksum is wrong")
        yield _Page(flags, granule, serial, number, _packets(sizes, data[at + _PAGE.size + count : end]))
        at = end


def _packets(sizes: bytes, body: bytes) -> tuple[bytes, ...]:
    """Whole packets only: none goes on in the next page."""
    if not sizes or sizes[-1] == 255:
        raise _damaged("a packet in two pages")
    packets, start, length = [], 0, 0
    for size in sizes:
        length += size
        if size < 255:
            packets.append(body[start : start + length])
            start, length = start + length, 0
    return tuple(packets)


def _pre_skip(page: _Page) -> int:
    if len(page.packets) != 1 or len(page.packets[0]) != _OPUS_HEAD.size or page.granule:
        raise _damaged("not the head of Opus")
    magic, version, channels, pre_skip, _, gain, mapping = _OPUS_HEAD.unpack(page.packets[0])
    if magic != HEAD or (version, channels, gain, mapping) != (1, 1, 0, 0) or pre_skip > _MAX_PRE_SKIP:
        raise _damaged("not plain Opus of one channel")
    found: int = pre_skip
    return found


def _samples(packet: bytes) -> int:
    """Of one packet, as its first bytes say."""
    if not packet:
        raise _damaged("an empty packet")
    kind = packet[0]
    if kind & 4:
        raise _damaged("two channels")
    frames = (1, 2, 2, 0)[kind & 3]
    if not frames:
        frames = packet[1] & 63 if len(packet) > 1 else 0
    samples = frames * _FRAMES[kind >> 3]
    if not 0 < samples <= _MAX_PACKET:
        raise _damaged("a packet of no length")
    return samples


def _damaged(why: str) -> Exception:
    return fail(Code.OBJECT_DAMAGED, f"voice: {why}")

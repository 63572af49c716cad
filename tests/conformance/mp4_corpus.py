"""Hostile and broken media, made by hand from small real clips. Every case tells what must come of it."""

import io
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np

from fakes.media import make_clip

REFUSED = "refused"
"""CLIP_UNPLAYABLE."""
EITHER = "either"
"""Refused, or played for what it is: what counts is that nothing else happens."""


@dataclass(frozen=True)
class Case:
    """`name` ends as its file would. `outcome`: REFUSED or EITHER."""

    name: str
    data: bytes
    outcome: str = REFUSED


def box(kind: bytes, *parts: bytes) -> bytes:
    return struct.pack(">I4s", 8 + sum(map(len, parts)), kind) + b"".join(parts)


def replaced(data: bytes, kind: bytes, change: Callable[[bytes], bytes], which: int = 0) -> bytes:
    """`data` with the content of the `which`th box of this kind changed, and all boxes around it resized.

    When the index grows or shrinks before the samples, their places are no longer right: for most cases
    here that does not matter; the clips end with their index.
    """
    at = -1
    for _ in range(which + 1):
        at = data.index(kind, at + 1)
    start = at - 4
    (size,) = struct.unpack_from(">I", data, start)
    new = box(kind, change(data[start + 8 : start + size]))
    grown = len(new) - size
    out = bytearray(data[:start] + new + data[start + size :])
    for parent_start, parent_size in _around(data, start):
        struct.pack_into(">I", out, parent_start, parent_size + grown)
    return bytes(out)


_CONTAINERS = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf")


def _around(data: bytes, at: int, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    end = len(data) if end is None else end
    while start + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        if size < 8:
            return
        if start < at < start + size and kind in _CONTAINERS:
            yield start, size
            yield from _around(data, at, start + 8, start + size)
        start += size


def clip() -> bytes:
    """Half a second, index at the end."""
    return make_clip(0.5, fragmented=False)


def in_front(data: bytes) -> bytes:
    """The same with its index in front, in the open: what a phone or website sends."""
    from oefenruimte.capture.house_writer import index_in_front

    return b"".join(bytes(part) for part in index_in_front(memoryview(data)))


def truncated() -> Iterator[Case]:
    whole = clip()
    early = in_front(whole)
    index = whole.index(b"moov") - 4
    yield Case("index-at-end-cut.mp4", whole[: len(whole) // 2])
    yield Case("inside-the-index.mp4", whole[: index + 300])
    yield Case("index-is-only-a-name.mp4", whole[: index + 8])
    yield Case("samples-cut.mp4", early[: len(early) - 3000])
    yield Case("samples-all-gone.mp4", early[: early.index(b"mdat") + 4])
    yield Case("only-ftyp.mp4", whole[:32])
    yield Case("one-byte.mp4", b"\0")
    yield Case("nothing.mp4", b"")
    yield Case("junk-behind.mp4", whole + b"zomaar wat" * 100, EITHER)
    yield Case("junk-in-front.mp4", b"zomaar wat" * 100 + whole)


def huge_numbers() -> Iterator[Case]:
    whole = clip()
    most = 0x7FFFFFFF
    count = struct.pack(">I", most)
    index = whole.index(b"moov") - 4
    yield Case("index-of-4-gb.mp4", whole[:index] + b"\xff\xff\xff\xff" + whole[index + 4 :], EITHER)
    large = struct.pack(">I4sQ", 1, b"moov", 1 << 62) + whole[index + 8 :]
    yield Case("index-of-4-eb.mp4", whole[:index] + large, EITHER)
    yield Case("box-size-zero.mp4", whole[:index] + bytes(4) + whole[index + 4 :], EITHER)
    yield Case("box-size-one.mp4", whole[:index] + b"\0\0\0\1moov" + bytes(8) + whole[index + 8 :])
    for kind in (b"stsz", b"stts", b"stsc", b"stco", b"ctts", b"stss"):
        if kind in whole:
            at = 8 if kind == b"stsz" else 4

            def enlarge(content: bytes, at: int = at) -> bytes:
                return content[:at] + count + content[at + 4 :]

            yield Case(f"{kind.decode()}-2e31.mp4", replaced(whole, kind, enlarge), EITHER)
    yield Case(
        "stsz-2e31-of-one-size.mp4",
        replaced(whole, b"stsz", lambda _: bytes(4) + struct.pack(">II", 1, most)),
        EITHER,
    )
    yield Case(
        "stts-4e9-samples-in-one.mp4",
        replaced(whole, b"stts", lambda _: struct.pack(">IIII", 0, 1, 0xFFFFFFFF, 1)),
        EITHER,
    )
    yield Case(
        "a-million-edits.mp4",
        replaced(whole, b"elst", lambda _: struct.pack(">II", 0, 1_000_000) + _EDIT * 1_000_000),
    )
    yield Case(
        "edits-round-and-round.mp4",
        replaced(whole, b"elst", lambda _: struct.pack(">II", 0, 20_000) + (_EDIT + _BACK) * 10_000),
    )
    yield Case(
        "edit-list-lies.mp4", replaced(whole, b"elst", lambda _: struct.pack(">II", 0, most) + _EDIT), EITHER
    )
    text = b"\0\0\0\0" + b"x" * 3_000_000
    yield Case("3-mb-of-words.mp4", whole + box(b"udta", box(b"\xa9nam", text)), EITHER)
    yield Case("nested-10000-deep.mp4", whole[:32] + _nested(10_000))
    bomb = zlib.compress(bytes(50_000_000), 9)
    packed = box(b"dcom", b"zlib"), box(b"cmvd", struct.pack(">I", 0x7FFFFFF0) + bomb)
    yield Case("packed-index-bomb.mov", whole[:index] + box(b"moov", box(b"cmov", *packed)))


_EDIT = struct.pack(">iiI", 500, 0, 0x10000)
_BACK = struct.pack(">iiI", 500, 100, 0x10000)


def _nested(depth: int) -> bytes:
    sizes = range(8 * depth, 0, -8)
    return b"".join(struct.pack(">I4s", size, b"moov") for size in sizes)


def nothing_to_show() -> Iterator[Case]:
    whole = clip()
    still = replaced(whole, b"stts", lambda c: c[:8] + c[8:12] + bytes(4))
    for kind, at, size in ((b"mvhd", 16, 4), (b"tkhd", 20, 4), (b"mdhd", 16, 4)):
        still = replaced(still, kind, lambda c, at=at, size=size: c[:at] + bytes(size) + c[at + size :])
    yield Case("no-duration.mp4", still, EITHER)
    yield Case("no-tracks.mp4", whole[:32] + box(b"moov", _content(whole, b"mvhd")))
    yield Case("no-clock.mp4", replaced(whole, b"mdhd", lambda c: c[:12] + bytes(4) + c[16:]), EITHER)
    yield Case("0x0.mp4", _sized(whole, 0), EITHER)
    yield Case("30000x30000-says-the-index.mp4", _sized(whole, 30_000), EITHER)
    yield Case("30000x30000-says-the-picture.mov", _jpeg_of(30_000))
    yield Case("16383x16383.webm", _vp8_of(16_383))
    yield Case("0x0.webm", _vp8_of(0))
    thousand = _with_tracks(whole, 1000)
    yield Case("a-thousand-tracks.mp4", thousand, EITHER)


def _content(data: bytes, kind: bytes) -> bytes:
    at = data.index(kind) - 4
    (size,) = struct.unpack_from(">I", data, at)
    return data[at : at + size]


def _sized(data: bytes, size: int) -> bytes:
    both = struct.pack(">II", size << 16 & 0xFFFFFFFF, size << 16 & 0xFFFFFFFF)
    data = replaced(data, b"tkhd", lambda c: c[:-8] + both)
    at = data.index(b"avc1", data.index(b"stsd")) + 4 + 24
    return data[:at] + struct.pack(">HH", size, size) + data[at + 4 :]


def _with_tracks(data: bytes, count: int) -> bytes:
    track = _content(data, b"trak")
    tracks = []
    for number in range(count):
        own = bytearray(track)
        at = track.index(b"tkhd") + 4 + 12
        struct.pack_into(">I", own, at, number + 10)
        tracks.append(bytes(own))
    index = data.index(b"moov") - 4
    return data[:index] + box(b"moov", _content(data, b"mvhd"), *tracks)


def _pictures(codec: str, form: str, pixels: str = "yuv420p") -> bytes:
    file = io.BytesIO()
    with av.open(file, "w", format=form) as out:
        stream = out.add_stream(codec, rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, pixels
        for number in range(3):
            picture = np.full((72, 64), 40 * number, np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="yuv420p").reformat(format=pixels)
            frame.pts, frame.time_base = number, Fraction(1, 10)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def _jpeg_of(size: int) -> bytes:
    data = bytearray(_pictures("mjpeg", "mov", "yuvj420p"))
    at = data.find(b"\xff\xc0")
    while at >= 0:
        struct.pack_into(">HH", data, at + 5, size, size)
        at = data.find(b"\xff\xc0", at + 2)
    return bytes(data)


def _vp8_of(size: int) -> bytes:
    data = bytearray(_pictures("libvpx", "webm"))
    at = data.find(b"\x9d\x01\x2a")
    assert at > 0
    while at >= 0:
        struct.pack_into("<HH", data, at + 3, size, size)
        at = data.find(b"\x9d\x01\x2a", at + 3)
    return bytes(data)


def pointing_elsewhere(canary: str, address: str) -> Iterator[Case]:
    """Files that lead to another file (a path) or to an address, in every way that FFmpeg knows."""
    whole = clip()
    for name, place in (("file", f"file://{canary}"), ("path", canary), ("http", address)):
        outside = struct.pack(">I", 0) + place.encode() + b"\0"
        reference = struct.pack(">II", 0, 1) + box(b"url ", outside)
        both = replaced(
            replaced(whole, b"dref", lambda _, r=reference: r), b"dref", lambda _, r=reference: r, 1
        )
        yield Case(f"samples-elsewhere-{name}.mp4", both, EITHER)
        alias = replaced(both, b"dref", lambda _, p=place: struct.pack(">II", 0, 1) + _alias(p))
        yield Case(f"alias-{name}.mov", alias, EITHER)
        yield Case(f"reference-movie-{name}.mov", whole[:32] + box(b"moov", _reference_movie(place)))
        yield Case(f"hls-{name}.mp4", _HLS.format(place).encode())
        yield Case(f"hls-after-ftyp-{name}.mp4", whole[:32] + b"\n" + _HLS.format(place).encode())
        yield Case(f"hls-key-{name}.mp4", _HLS_KEY.format(place, place).encode())
        yield Case(f"concat-{name}.mp4", f"ffconcat version 1.0\nfile '{place}'\n".encode())
        yield Case(f"dash-{name}.mp4", _DASH.format(place).encode())
        yield Case(f"sdp-{name}.mp4", _SDP.encode())
        yield Case(
            f"subtitles-of-{name}.mp4", f"#EXTM3U\n#EXTINF:1,\nsubfile,,start,0,end,9,,:{place}\n".encode()
        )
        yield Case(f"rtsp-{name}.mov", f"RTSPtext\r\n{address.replace('http', 'rtsp')}\r\n".encode())
        yield Case(f"redirect-{name}.avi", f"[Reference]\r\nRef1={place}\r\n".encode())
        yield Case(
            f"asx-{name}.mp4", f'<asx version="3.0"><entry><ref href="{place}"/></entry></asx>'.encode()
        )
        yield Case(f"smil-{name}.mp4", f'<smil><body><video src="{place}"/></body></smil>'.encode())
        yield Case(
            f"svg-{name}.mp4",
            f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{place}"/></svg>'.encode(),
        )
    yield Case("pattern.mp4", b"image2 %d.jpg")


_PAGES = {
    "asx": '<asx version="3.0"><entry><ref href="{}"/></entry></asx>',
    "smil": '<smil><body><video src="{}"/></body></smil>',
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="{}"/></svg>',
}
_HLS = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n"
_HLS_KEY = (
    "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n"
    '#EXT-X-KEY:METHOD=AES-128,URI="{}"\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n'
)
_DASH = (
    '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
    'mediaPresentationDuration="PT9S"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" '
    'bandwidth="1"><BaseURL>{}</BaseURL></Representation></AdaptationSet></Period></MPD>'
)
_SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 9 RTP/AVP 96\r\n"


def _alias(place: str) -> bytes:
    """A Mac alias whose absolute path is `place`."""
    path = place.encode()[:200]
    head = bytes(10) + bytes([4]) + b"disk".ljust(27, b"\0") + bytes(12)
    name = bytes([len(path[-60:])]) + path[-60:].ljust(63, b"\0")
    rest = bytes(16) + struct.pack(">hh", 1, 1) + bytes(16)
    kind = struct.pack(">hh", 2, len(path)) + path + (b"\0" if len(path) % 2 else b"")
    end = struct.pack(">hh", -1, 0)
    return box(b"alis", struct.pack(">I", 0), head, name, rest, kind, end)


def _reference_movie(place: str) -> bytes:
    where = struct.pack(">I4sI", 0, b"url ", len(place) + 1) + place.encode() + b"\0"
    return box(b"rmra", box(b"rmda", box(b"rdrf", where)))


def other_kinds() -> Iterator[Case]:
    """Not only MP4 can be broken."""
    sound = io.BytesIO()
    with av.open(sound, "w", format="wav") as out:
        stream = out.add_stream("pcm_s16le", rate=8000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 800), np.int16), format="s16", layout="mono")
        frame.sample_rate, frame.pts = 8000, 0
        out.mux(stream.encode(frame))
    wav = sound.getvalue()
    form = wav.index(b"fmt ") + 8
    yield Case("wav-of-4-gb.wav", wav.replace(wav[4:8], b"\xff\xff\xff\xff", 1), EITHER)
    yield Case("wav-without-channels.wav", wav[: form + 2] + bytes(2) + wav[form + 4 :])
    yield Case("wav-65535-channels.wav", wav[: form + 2] + b"\xff\xff" + wav[form + 4 :])
    yield Case("wav-without-rate.wav", wav[: form + 4] + bytes(4) + wav[form + 8 :], EITHER)
    yield Case("only-a-tag.mp3", b"ID3\x04\0\0" + b"\x7f" * 4 + bytes(1000))
    yield Case("noise.mp3", b"\xff\xfb" + random.Random(1).randbytes(20_000), EITHER)
    yield Case("noise.ogg", b"OggS" + random.Random(2).randbytes(20_000))
    yield Case("noise.flac", b"fLaC" + random.Random(3).randbytes(20_000))
    yield Case("noise.webm", b"\x1aE\xdf\xa3" + random.Random(4).randbytes(20_000))
    yield Case("endless.webm", b"\x1aE\xdf\xa3\x01\xff\xff\xff\xff\xff\xff\xff" + bytes(5000))
    deep = b"\x1aE\xdf\xa3\x80" + b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" * 5000
    yield Case("nested.mkv", deep)
    yield Case("page.mp4", b"<html><body><video src='http://127.0.0.1/x.mp4'></body></html>")
    yield Case("zip.mp4", b"PK\x03\x04" + bytes(2000))
    yield Case("zeroes.mp4", bytes(200_000))


def mutated(count: int) -> Iterator[Case]:
    """Real clips with some bytes turned over, the same ones every time."""
    dice = random.Random(20261122)
    webm = _pictures("libvpx", "webm")
    sources = ((".mp4", clip()), (".mp4", in_front(clip())), (".webm", webm), (".mp4", make_clip(0.5)))
    for number in range(count):
        suffix, whole = sources[number % len(sources)]
        data = bytearray(whole)
        index = data.find(b"moov") if suffix == ".mp4" else 0
        end = min(len(data), index + 2500)
        for _ in range(dice.choice((1, 2, 5, 20))):
            at = dice.randrange(max(0, index), end) if dice.random() < 0.7 else dice.randrange(len(data))
            data[at] = dice.choice((0, 0xFF, 0x7F, 0x80, dice.randrange(256)))
        yield Case(f"mutated-{number}{suffix}", bytes(data), EITHER)

"""A picture that somebody chose, without what a camera wrote into it: no place, no time, no device."""

import struct
from collections.abc import Iterator
from pathlib import Path

from oefenruimte.domain.problem import Code, fail

MOST_BYTES = 5 * 1024**2
_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_START_OF_SCAN, _COMMENT = 0xDA, 0xFE
_APPLICATION = range(0xE1, 0xF0)  # APP1 … APP15; APP0 says how wide a pixel is
_SHOWN = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM", b"pHYs", b"sBIT"}
_ORIENTATION = 0x0112


def suffix_of(picture: bytes) -> str:
    """`.jpg` or `.png`."""
    return ".png" if picture.startswith(_PNG) else ".jpg"


def is_picture(start: bytes) -> bool:
    """Whether a file that begins so is a picture as `read_picture` gives them."""
    return start.startswith((_JPEG + b"\xff", _PNG))


def read_picture(path: Path) -> bytes:
    """A JPEG or PNG with only what is needed to show it. Failure PICTURE_UNUSABLE (name)."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) <= MOST_BYTES:
            if data.startswith(_PNG):
                return b"".join((_PNG, *_png_chunks(data)))
            if data.startswith(_JPEG):
                return b"".join((_JPEG, *_jpeg_segments(data)))
    except (OSError, ValueError, IndexError, struct.error) as error:
        raise fail(Code.PICTURE_UNUSABLE, type(error).__name__, name=path.name) from error
    raise fail(Code.PICTURE_UNUSABLE, "no JPEG or PNG of this size", name=path.name)


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        chunk = data[at : at + 12 + length]
        if len(chunk) < 12 + length:
            raise ValueError("cut off")
        if kind in _SHOWN:
            yield chunk
        if kind == b"IEND":
            return
        at += 12 + length


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    at = len(_JPEG)
    while True:
        start, kind = data[at], data[at + 1]
        if start != 0xFF:
            raise ValueError("no segment")
        (length,) = struct.unpack_from(">H", data, at + 2)
        segment = data[at : at + 2 + length]
        if length < 2 or len(segment) < 2 + length:
            raise ValueError("cut off")
        if kind == _START_OF_SCAN:
            yield data[at:]
            return
        if kind == 0xE1 and (turned := _orientation(segment)) is not None:
            yield _only_orientation(turned)
        elif kind not in _APPLICATION and kind != _COMMENT:
            yield segment
        at += 2 + length


def _orientation(segment: bytes) -> int | None:
    """How the camera was held (1-8), from an Exif segment."""
    if segment[4:10] != b"Exif\0\0":
        return None
    tiff = segment[10:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return None
    try:
        (first,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, first)
        for entry in range(min(count, 200)):
            tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, first + 2 + 12 * entry)
            if tag == _ORIENTATION:
                return int(value) if 1 <= value <= 8 else None
    except struct.error:
        return None
    return None


def _only_orientation(turned: int) -> bytes:
    """An Exif segment that says this and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    tiff = b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    body = b"Exif\0\0" + tiff
    return struct.pack(">BBH", 0xFF, 0xE1, len(body) + 2) + body

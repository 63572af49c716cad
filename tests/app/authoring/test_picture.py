"""A picture for the card: what shows it stays, what tells about its maker goes."""

import io
import struct
import zlib
from pathlib import Path

import av
import numpy as np
import pytest

from oefenruimte.app.authoring.picture import MOST_BYTES, is_picture, read_picture, suffix_of
from oefenruimte.domain.problem import Code, Failure

SECRET = b"52.0907N 5.1214E Zilverschoon"


def _segment(kind: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(body) + 2) + body


def _exif(order: str, turned: int) -> bytes:
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entries = struct.pack(order + "HHIHH", 0x010F, 2, 1, 0, 0) + struct.pack(
        order + "HHIHH", 0x0112, 3, 1, turned, 0
    )
    return b"Exif\0\0" + mark + struct.pack(order + "IH", 8, 2) + entries + bytes(4) + SECRET


def _jpeg(*extra: bytes) -> bytes:
    """A real picture, with segments put in behind the start."""
    out = io.BytesIO()
    with av.open(out, "w", format="mjpeg") as movie:
        stream = movie.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 36, "yuvj420p"
        picture = np.full((36, 64, 3), 120, np.uint8)
        movie.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        movie.mux(stream.encode(None))
    data = out.getvalue()
    return data[:2] + b"".join(extra) + data[2:]


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(*extra: bytes) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    rest = _chunk(b"IDAT", zlib.compress(b"\0\x80")) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + rest + b"achteraan: " + SECRET


def _read(tmp_path: Path, data: bytes) -> bytes:
    file = tmp_path / "kaart.bin"
    file.write_bytes(data)
    return read_picture(file)


def _refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Failure) as caught:
        _read(tmp_path, data)
    assert caught.value.problem.code is Code.PICTURE_UNUSABLE
    assert caught.value.problem.facts["name"] == "kaart.bin"


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_jpeg_keeps_its_picture_and_which_way_is_up(tmp_path: Path, order: str) -> None:
    noted = (_segment(0xE1, _exif(order, 6)), _segment(0xED, SECRET), _segment(0xFE, SECRET))
    clean = _read(tmp_path, _jpeg(*noted))
    assert SECRET not in clean
    assert b"Exif" in clean
    assert struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) in clean
    with av.open(io.BytesIO(clean)) as shown:
        frame = next(shown.decode(video=0))
        assert (frame.width, frame.height) == (64, 36)
    assert clean.startswith(b"\xff\xd8")
    assert clean.endswith(_read(tmp_path, _jpeg())[2:])
    assert (is_picture(clean[:16]), suffix_of(clean)) == (True, ".jpg")


def test_a_jpeg_that_says_nothing_stays_as_it_was(tmp_path: Path) -> None:
    clean = _read(tmp_path, _jpeg())
    assert b"Lavc" in _jpeg()  # even our own maker signs its pictures
    assert b"Lavc" not in clean
    assert _read(tmp_path, clean) == clean
    odd = (_segment(0xE1, b"http://ns.adobe.com/xap/1.0/" + SECRET), _segment(0xE1, _exif("<", 77)))
    assert SECRET not in _read(tmp_path, _jpeg(*odd))
    assert _read(tmp_path, _jpeg(*odd)) == clean


def test_a_png_keeps_its_picture_only(tmp_path: Path) -> None:
    clean = _read(
        tmp_path, _png(_chunk(b"tEXt", SECRET), _chunk(b"eXIf", SECRET), _chunk(b"tIME", b"\x07\xea"))
    )
    assert SECRET not in clean
    assert clean + b"achteraan: " + SECRET == _png()
    assert (is_picture(clean[:16]), suffix_of(clean)) == (True, ".png")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg/>",
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0\x00",
        b"\xff\xd8\xff\xe0\x00\x01",
        b"\xff\xd8\xff\xe0\xff\xff",
        b"\xff\xd8geen segment",
        b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR",
        b"\xff\xd8\xff" + bytes(MOST_BYTES),
    ],
    ids=range(11),
)
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    _refused(tmp_path, data)


def test_a_picture_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        read_picture(tmp_path / "weg.jpg")
    assert caught.value.problem.code is Code.PICTURE_UNUSABLE


@pytest.mark.parametrize("cut", range(4, 60, 5))
def test_half_an_exif_is_no_reason_to_refuse(tmp_path: Path, cut: int) -> None:
    clean = _read(tmp_path, _jpeg(_segment(0xE1, _exif("<", 6)[:cut])))
    assert clean.endswith(_read(tmp_path, _jpeg())[2:])

"""Reading a square from a picture: the reading itself, and the process in which the program has it done."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy
import pytest

from oefenruimte.capture import MediaWorkshop
from oefenruimte.capture.qr import read_qr
from oefenruimte.capture.workshop_messages import Limits
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.paper.qr import qr_rows
from tests.capture import workshop_parts as parts

SAID = b'{"name":"Gemeente \xc3\x89\xc3\xa9n"}\n' + b"Ns2mVq81/" * 80


def picture(pixels: int) -> numpy.ndarray:
    rows = numpy.array(qr_rows(SAID), dtype=numpy.uint8)
    return cv2.resize(255 - rows * 255, None, fx=pixels, fy=pixels, interpolation=cv2.INTER_NEAREST)


@pytest.mark.parametrize("pixels", [4, 8])
def test_a_picture_of_it(tmp_path: Path, pixels: int) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), picture(pixels))
    assert read_qr(tmp_path / "a.png") == SAID


def test_a_photo_of_it_on_paper(tmp_path: Path) -> None:
    page = cv2.copyMakeBorder(picture(5), 80, 120, 60, 90, cv2.BORDER_CONSTANT, value=235)
    size = page.shape[1], page.shape[0]
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), 3, 1)
    photo = cv2.GaussianBlur(cv2.warpAffine(page, turn, size, borderValue=235), (3, 3), 0)
    cv2.imwrite(str(tmp_path / "a.jpg"), photo)
    assert read_qr(tmp_path / "a.jpg") == SAID


def test_what_is_no_square_gives_nothing(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "grijs.png"), numpy.full((60, 80), 128, numpy.uint8))
    (tmp_path / "tekst.png").write_bytes(b"geen plaatje")
    (tmp_path / "leeg.png").write_bytes(b"")
    for name in ("grijs", "tekst", "leeg"):
        assert read_qr(tmp_path / f"{name}.png") == b""
    with pytest.raises(FileNotFoundError):
        read_qr(tmp_path / "weg.png")


# Pictures of strangers are read in the helper process


@pytest.fixture(scope="module")
def workshop() -> Iterator[MediaWorkshop]:
    with MediaWorkshop() as workshop:
        yield workshop


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, rows: int) -> bytes:
    """Black and white, this large by its own word, with so many rows in it."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(((width + 7) // 8 + 1) * rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_it_is_read_in_a_process_of_its_own(workshop: MediaWorkshop, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), picture(4))
    assert workshop.square(tmp_path / "a.png") == SAID
    assert len(workshop.helpers) == 1
    for name in ("weg.png", ""):  # a folder is no picture
        with pytest.raises(Failure) as caught:
            workshop.square(tmp_path / name)
        assert caught.value.problem.code is Code.CLIP_MISSING


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(png(30_000, 30_000, 30_000), id="900 million pixels in a hundred kilobytes"),
        pytest.param(png(60_000, 60_000, 10), id="more pixels than there may be"),
        pytest.param(png(400, 400, 10), id="cut off"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(200), id="no header"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(2000), id="half a JPEG"),
        pytest.param(bytes((32 << 20) + 1), id="too many bytes"),
    ],
)
def test_a_hostile_picture_gives_nothing_and_the_next_one_is_read(
    workshop: MediaWorkshop, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "vreemd.png").write_bytes(content)
    assert workshop.square(tmp_path / "vreemd.png") == b""
    cv2.imwrite(str(tmp_path / "a.png"), picture(4))
    assert workshop.square(tmp_path / "a.png") == SAID


def test_a_picture_that_keeps_the_helper_busy_for_ever_is_given_up(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), picture(4))
    with MediaWorkshop(Limits(making=2.0)) as workshop:
        with pytest.raises(Failure) as caught:
            workshop.square(parts.Endless(tmp_path / "a.png"))
        assert caught.value.problem.code is Code.CLIP_UNPLAYABLE
        assert workshop.square(tmp_path / "a.png") == SAID

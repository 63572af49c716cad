"""Reading a square from a picture."""

from pathlib import Path

import cv2
import numpy
import pytest

from oefenruimte import capture
from oefenruimte.paper.qr import qr_rows

SAID = b'{"name":"Gemeente \xc3\x89\xc3\xa9n"}\n' + b"Ns2mVq81/" * 80


def picture(pixels: int) -> numpy.ndarray:
    rows = numpy.array(qr_rows(SAID), dtype=numpy.uint8)
    return cv2.resize(255 - rows * 255, None, fx=pixels, fy=pixels, interpolation=cv2.INTER_NEAREST)


@pytest.mark.parametrize("pixels", [4, 8])
def test_a_picture_of_it(tmp_path: Path, pixels: int) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), picture(pixels))
    assert capture.read_qr(tmp_path / "a.png") == SAID


def test_a_photo_of_it_on_paper(tmp_path: Path) -> None:
    page = cv2.copyMakeBorder(picture(5), 80, 120, 60, 90, cv2.BORDER_CONSTANT, value=235)
    size = page.shape[1], page.shape[0]
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), 3, 1)
    photo = cv2.GaussianBlur(cv2.warpAffine(page, turn, size, borderValue=235), (3, 3), 0)
    cv2.imwrite(str(tmp_path / "a.jpg"), photo)
    assert capture.read_qr(tmp_path / "a.jpg") == SAID


def test_what_is_no_square_gives_nothing(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "grijs.png"), numpy.full((60, 80), 128, numpy.uint8))
    (tmp_path / "tekst.png").write_bytes(b"geen plaatje")
    (tmp_path / "leeg.png").write_bytes(b"")
    for name in ("grijs", "tekst", "leeg"):
        assert capture.read_qr(tmp_path / f"{name}.png") is None
    with pytest.raises(FileNotFoundError):
        capture.read_qr(tmp_path / "weg.png")

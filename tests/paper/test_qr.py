"""A square to scan, read back by somebody else's reader."""

import cv2
import numpy
import pytest

from oefenruimte.paper.qr import qr_rows


@pytest.mark.parametrize("text", ["OEFEN", "s3://eikendam/oefenen?endpoint=https://opslag.example " * 8])
def test_a_reader_of_opencv_reads_it(text: str) -> None:
    rows = numpy.array(qr_rows(text.encode()), dtype=numpy.uint8)
    picture = cv2.resize(255 - rows * 255, None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)
    found, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert found == text


def test_a_quiet_zone_is_around_it() -> None:
    rows = qr_rows(b"x")
    assert not any(any(row) for row in rows[:4] + rows[-4:])
    assert not any(row[at] for row in rows for at in (0, 1, 2, 3, -1, -2, -3, -4))


def test_too_much_is_said() -> None:
    with pytest.raises(ValueError, match="more than a square holds"):
        qr_rows(bytes(3000))

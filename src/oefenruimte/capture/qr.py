"""Reading a square to scan (QR code, ISO/IEC 18004) from a picture, such as a photo or a scan of paper.

Pictures come from strangers: the program itself asks `MediaWorkshop.square`, which does this elsewhere.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from oefenruimte.capture.opencv import load_cv2

_MOST_BYTES = 32 * 1024 * 1024  # of the file
_LONGEST_SIDE = 2400  # more pixels find nothing more, and take long
_SCALES = (1.0, 0.75, 1.5, 0.5, 0.6, 1.25, 2.0)  # OpenCV reads a dense square at one size and not at another


def read_qr(path: Path) -> bytes:
    """What the square in this picture says; b"" when there is no picture or no square that can be read.

    It takes up to some seconds. OSError when the file cannot be read; LIBRARY_MISSING.
    """
    cv2 = load_cv2()
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if not content or len(content) > _MOST_BYTES:
        return b""
    try:
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error:  # more pixels than there may be, or than there is memory for
        return b""
    if picture is None:
        return b""
    detectors = (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco())
    for tried in _sizes(picture):
        for detector in detectors:
            try:
                found, _, _ = detector.detectAndDecodeBytes(tried)
            except cv2.error:  # what it took for a square was none
                continue
            if found:
                return bytes(found)
    return b""


def _sizes(picture: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    cv2 = load_cv2()
    longest = max(picture.shape)
    for scale in _SCALES:
        factor = scale * min(1.0, _LONGEST_SIDE / longest)
        if longest * factor > _LONGEST_SIDE:
            continue
        way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        yield picture if factor == 1 else cv2.resize(picture, None, fx=factor, fy=factor, interpolation=way)

import io

import numpy as np
import pytest

from fakes.capture import tiny_recording
from oefenruimte.capture import pictures_at
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import to_i420
from oefenruimte.domain.problem import Code, Failure


class Out(io.BytesIO):
    """Only `write`, as a muxer that cannot seek sees it."""

    def seekable(self) -> bool:
        return False


def brighter(seconds: int) -> io.BytesIO:
    """Grey that gets lighter by 40 each second."""
    out = Out()
    with Encoder(out, (320, 180), sound=False) as encoder:
        for number in range(seconds * 30):
            grey = np.full((180, 320, 3), 20 + 40 * (number // 30), np.uint8)
            encoder.picture(to_i420(grey, (320, 180)), number / 30)
    return io.BytesIO(out.getvalue())


def test_each_moment_gets_its_own_picture_whatever_the_order() -> None:
    found = pictures_at(brighter(4), [3.2, 0.1, 2.6, 99.0])
    cv2 = load_cv2()
    images = [cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR) for jpeg in found]
    assert [image.shape for image in images] == [(180, 320, 3)] * 4
    assert [round(float(image.mean())) for image in images] == pytest.approx([140, 20, 100, 140], abs=4)


def test_a_recording_without_picture_has_none() -> None:
    assert pictures_at(io.BytesIO(tiny_recording(1.0, picture_size=None)), [0.5]) == []


def test_what_is_no_recording_is_damaged() -> None:
    with pytest.raises(Failure) as caught:
        pictures_at(io.BytesIO(b"no film at all" * 100), [0.0])
    assert caught.value.problem.code is Code.FILE_DAMAGED

import io

import numpy as np
import numpy.typing as npt
import pytest

from fakes.capture import picture, tiny_recording
from oefenruimte.capture import measure
from oefenruimte.capture.encoder import Encoder
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import to_i420
from oefenruimte.domain.problem import Code, Failure


def read_jpeg(jpeg: bytes) -> npt.NDArray[np.uint8]:
    cv2 = load_cv2()
    image: npt.NDArray[np.uint8] = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    return image


def test_a_recording_with_picture_and_sound() -> None:
    facts = measure(io.BytesIO(tiny_recording(1.5)))
    assert (facts.has_video, facts.has_audio, facts.frames) == (True, True, 45)
    assert facts.duration_ms == pytest.approx(1500, abs=2)
    assert len(facts.levels) == 15
    assert all(180 < level < 187 for level in facts.levels[1:14])  # a tone of -17 dBFS
    assert read_jpeg(facts.thumbnail).shape == (180, 320, 3)


def test_only_sound() -> None:
    facts = measure(io.BytesIO(tiny_recording(1.0, picture_size=None)))
    assert (facts.has_video, facts.has_audio, facts.frames, facts.thumbnail) == (False, True, 0, b"")


def test_only_picture() -> None:
    facts = measure(io.BytesIO(tiny_recording(1.0, sound=False)))
    assert (facts.has_video, facts.has_audio, facts.levels) == (True, False, b"")


def test_the_thumbnail_is_not_black() -> None:
    class Out:
        content = io.BytesIO()

        def write(self, data: bytes) -> int:
            return self.content.write(data)

    with Encoder(Out(), (160, 90), sound=False) as encoder:
        for number in range(60):
            image = np.zeros((90, 160, 3), np.uint8) if number < 40 else picture(number)
            encoder.picture(to_i420(image, (160, 90)), number / 30)
    assert read_jpeg(measure(Out.content).thumbnail).mean() > 50


def test_a_torn_recording_is_measured_as_far_as_it_goes() -> None:
    content = tiny_recording(2.0)
    facts = measure(io.BytesIO(content[: len(content) * 3 // 4]))
    assert 900 < facts.duration_ms < 1600
    assert len(facts.levels) == pytest.approx(facts.duration_ms / 100, abs=1)


def test_nothing_playable() -> None:
    with pytest.raises(Failure) as caught:
        measure(io.BytesIO(b"x" * 1000))
    assert caught.value.problem.code is Code.NOTHING_RECORDED

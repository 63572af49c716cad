import numpy as np
import pytest

from fakes.capture import picture
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import (
    FreezeWatch,
    is_blank,
    recording_size,
    to_i420,
    to_preview,
    to_thumbnail,
)
from oefenruimte.capture.ports import Frame


@pytest.mark.parametrize(
    ("given", "recorded"),
    [
        ((1280, 720), (1280, 720)),
        ((1920, 1080), (1280, 720)),
        ((640, 480), (640, 480)),
        ((1600, 1200), (960, 720)),
        ((321, 181), (320, 180)),
        ((1080, 1920), (404, 720)),
        ((1, 1), (2, 2)),
    ],
)
def test_size(given: tuple[int, int], recorded: tuple[int, int]) -> None:
    assert recording_size(*given) == recorded


def test_i420_has_the_colours_that_the_file_says_it_has() -> None:
    red = np.full((16, 16, 3), (0, 0, 255), dtype=np.uint8)
    planes = to_i420(red, (16, 16))
    assert planes.shape == (24, 16)
    assert int(planes[0, 0]) == pytest.approx(81, abs=2)  # BT.601, limited range
    assert int(planes[16, 0]) == pytest.approx(90, abs=2)
    assert int(planes[20, 0]) == pytest.approx(240, abs=2)


def test_a_camera_that_changes_size_is_fitted() -> None:
    assert to_i420(picture(1, 333, 111), (160, 90)).shape == (135, 160)


def test_preview_is_rgb_and_at_most_640_wide() -> None:
    blue = np.full((720, 1280, 3), (255, 0, 0), dtype=np.uint8)
    preview = to_preview(Frame(0.0, blue), 7)
    assert (preview.width, preview.height, preview.number) == (640, 360, 7)
    assert len(preview.data) == 640 * 360 * 3
    assert preview.data[:3] == b"\x00\x00\xff"


def test_a_small_preview_is_not_enlarged() -> None:
    preview = to_preview(Frame(0.0, picture(0)), 1)
    assert (preview.width, preview.height) == (160, 90)


def test_thumbnail() -> None:
    cv2 = load_cv2()
    jpeg = to_thumbnail(picture(3, 1280, 720))
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    assert image.shape == (180, 320, 3)
    assert b"Exif" not in jpeg


def test_blank() -> None:
    noise = np.random.default_rng(1).integers(0, 20, (90, 160, 3), dtype=np.uint8)
    assert is_blank(noise)
    assert is_blank(np.full((90, 160, 3), 255, dtype=np.uint8))
    assert not is_blank(picture(0))


def test_an_exact_repeat_is_not_new_but_noise_and_a_covered_lens_are() -> None:
    watch = FreezeWatch()
    noisy = np.random.default_rng(1).integers(0, 255, (90, 160, 3), dtype=np.uint8)
    assert watch.is_new(noisy)
    assert not watch.is_new(noisy.copy())
    changed = noisy.copy()
    changed[7, 7] ^= 1
    assert watch.is_new(changed)
    black = np.zeros((90, 160, 3), dtype=np.uint8)
    assert watch.is_new(black)
    assert watch.is_new(black.copy())
    line = black.copy()
    line[:, 5] = 200
    assert watch.is_new(line)
    assert not watch.is_new(line.copy())

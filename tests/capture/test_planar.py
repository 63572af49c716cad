"""Planar pictures: whatever they are made of, the colours and places are right."""

import av
import numpy as np
import pytest

from oefenruimte.capture.mjpeg import JpegDecoder
from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.pictures import FreezeWatch, is_blank, to_i420, to_preview, to_thumbnail
from oefenruimte.capture.planar import fit, from_bgr, from_decoded, place_in, planes, size_of
from oefenruimte.capture.ports import Frame, Picture

cv2 = load_cv2()
SAMPLINGS = {
    "444": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    "440": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440,
    "422": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    "420": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    "411": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411,
}


def coloured(width: int = 320, height: int = 180) -> Picture:
    """BGR: colours that change slowly, from black to white."""
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    return np.dstack([x, y, (x + y) / 2]).astype(np.uint8)


def jpeg(image: Picture, sampling: str = "422") -> bytes:
    options = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, SAMPLINGS[sampling]]
    return bytes(cv2.imencode(".jpg", image, options)[1].tobytes())


def apart(one: Picture, other: Picture) -> list[float]:
    """Mean difference of Y, U and V."""
    pairs = zip(planes(one), planes(other), strict=True)
    return [float(np.abs(a.astype(int) - b).mean()) for a, b in pairs]


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_a_jpeg_keeps_its_colours(sampling: str) -> None:
    decoded = JpegDecoder().decode(jpeg(coloured(), sampling))
    assert decoded is not None
    assert max(apart(decoded, from_bgr(coloured()))) < 1.2


def test_black_and_white_of_a_jpeg_become_those_of_a_film() -> None:
    for level, luma in ((0, 16), (255, 235)):
        decoded = JpegDecoder().decode(jpeg(np.full((32, 32, 3), level, np.uint8)))
        assert decoded is not None
        assert [int(plane.mean()) for plane in planes(decoded)] == [luma, 128, 128]


def test_a_grey_jpeg() -> None:
    encoded = cv2.imencode(".jpg", np.full((32, 48), 90, np.uint8))[1].tobytes()
    decoded = JpegDecoder().decode(encoded)
    assert decoded is not None
    assert size_of(decoded) == (48, 32)
    assert set(np.unique(planes(decoded)[1])) == {128}


def test_an_odd_last_row_and_column_are_left_out() -> None:
    decoded = JpegDecoder().decode(jpeg(coloured(161, 91), "422"))
    assert decoded is not None
    assert size_of(decoded) == (160, 90)
    assert max(apart(decoded, from_bgr(coloured(161, 91)))) < 1.5


@pytest.mark.parametrize("damage", ["half", "zeros", "noise", "nothing", "no picture"])
def test_a_damaged_jpeg_is_no_picture_and_the_next_one_is(damage: str) -> None:
    noisy = np.random.default_rng(3).integers(0, 255, (180, 320, 3), dtype=np.uint8)
    whole = jpeg(noisy)
    middle = len(whole) // 2
    damaged = {
        "half": whole[:middle],
        "zeros": whole[:middle] + bytes(2000) + whole[middle + 2000 :],
        "noise": whole[:middle] + bytes([7] * 50) + whole[middle + 50 :],
        "nothing": b"",
        "no picture": b"\x55" * 5000,
    }[damage]
    decoder = JpegDecoder()
    assert decoder.decode(damaged) is None
    after = decoder.decode(whole)
    assert after is not None
    assert max(apart(after, from_bgr(noisy))) < 30


@pytest.mark.parametrize("end", ["none", "padded"])
def test_the_small_sins_of_cameras_are_forgiven(end: str) -> None:
    whole = jpeg(coloured())
    assert JpegDecoder().decode(whole[:-2] if end == "none" else whole + bytes(700)) is not None


@pytest.mark.parametrize(
    ("name", "full"),
    [("yuv420p", False), ("yuv422p", False), ("yuv444p", False), ("yuvj422p", True), ("bgr24", False)],
)
def test_what_ffmpeg_decodes(name: str, full: bool) -> None:
    frame = av.VideoFrame.from_ndarray(coloured(), format="bgr24")
    converted = frame.reformat(format=name, dst_color_range="JPEG" if full else "MPEG")
    assert max(apart(from_decoded(converted), from_bgr(coloured()))) < 1.5


@pytest.mark.parametrize(
    ("size", "box", "place"),
    [
        ((640, 480), (1280, 720), (960, 720, 160, 0)),
        ((1280, 960), (1280, 720), (960, 720, 160, 0)),
        ((1920, 1080), (1280, 720), (1280, 720, 0, 0)),
        ((160, 120), (640, 360), (480, 360, 80, 0)),
        ((720, 1280), (1280, 720), (404, 720, 438, 0)),
        ((4000, 20), (640, 360), (640, 4, 0, 178)),
    ],
)
def test_where_a_picture_of_other_proportions_goes(
    size: tuple[int, int], box: tuple[int, int], place: tuple[int, int, int, int]
) -> None:
    assert place_in(size, box) == place


def test_a_picture_of_another_size_is_whole_and_has_black_beside_it() -> None:
    fitted = fit(from_bgr(np.full((120, 160, 3), 255, np.uint8)), (640, 360))
    luma, u, v = planes(fitted)
    assert size_of(fitted) == (640, 360)
    assert luma[180, 40] == luma[180, 600] == 16
    assert luma[2, 90] == luma[357, 550] == 235
    assert set(np.unique(u)) == set(np.unique(v)) == {128}
    assert np.array_equal(to_i420(np.full((120, 160, 3), 255, np.uint8), (640, 360)), fitted)


def test_a_picture_that_fits_is_not_copied() -> None:
    image = from_bgr(coloured())
    assert to_i420(image, (320, 180)) is image


def test_preview_and_thumbnail_look_alike_from_either_kind() -> None:
    bgr = coloured(1280, 720)
    previews = [to_preview(Frame(0.0, image), 1) for image in (bgr, from_bgr(bgr))]
    one, other = (np.frombuffer(p.data, np.uint8).reshape(p.height, p.width, 3) for p in previews)
    assert one.shape == other.shape == (360, 640, 3)
    assert np.abs(one.astype(int) - other).mean() < 1.5
    thumbnails = [
        cv2.imdecode(np.frombuffer(to_thumbnail(image), np.uint8), cv2.IMREAD_COLOR)
        for image in (bgr, from_bgr(bgr))
    ]
    assert thumbnails[1].shape == (180, 320, 3)
    assert np.abs(thumbnails[0].astype(int) - thumbnails[1]).mean() < 2


def test_blank_planar_pictures() -> None:
    assert is_blank(from_bgr(np.random.default_rng(1).integers(0, 20, (90, 160, 3), dtype=np.uint8)))
    assert is_blank(from_bgr(np.full((90, 160, 3), (200, 30, 30), np.uint8)))
    assert not is_blank(from_bgr(coloured()))


def test_a_planar_picture_that_repeats() -> None:
    watch = FreezeWatch()
    image = from_bgr(coloured())
    assert watch.is_new(image)
    assert not watch.is_new(image.copy())
    covered = from_bgr(np.full((180, 320, 3), (80, 8, 8), np.uint8))
    assert watch.is_new(covered)
    assert watch.is_new(covered.copy())

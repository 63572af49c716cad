"""Camera pictures: fitting, colour, preview, thumbnail, and telling a hanging camera from a covered one.

A picture is BGR, shape (height, width, 3), or planar (see `planar`), shape (height * 3 / 2, width).
"""

import numpy as np

from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.planar import BLACK, empty, fit, from_bgr, planes, size_of
from oefenruimte.capture.ports import Frame, Picture
from oefenruimte.domain.recording import PreviewFrame

RECORD_WIDTH, RECORD_HEIGHT = 1280, 720
PREVIEW_WIDTH = 640
THUMBNAIL_WIDTH = 320
_DARK = 24  # mean brightness, 0-255
_SAMPLE = 16  # look at every 16th pixel of every 16th row
_FLAT = 6  # a covered lens: brightness differs less than this over the picture


def recording_size(width: int, height: int) -> tuple[int, int]:
    """The size to encode: at most 1280x720, never enlarged, even in both directions as H.264 asks."""
    scale = min(1.0, RECORD_WIDTH / width, RECORD_HEIGHT / height)
    return max(2, round(width * scale) // 2 * 2), max(2, round(height * scale) // 2 * 2)


def to_i420(image: Picture, size: tuple[int, int]) -> Picture:
    """The whole picture, planar, in this size; black beside it when it has other proportions.

    A planar picture that fits is given back itself.
    """
    if image.ndim == 2:
        return fit(image, size)
    height, width = image.shape[:2]
    if abs(width * size[1] - height * size[0]) <= 2 * max(size):  # the same proportions, but for a pixel
        if (width, height) != size:
            image = load_cv2().resize(image, size, interpolation=load_cv2().INTER_AREA)
        return from_bgr(image)
    return fit(from_bgr(image), size)


def to_preview(frame: Frame, number: int) -> PreviewFrame:
    """RGB, at most 640 wide and 640 high."""
    width, height = frame.size
    fitting = min(PREVIEW_WIDTH, width * PREVIEW_WIDTH // height // 2 * 2)  # a phone may stand upright
    image = _small(frame.image, max(2, fitting), load_cv2().INTER_LINEAR)
    cv2 = load_cv2()
    rgb = cv2.cvtColor(image, cv2.COLOR_YUV2RGB_I420 if image.ndim == 2 else cv2.COLOR_BGR2RGB)
    return PreviewFrame(rgb.shape[1], rgb.shape[0], rgb.tobytes(), number)


def to_thumbnail(image: Picture) -> bytes:
    """JPEG, 320 wide, without metadata."""
    cv2 = load_cv2()
    if image.ndim == 2:
        image = cv2.cvtColor(_small(image, THUMBNAIL_WIDTH, cv2.INTER_AREA), cv2.COLOR_YUV2BGR_I420)
    height, width = image.shape[:2]
    size = (THUMBNAIL_WIDTH, max(1, round(height * THUMBNAIL_WIDTH / width)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    done, jpeg = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 82])
    if not done:
        raise ValueError("OpenCV wrote no JPEG")
    return bytes(jpeg.tobytes())


def is_blank(image: Picture) -> bool:
    """Whether the picture is (nearly) black, or all one colour: not one to remember a take by."""
    if image.ndim == 2:
        luma, u, v = planes(image)
        sample = luma[::_SAMPLE, ::_SAMPLE]
        colours = u[:: _SAMPLE // 2, :: _SAMPLE // 2], v[:: _SAMPLE // 2, :: _SAMPLE // 2]
        dark = (float(sample.mean()) - BLACK) * 255 / 219 < _DARK
        return dark or all(_is_flat(part) for part in (sample, *colours))
    sample = image[::_SAMPLE, ::_SAMPLE]
    return float(sample.mean()) < _DARK or _is_flat(sample)


class FreezeWatch:
    """Tells whether a picture is new. Sensors have noise: an exact repeat comes from a camera that hangs.

    A covered lens gives an even picture that may repeat exactly; that is no fault of the camera.
    """

    def __init__(self) -> None:
        self._last: Picture | None = None

    def is_new(self, image: Picture) -> bool:
        """Keeps `image` until the next call; whoever made it must not change it."""
        last, self._last = self._last, image
        if last is None or last.shape != image.shape:
            return True
        if not np.array_equal(last[::_SAMPLE, ::_SAMPLE], image[::_SAMPLE, ::_SAMPLE]):
            return True  # the usual case, seen at a glance
        if not np.array_equal(last, image):
            return True
        parts = planes(image) if image.ndim == 2 else (image,)
        return all(_is_flat(part) for part in parts)


def _small(image: Picture, width: int, how: int) -> Picture:
    """At most so wide, in proportion; of the same kind."""
    cv2 = load_cv2()
    if image.ndim == 3:
        height = max(1, round(image.shape[0] * width / image.shape[1]))
        return image if image.shape[1] <= width else cv2.resize(image, (width, height), interpolation=how)
    size = size_of(image)
    if size[0] <= width:
        return image
    result = empty(width, max(2, round(size[1] * width / size[0] / 2) * 2))
    for source, to in zip(planes(image), planes(result), strict=True):
        cv2.resize(source, (to.shape[1], to.shape[0]), to, interpolation=how)
    return result


def _is_flat(sample: Picture) -> bool:
    return int(sample.max()) - int(sample.min()) <= _FLAT

"""Camera pictures: fitting, colour, preview, thumbnail, and telling a hanging camera from a covered one."""

import numpy as np

from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.ports import Frame, Picture
from oefenruimte.domain.recording import PreviewFrame

RECORD_WIDTH, RECORD_HEIGHT = 1280, 720
PREVIEW_SIDE = 640
THUMBNAIL_WIDTH = 320
_DARK = 24  # mean brightness, 0-255
_SAMPLE = 16  # look at every 16th pixel of every 16th row
_FLAT = 6  # a covered lens: brightness differs less than this over the picture


def recording_size(width: int, height: int) -> tuple[int, int]:
    """The size to encode: at most 1280x720, never enlarged, even in both directions as H.264 asks."""
    scale = min(1.0, RECORD_WIDTH / width, RECORD_HEIGHT / height)
    return max(2, round(width * scale) // 2 * 2), max(2, round(height * scale) // 2 * 2)


def to_i420(image: Picture, size: tuple[int, int]) -> Picture:
    """BGR to planar YUV 4:2:0 (BT.601, limited range), shape (height * 3 / 2, width)."""
    cv2 = load_cv2()
    if (image.shape[1], image.shape[0]) != size:
        image = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    converted: Picture = cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420)
    return converted


def to_preview(frame: Frame, number: int) -> PreviewFrame:
    """RGB, at most 640 wide and 640 high."""
    cv2 = load_cv2()
    height, width = frame.image.shape[:2]
    image = frame.image
    scale = min(1.0, PREVIEW_SIDE / width, PREVIEW_SIDE / height)
    if scale < 1:
        height, width = max(1, round(height * scale)), max(1, round(width * scale))
        image = cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR)
    return PreviewFrame(width, height, cv2.cvtColor(image, cv2.COLOR_BGR2RGB).tobytes(), number)


def to_thumbnail(image: Picture) -> bytes:
    """JPEG, 320 wide, without metadata."""
    cv2 = load_cv2()
    height, width = image.shape[:2]
    size = (THUMBNAIL_WIDTH, max(1, round(height * THUMBNAIL_WIDTH / width)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    done, jpeg = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 82])
    if not done:
        raise ValueError("OpenCV wrote no JPEG")
    return bytes(jpeg.tobytes())


def is_blank(image: Picture) -> bool:
    """Whether the picture is (nearly) black, or all one colour: not one to remember a take by."""
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
        return not np.array_equal(last, image) or _is_flat(image)


def _is_flat(sample: Picture) -> bool:
    return int(sample.max()) - int(sample.min()) <= _FLAT

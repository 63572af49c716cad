"""Planar YUV 4:2:0 (I420): what the encoder takes, and what cameras send in one wrapping or another.

A picture is one array of bytes, shape (height * 3 / 2, width): all luma, then U, then V, each a quarter as
large. BT.601, limited range (16-235), width and height even. Making it straight from what the camera sends,
without a detour over BGR, costs a tenth of the time.
"""

from typing import TYPE_CHECKING

import numpy as np

from oefenruimte.capture.opencv import load_cv2
from oefenruimte.capture.ports import Picture

if TYPE_CHECKING:
    import av

BLACK, GREY = 16, 128
_LUMA_SCALE, _CHROMA_SCALE = 219 / 255, 224 / 255  # from full to limited range
_CHROMA_BASE = GREY * (1 - _CHROMA_SCALE)
_FULL_RANGE = 2  # as FFmpeg numbers it
_HALVED_ROWS = {  # of the chroma of these formats: (rows, columns) are half of those of the luma
    "yuv420p": (True, True),
    "yuvj420p": (True, True),
    "yuv422p": (False, True),
    "yuvj422p": (False, True),
    "yuv444p": (False, False),
    "yuvj444p": (False, False),
}


def size_of(image: Picture) -> tuple[int, int]:
    """(width, height) of a planar picture."""
    return image.shape[1], image.shape[0] * 2 // 3


def planes(image: Picture) -> tuple[Picture, Picture, Picture]:
    """Y, U and V as views: writing to them writes to the picture."""
    width, height = size_of(image)
    chroma = image[height:].reshape(2, height // 2, width // 2)
    return image[:height], chroma[0], chroma[1]


def empty(width: int, height: int) -> Picture:
    """Room for a picture of an even size."""
    return np.empty((height * 3 // 2, width), dtype=np.uint8)


def from_bgr(image: Picture) -> Picture:
    """Of any size; an odd last row or column is left out."""
    height, width = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    converted: Picture = load_cv2().cvtColor(image[:height, :width], load_cv2().COLOR_BGR2YUV_I420)
    return converted


def from_packed(image: Picture, luma: int) -> Picture:
    """YUYV (`luma` 0) or UYVY (1): shape (height, width, 2), chroma shared by two pixels."""
    cv2 = load_cv2()
    height, width = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    image = image[:height, :width]
    result = empty(width, height)
    to_y, to_u, to_v = planes(result)
    cv2.extractChannel(image, luma, to_y)
    chroma = cv2.extractChannel(image, 1 - luma)
    both = cv2.addWeighted(chroma[0::2], 0.5, chroma[1::2], 0.5, 0).reshape(height // 2, width // 2, 2)
    cv2.extractChannel(both, 0, to_u)
    cv2.extractChannel(both, 1, to_v)
    return result


def from_half_planar(image: Picture, swapped: bool) -> Picture:
    """NV12, or NV21 when `swapped`: shape (height * 3 / 2, width), U and V in turns."""
    width, height = size_of(image)
    result = empty(width, height)
    to_y, to_u, to_v = planes(result)
    np.copyto(to_y, image[:height])
    both = image[height:].reshape(height // 2, width // 2, 2)
    cv2 = load_cv2()
    cv2.extractChannel(both, 1 if swapped else 0, to_u)
    cv2.extractChannel(both, 0 if swapped else 1, to_v)
    return result


def from_planar(image: Picture, swapped: bool) -> Picture:
    """I420, or YV12 when `swapped`. A copy: the camera's buffer is used again."""
    result = image.copy()
    if swapped:
        _, from_u, from_v = planes(image)
        _, to_u, to_v = planes(result)
        np.copyto(to_u, from_v)
        np.copyto(to_v, from_u)
    return result


def from_grey(image: Picture) -> Picture:
    """Luma only, shape (height, width)."""
    height, width = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    result = empty(width, height)
    result[:height] = image[:height, :width]
    result[height:] = GREY
    return result


def from_decoded(frame: "av.VideoFrame") -> Picture:
    """What FFmpeg decoded. An odd last row or column is left out."""
    name = frame.format.name
    width, height = frame.width // 2 * 2, frame.height // 2 * 2
    if name not in _HALVED_ROWS:
        other = frame.reformat(width, height, "yuv420p", dst_color_range="MPEG")
        return other.to_ndarray().astype(np.uint8, copy=False)
    full_range = name.startswith("yuvj") or frame.color_range == _FULL_RANGE
    y, u, v = (
        np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)[: plane.height, : plane.width]
        for plane in frame.planes
    )
    result = empty(width, height)
    to_y, to_u, to_v = planes(result)
    if full_range:
        load_cv2().convertScaleAbs(y[:height, :width], to_y, _LUMA_SCALE, BLACK)
    else:
        np.copyto(to_y, y[:height, :width])
    for source, to in ((u, to_u), (v, to_v)):
        _shrink_chroma(source, to, _HALVED_ROWS[name], full_range)
    return result


def _shrink_chroma(source: Picture, to: Picture, halved: tuple[bool, bool], full_range: bool) -> None:
    cv2 = load_cv2()
    rows, columns = to.shape
    scale, base = (_CHROMA_SCALE, _CHROMA_BASE) if full_range else (1.0, 0.0)
    if not halved[1]:
        source = cv2.resize(
            source[:, : columns * 2], (columns, source.shape[0]), interpolation=cv2.INTER_AREA
        )
    if not halved[0]:
        pairs = source[: rows * 2 : 2, :columns], source[1 : rows * 2 : 2, :columns]
        cv2.addWeighted(pairs[0], scale / 2, pairs[1], scale / 2, base, to)
    elif full_range:
        cv2.convertScaleAbs(source[:rows, :columns], to, scale, base)
    else:
        np.copyto(to, source[:rows, :columns])


def fit(image: Picture, size: tuple[int, int]) -> Picture:
    """The whole picture in this size: scaled in proportion, black beside it. The same one when it fits."""
    if size_of(image) == size:
        return image
    inner_width, inner_height, left, top = place_in(size_of(image), size)
    result = empty(*size)
    result[: size[1]] = BLACK
    result[size[1] :] = GREY
    cv2 = load_cv2()
    for source, to, part in zip(planes(image), planes(result), (1, 2, 2), strict=True):
        rows = slice(top // part, (top + inner_height) // part)
        columns = slice(left // part, (left + inner_width) // part)
        wanted = inner_width // part, inner_height // part
        to[rows, columns] = cv2.resize(source, wanted, interpolation=cv2.INTER_AREA)
    return result


def place_in(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int, int, int]:
    """(width, height, left, top), all even, of a picture of `size` as large as fits in `box`."""
    scale = min(box[0] / size[0], box[1] / size[1])
    width = min(box[0], max(2, round(size[0] * scale / 2) * 2))
    height = min(box[1], max(2, round(size[1] * scale / 2) * 2))
    return width, height, (box[0] - width) // 4 * 2, (box[1] - height) // 4 * 2

"""The pictures of a V4L2 camera as the driver gives them, by their FOURCC."""

from collections.abc import Callable

from oefenruimte.capture.mjpeg import JpegDecoder
from oefenruimte.capture.planar import from_grey, from_half_planar, from_packed, from_planar
from oefenruimte.capture.ports import Picture

# From OpenCV's array to a planar picture; None when it is damaged. ValueError: the array is not as expected.
Unwrap = Callable[[Picture], Picture | None]


def unwrapper(fourcc: str) -> Unwrap | None:
    """For one camera. None for a format that OpenCV had better turn into BGR."""
    if fourcc in ("MJPG", "JPEG"):
        decoder = JpegDecoder()
        return lambda raw: decoder.decode(raw.tobytes())
    return _UNWRAP.get(fourcc)


def fourcc_text(code: float) -> str:
    """What OpenCV tells as a number: "MJPG". Empty when it tells none."""
    number = int(code) if code > 0 else 0
    return number.to_bytes(8, "little")[:4].decode("ascii", "replace").strip("\0")


def _packed(raw: Picture, luma: int) -> Picture:
    if raw.ndim != 3 or raw.shape[2] != 2 or raw.shape[0] < 2 or raw.shape[1] < 2:
        raise ValueError(f"shape {raw.shape}")
    return from_packed(raw, luma)


def _whole(raw: Picture) -> Picture:
    """A picture with its chroma below its luma."""
    if raw.ndim != 2 or raw.shape[0] % 3 or raw.shape[1] % 2:
        raise ValueError(f"shape {raw.shape}")
    return raw


def _grey(raw: Picture) -> Picture:
    if raw.ndim != 2 or raw.dtype.itemsize != 1 or min(raw.shape) < 2:
        raise ValueError(f"shape {raw.shape}")
    return from_grey(raw)


_UNWRAP: dict[str, Unwrap] = {
    "YUYV": lambda raw: _packed(raw, 0),
    "UYVY": lambda raw: _packed(raw, 1),
    "NV12": lambda raw: from_half_planar(_whole(raw), swapped=False),
    "NV21": lambda raw: from_half_planar(_whole(raw), swapped=True),
    "YU12": lambda raw: from_planar(_whole(raw), swapped=False),
    "YV12": lambda raw: from_planar(_whole(raw), swapped=True),
    "GREY": _grey,
}

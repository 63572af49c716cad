"""Which way up a picture is: phones write how they were held beside the picture (the display matrix)."""

import struct

import av
from av.sidedata.sidedata import SideData

# Counter-clockwise, in degrees.
_QUARTERS = {
    90: ("transpose=cclock",),
    -90: ("transpose=clock",),
    180: ("hflip", "vflip"),
    -180: ("hflip", "vflip"),
}


def turn_of(frame: av.VideoFrame) -> tuple[str, ...]:
    """The FFmpeg filters that put it upright, in order; none when it is so already.

    Quarter turns and mirrors, which is what phones write; anything in between is left as it is.
    """
    data = _matrix(frame)
    if len(data) < 36:
        return _QUARTERS.get(round(frame.rotation), ())
    right_x, right_y, _, down_x, down_y, *_ = struct.unpack("=9i", data[:36])
    if abs(right_x) + abs(down_y) >= abs(right_y) + abs(down_x):  # it lies along its own axes
        return (("hflip",) if right_x < 0 else ()) + (("vflip",) if down_y < 0 else ())
    if right_y > 0:
        return ("transpose=clock",) if down_x < 0 else ("transpose=cclock_flip",)
    return ("transpose=cclock",) if down_x > 0 else ("transpose=clock_flip",)


def is_turned(frame: av.VideoFrame) -> bool:
    """Whether width and height change places when it is put upright."""
    return any(step.startswith("transpose") for step in turn_of(frame))


def _matrix(frame: av.VideoFrame) -> bytes:
    try:
        found = frame.side_data.get("DISPLAYMATRIX")
    except ValueError:  # beside the picture lies something that this PyAV has no name for
        return b""
    return bytes(found) if isinstance(found, SideData) else b""

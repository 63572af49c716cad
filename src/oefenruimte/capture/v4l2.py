"""Asking a camera node of Linux what it is. The node is opened for the question only; nothing streams."""

import sys
from pathlib import Path

# linux/videodev2.h: VIDIOC_QUERYCAP and struct v4l2_capability (driver, card, bus_info, version,
# capabilities, device_caps, reserved).
_QUERYCAP = 0x80685600
_SIZE, _CAPABILITIES, _DEVICE_CAPS = 104, 84, 88
_HAS_DEVICE_CAPS = 0x80000000
_CAPTURE = 0x00000001 | 0x00001000  # single and multi-planar
_CONVERTS = 0x00008000 | 0x00004000  # memory to memory: a codec, no camera


def takes_pictures(node: Path) -> bool | None:
    """Whether this node (/dev/videoN) gives pictures; None when it does not say (no permission, gone)."""
    if sys.platform != "linux":
        return None
    import fcntl

    answer = bytearray(_SIZE)
    try:
        with node.open("rb", buffering=0) as file:
            fcntl.ioctl(file, _QUERYCAP, answer)
    except OSError:
        return None
    return gives_pictures(answer)


def gives_pictures(capability: bytes | bytearray) -> bool:
    """Reads a v4l2_capability: what this node can do, not all nodes of its driver together."""
    whole, own = (
        int.from_bytes(capability[at : at + 4], sys.byteorder) for at in (_CAPABILITIES, _DEVICE_CAPS)
    )
    able = own if whole & _HAS_DEVICE_CAPS else whole
    return bool(able & _CAPTURE) and not able & _CONVERTS

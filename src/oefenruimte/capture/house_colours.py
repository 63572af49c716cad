"""HDR to ordinary colours: what a phone films in HLG or PQ, as it looks on any screen.

FFmpeg's own way takes a fifth of a second for a picture of 1280x720; this one a fraction of that: one table
from the coded value to light, one matrix, one table from light to the coded value.
"""

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import ColorRange, Colorspace

from oefenruimte.capture.ports import Picture

PQ, HLG = 16, 18  # brightness curves as ITU-T H.273 numbers them
BITS = 10
_LEVELS = 1 << BITS
_WHITE = 203.0  # nits of a white sheet of paper in HDR (ITU-R BT.2408); 1.0 below
_HLG_PEAK = 1000.0
_BRIGHTEST = 1000.0 / _WHITE  # brighter than this is as white as white gets
_KNEE = 0.7  # below this nothing is changed; above it brightness bends towards 1
_STEPS = 4096
_GAMMA = 2.4
# From the wide primaries of BT.2020 to those of BT.709 (ITU-R BT.2087).
_NARROWER = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], dtype=np.float32
)

_Reals = npt.NDArray[np.float64]


class Calmer:
    """For pictures of one curve, in `gbrp10le`, full range. One per clip."""

    def __init__(self, curve: int) -> None:
        coded = np.arange(_LEVELS) / (_LEVELS - 1)
        self._light = (_from_pq(coded) if curve == PQ else _from_hlg(coded)).astype(np.float32)
        root = np.arange(_STEPS) / (_STEPS - 1) * np.sqrt(_BRIGHTEST)  # finer in the dark, as eyes are
        self._coded = np.round(255 * _bent(root**2) ** (1 / _GAMMA)).astype(np.uint8)

    def calm(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The same picture in yuv420p, BT.709."""
        green, blue, red = (self._light[_plane(frame, at)] for at in range(3))
        light = np.stack([red.ravel(), green.ravel(), blue.ravel()])
        narrow = np.clip(_NARROWER @ light, 0, _BRIGHTEST, out=light)
        step = (np.sqrt(narrow, out=narrow) * ((_STEPS - 1) / np.sqrt(_BRIGHTEST))).astype(np.uint16)
        picture: Picture = self._coded[step].T.reshape(frame.height, frame.width, 3)
        made = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        return made.reformat(
            format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )


def _plane(frame: av.VideoFrame, at: int) -> npt.NDArray[np.uint16]:
    plane = frame.planes[at]
    rows = np.frombuffer(memoryview(plane), dtype=np.uint16).reshape(-1, plane.line_size // 2)
    return rows[: frame.height, : frame.width].clip(max=_LEVELS - 1)


def _from_pq(coded: _Reals) -> _Reals:
    """SMPTE ST 2084: coded value to light."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = coded ** (1 / m2)
    light: _Reals = (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)
    return light * 10_000 / _WHITE


def _from_hlg(coded: _Reals) -> _Reals:
    """ITU-R BT.2100: coded value to the light of a screen of 1000 nits."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(coded <= 0.5, coded**2 / 3, (np.exp((coded - c) / a) + b) / 12)
    light: _Reals = scene**1.2
    return light * _HLG_PEAK / _WHITE


def _bent(light: _Reals) -> _Reals:
    """Brighter than paper bends towards white."""
    above = np.maximum(light - _KNEE, 0) / (1 - _KNEE)
    return np.where(light <= _KNEE, light, _KNEE + (1 - _KNEE) * (1 - np.exp(-above)))

"""Colours as they are on a picture, and how well one stands out from another."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

Rgb = int  # 0xRRGGBB
_NEAR = 40  # of 255, each of red, green and blue: the edge of a letter is a mixture


class Pixels:
    """A picture that can be asked for its colours. Coordinates are those of the window."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._ratio = self._image.devicePixelRatio()
        self._width, self._height = self._image.width(), self._image.height()
        self._line = self._image.bytesPerLine() // 4
        self._data = memoryview(self._image.constBits()).cast("I")

    def colors(self, place: QRect) -> Counter[Rgb]:
        """How often each colour is there; nothing outside the picture."""
        left, top = max(0, round(place.x() * self._ratio)), max(0, round(place.y() * self._ratio))
        right = min(self._width, round((place.x() + place.width()) * self._ratio))
        bottom = min(self._height, round((place.y() + place.height()) * self._ratio))
        found: Counter[Rgb] = Counter()
        if right > left:
            for y in range(top, bottom):
                found.update(self._data[y * self._line + left : y * self._line + right])
        return Counter({color & 0xFFFFFF: count for color, count in found.items()})


def contrast_of_words(colors: Counter[Rgb], pen: QColor) -> float:
    """Of letters that were drawn with `pen`, as they came out against what lies around them."""
    if not colors:
        return 21.0
    ground = colors.most_common(1)[0][0]
    wanted = pen.rgb() & 0xFFFFFF
    drawn = [color for color in colors if _distance(color, wanted) <= _NEAR and color != ground]
    if pen.alpha() < 255 or not drawn:
        drawn = [color for color in colors if color != ground]
    return max((contrast(color, ground) for color in drawn), default=1.0)


def best_contrast(colors: Iterable[Rgb], ground: Rgb) -> float:
    return max((contrast(color, ground) for color in colors), default=1.0)


@lru_cache(maxsize=100_000)
def contrast(one: Rgb, other: Rgb) -> float:
    """As in WCAG 2.2, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=100_000)
def _luminance(color: Rgb) -> float:
    red, green, blue = (_linear((color >> shift & 255) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _distance(one: Rgb, other: Rgb) -> int:
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0))

"""A picture to draw a scene on, and the blur of a lens."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from studio.figure.pen import shade

WIDTH, HEIGHT = 1280, 720
MARGIN = 16
"""A background reaches this far outside the picture on every side, room for a slow move."""


def layer(paint: Callable[[QPainter], None], *, blur: float = 0, ground: str = "") -> QImage:
    """Paint in picture coordinates on a layer with its margin; blur in pixels; no ground: see-through."""
    image = QImage(WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(MARGIN, MARGIN)
    paint(painter)
    painter.end()
    return blurred(image, blur) if blur else image


def stacked(*layers: QImage) -> QImage:
    """Layers on top of each other, the first at the bottom, as one opaque picture."""
    image = QImage(layers[0].size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    for each in layers:
        painter.drawImage(0, 0, each)
    painter.end()
    return image


def vignette(image: QImage, strength: int = 70) -> QImage:
    """Darker towards the corners, so that the eye goes to the middle."""
    dark = QImage(image)
    painter = QPainter(dark)
    gradient = QRadialGradient(image.width() / 2, image.height() * 0.45, image.width() * 0.72)
    gradient.setColorAt(0.5, shade("#17110c", 0))
    gradient.setColorAt(1, shade("#17110c", strength))
    painter.fillRect(dark.rect(), gradient)
    painter.end()
    return dark


def blurred(image: QImage, radius: float) -> QImage:
    """A soft copy: three box blurs, near enough to the round blur of a lens. Edges repeat."""
    source = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    height, width = source.height(), source.width()
    pixels = np.frombuffer(source.constBits(), np.uint8).reshape(height, width, 4).astype(np.float32)
    size = max(1, round(radius))
    for _ in range(3):
        for axis in (0, 1):
            pixels = _box(pixels, size, axis)
    data = np.ascontiguousarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8))
    return QImage(data.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _box(pixels: np.ndarray, size: int, axis: int) -> np.ndarray:
    """The mean over 2 × size + 1 pixels along an axis, a difference of running sums."""
    reach = [(0, 0)] * 3
    reach[axis] = (size + 1, size)
    total = np.cumsum(np.pad(pixels, reach, mode="edge"), axis=axis, dtype=np.float32)
    window = 2 * size + 1
    count = pixels.shape[axis]
    if axis == 0:
        return np.asarray((total[window : window + count] - total[:count]) / window)
    return np.asarray((total[:, window : window + count] - total[:, :count]) / window)

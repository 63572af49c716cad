"""Frames of a clip: a person in a place, acting a score, listening, or still."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from studio.acting.actor import listening as listening_poses
from studio.acting.actor import mouth, speaking
from studio.acting.emotions import face
from studio.figure.look import Look, read_look
from studio.figure.person import paint_person
from studio.figure.pose import Pose
from studio.scenes.canvas import HEIGHT, MARGIN, WIDTH
from studio.scenes.stage import Scene, scene
from studio.score import Score

__all__ = ["Look", "draw", "listening", "mouth", "picture", "read_look", "thumbnail"]


def draw(score: Score, look: Look, place: str) -> Iterator[np.ndarray]:
    """Every frame of a clip: (720, 1280, 3) uint8 RGB, 25 a second. The same input gives the same pixels."""
    return _frames(speaking(score), look, place)


def listening(look: Look, place: str, seed: int, seconds: float) -> Iterator[np.ndarray]:
    """The frames of a loop without a seam: the person listens, the mouth closed."""
    return _frames(listening_poses(seconds, seed), look, place)


def picture(look: Look, place: str, emotion: str) -> QImage:
    """One still of a person with this feeling, 1280 × 720."""
    _application()
    return _compose(scene(place), look, Pose(**face(emotion)))


def thumbnail(look: Look, place: str, emotion: str) -> bytes:
    """The still as a JPEG of 960 × 540."""
    image = picture(look, place, emotion).scaled(
        960, 540, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPEG", 88):  # type: ignore[call-overload]  # PySide takes only str here
        raise RuntimeError("this Qt cannot write JPEG")
    return bytes(data.data())


@lru_cache(maxsize=1)
def _application() -> QCoreApplication:
    """Text in scenes needs a Qt application (kept by the cache); it never opens a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication.instance() or QGuiApplication([])


def _frames(poses: Iterator[Pose], look: Look, place: str) -> Iterator[np.ndarray]:
    _application()
    setting = scene(place)
    for pose in poses:
        image = _compose(setting, look, pose)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
        yield pixels[:, : WIDTH * 3].reshape(HEIGHT, WIDTH, 3).copy()


def _compose(setting: Scene, look: Look, pose: Pose) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    # the camera follows the person a little: what is far goes with it, what is near goes against it
    drift = pose.torso + pose.x * 0.3
    painter.drawImage(QPointF(-MARGIN + drift * 0.5, -MARGIN), setting.back)
    painter.save()
    painter.translate(setting.x, setting.y)
    painter.scale(setting.scale, setting.scale)
    paint_person(painter, look, pose)
    painter.restore()
    if setting.front is not None:
        painter.drawImage(-MARGIN, -MARGIN, setting.front)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB888)

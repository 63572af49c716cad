"""A whole person in the right order, back to front."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter

from studio.figure.body import paint_body, paint_collar_back, paint_neck, torso_shift
from studio.figure.eyes import paint_brows, paint_eyes
from studio.figure.hair import hair_colour, paint_back, paint_front
from studio.figure.hands import paint_hand
from studio.figure.head import feature_shift, outline, paint_ears, paint_face, paint_lines, paint_nose
from studio.figure.look import Look
from studio.figure.mouth import paint_mouth
from studio.figure.pen import moved
from studio.figure.pose import Pose
from studio.figure.worn import (
    paint_beard,
    paint_glasses,
    paint_hijab_back,
    paint_hijab_drape,
    paint_hijab_front,
    paint_hijab_shade,
    paint_moustache,
)

NECK = 150.0
"""The head turns around this point of the neck."""


def paint_person(painter: QPainter, look: Look, pose: Pose) -> None:
    """Paint somebody around the origin: the eyes on y = 0, the crown at -152, the chin at 150."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    grow = 1 + 0.035 * pose.lean
    painter.translate(0, 10 * pose.lean - 14 * look.tall)
    painter.scale(grow, grow)
    covered = look.hair == "covered"
    with _head_frame(painter, pose):
        if covered:
            paint_hijab_back(painter, look)
        else:
            paint_back(painter, look, pose)
    paint_collar_back(painter, look, pose)
    paint_neck(painter, look, pose)
    paint_body(painter, look, pose)
    if covered:
        with moved(painter, *torso_shift(pose)):
            paint_hijab_drape(painter, look)
    with _head_frame(painter, pose):
        _paint_head(painter, look, pose, covered)
    paint_hand(painter, look, pose)
    painter.restore()


@contextmanager
def _head_frame(painter: QPainter, pose: Pose) -> Iterator[None]:
    with moved(painter, pose.x, pose.y + NECK, pose.roll), moved(painter, 0, -NECK):
        yield


def _paint_head(painter: QPainter, look: Look, pose: Pose, covered: bool) -> None:
    edge = outline(look, pose)
    shift = feature_shift(pose)
    if not covered and look.hair not in ("bob", "long", "curls"):
        paint_ears(painter, look, pose)
    paint_face(painter, look, pose, edge)
    if covered:
        paint_hijab_shade(painter, look, edge)
    paint_beard(painter, look, pose, edge, shift)
    with moved(painter, *shift):
        paint_lines(painter, look, pose)
        paint_mouth(painter, look, pose)
        paint_moustache(painter, look, pose)
        paint_nose(painter, look, pose)
        paint_eyes(painter, look, pose)
        paint_brows(painter, look, pose, hair_colour(look))
        paint_glasses(painter, look)
    if covered:
        paint_hijab_front(painter, look, pose)
    else:
        paint_front(painter, look, pose)

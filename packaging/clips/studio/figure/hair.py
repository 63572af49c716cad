"""Hair: its colour, what hangs behind the head, and what frames the face."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPainter

from studio.figure import hair_full, hair_short
from studio.figure.look import Look
from studio.figure.pen import mix
from studio.figure.pose import Pose

Style = Callable[[QPainter, QColor], None]


def hair_colour(look: Look) -> QColor:
    """The colour of the hair with its grey mixed in."""
    return mix(look.hair_colour, "#cfccc8", look.grey * 0.85)


def paint_back(painter: QPainter, look: Look, pose: Pose) -> None:
    """The hair behind head and neck."""
    painter.save()
    painter.translate(-pose.yaw * 5, 0)
    painter.scale(look.face_width, 1)
    back = _BACK.get(look.hair)
    if back is not None:
        back(painter, hair_colour(look))
    painter.restore()


def paint_front(painter: QPainter, look: Look, pose: Pose) -> None:
    """The hair over the skull and beside the face; nothing when a scarf covers it."""
    painter.save()
    painter.translate(pose.yaw * 2.5, pose.pitch * 2.5)
    painter.scale(look.face_width, 1)
    front = _FRONT.get(look.hair)
    if front is not None:
        front(painter, hair_colour(look))
    painter.restore()


_BACK: Mapping[str, Style] = MappingProxyType(
    {
        "bob": hair_full.bob_back,
        "long": hair_full.long_back,
        "knot": hair_full.knot_back,
        "curls": hair_full.curls_back,
    }
)
_FRONT: Mapping[str, Style] = MappingProxyType(
    {
        "short": hair_short.short,
        "quiff": hair_short.quiff,
        "crop": hair_short.crop,
        "ring": hair_short.ring,
        "bob": hair_full.bob,
        "long": hair_full.long,
        "knot": hair_full.knot,
        "curls": hair_full.curls,
    }
)

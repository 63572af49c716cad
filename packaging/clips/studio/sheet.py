"""Contact sheets: everybody with every feeling, every place, one clip in a few moments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from studio.figure.look import Look
from studio.frames import picture, read_look
from studio.score import EMOTIONS

if TYPE_CHECKING:
    from studio.directions import ClipPlan

SCENES = (
    "balie:Burgerzaken",
    "balie:Werk en Inkomen",
    "balie:Informatie|rij",
    "kantoor-beeldbellen",
    "woonkamer",
    "woonkamer:beeldbellen",
    "woonkamer:gordijnen|tas",
    "keukentafel",
    "vergaderruimte",
    "straat",
)
"""Every place in every shape it is used in."""


def write(plans: Sequence[ClipPlan], target: str) -> None:
    """One PNG of the whole cast of these clips, with every feeling, and of every place.

    Raises OSError when the file cannot be written.
    """
    looks = {plan.person: read_look({"look": plan.look}, plan.person) for plan in plans}
    scenes = tuple(dict.fromkeys((*SCENES, *(plan.scene for plan in plans))))
    parts = (people_sheet(looks), scenes_sheet(looks, scenes))
    whole = QImage(
        max(part.width() for part in parts), sum(part.height() for part in parts), parts[0].format()
    )
    whole.fill(QColor("#ffffff"))
    painter = QPainter(whole)
    top = 0
    for part in parts:
        painter.drawImage(0, top, part)
        top += part.height()
    painter.end()
    if not whole.save(str(Path(target).with_suffix(".png"))):
        raise OSError(f"cannot write {target}")


def people_sheet(looks: Mapping[str, Look], scene: str = "balie:Burgerzaken") -> QImage:
    """A row a person, a column a feeling."""
    cells = [
        (f"{name}: {emotion}", picture(look, scene, emotion).copy(290, 20, 700, 560))
        for name, look in looks.items()
        for emotion in EMOTIONS
    ]
    return grid(cells, len(EMOTIONS), 280, 224)


def scenes_sheet(looks: Mapping[str, Look], scenes: Sequence[str]) -> QImage:
    """Every place, with one person after the other in it."""
    people = list(looks.values())
    cells = [(scene, picture(people[k % len(people)], scene, "rust")) for k, scene in enumerate(scenes)]
    return grid(cells, 3, 640, 360)


def grid(cells: Sequence[tuple[str, QImage]], columns: int, width: int, height: int) -> QImage:
    """Pictures with their names under them, in rows."""
    label = 22
    rows = -(-len(cells) // columns)
    sheet = QImage(columns * width, rows * (height + label), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#ffffff"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    font = QFont("DejaVu Sans")
    font.setPixelSize(13)
    painter.setFont(font)
    for k, (name, image) in enumerate(cells):
        x, y = k % columns * width, k // columns * (height + label)
        small = image.scaled(
            width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(x, y, small)
        painter.drawText(QRectF(x + 4, y + height, width - 8, label), Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet

"""Where in a picture faces are: BlazeFace (full range, 192 x 192) of MediaPipe, run by OpenCV.

The model tells a place and how sure it is of that, and six points that are not looked at here. Who it is or
how they feel is not in it. See assets/models/README.md.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from oefenruimte.insight.media import Picture
from oefenruimte.insight.weights import Floats

FACE_MODEL = "face_detection_full_range.tflite"
_SIDE = 192
_GRID = 48  # places in a row, one anchor each
_SURE = 0.6
_SAME = 0.3  # boxes that overlap more are one face


@dataclass(frozen=True, slots=True)
class Face:
    """From eyebrows to chin. `x`, `y`: the middle; all as a part of the picture, 0-1."""

    x: float
    y: float
    width: float
    height: float


class FaceFinder:
    """For one thread at a time. Some 10 ms a picture."""

    def __init__(self, models: Path) -> None:
        """FileNotFoundError when the model is not in this folder; ValueError when it is something else."""
        content = (models / FACE_MODEL).read_bytes()
        try:
            self._net = cv2.dnn.readNetFromTFLite(np.frombuffer(content, np.uint8))
        except cv2.error as error:
            raise ValueError("not the face model") from error
        self._outputs = self._net.getUnconnectedOutLayersNames()
        middle = (np.arange(_GRID, dtype=np.float32) + 0.5) / _GRID
        self._anchors = np.stack(np.meshgrid(middle, middle), axis=-1).reshape(-1, 2)

    def find(self, picture: Picture) -> tuple[Face, ...]:
        """The largest first. `picture`: any size."""
        height, width = picture.shape[:2]
        side = max(width, height)
        square = np.zeros((side, side, 3), np.uint8)
        left, top = (side - width) // 2, (side - height) // 2
        square[top : top + height, left : left + width] = picture
        sureness, places = self._run(square)
        likely = np.flatnonzero(sureness > _SURE)
        middles = places[likely, :2] / _SIDE + self._anchors[likely]
        sizes = places[likely, 2:4] / _SIDE
        boxes = np.concatenate((middles - sizes / 2, sizes), axis=1) * side  # pixels, for the next call
        kept = cv2.dnn.NMSBoxes(boxes.tolist(), sureness[likely].tolist(), _SURE, _SAME)
        found = [
            Face(
                float(middles[at, 0] * side - left) / width,
                float(middles[at, 1] * side - top) / height,
                float(sizes[at, 0] * side) / width,
                float(sizes[at, 1] * side) / height,
            )
            for at in np.asarray(kept, int).ravel()
        ]
        return tuple(sorted(found, key=lambda face: face.height, reverse=True))

    def _run(self, square: Picture) -> tuple[Floats, Floats]:
        """How sure (n,) and where (n, 16) for each anchor."""
        self._net.setInput(cv2.dnn.blobFromImage(square, 1 / 127.5, (_SIDE, _SIDE), (127.5, 127.5, 127.5)))
        found = {out.shape[-1]: out for out in self._net.forward(self._outputs)}
        logits = found[1].reshape(-1).astype(np.float32)
        places = found[16].reshape(-1, 16).astype(np.float32)
        sureness: Floats = 0.5 * np.tanh(0.5 * logits) + np.float32(0.5)
        return sureness, places

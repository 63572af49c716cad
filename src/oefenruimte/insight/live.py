"""One look at a picture of the camera, for advice before a recording."""

from pathlib import Path

import numpy as np

from oefenruimte.domain.facts import Framing, Light
from oefenruimte.domain.recording import PreviewFrame
from oefenruimte.insight.faces import FaceFinder
from oefenruimte.insight.framing import framing, light


class LiveLook:
    """For one thread. Some 15 ms a look, nearly all of it without the interpreter."""

    def __init__(self, models: Path) -> None:
        """`models`: the folder of the models. FileNotFoundError, ValueError."""
        self._faces = FaceFinder(models)

    def __call__(self, frame: PreviewFrame) -> tuple[Framing, Light]:
        """Left and right are those of the picture, which is not mirrored."""
        whole = np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width, 3)
        picture = whole[::2, ::2]
        faces = self._faces.find(picture)
        return framing(faces), light(picture, faces)

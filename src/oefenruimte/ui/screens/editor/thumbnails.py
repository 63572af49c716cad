"""Small pictures of clips, fetched once each, for the canvas and the list."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner

_WIDEST = 192  # px: three times the width on the card, for a sharp screen and for zooming in
_LANE = "draft-pictures"


class StillSource(Protocol):
    """What is asked of `session.drafts`; blocks on disk."""

    def thumbnail(self, media: MediaId) -> bytes: ...


class Thumbnails(QObject):
    """`of` gives what there is now and fetches what is missing; `arrived` says that there is more."""

    arrived = Signal()

    def __init__(
        self,
        stills: StillSource,
        jobs: JobRunner,
        problem: Callable[[Problem], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stills, self._jobs, self._problem = stills, jobs, problem
        self._images: dict[MediaId, QImage | None] = {}

    def of(self, media: MediaId) -> QImage | None:
        """None while it is being fetched; a null image when there is no picture to be had."""
        if media not in self._images:
            self._images[media] = None
            self._jobs.run(
                _small_picture,
                self._stills,
                media,
                on_done=lambda image: self._arrived(media, image),
                on_problem=lambda problem: self._failed(media, problem),
                key=_LANE,
                owner=self,
            )
        return self._images[media]

    def _arrived(self, media: MediaId, image: QImage) -> None:
        self._images[media] = image
        self.arrived.emit()

    def _failed(self, media: MediaId, problem: Problem) -> None:
        self._arrived(media, QImage())
        self._problem(problem)


def _small_picture(stills: StillSource, media: MediaId) -> QImage:
    image = QImage.fromData(stills.thumbnail(media))
    if image.width() > _WIDEST:
        image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    return image

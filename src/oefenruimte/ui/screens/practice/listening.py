"""The citizen who listens while the learner answers: round and round, without sound."""

import logging

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.scenario import Clip
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState, OpenClip

_EVERY = 2  # of 25 pictures a second: enough for a nod, and the recorder has the processor

_log = logging.getLogger(__name__)


class ListeningShow(QObject):
    """Plays on a small canvas. `stop` leaves the last picture."""

    def __init__(self, canvas: VideoCanvas, open_clip: OpenClip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._open = canvas, open_clip
        self._player = ClipPlayer(self, endless=True)
        self._player.set_muted(True)
        self._player.frame.connect(self._show)
        self._player.failed.connect(self._failed)
        self._count = 0

    @property
    def playing(self) -> bool:
        return self._player.playing

    def play(self, clip: Clip) -> None:
        """From the start; nothing when it plays already."""
        if self._player.state is ClipState.EMPTY:
            self._count = 0
            try:
                source = self._open(clip)
            except Failure as failure:
                self._failed(failure.problem)
            else:
                self._player.load(source, play=True)

    def stop(self) -> None:
        if self._player.state is not ClipState.EMPTY:
            self._canvas.image()  # a copy of its own: the frame belongs to the player
            self._player.close()

    def _show(self, frame: QVideoFrame) -> None:
        if self._count % _EVERY == 0:
            self._canvas.show_frame(frame)
        self._count += 1

    def _failed(self, problem: Problem) -> None:
        # The last picture of her own clip is there: nothing is missed.
        _log.warning("the listening clip does not play: %s", problem.code)

"""The citizen's clip on the stage, or her words where it does not play."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.scenario import Turn
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import OpenClip


class ClipShow(QObject):
    """Plays on `canvas`. At the end, and after `stop`, the last picture stays."""

    moved = Signal(int)  # ms
    ended = Signal()
    failed = Signal(object)  # Problem

    def __init__(self, canvas: VideoCanvas, open_clip: OpenClip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._open = canvas, open_clip
        self._turn: Turn | None = None
        self._name = ""
        self._player = ClipPlayer(self)
        self._player.frame.connect(canvas.show_frame)
        self._player.loaded.connect(self._loaded)
        self._player.positionChanged.connect(self._moved)
        self._player.ended.connect(self.ended)
        self._player.failed.connect(self._failed)

    def play(self, turn: Turn, name: str) -> None:
        """From the start; `name` is who speaks."""
        self._turn, self._name = turn, name
        self._canvas.set_caption("")
        self.moved.emit(0)
        try:
            source = self._open(turn.clip)
        except Failure as failure:
            self._failed(failure.problem)
        else:
            self._player.load(source, play=True)

    def pause(self) -> None:
        self._player.pause()

    def resume(self) -> None:
        self._player.play()

    def stop(self) -> None:
        """Let go of the clip; its picture stays."""
        self._canvas.image()  # a copy of its own: the frame belongs to the player
        self._canvas.set_caption("")
        self._player.close()

    @property
    def picture(self) -> QImage:
        """The last picture; null when there is none."""
        return self._canvas.image()

    def _loaded(self) -> None:
        if not self._player.has_video:
            self._canvas.show_card(TextCard("", self._name, "volume-2"))

    def _moved(self, at_ms: int) -> None:
        if self._turn is not None:
            self._canvas.set_caption(caption_at(self._turn.clip.captions, at_ms))
        self.moved.emit(at_ms)

    def _failed(self, problem: Problem) -> None:
        if self._turn is not None:
            self._canvas.set_caption("")
            self._canvas.show_image(QImage())
            self._canvas.show_card(TextCard(self._turn.lines, self._name, "quote"))
        self.failed.emit(problem)

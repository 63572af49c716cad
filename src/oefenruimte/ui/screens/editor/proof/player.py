"""The clips of a draft on a canvas: the citizen who speaks, and who waits for an answer."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from oefenruimte.domain.draft import DraftClip, DraftTurn
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.bridge.jobs import JobRunner
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer

OpenMedia = Callable[[MediaId], Path | BinaryIO]


class ProofPlayer(QObject):
    """Call `close` before letting go of it. At its end the last picture stays."""

    ended = Signal()
    failed = Signal(object)  # Problem

    def __init__(
        self, canvas: VideoCanvas, open_media: OpenMedia, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._open, self._jobs = canvas, open_media, jobs
        self._turn: DraftTurn | None = None
        self._name = ""
        self._number = 0  # of what was asked for: what comes later than that is not wanted any more
        self._round = False
        self._player = ClipPlayer(self)
        self._player.frame.connect(canvas.show_frame)
        self._player.loaded.connect(self._loaded)
        self._player.positionChanged.connect(self._moved)
        self._player.ended.connect(self._ended)
        self._player.failed.connect(self._failed)

    @property
    def playing(self) -> bool:
        return self._player.playing

    def play(self, turn: DraftTurn, name: str) -> None:
        """The clip of the turn; her words on a card where there is none."""
        self._turn, self._name, self._round = turn, name, False
        self._canvas.set_caption("")
        if turn.clip is None:
            self._number += 1
            self._player.close()
            self._show_words()
            self.ended.emit()
        else:
            self._load(turn.clip)

    def listen(self, clip: DraftClip) -> None:
        """The citizen listens, round and round."""
        self._turn, self._round = None, True
        self._canvas.set_caption("")
        self._load(clip)

    def pause(self) -> None:
        self._player.pause()

    def resume(self) -> None:
        self._player.play()

    def stop(self) -> None:
        """The picture stays."""
        self._number += 1
        self._canvas.image()  # a copy of its own: the frame belongs to the player
        self._canvas.set_caption("")
        self._player.close()

    def close(self) -> None:
        self._number += 1
        self._player.close()

    def _load(self, clip: DraftClip) -> None:
        self._number += 1
        number = self._number
        self._jobs.run(
            self._open,
            clip.media,
            on_done=lambda source: self._opened(number, source),
            on_problem=lambda problem: self._not_opened(number, problem),
        )

    def _opened(self, number: int, source: Path | BinaryIO) -> None:
        if number == self._number:
            self._player.load(source, play=True)
        elif not isinstance(source, Path):
            source.close()

    def _not_opened(self, number: int, problem: Problem) -> None:
        if number == self._number:
            self._failed(problem)

    def _loaded(self) -> None:
        if not self._player.has_video:
            self._canvas.show_card(TextCard("", self._name, "volume-2"))

    def _moved(self, at_ms: int) -> None:
        if self._turn is not None:
            self._canvas.set_caption(caption_at(self._turn.captions, at_ms))

    def _ended(self) -> None:
        if self._round:
            self._player.seek(0)
            self._player.play()
        else:
            self.ended.emit()

    def _failed(self, problem: Problem) -> None:
        self._canvas.set_caption("")
        if self._round:
            return  # the last picture is there
        self._show_words()
        self.failed.emit(problem)
        self.ended.emit()

    def _show_words(self) -> None:
        lines = self._turn.lines if self._turn is not None else ""
        self._canvas.show_image(QImage())
        self._canvas.show_card(
            TextCard(lines or self.tr("Hier ontbreekt nog een fragment."), self._name, "quote")
        )

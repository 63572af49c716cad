"""A clip to work on: the picture, the controls, and exactly which frame is shown."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.problem import Failure
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.screens.editor.detail.clip_source import open_clip

_LOWEST, _HIGHEST = 150, 405
USUAL_FRAME_MS = 40  # of the house format; for sound without a picture it is the step


class BenchCanvas(VideoCanvas):
    """As high as the window leaves room for, with the picture in the middle. `rest`: px at 100 % that
    other things in the window need."""

    def __init__(self, accessible_name: str, rest: int, parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent=parent)
        self._rest = rest
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        room = self.window().height() - self.px(self._rest)
        return QSize(640, min(_HIGHEST, max(_LOWEST, room)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LOWEST * 16 / 9), _LOWEST)


class ClipBench(QWidget):
    """`load` opens the clip, paused at the start. `moved(ms)` is the place of the picture that is shown."""

    moved = Signal(int)
    ready = Signal(int)  # the duration, ms
    playingChanged = Signal(bool)
    problem = Signal(object)  # Problem

    def __init__(self, context: ScreenContext, rest: int, parent: QWidget | None = None) -> None:
        """`rest`: see `BenchCanvas`."""
        super().__init__(parent)
        self._context = context
        self._frame_us: tuple[int, int] | None = None  # of the picture that is shown
        self._until: int | None = None
        self._duration = 0
        self.player = ClipPlayer(self)
        self.canvas = BenchCanvas(self.tr("Fragment"), rest, self)
        self.controls = PlayerControls(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.controls)
        self.player.frame.connect(self._show)
        self.player.loaded.connect(self._loaded)
        self.player.positionChanged.connect(self._moved)
        self.player.playingChanged.connect(self.controls.set_playing)
        self.player.playingChanged.connect(self.playingChanged)
        self.player.ended.connect(lambda: self._moved(self.player.duration))
        self.player.failed.connect(self.problem)
        self.controls.playToggled.connect(self.toggle)
        self.controls.skipRequested.connect(lambda by: self.seek(self.position + by))
        self.controls.rateChosen.connect(self.player.set_rate)
        self.controls.volumeChanged.connect(self.player.set_volume)
        self.controls.mutedChanged.connect(self.player.set_muted)
        self.controls.captionsToggled.connect(self.canvas.set_captions_on)

    def load(self, clip: DraftClip) -> None:
        """A clip that cannot be opened is told with `problem`."""
        self._duration = clip.duration_ms
        self.controls.set_duration(clip.duration_ms)
        if not clip.has_video:
            self.canvas.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))
        try:
            self.player.load(open_clip(self._context.session, clip))
        except Failure as failure:
            self.problem.emit(failure.problem)

    def close_clip(self) -> None:
        self.player.close()

    # where we are --------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        return self.player.position

    @property
    def duration(self) -> int:
        return self._duration

    @property
    def frame_start(self) -> int:
        """ms at which the picture that is shown begins."""
        return self._frame_us[0] // 1000 if self._frame_us is not None else self.position

    @property
    def frame_end(self) -> int:
        """ms at which the next picture begins: a cut here keeps the one that is shown."""
        if self._frame_us is not None:
            return min(self._frame_us[1] // 1000, self._duration)
        return min(self.position + USUAL_FRAME_MS, self._duration)

    def at_picture(self, at_ms: int) -> bool:
        """Whether the picture of this moment is shown already: a seek takes a while."""
        return self._frame_us is not None and self._frame_us[0] <= at_ms * 1000 <= self._frame_us[1]

    def picture(self) -> QImage:
        """What is shown now, as a picture of its own."""
        return self.canvas.image().copy()

    # moving --------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        if self.player.playing:
            self.pause()
        else:
            self._until = None
            self.player.play()

    def pause(self) -> None:
        self._until = None
        self.player.pause()
        self._moved(self.position)

    def play_part(self, start_ms: int, end_ms: int) -> None:
        """From here to there, and stop."""
        self._until = end_ms
        self.player.seek(start_ms)
        self.player.play()

    def seek(self, at_ms: int) -> None:
        self._until = None
        at_ms = min(max(0, at_ms), self._duration)
        self._frame_us = None
        self.player.seek(at_ms)
        self._moved(at_ms)

    def step(self, frames: int) -> None:
        """One picture on or back; stops what plays."""
        if self.player.playing:
            self.pause()
        start, end = self.frame_start, self.frame_end
        length = max(1, end - start)
        self.seek(start + length // 2 + frames * length)

    # what the player says ------------------------------------------------------------------------------

    def _loaded(self) -> None:
        self._duration = self.player.duration or self._duration
        self.controls.set_duration(self._duration)
        self.ready.emit(self._duration)

    def _show(self, frame: QVideoFrame) -> None:
        start, end = frame.startTime(), frame.endTime()
        if start >= 0:
            end = end if end > start else start + USUAL_FRAME_MS * 1000
            self._frame_us = (start, end)
        self.canvas.show_frame(frame)
        if self._until is not None and end // 1000 >= self._until:
            self.pause()

    def _moved(self, at_ms: int) -> None:
        if self._until is not None and self.player.state is ClipState.READY and at_ms >= self._until:
            self.pause()
            return
        self.controls.set_position(at_ms)
        self.moved.emit(at_ms)

"""The clip of a turn at the top of the panel: a still, and on request the clip itself with its captions."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState
from oefenruimte.ui.screens.editor.detail.clip_source import open_clip
from oefenruimte.ui.widgets import ENTER_KEYS, IconButton

_HEIGHT, _RADIUS, _BUTTON, _INSET = 160, 8, 32, 8
_WIDEST = 2.4  # times the height: in a wider panel too little would be left of the picture


class ClipStage(VideoCanvas):
    """`show_clip` shows a still; a press, Enter or space plays from the start and pauses.

    The picture fills the width of the sheet: what sticks out above and below is cut off here.
    """

    problem = Signal(object)  # Problem: the clip cannot be played

    def __init__(self, context: ScreenContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, radius=_RADIUS, parent=parent)
        self._context = context
        self._clip: DraftClip | None = None
        self._cues: tuple[Cue, ...] = ()
        self._still = QImage()
        self._player: ClipPlayer | None = None  # made at the first press: most clips are never played here
        self._button = IconButton(
            "play-filled", self.tr("Speel fragment af"), round=True, size=_BUTTON, icon_size=16, parent=self
        )
        self._button.clicked.connect(self.toggle)
        self.retheme()

    @property
    def play_button(self) -> IconButton:
        return self._button

    @property
    def playing(self) -> bool:
        return self._player is not None and self._player.playing

    def show_clip(self, clip: DraftClip, cues: tuple[Cue, ...]) -> None:
        """Another clip stops the one before; other captions do not."""
        self._cues = cues
        before, self._clip = self._clip, clip
        if before is None or before.media != clip.media:
            self._still = QImage()
            self.stop()
            if clip.has_video:
                self._context.jobs.run(
                    self._context.session.drafts.thumbnail,
                    clip.media,
                    on_done=lambda jpeg: self._show_still(clip, jpeg),
                    on_problem=self.problem.emit,
                    owner=self,
                )
        self._moved(self._player.position if self._player is not None else 0)

    def toggle(self) -> None:
        if self._clip is None:
            return
        player = self._player = self._player or self._make_player()
        if player.playing:
            player.pause()
        elif player.state in (ClipState.READY, ClipState.ENDED):
            player.play()
        else:
            try:
                source = open_clip(self._context.session, self._clip)
            except Failure as failure:
                self.problem.emit(failure.problem)
                return
            player.load(source, play=True)

    def pause(self) -> None:
        if self._player is not None and self._player.playing:
            self._player.pause()

    def stop(self) -> None:
        """Let go of the file, and show the still again."""
        if self._player is not None:
            self._player.close()
        self.show_image(self._still)
        if self._clip is not None and not self._clip.has_video:
            self.show_card(TextCard(self.tr("Alleen geluid"), icon="mic"))

    def forget(self) -> None:
        """There is no clip any more."""
        self._clip, self._cues, self._still = None, (), QImage()
        self.stop()
        self.clear()

    # the picture ---------------------------------------------------------------------------------------

    def stage(self) -> QRectF:
        return QRectF(0, 0, min(self.width(), self.height() * _WIDEST), self.height())

    def place_of(self, image: QImage, stage: QRectF) -> QRectF:
        scale = max(stage.width() / image.width(), stage.height() / image.height())
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveCenter(stage.center())
        return place

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(self.px(366), self.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.px(_HEIGHT))

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_button"):
            self.setFixedHeight(self.px(_HEIGHT))
            self._place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def _place_button(self) -> None:
        """At the top: the captions stand at the bottom."""
        side, inset = self._button.sizeHint().width(), self.px(_INSET)
        self._button.setGeometry(round(self.stage().right()) - side - inset, inset, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.toggle()
        else:
            super().keyPressEvent(event)

    # the player ----------------------------------------------------------------------------------------

    def _make_player(self) -> ClipPlayer:
        player = ClipPlayer(self)
        player.frame.connect(self.show_frame)
        player.positionChanged.connect(self._moved)
        player.playingChanged.connect(self._show_playing)
        player.ended.connect(self._ended)
        player.failed.connect(self._failed)
        return player

    @property
    def _at_rest(self) -> bool:
        return self._player is None or self._player.state is ClipState.EMPTY

    def _show_still(self, clip: DraftClip, jpeg: bytes) -> None:
        if self._clip is not None and clip.media == self._clip.media:
            self._still = QImage.fromData(jpeg)
            if self._at_rest:
                self.show_image(self._still)

    def _moved(self, at_ms: int) -> None:
        if self._at_rest:
            first = self._cues[0] if self._cues else None
            self.set_caption(caption_at(self._cues, first.start_ms) if first is not None else "")
        else:
            self.set_caption(caption_at(self._cues, at_ms))

    def _show_playing(self, playing: bool) -> None:
        words = self.tr("Pauze") if playing else self.tr("Speel fragment af")
        self._button.set_icon("pause-filled" if playing else "play-filled", words)

    def _ended(self) -> None:
        self.stop()
        self._moved(0)

    def _failed(self, problem: Problem) -> None:
        self.stop()
        self.problem.emit(problem)

"""One half of the conversation player: holds one part ready or plays it, as a clip or as a card."""

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.conversation import Part
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.player.card import CardPlayer, TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.clip_state import ClipState, Source
from oefenruimte.ui.player.shown import ShownFrame

PartSource = Source | TextCard
_OVERTIME_MS = 500  # a file that goes on longer than its part is cut off here


class DeckState(Enum):
    EMPTY = "empty"
    CLIP = "clip"
    CARD = "card"
    BROKEN = "broken"  # the clip cannot be played; `problem` says why


class Deck(QObject):
    """Two of these take turns, so that the next part is decoded before the present one ends."""

    frame = Signal(QVideoFrame)
    loaded = Signal()
    positionChanged = Signal(int)  # ms into the part
    ended = Signal()
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clip = ClipPlayer(self)
        self._card = CardPlayer(self)
        self.part: Part | None = None
        self.state = DeckState.EMPTY
        self.shown: QVideoFrame | None = None
        self.text: TextCard | None = None
        self.problem: Problem | None = None
        self._clip.frame.connect(self._keep)
        self._clip.loaded.connect(self.loaded)
        self._clip.positionChanged.connect(self._clip_moved)
        self._clip.ended.connect(self.ended)
        self._clip.failed.connect(self._break)
        self._card.positionChanged.connect(self.positionChanged)
        self._card.ended.connect(self.ended)

    @property
    def ready(self) -> bool:
        """Can show something now."""
        return self.state is DeckState.CARD or self._clip.state in (ClipState.READY, ClipState.ENDED)

    @property
    def sound_only(self) -> bool:
        return self.state is DeckState.CLIP and self.ready and not self._clip.has_video

    @property
    def position(self) -> int:
        """ms into the part, never past its end."""
        if self.part is None:
            return 0
        at = self._card.position if self.state is DeckState.CARD else self._clip.position
        return min(at, self.part.duration_ms)

    @property
    def seeking(self) -> bool:
        """What was asked for is not on the screen yet."""
        return self.state is DeckState.CLIP and self._clip.seeking

    @property
    def on_screen(self) -> ShownFrame | None:
        """The picture that is shown; None for words or nothing."""
        if self.state is not DeckState.CLIP or self.shown is None:
            return None
        return ShownFrame.of(self.shown)

    def load(self, part: Part, source: PartSource, at_ms: int, *, play: bool) -> None:
        """`loaded` or `failed` follows for a clip; a card is there at once."""
        self.clear()
        self.part = part
        if isinstance(source, TextCard):
            self.show_card(source, at_ms, play=play)
        else:
            self.state = DeckState.CLIP
            self._clip.load(source, at_ms, play=play)

    def show_card(self, card: TextCard, at_ms: int, *, play: bool) -> None:
        """Go on as a card, also instead of a broken clip."""
        assert self.part is not None
        self.state = DeckState.CARD
        self.text = card
        self._card.load(self.part.duration_ms, at_ms)
        if play:
            self._card.play()

    def break_off(self, part: Part, problem: Problem) -> None:
        """The source of this part could not even be opened; the caller knows, so `failed` is not said."""
        self.clear()
        self.part = part
        self.state = DeckState.BROKEN
        self.problem = problem

    def clear(self) -> None:
        """Let go of everything."""
        self._clip.close()
        self._card.pause()
        self.part = None
        self.state = DeckState.EMPTY
        self.shown = None
        self.text = None
        self.problem = None

    def play(self) -> None:
        match self.state:
            case DeckState.CLIP:
                self._clip.play()
            case DeckState.CARD:
                self._card.play()
            case _:
                return

    def pause(self) -> None:
        self._clip.pause()
        self._card.pause()

    def seek(self, at_ms: int) -> None:
        match self.state:
            case DeckState.CLIP:
                self._clip.seek(at_ms)
            case DeckState.CARD:
                self._card.seek(at_ms)
            case _:
                return

    def set_rate(self, rate: float) -> None:
        self._clip.set_rate(rate)
        self._card.set_rate(rate)

    def set_volume(self, volume: float) -> None:
        self._clip.set_volume(volume)

    def set_muted(self, muted: bool) -> None:
        self._clip.set_muted(muted)

    def _keep(self, frame: QVideoFrame) -> None:
        self.shown = frame
        self.frame.emit(frame)

    def _clip_moved(self, at_ms: int) -> None:
        assert self.part is not None
        if at_ms > self.part.duration_ms + _OVERTIME_MS and self._clip.playing:
            self._clip.pause()
            self.ended.emit()
        else:
            self.positionChanged.emit(min(at_ms, self.part.duration_ms))

    def _break(self, problem: Problem) -> None:
        self.state = DeckState.BROKEN
        self.problem = problem
        self.failed.emit()

"""A whole conversation, clip and answer by turns, as if it were one film: what there is to see, and where."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.conversation import AnswerPart, CitizenPart, Conversation, Part
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.captions import caption_at
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.clip_state import FASTEST, SLOWEST
from oefenruimte.ui.player.deck import Deck, DeckState, PartSource


def no_captions(part: Part) -> tuple[Cue, ...]:
    del part
    return ()


class FilmPlayer(QObject):
    """One position in ms for all parts. A part that cannot be played becomes a card for its duration.

    `problem` tells that a part is broken: a citizen's part goes on as a card by itself; at a broken answer
    the player stops first. All methods return at once.
    """

    frame = Signal(QVideoFrame)
    card = Signal(object)  # TextCard instead of a picture, or None: the picture is back
    caption = Signal(str)  # at most two lines; "" for nothing
    positionChanged = Signal(int)  # ms on the timeline
    durationChanged = Signal(int)  # ms
    partChanged = Signal(object)  # Part
    playingChanged = Signal(bool)
    ended = Signal()
    problem = Signal(object, object)  # Part, Problem

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decks = (Deck(self), Deck(self))
        self._active, self._standby = self._decks
        for deck in self._decks:
            deck.frame.connect(partial(self._deck_frame, deck))
            deck.loaded.connect(partial(self._deck_loaded, deck))
            deck.positionChanged.connect(partial(self._deck_moved, deck))
            deck.ended.connect(partial(self._deck_ended, deck))
            deck.failed.connect(partial(self._deck_failed, deck))
        self._conversation = Conversation(())
        self._source: Callable[[Part], PartSource] | None = None
        self._card_of: Callable[[Part, NoPicture], TextCard] | None = None
        self._captions: Callable[[Part], tuple[Cue, ...]] = no_captions
        self._cues: tuple[Cue, ...] = ()
        self._caption = ""
        self._shown_card: TextCard | None = None
        self._playing = False
        self._at_end = False
        self._rate = 1.0

    @property
    def conversation(self) -> Conversation:
        return self._conversation

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def duration(self) -> int:
        return self._conversation.duration_ms

    @property
    def position(self) -> int:
        """ms on the timeline: exactly where the frame is that is shown."""
        if self._at_end:
            return self.duration
        part = self._active.part
        return 0 if part is None else part.start_ms + self._active.position

    @property
    def part(self) -> Part | None:
        """What is on now; None when nothing is loaded."""
        return self._active.part

    def load(
        self,
        conversation: Conversation,
        source: Callable[[Part], PartSource],
        *,
        card: Callable[[Part, NoPicture], TextCard],
        captions: Callable[[Part], tuple[Cue, ...]] = no_captions,
        at_ms: int = 0,
    ) -> None:
        """Show the moment `at_ms`, paused. ValueError for a conversation without parts.

        `source(part)` gives a file, a reader (closed by this player) or a card when the clip is not at hand;
        it may raise Failure. `card(part, why)` gives what to show where there is no picture.
        """
        if not conversation.parts:
            raise ValueError("an empty conversation cannot be played")
        self.close()
        self._conversation = conversation
        self._source, self._card_of, self._captions = source, card, captions
        self.durationChanged.emit(self.duration)
        self.seek(at_ms)

    def close(self) -> None:
        """Stop and close every file and reader."""
        self._set_playing(False)
        for deck in self._decks:
            deck.clear()
        self._at_end = False
        self._conversation = Conversation(())
        self._cues = ()
        self._show_caption("")
        self._show_card(None)

    def play(self) -> None:
        """Go on; from the start when it had ended."""
        if self._active.part is None:
            return
        if self._at_end:
            self.seek(0)
        self._set_playing(True)
        self._active.play()

    def pause(self) -> None:
        self._set_playing(False)
        self._active.pause()

    def toggle(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.play()

    def skip(self, by_ms: int) -> None:
        """Forward or back along the timeline, over the borders of parts."""
        self.seek(self.position + by_ms)

    def seek(self, at_ms: int) -> None:
        """Show this moment (held within the ends); goes on playing when it played."""
        if not self._conversation.parts:
            return
        self._at_end = False
        part, inside = self._conversation.locate(at_ms)
        if part == self._active.part:
            self._active.seek(inside)
        elif part == self._standby.part:
            self._swap()
            self._active.seek(inside)
            self._enter(inside)
        else:
            self._standby.clear()
            self._open(self._active, part, inside, play=self._playing)
            self._enter(inside)
        self._moved()

    def set_rate(self, rate: float) -> None:
        """0.25-3."""
        self._rate = min(FASTEST, max(SLOWEST, rate))
        for deck in self._decks:
            deck.set_rate(self._rate)

    def set_volume(self, volume: float) -> None:
        """0-1."""
        for deck in self._decks:
            deck.set_volume(volume)

    def set_muted(self, muted: bool) -> None:
        for deck in self._decks:
            deck.set_muted(muted)

    def _open(self, deck: Deck, part: Part, inside: int, *, play: bool) -> None:
        assert self._source is not None
        try:
            source = self._source(part)
        except Failure as failure:
            deck.break_off(part, failure.problem)
            return
        deck.load(part, source, inside, play=play)

    def _swap(self) -> None:
        self._active.pause()
        self._active, self._standby = self._standby, self._active

    def _enter(self, inside: int) -> None:
        """The active deck has another part now: show it, go on, and get the next one ready."""
        part = self._active.part
        assert part is not None
        self._cues = self._captions(part)
        self.partChanged.emit(part)
        if self._active.state is DeckState.BROKEN:
            self._replace_broken(inside)
        if self._playing:
            self._active.play()
        self._show_deck()
        self._prepare_next()

    def _show_deck(self) -> None:
        deck = self._active
        if deck.sound_only:
            assert self._card_of is not None
            assert deck.part is not None
            self._show_card(self._card_of(deck.part, NoPicture.SOUND_ONLY))
        elif deck.state is DeckState.CARD:
            self._show_card(deck.text)
        elif deck.shown is not None:
            self._show_card(None)
            self.frame.emit(deck.shown)

    def _prepare_next(self) -> None:
        following = self._following()
        if following is None or not self._active.ready or self._standby.part == following:
            return
        self._open(self._standby, following, 0, play=False)

    def _following(self) -> Part | None:
        parts = self._conversation.parts
        if self._active.part is None:
            return None
        index = parts.index(self._active.part) + 1
        return parts[index] if index < len(parts) else None

    def _replace_broken(self, inside: int) -> None:
        deck = self._active
        assert self._card_of is not None
        assert deck.part is not None
        assert deck.problem is not None
        part, problem = deck.part, deck.problem
        if isinstance(part, AnswerPart):
            self._set_playing(False)
        deck.show_card(self._card_of(part, NoPicture.BROKEN), inside, play=self._playing)
        self._show_deck()
        self.problem.emit(part, problem)

    def _deck_frame(self, deck: Deck, frame: QVideoFrame) -> None:
        if deck is self._active:
            self._show_card(None)
            self.frame.emit(frame)

    def _deck_loaded(self, deck: Deck) -> None:
        if deck is self._active:
            self._show_deck()
            self._prepare_next()

    def _deck_moved(self, deck: Deck, at_ms: int) -> None:
        del at_ms
        if deck is self._active:
            self._moved()

    def _deck_failed(self, deck: Deck) -> None:
        if deck is self._active:
            self._replace_broken(deck.position)
            self._prepare_next()

    def _deck_ended(self, deck: Deck) -> None:
        if deck is not self._active:
            return
        following = self._following()
        if following is None:
            self._at_end = True
            self._set_playing(False)
            self._moved()
            self.ended.emit()
            return
        self._prepare_next()
        self._swap()
        self._enter(0)
        self._moved()

    def _moved(self) -> None:
        part = self._active.part
        if part is None:
            return
        at = self.position
        self._show_caption(
            caption_at(self._cues, at - part.start_ms) if isinstance(part, CitizenPart) else ""
        )
        self.positionChanged.emit(at)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playingChanged.emit(playing)

    def _show_caption(self, text: str) -> None:
        if text != self._caption:
            self._caption = text
            self.caption.emit(text)

    def _show_card(self, card: TextCard | None) -> None:
        if card != self._shown_card:
            self._shown_card = card
            self.card.emit(card)

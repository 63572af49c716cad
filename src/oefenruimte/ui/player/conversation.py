"""The player of a conversation: speeds, the exact frame, steps of one frame, loops and pre-roll."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from oefenruimte.domain.conversation import AnswerPart
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.player.deck import Deck
from oefenruimte.ui.player.film import FilmPlayer
from oefenruimte.ui.player.rates import rate_after
from oefenruimte.ui.player.shown import ShownFrame
from oefenruimte.ui.player.stepper import Stepper

LONGEST_PREROLL_MS = 15_000
SHORTEST_LOOP_MS = 200  # shorter than that there is nothing to see between two seeks
_CARD_STEP_MS = 40
Range = tuple[int, int]


class ConversationPlayer(FilmPlayer):
    """What a coach asks of a film. All methods return at once."""

    rateChanged = Signal(float)
    loopChanged = Signal(object)  # (start ms, end ms) on the timeline, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: Range | None = None
        self._preroll = 0
        self._stepper = Stepper(self)

    # the exact frame -----------------------------------------------------------------------------------

    @property
    def seeking(self) -> bool:
        """What was asked for is not on the screen yet."""
        return self._active.seeking

    @property
    def shown_ms(self) -> int:
        """ms on the timeline of the frame that is on the screen; while a seek is on its way, where it goes.

        A seek to this place shows that same frame.
        """
        deck = self._active
        if deck.part is None:
            return 0
        frame = deck.on_screen
        inside = deck.position if frame is None or deck.seeking else frame.at_ms
        return deck.part.start_ms + max(0, min(inside, deck.part.duration_ms - 1))

    def position_exact(self) -> Anchor:
        """The frame that is on the screen as a place in the take; while the citizen speaks, the start of
        that answer. ValueError when nothing is loaded."""
        part = self.part
        if part is None:
            raise ValueError("nothing is loaded")
        inside = self.shown_ms - part.start_ms if isinstance(part, AnswerPart) else 0
        return Anchor(part.turn_index, inside)

    def hold(self) -> int:
        """Stop on the frame that is on the screen; where it is on the timeline, ms."""
        at_ms = self.shown_ms
        if self.playing:
            self.pause()
            self.show_moment(at_ms)  # a frame that was on its way would stay instead
        return at_ms

    def covers(self, at_ms: int) -> bool:
        """Whether what is on the screen is what belongs at this place."""
        deck, (part, inside) = self._active, self._conversation.locate(at_ms)
        if deck.part != part or deck.seeking:
            return False
        return deck.on_screen is None or deck.on_screen.covers(inside)

    def neighbour(self, way: int) -> int | None:
        """Where the next frame (`way` 1) or the one before (-1) is shown; None at the ends."""
        deck = self._active
        if deck.part is None:
            return None
        frame, start, length = deck.on_screen, deck.part.start_ms, deck.part.duration_ms
        if frame is None:
            inside = deck.position + way * _CARD_STEP_MS
        else:
            inside = frame.after_ms if way > 0 else frame.before_ms
        if inside < 0 or inside >= length:
            return self.beyond(way)
        return start + inside

    def beyond(self, way: int) -> int | None:
        """The start of the next part, or the end of the one before; None at the ends."""
        part = self.part
        if part is None:
            return None
        at_ms = part.start_ms + part.duration_ms if way > 0 else part.start_ms - 1
        return at_ms if 0 <= at_ms < self.duration else None

    def step_frame(self, by: int) -> None:
        """Frames on or back, over the borders of turns; stops playing. Steps are counted while one is on its
        way."""
        self._stepper.step(by)

    # speed, loop, pre-roll -----------------------------------------------------------------------------

    def set_rate(self, rate: float) -> None:
        before = self.rate
        super().set_rate(rate)
        if self.rate != before:
            self.rateChanged.emit(self.rate)

    def step_rate(self, way: int) -> None:
        """One speed up (1) or down (-1)."""
        self.set_rate(rate_after(self.rate, way))

    @property
    def loop(self) -> Range | None:
        return self._loop

    def set_loop(self, loop: Range | None) -> None:
        """Play this stretch over and over. ValueError for one that is too short or outside the conversation;
        a seek past its end switches it off."""
        if loop is not None:
            start, end = loop
            if not 0 <= start <= end - SHORTEST_LOOP_MS or end > self.duration:
                raise ValueError("a loop lies within the conversation and lasts a while")
        if loop != self._loop:
            self._loop = loop
            self.loopChanged.emit(loop)

    @property
    def preroll(self) -> int:
        """ms"""
        return self._preroll

    def set_preroll(self, ms: int) -> None:
        """`jump` shows so much of what came before. Held within 0-15,000 ms."""
        self._preroll = min(LONGEST_PREROLL_MS, max(0, ms))

    def jump(self, at_ms: int) -> None:
        """To a mark, with what came before it."""
        self.seek(max(0, at_ms - self._preroll))

    def seek(self, at_ms: int) -> None:
        if self._loop is not None and at_ms > self._loop[1]:
            self.set_loop(None)
        self._stepper.forget()
        super().seek(at_ms)

    def show_moment(self, at_ms: int) -> None:
        """A seek that nobody asked for by hand: of a loop, or to the next frame."""
        super().seek(at_ms)

    def close(self) -> None:
        self._stepper.forget()
        self.set_loop(None)
        super().close()

    def play(self) -> None:
        self._stepper.forget()
        super().play()
        self._go_round()

    # what the decks tell -------------------------------------------------------------------------------

    def _deck_frame(self, deck: Deck, frame: QVideoFrame) -> None:
        if deck is self._active and self._past_loop(deck, frame):
            self._go_round()  # and not shown: some frames are on their way before the seek is
        else:
            super()._deck_frame(deck, frame)

    def _deck_moved(self, deck: Deck, at_ms: int) -> None:
        super()._deck_moved(deck, at_ms)
        if deck is self._active:
            self._go_round()

    def _deck_ended(self, deck: Deck) -> None:
        part = deck.part
        if (
            deck is self._active
            and part is not None
            and self._loop is not None
            and self.playing
            and self._loop[1] <= part.start_ms + part.duration_ms
        ):
            self._to_loop_start(self._loop[0])
        else:
            super()._deck_ended(deck)

    def _past_loop(self, deck: Deck, frame: QVideoFrame) -> bool:
        if self._loop is None or not self.playing or deck.part is None:
            return False
        return deck.part.start_ms + ShownFrame.of(frame).at_ms >= self._loop[1]

    def _go_round(self) -> None:
        """The clock of a clip moves in steps of up to 100 ms, so every frame is looked at."""
        if self._loop is not None and self.playing and self.shown_ms >= self._loop[1]:
            self._to_loop_start(self._loop[0])

    def _to_loop_start(self, at_ms: int) -> None:
        self.show_moment(at_ms)
        self._active.play()  # a clip that had ended would stay paused

"""A conversation to look at: stage, controls, and the timeline with the reactions under it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.conversation import Conversation, Part
from oefenruimte.domain.ids import MarkId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Cue
from oefenruimte.domain.share import Stroke
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.coach_timeline import CoachTimeline
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.deck import PartSource
from oefenruimte.ui.player.wiring import join
from oefenruimte.ui.screens.parts.reaction_words import Reaction, ReactionWords, reaction_at
from oefenruimte.ui.widgets import Themed

_LOWEST_STAGE = 180
_FRAME_MS = 50


class ConversationView(Themed, QWidget):
    """Give it a conversation with `load`; `close_player` lets go of every file. `ratio`: height by width."""

    active_changed = Signal(object)  # id of the reaction that is looked at, or None
    moved = Signal(int)  # ms

    def __init__(
        self,
        accessible_name: str,
        words: ReactionWords,
        *,
        ratio: float = 9 / 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._ratio = words, ratio
        self._reactions: tuple[Reaction, ...] = ()
        self._chosen: MarkId | None = None
        self._active: MarkId | None = None
        self._pinned: tuple[Stroke, ...] | None = None
        self.player = ConversationPlayer(self)
        self.canvas = VideoCanvas(accessible_name, parent=self)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.controls = PlayerControls(self)
        self.timeline = CoachTimeline(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.canvas, self.controls, self.timeline):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        join(self.player, self.canvas, self.controls, self.timeline)
        self.player.positionChanged.connect(self._moved)
        self.player.playingChanged.connect(lambda _: self._show_drawing())
        self.timeline.markerActivated.connect(self.jump)

    @property
    def active(self) -> MarkId | None:
        """The reaction that is looked at now."""
        return self._active

    def load(
        self,
        conversation: Conversation,
        source: Callable[[Part], PartSource],
        *,
        levels: Mapping[int, bytes],
        card: Callable[[Part, NoPicture], TextCard],
        captions: Callable[[Part], tuple[Cue, ...]],
        captions_on: bool,
        citizen: str = "",
        problem: Callable[[Part, Problem], None],
    ) -> None:
        """Show the start, paused."""
        spoken = any(captions(part) for part in conversation.parts)
        self.controls.set_captions(available=spoken, on=captions_on)
        self.canvas.set_captions_on(captions_on)
        self.timeline.set_conversation(conversation, levels, citizen)
        self.player.problem.connect(problem)
        self.player.load(conversation, source, card=card, captions=captions)

    def set_reactions(self, reactions: Sequence[Reaction]) -> None:
        """On the timeline; the list of a screen is told by `active_changed`."""
        self._reactions = tuple(reactions)
        self.timeline.set_markers([self._words.marker(reaction) for reaction in reactions])
        self._follow(self.player.position)

    def jump(self, mark_id: str) -> None:
        """To the moment of this reaction. Nothing happens when it is gone."""
        for reaction in self._reactions:
            if reaction.id == mark_id:
                self._chosen = reaction.id
                self.player.jump(reaction.at_ms)
                self._follow(reaction.at_ms)

    def fit_stage(self, width: int, height: int) -> None:
        """So wide is the view, and so much height is there for it: the stage shrinks first."""
        rest = self.controls.sizeHint().height() + self.timeline.sizeHint().height()
        wanted = min(round(width * self._ratio), height - rest)
        self.canvas.setFixedHeight(max(_LOWEST_STAGE, wanted))

    def close_player(self) -> None:
        self.player.close()

    def _moved(self, at_ms: int) -> None:
        self._follow(at_ms)
        self.moved.emit(at_ms)

    def _follow(self, at_ms: int) -> None:
        found = self._run_up(at_ms) or reaction_at(self._reactions, at_ms, self._chosen)
        active = found.id if found is not None else None
        if self._chosen is not None and active != self._chosen:
            self._chosen = None
        if active != self._active:
            self._active = active
            self.timeline.set_active_marker(active)
            self.active_changed.emit(active)
        self._show_drawing()

    def _run_up(self, at_ms: int) -> Reaction | None:
        """The chosen one, while what comes just before its moment is played."""
        for reaction in self._reactions:
            if reaction.id == self._chosen and 0 <= reaction.at_ms - at_ms <= self.player.preroll:
                return reaction
        return None

    def _show_drawing(self) -> None:
        """On the picture it was made on, which stands still: over another one it would point at nothing."""
        if self._pinned is not None:
            self.canvas.set_strokes(self._pinned)
            return
        at_ms, still = self.player.position, not self.player.playing
        here = [one for one in self._reactions if one.id == self._active]
        self.canvas.set_strokes(
            stroke
            for one in here
            if still and abs(at_ms - one.at_ms) <= _FRAME_MS
            for stroke in one.mark.drawing
        )

    def pin_drawing(self, strokes: tuple[Stroke, ...] | None) -> None:
        """What is being drawn now, in place of what a reaction has; None: it is placed, or given up."""
        self._pinned = strokes
        self._show_drawing()

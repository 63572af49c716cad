"""Reactions as every page tells about them: placed on the timeline, and in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.ids import MarkId
from oefenruimte.domain.share import Mark, MarkKind, Rating
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.markers import MarkerKind, TimelineMarker

RATINGS = tuple(Rating)  # in order: one block more for each
_LINGER_MS = 4000  # so long a reaction stays the one that is looked at
_EARLY_MS = 40  # a frame: a player stops a little before or after the moment it was sent to


@dataclass(frozen=True, slots=True)
class Reaction:
    """A mark with its place on the timeline. `edited`: the learner does not have it like this yet. `by`: the
    name of who made it, where that is not clear."""

    mark: Mark
    at_ms: int
    end_ms: int | None = None
    edited: bool = False
    by: str = ""

    @property
    def id(self) -> MarkId:
        return self.mark.id

    @property
    def time(self) -> str:
        """ "0:58", or "0:58–1:04" for a stretch."""
        start = clock_text(self.at_ms)
        return start if self.end_ms is None else f"{start}–{clock_text(self.end_ms)}"

    def covers(self, at_ms: int) -> bool:
        """Whether this is what is talked about at this moment."""
        end = self.at_ms + _LINGER_MS if self.end_ms is None else max(self.end_ms, self.at_ms + _LINGER_MS)
        return self.at_ms - _EARLY_MS <= at_ms < end


def reactions_on(
    conversation: Conversation,
    marks: Iterable[Mark],
    edited: frozenset[MarkId] = frozenset(),
    by: str = "",
) -> tuple[Reaction, ...]:
    """In the order of the conversation. A mark on a turn that this take does not have is left out."""
    turns = {part.turn_index for part in conversation.parts}
    placed = [
        _placed(conversation, mark, mark.id in edited, by)
        for mark in marks
        if mark.anchor.turn_index in turns
    ]
    return in_order(placed)


def in_order(reactions: Iterable[Reaction]) -> tuple[Reaction, ...]:
    """As they come in the conversation."""
    return tuple(sorted(reactions, key=lambda reaction: (reaction.at_ms, reaction.id)))


def reaction_at(reactions: Sequence[Reaction], at_ms: int, chosen: MarkId | None = None) -> Reaction | None:
    """The one to show at this moment: the chosen one as long as it lasts, else the last that began."""
    here = [reaction for reaction in reactions if reaction.covers(at_ms)]
    for reaction in here:
        if reaction.id == chosen:
            return reaction
    return here[-1] if here else None


class ReactionWords(QObject):
    """Make one per screen."""

    def kind(self, kind: MarkKind) -> str:
        return {
            MarkKind.COMPLIMENT: self.tr("Compliment"),
            MarkKind.TIP: self.tr("Tip"),
            MarkKind.QUESTION: self.tr("Vraag"),
        }[kind]

    def rating(self, rating: Rating) -> str:
        return {
            Rating.NOT_YET: self.tr("Nog niet"),
            Rating.A_LITTLE: self.tr("Een beetje"),
            Rating.GOOD: self.tr("Goed"),
            Rating.VERY_GOOD: self.tr("Heel goed"),
        }[rating]

    def count(self, count: int) -> str:
        if count == 0:
            return self.tr("Nog geen reacties")
        return self.tr("1 reactie") if count == 1 else self.tr("{0} reacties").format(count)

    def spoken(self, reaction: Reaction) -> str:
        """ "Tip op 0:58. Wacht hier." """
        words = self.tr("{0} op {1}").format(self.kind(reaction.mark.kind), reaction.time)
        if reaction.by:
            words = self.tr("{0}, van {1}").format(words, reaction.by)
        return f"{words}. {self.said(reaction.mark)}"

    def said(self, mark: Mark) -> str:
        """The text; for a reaction without, what it is."""
        if mark.text:
            return mark.text
        return self.tr("Gesproken reactie") if mark.voice is not None else self.tr("Tekening op het beeld")

    def marker(self, reaction: Reaction) -> TimelineMarker:
        return TimelineMarker(
            reaction.id,
            reaction.at_ms,
            MarkerKind(reaction.mark.kind),
            self.spoken(reaction),
            end_ms=reaction.end_ms,
        )


def _placed(conversation: Conversation, mark: Mark, edited: bool, by: str) -> Reaction:
    at_ms = conversation.position(mark.anchor)
    end_ms = None
    if mark.end_ms is not None:
        end_ms = at_ms + max(0, mark.end_ms - mark.anchor.at_ms)
    return Reaction(mark, at_ms, end_ms, edited, by)

"""The conversation as it was: citizen's clip, answer, next clip, … on one timeline. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from oefenruimte.domain.take import Anchor


@dataclass(frozen=True, slots=True)
class CitizenPart:
    """The citizen speaks. When the clip itself is not at hand, `lines` is shown for `duration_ms`."""

    turn_index: int
    start_ms: int
    duration_ms: int


@dataclass(frozen=True, slots=True)
class AnswerPart:
    turn_index: int
    start_ms: int
    duration_ms: int


Part = CitizenPart | AnswerPart


@dataclass(frozen=True, slots=True)
class Conversation:
    """Parts in order; each begins where the one before ends."""

    parts: tuple[Part, ...]

    @property
    def duration_ms(self) -> int:
        return sum(part.duration_ms for part in self.parts)

    def locate(self, at_ms: int) -> tuple[Part, int]:
        """The part that plays at `at_ms` and the ms into it. Clamped to the ends; ValueError when empty."""
        if not self.parts:
            raise ValueError("an empty conversation has no moments")
        at_ms = max(0, at_ms)
        for part in self.parts:
            if at_ms < part.start_ms + part.duration_ms:
                return part, at_ms - part.start_ms
        last = self.parts[-1]
        return last, last.duration_ms

    def position(self, anchor: Anchor) -> int:
        """Where on the timeline this moment is. KeyError when the take has no such turn."""
        part = self.answer(anchor.turn_index)
        return part.start_ms + min(max(0, anchor.at_ms), part.duration_ms)

    def anchor(self, at_ms: int) -> Anchor:
        """The moment of the take at this place; while the citizen speaks: the start of the answer."""
        part, inside = self.locate(at_ms)
        match part:
            case AnswerPart():
                return Anchor(part.turn_index, inside)
            case CitizenPart():
                return Anchor(part.turn_index, 0)

    def answer(self, turn_index: int) -> AnswerPart:
        for part in self.parts:
            if isinstance(part, AnswerPart) and part.turn_index == turn_index:
                return part
        raise KeyError(turn_index)

    @property
    def answers_ms(self) -> int:
        """Length of the answers together."""
        return sum(part.duration_ms for part in self.parts if isinstance(part, AnswerPart))

    def answers_only(self, at_ms: int) -> Anchor:
        """The moment `at_ms` along the answers laid end to end, as the command line counts."""
        answers = [part for part in self.parts if isinstance(part, AnswerPart)]
        if not answers:
            raise ValueError("an empty conversation has no moments")
        for part in answers:
            if at_ms < part.duration_ms:
                return Anchor(part.turn_index, max(0, at_ms))
            at_ms -= part.duration_ms
        return Anchor(answers[-1].turn_index, answers[-1].duration_ms)


def conversation(turns: Iterable[tuple[int, int]]) -> Conversation:
    """Build from (clip duration, answer duration) in ms per turn as played."""
    parts: list[Part] = []
    start = 0
    for index, (clip_ms, answer_ms) in enumerate(turns):
        if clip_ms > 0:
            parts.append(CitizenPart(index, start, clip_ms))
            start += clip_ms
        parts.append(AnswerPart(index, start, answer_ms))
        start += answer_ms
    return Conversation(tuple(parts))

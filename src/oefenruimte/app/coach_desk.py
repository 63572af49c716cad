"""What lies on the coach's desk for one share: what is being typed, and what was sent already. Pure."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from oefenruimte.domain.ids import MarkId, ShareId
from oefenruimte.domain.share import InboxItem, Mark, MarkKind, Rating, Stroke, StrokeKind, Voice
from oefenruimte.domain.take import Anchor


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A reaction that is being written. `mark_id`: it changes this one, which was placed before."""

    text: str = ""
    kind: MarkKind = MarkKind.COMPLIMENT
    anchor: Anchor | None = None
    end_ms: int | None = None
    mark_id: MarkId | None = None
    drawing: tuple[Stroke, ...] = ()
    voice: Voice | None = None

    @property
    def empty(self) -> bool:
        return not (self.text.strip() or self.drawing or self.voice)


@dataclass(frozen=True, slots=True)
class Drafts:
    """Everything a coach has about one share. `edited`: new or other than what the learner has.

    `changed`: what was sent is no longer all there is (also when a reaction was taken away).
    """

    marks: tuple[Mark, ...]
    ratings: Mapping[str, Rating]
    unplaced: Unplaced = Unplaced()
    sent_at: datetime | None = None
    edited: frozenset[MarkId] = frozenset()
    changed: bool = False
    asks_new_take: bool = False

    @property
    def empty(self) -> bool:
        """There is nothing to send."""
        return not self.marks and not self.ratings and not self.asks_new_take

    @property
    def unsent(self) -> bool:
        """There is something that the learner does not have."""
        return self.changed or not self.unplaced.empty or (self.sent_at is None and not self.empty)

    @property
    def has_compliment(self) -> bool:
        return any(mark.kind is MarkKind.COMPLIMENT for mark in self.marks)


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A share in the list. `worked_on`: the day the coach last did something with it."""

    item: InboxItem
    worked_on: date | None = None
    sent_on: date | None = None
    changed: bool = False  # after sending, and not sent again yet


@dataclass(frozen=True, slots=True)
class Sent:
    """Traces of a sheet as it was sent: enough to see what is different now."""

    marks: Mapping[str, str] = field(default_factory=dict)  # by id
    ratings: Mapping[str, str] = field(default_factory=dict)  # by behaviour id
    asks_new_take: bool = False

    @classmethod
    def of(cls, marks: Iterable[Mark], ratings: Mapping[str, Rating], asks_new_take: bool = False) -> "Sent":
        return cls(
            {mark.id: _trace(mark) for mark in marks},
            {behaviour: str(rating) for behaviour, rating in ratings.items()},
            asks_new_take,
        )

    def edited(self, marks: Iterable[Mark]) -> frozenset[MarkId]:
        """Those that are new or were changed since."""
        return frozenset(mark.id for mark in marks if self.marks.get(mark.id) != _trace(mark))

    def other(self, mark: Mark) -> bool:
        """The learner has another version of it."""
        return self.marks.get(mark.id, _trace(mark)) != _trace(mark)


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept in the settings about one share, besides the drafts that have their own tables."""

    unplaced: Unplaced = Unplaced()
    worked_on: date | None = None
    sent: Sent | None = None
    asks_new_take: bool = False

    def to_json(self) -> dict[str, Any]:
        unplaced, anchor, sent = self.unplaced, self.unplaced.anchor, self.sent
        return {
            "text": unplaced.text,
            "kind": str(unplaced.kind),
            "place": None if anchor is None else [anchor.turn_index, anchor.at_ms, unplaced.end_ms],
            "mark": unplaced.mark_id,
            "worked_on": None if self.worked_on is None else self.worked_on.isoformat(),
            "sent": None if sent is None else _sent_to_json(sent),
            "asks": self.asks_new_take,
            "drawing": [_stroke_to_json(stroke) for stroke in unplaced.drawing],
            "voice": None if unplaced.voice is None else [unplaced.voice.id, unplaced.voice.duration_ms],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any] | None) -> "Memory":
        """None is a share nobody has touched yet, or one that was withdrawn."""
        if data is None:
            return cls()
        turn_index, at_ms, end_ms = data["place"] or (None, 0, None)
        unplaced = Unplaced(
            text=data["text"],
            kind=MarkKind(data["kind"]),
            anchor=None if turn_index is None else Anchor(turn_index, at_ms),
            end_ms=end_ms,
            mark_id=data["mark"],
            drawing=tuple(Stroke(StrokeKind(kind), *sides) for kind, *sides in data.get("drawing", ())),
            voice=Voice(*data["voice"]) if data.get("voice") else None,
        )
        day, sent = data["worked_on"], data["sent"]
        return cls(
            unplaced,
            None if day is None else date.fromisoformat(day),
            None if sent is None else Sent(sent["marks"], sent["ratings"], sent.get("asks", False)),
            data.get("asks", False),
        )


def memory_key(share_id: ShareId) -> str:
    """The name of the setting."""
    return f"desk/{share_id}"


def _trace(mark: Mark) -> str:
    content: list[object] = [
        mark.anchor.turn_index,
        mark.anchor.at_ms,
        mark.end_ms,
        str(mark.kind),
        mark.text,
    ]
    if mark.drawing or mark.voice is not None:  # without these a trace is what it always was
        voice = None if mark.voice is None else mark.voice.id
        content += [[_stroke_to_json(stroke) for stroke in mark.drawing], voice]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


def _stroke_to_json(stroke: Stroke) -> list[object]:
    return [str(stroke.kind), stroke.x1, stroke.y1, stroke.x2, stroke.y2]


def _sent_to_json(sent: Sent) -> dict[str, object]:
    return {"marks": dict(sent.marks), "ratings": dict(sent.ratings), "asks": sent.asks_new_take}

"""The coach's drafts as they are kept: marks and ratings in their tables, the rest in one setting a share."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from oefenruimte.app.coach_desk import Drafts, InboxLine, Memory, Sent, memory_key
from oefenruimte.domain.ids import ShareId
from oefenruimte.domain.share import InboxItem

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


def read_memory(unit: "Unit", share_id: ShareId) -> Memory:
    return Memory.from_json(unit.settings.get(memory_key(share_id)))


def keep_memory(unit: "Unit", share_id: ShareId, memory: Memory) -> None:
    unit.settings.put(memory_key(share_id), memory.to_json())


def read_drafts(unit: "Unit", share_id: ShareId) -> Drafts:
    """All there is about this share, sent or not."""
    memory = read_memory(unit, share_id)
    marks, ratings = tuple(unit.drafts.marks(share_id)), dict(unit.drafts.ratings(share_id))
    sent = memory.sent
    return Drafts(
        marks=marks,
        ratings=ratings,
        unplaced=memory.unplaced,
        sent_at=unit.drafts.last_sent_at(share_id),
        edited=sent.edited(marks) if sent else frozenset(),
        changed=sent is not None and sent != Sent.of(marks, ratings, memory.asks_new_take),
        asks_new_take=memory.asks_new_take,
    )


def inbox_lines(unit: "Unit", items: Sequence[InboxItem]) -> list[InboxLine]:
    """How far the coach is with each of these: as many statements for fifty as for ten."""
    ids = [item.share_id for item in items]
    kept = unit.settings.some(memory_key(share_id) for share_id in ids)
    memories = {share_id: Memory.from_json(kept.get(memory_key(share_id))) for share_id in ids}
    marks, ratings = unit.drafts.marks_of(ids), unit.drafts.ratings_of(ids)
    sent_at = unit.drafts.sent_at_of(ids)
    lines = []
    for item in items:
        share_id, memory = item.share_id, memories[item.share_id]
        now = Sent.of(marks.get(share_id, ()), ratings.get(share_id, {}), memory.asks_new_take)
        changed = memory.sent is not None and memory.sent != now
        at = sent_at.get(share_id)
        sent_on = None if at is None else at.astimezone().date()
        lines.append(InboxLine(item, memory.worked_on, sent_on, changed))
    return lines

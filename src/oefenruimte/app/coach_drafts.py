"""The coach's drafts as they are kept: marks and ratings in their tables, the rest in one setting a share."""

from typing import TYPE_CHECKING

from oefenruimte.app.coach_desk import Drafts, Memory, Sent, memory_key
from oefenruimte.domain.ids import ShareId

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

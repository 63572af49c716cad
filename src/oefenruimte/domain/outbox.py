"""What waits to go to the space: written down first, sent after. Nothing is lost when sending fails."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from oefenruimte.domain.ids import ObjectId


class OutboxAction(StrEnum):
    PUT = "put"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing to do in the space. Doing it twice changes nothing there.

    `object_id` with `action` names it; `key` is the path in the space; `file` is a name in the profile's
    outbox folder ("" for a delete); `last_problem` is the code of what stopped the last attempt.
    """

    object_id: ObjectId
    action: OutboxAction
    key: str
    file: str
    created_at: datetime  # aware, UTC
    attempts: int = 0
    last_problem: str = ""

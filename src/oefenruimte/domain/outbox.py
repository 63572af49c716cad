"""What waits to go to the space: written down first, sent after. Nothing is lost when sending fails."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from oefenruimte.domain.ids import ObjectId


class OutboxAction(StrEnum):
    PUT = "put"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing to do in the space. Doing it twice changes nothing there.

    `object_id` with `action` names it; `key` is the path in the space; `file` is a name in the profile's
    outbox folder ("" for a delete); `last_problem` is the code of what stopped the last attempt, and before
    `next_attempt_at` it is not tried again.
    """

    object_id: ObjectId
    action: OutboxAction
    key: str
    file: str
    created_at: datetime  # aware, UTC
    attempts: int = 0
    last_problem: str = ""
    next_attempt_at: datetime | None = None  # aware, UTC; None: at once


@dataclass(frozen=True, slots=True)
class KeptObject:
    """An object of one's own whose sealed file stays in the outbox folder, to be put again when the space
    loses it. `about` is the share it belongs to: with that it ends, and at the latest after `until`."""

    object_id: ObjectId
    key: str
    file: str
    size: int  # bytes of the file
    sha256: str  # of the age file in it, hex
    until: date
    about: str = ""

"""Whether to remind somebody now: in words that say nothing of what they practise. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time

from oefenruimte.domain.worded import worded

REFRESHER = worded("Er ligt een opfrisser voor je klaar. Drie minuten is genoeg.")
QUESTION = worded("De weekvraag ligt voor je klaar. Een halve minuut is genoeg.")
UNFINISHED = worded("Je nulmeting is nog niet af. Je kunt verder waar je was.")


@dataclass(frozen=True, slots=True)
class Waiting:
    """What there is to be reminded of."""

    baseline: bool = False
    refreshers: int = 0
    question: bool = False


def is_allowed(at: time, begin: time, end: time) -> bool:
    """From `begin` up to `end`, also over midnight (20:00 to 2:00). Two equal times: always."""
    if begin < end:
        return begin <= at < end
    return begin == end or at >= begin or at < end


def due_reminder(now: datetime, begin: time, end: time, last: date | None, waiting: Waiting) -> str | None:
    """What to say; None in the quiet hours (all that is not from `begin` up to `end`), when something was
    said on this day already, and when nothing waits.

    `now` is local time. The words stand on a desktop where others may look along.
    """
    if not is_allowed(now.time(), begin, end) or (last is not None and last >= now.date()):
        return None
    if waiting.baseline:
        return UNFINISHED
    if waiting.refreshers:
        return REFRESHER
    return QUESTION if waiting.question else None

"""What a learner has shown to others, and the compliments that came back: also once a take is gone."""

from dataclasses import dataclass
from datetime import date

from oefenruimte.domain.share import GrantState, MarkKind, ReceivedFeedback


@dataclass(frozen=True, slots=True)
class Shown:
    """A take that was shared: `until` and including that day, unless `state` says that it ended before.

    `kept`: the take has gone, this line is what stayed.
    """

    key: str  # "share/<share>"
    title: str
    whom: str
    shared_on: date
    until: date
    state: GrantState
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Compliment:
    """A compliment that was received and read about a take one shared."""

    key: str  # "compliment/<share>/<coach>/<mark>"
    text: str
    by: str
    exercise: str
    on: date
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Portfolio:
    shown: tuple[Shown, ...] = ()  # newest first
    compliments: tuple[Compliment, ...] = ()  # newest first


def keys_of(portfolio: Portfolio) -> set[str]:
    return {one.key for one in portfolio.shown} | {one.key for one in portfolio.compliments}


def share_key(share_id: str) -> str:
    return f"share/{share_id}"


def compliments_of(received: ReceivedFeedback, exercise: str) -> tuple[Compliment, ...]:
    """Those in writing, of a sheet that was read: one should have read it oneself before it counts."""
    if not received.read:
        return ()
    share = received.sheet.share_id
    return tuple(
        Compliment(
            key=f"compliment/{share}/{received.coach.id}/{mark.id}",
            text=mark.text,
            by=received.coach.name,
            exercise=exercise,
            on=received.received_at.astimezone().date(),
        )
        for mark in received.sheet.marks
        if mark.kind is MarkKind.COMPLIMENT and mark.text
    )

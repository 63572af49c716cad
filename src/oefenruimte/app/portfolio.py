"""The portfolio: what one has shown to others and the compliments that came back, over time. One's own.

As long as a take is there, its lines are read from the shares and sheets themselves. When a take goes by
itself (`Retention`), its lines are kept in a table of the profile's database; when the learner erases a take
by hand they go along. What others said with their voice only goes with the take in both cases.
"""

from typing import TYPE_CHECKING

from oefenruimte.domain.ids import ShareId, TakeId
from oefenruimte.domain.portfolio import (
    Compliment,
    Portfolio,
    Shown,
    compliments_of,
    keys_of,
    share_key,
)
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.domain.take import Take
from oefenruimte.domain.worded import worded
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_SHOWN = frozenset(
    {
        GrantState.SENT,
        GrantState.WITHDRAWING,
        GrantState.WITHDRAWN,
        GrantState.EXPIRED,
        GrantState.STRANDED,
    }
)  # somebody could see it


class Portfolios:
    """All methods block on disk: call them off the GUI thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> Portfolio:
        """Everything but what was taken out, newest first. A take that is being erased is not in it."""
        with self._store.unit() as unit:
            takes = {take.id: take for take in unit.takes.list()}
            kept, now, hidden = unit.portfolio.get(), _told(unit, takes), unit.portfolio.hidden()
        shown = [one for one in (*now.shown, *kept.shown) if one.key not in hidden]
        said = [one for one in (*now.compliments, *kept.compliments) if one.key not in hidden]
        shown.sort(key=lambda one: one.shared_on, reverse=True)
        said.sort(key=lambda one: one.on, reverse=True)
        return Portfolio(tuple(shown), tuple(said))

    def remove(self, key: str) -> None:
        """Take one line out, for good: it comes back nowhere. The take and its feedback stay as they are.
        BAD_ARGUMENT when there is no such line."""
        with self._store.unit() as unit:
            kept = unit.portfolio.get()
            if key in keys_of(kept):
                unit.portfolio.remove(key)
                return
            now = _told(unit, {take.id: take for take in unit.takes.list()})
            if key not in keys_of(now):
                raise fail(Code.BAD_ARGUMENT, "no such line", what=worded("regel van je portfolio"))
            unit.portfolio.hide(key, ShareId(key.split("/")[1]))


def keep_portfolio(unit: "Unit", take_id: TakeId) -> None:
    """Within a transaction, before a take goes by itself: its lines stay. TAKE_UNKNOWN."""
    told, hidden = _told(unit, {take_id: unit.takes.get(take_id)}), unit.portfolio.hidden()
    unit.portfolio.keep(
        Portfolio(
            tuple(one for one in told.shown if one.key not in hidden),
            tuple(one for one in told.compliments if one.key not in hidden),
        )
    )


def _told(unit: "Unit", takes: dict[TakeId, Take]) -> Portfolio:
    """What the shares and sheets about these takes say, newest first."""
    shown = [
        _shown(grant, takes[grant.take_id])
        for grant in reversed(list(unit.grants.list()))
        if grant.state in _SHOWN and grant.take_id in takes
    ]
    said: list[Compliment] = []
    for received in reversed(list(unit.feedback.list())):
        take = takes.get(received.grant.take_id)
        if take is not None:
            said += compliments_of(received, take.scenario_title)
    return Portfolio(tuple(shown), tuple(said))


def _shown(grant: Grant, take: Take) -> Shown:
    return Shown(
        key=share_key(grant.share_id),
        title=take.scenario_title,
        whom=grant.contact_name,
        shared_on=grant.shared_on,
        until=grant.until,
        state=grant.state,
    )

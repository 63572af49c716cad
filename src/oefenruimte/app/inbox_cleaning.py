"""What nobody needs any more leaves the own inbox: otherwise a list that is asked for at every round grows
for ever (docs/adr/0013-own-inbox.md).

Only what was taken in, in the transaction that kept it, and only once its author does not put it again: what
the space lost is healed from the author, and a program that removes what another puts back would never end.
"""

import logging
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId, ShareId
from oefenruimte.domain.problem import OUT_OF_REACH, Failure
from oefenruimte.domain.share import GrantState, InboxState
from oefenruimte.sharing.header import ObjectType
from oefenruimte.sharing.layout import object_id_of
from oefenruimte.sharing.transport import Entry, Transport
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)

_MARGIN = timedelta(days=7)  # after the last day: clocks differ, and a laptop may have slept
_AT_ONCE = 500  # deletes in a round: nobody waits for them
_REPLACED = "replaced"


def remember(
    unit: "Unit", object_id: ObjectId, kind: ObjectType, share_id: ShareId, until: date | None = None
) -> None:
    """What an object of the own inbox was about, in the transaction that takes it in. `until`: the last day
    of the share, where that is not known here."""
    if until is None:
        grant, item = unit.grants.find(share_id), unit.inbox.find(share_id)
        until = item.manifest.until if item is not None else grant.until if grant is not None else None
    unit.settings.put(_about(object_id), [kind, share_id, "" if until is None else until.isoformat()])


def sheet_came(
    unit: "Unit", object_id: ObjectId, author: MemberId, share_id: ShareId, *, newest: bool
) -> None:
    """Of the sheets of one author about an own share all but the newest are over."""
    if unit.grants.find(share_id) is None:
        return  # perhaps a database of before: not a reason to lose anything
    key = f"inbox-sheet/{share_id}/{author}"
    over = unit.settings.get(key, "") if newest else object_id
    if newest:
        unit.settings.put(key, object_id)
    if over:
        unit.settings.put(_about(ObjectId(over)), [_REPLACED, share_id, ""])


class InboxCleaning:
    """For the thread that syncs."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._day: date | None = None

    def run(self, transport: Transport, entries: Iterable[Entry]) -> int:
        """Remove what is over of `entries`, the own inbox; how many. Nothing the second time on one day.

        One of OUT_OF_REACH. A space that may not be written to keeps what it has.
        """
        today = self._clock.today()
        if self._day == today:
            return 0
        over = self._over(entries, today)[:_AT_ONCE]
        for entry in over:
            try:
                transport.delete(entry.key)
            except Failure as failure:
                if failure.problem.code in OUT_OF_REACH:
                    raise
                _log.info("what is over stays in the inbox: %s", failure.problem.code)
                break
        self._day = today
        return len(over)

    def _over(self, entries: Iterable[Entry], today: date) -> list[Entry]:
        there = {_about(one): entry for entry in entries if (one := object_id_of(entry.key)) is not None}
        with self._store.unit() as unit:
            known = unit.settings.some(there)
            grants = unit.grants.in_states((GrantState.WITHDRAWN,)) if known else []
            withdrawn = {grant.share_id for grant in grants}
            withdrawn |= set(unit.inbox.ids_in((InboxState.WITHDRAWN,))) if known else set()
        return [
            there[key]
            for key, (kind, share_id, until) in known.items()
            if kind == _REPLACED
            or (until and today > date.fromisoformat(until) + _MARGIN)
            # The word that it was withdrawn is still needed by who begins anew.
            or (share_id in withdrawn and kind != ObjectType.TOMBSTONE)
        ]


def _about(object_id: ObjectId) -> str:
    return f"inbox-about/{object_id}"

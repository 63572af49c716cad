"""The newest roster in the space: fetched, checked against what was seen before, and only then believed."""

import io
import logging
from datetime import date
from typing import TYPE_CHECKING

from oefenruimte.app.organisation_memory import KeptRoster, kept_roster, pinned, take_in
from oefenruimte.app.refusals import Refusals
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.domain.organisation import Organisation
from oefenruimte.domain.problem import OUT_OF_REACH, Code, Failure, fail
from oefenruimte.sharing.layout import ROSTER, roster_key, roster_sequence
from oefenruimte.sharing.roster import MAX_ROSTER_BYTES, SignedRoster, read_roster
from oefenruimte.sharing.transport import Entry, Transport
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)

Skipped = tuple[tuple[str, str], ...]  # key, problem code: as in SyncReport


class RosterInbox:
    """Not for two threads at a time."""

    def __init__(self, store: Store, me: MemberId, clock: Clock) -> None:
        self._store = store
        self._me = me
        self._clock = clock
        self._refusals = Refusals()

    def refresh(self, transport: Transport) -> Skipped:
        """Take in the highest roster that is in order; (key, code) of what is not. OUT_OF_REACH is raised.

        What was known stays when something is wrong: a roster is never lost because of the space.
        """
        with self._store.unit() as unit:
            space, organisation = unit.space.get(), pinned(unit)
            kept = None if organisation is None else kept_roster(unit, organisation)
            same = None if organisation is None else unit.settings.get(_look_key(organisation), None)
        if space is None or organisation is None:
            return ()
        earlier = "" if kept is None or kept.sequence == 1 else roster_key(kept.sequence - 1)
        entries = [
            entry for entry in transport.list(ROSTER, earlier) if roster_sequence(entry.key) is not None
        ]
        self._refusals.begin(1, entries)
        refused: list[tuple[str, str]] = []
        for entry in sorted(entries, key=lambda one: one.key, reverse=True):
            sequence = roster_sequence(entry.key) or 0
            if kept is not None and (sequence < kept.sequence or (entry.mark and _look(entry) == same)):
                break
            code = self._refusals.code(entry) or self._try(transport, space.id, organisation, kept, entry)
            if code is None:
                with self._store.unit() as unit:
                    unit.settings.put(_look_key(organisation), _look(entry))
                break
            refused.append((entry.key, code))
        return (*refused, *_rolled_back(kept, entries))

    def highest(self, transport: Transport, space: SpaceId, organisation: Organisation) -> SignedRoster:
        """For who joins: the highest roster of this organisation. ROSTER_MISSING when none is in order."""
        entries = [entry for entry in transport.list(ROSTER) if roster_sequence(entry.key) is not None]
        for entry in sorted(entries, key=lambda one: one.key, reverse=True):
            try:
                with self._store.unit() as unit:
                    kept = kept_roster(unit, organisation)
                signed = _fetched(transport, entry, organisation)
                self._check(signed, space, kept, entry)
            except Failure as failure:
                if failure.problem.code in OUT_OF_REACH:
                    raise
                _log.warning("a roster is not in order: %s", failure.problem.code)
            else:
                return signed
        raise fail(Code.ROSTER_MISSING, f"{len(entries)} looked at")

    def keep(self, space: SpaceId, organisation: Organisation, signed: SignedRoster) -> None:
        with self._store.unit() as unit:
            take_in(unit, space, organisation, signed, self._me)

    def _try(
        self,
        transport: Transport,
        space: SpaceId,
        organisation: Organisation,
        kept: KeptRoster | None,
        entry: Entry,
    ) -> str | None:
        try:
            signed = _fetched(transport, entry, organisation)
            self._check(signed, space, kept, entry)
            if kept is None or signed.sha256 != kept.sha256:
                self.keep(space, organisation, signed)
        except Failure as failure:
            if failure.problem.code in OUT_OF_REACH:
                raise
            _log.warning("a roster is refused: %s", failure.problem.code)
            self._refusals.refused(entry, failure.problem.code)
            return str(failure.problem.code)
        self._refusals.accepted(entry)
        return None

    def _check(self, signed: SignedRoster, space: SpaceId, kept: KeptRoster | None, entry: Entry) -> None:
        with self._store.unit() as unit:
            check_next(unit, signed, space, kept, self._clock.today())
        if signed.roster.sequence != roster_sequence(entry.key):
            raise fail(Code.OBJECT_FOREIGN, "a roster under another number")


def check_next(
    unit: "Unit", signed: SignedRoster, space: SpaceId, kept: KeptRoster | None, today: date
) -> None:
    """Whether this roster may follow the one that is kept (or is it).

    OBJECT_FOREIGN, ROSTER_OLDER, ROSTER_FORKED, OBJECT_UNSIGNED (by somebody who was revoked),
    DELEGATION_EXPIRED.
    """
    if signed.space != space:
        raise fail(Code.OBJECT_FOREIGN, "a roster of another space")
    if kept is not None:
        _check_follows(signed, kept)
        if signed.sha256 == kept.sha256:
            return
        signer = unit.members.get(kept.organisation, signed.signer)
        if signer is not None and signer.revoked_on is not None:
            raise fail(Code.OBJECT_UNSIGNED, "signed by an administrator who was revoked")
    if signed.delegation.expires_on < today:
        raise fail(Code.DELEGATION_EXPIRED, "the mandate of who signed is over")


def _check_follows(signed: SignedRoster, kept: KeptRoster) -> None:
    sequence = signed.roster.sequence
    if sequence < kept.sequence:
        raise fail(Code.ROSTER_OLDER, f"{sequence} after {kept.sequence}")
    if sequence == kept.sequence and signed.sha256 != kept.sha256:
        raise fail(Code.ROSTER_FORKED, f"two of number {sequence}")
    if signed.delegation.number < kept.delegation.number:
        raise fail(Code.DELEGATION_EXPIRED, "an earlier mandate")
    # A new mandate of the root settles which of two histories goes on.
    settled = signed.delegation.number > kept.delegation.number
    if sequence == kept.sequence + 1 and signed.previous != kept.sha256 and not settled:
        raise fail(Code.ROSTER_FORKED, "it follows another roster")


def _look_key(organisation: Organisation) -> str:
    """The setting with how the roster of now looked in the list when it was read: a large organisation has
    a large roster, which is not read again in every session."""
    return f"organisation/look/{organisation.id}"


def _look(entry: Entry) -> list[str | int]:
    return [entry.key, entry.size, entry.mark]


def _fetched(transport: Transport, entry: Entry, organisation: Organisation) -> SignedRoster:
    file = io.BytesIO()
    transport.fetch(entry.key, file, MAX_ROSTER_BYTES)
    return read_roster(file.getvalue(), organisation.root_key)


def _rolled_back(kept: KeptRoster | None, entries: list[Entry]) -> Skipped:
    """The place shows less than it did: an old copy was put back, or the newest was taken away."""
    if kept is None or any((roster_sequence(entry.key) or 0) >= kept.sequence for entry in entries):
        return ()
    return ((roster_key(kept.sequence), str(Code.ROSTER_OLDER)),)

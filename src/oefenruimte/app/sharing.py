"""Share one take, withdraw it, exchange objects with the space. The only use case that sends anything."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from oefenruimte.app.organisation_memory import policy_of
from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.share_copy import Progress, ShareCopy, copy_take
from oefenruimte.app.space import Spaces
from oefenruimte.app.spool import Spool
from oefenruimte.app.takes import Takes
from oefenruimte.app.talk import Talk
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MemberId, ShareId, TakeId, new_id
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.share import Contact, Grant, GrantState, RubricLine, ShareManifest
from oefenruimte.domain.take import Take
from oefenruimte.sharing import payload
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.text import MAX_MESSAGE, own_text
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

__all__ = ["LIVE", "MAX_MESSAGE", "Sharing", "live_grants"]

LIVE = (GrantState.QUEUED, GrantState.SENT)  # someone can open it, now or soon, and it can be withdrawn
SEEN = (*LIVE, GrantState.STRANDED)  # someone can open it
_COPYING = 0.9  # of the work; the rest is sealing


class Sharing:
    def __init__(
        self,
        store: Store,
        takes: Takes,
        spaces: Spaces,
        outbox: Outbox,
        spool: Spool,
        talk: Talk,
        clock: Clock,
    ) -> None:
        self._store = store
        self._takes = takes
        self._spaces = spaces
        self._outbox = outbox
        self._spool = spool
        self._talk = talk
        self._clock = clock

    def grants(self, take_id: TakeId | None = None) -> list[Grant]:
        """What was shared, newest last."""
        with self._store.unit() as unit:
            return list(unit.grants.list(take_id))

    def share(
        self,
        take_id: TakeId,
        contact_id: MemberId | None = None,
        *,
        circle_id: CircleId | None = None,
        scenario: Scenario | None,
        until: date,
        message: str = "",
        with_self_check: bool = False,
        progress: Progress = lambda _: None,
    ) -> Grant:
        """Make the copy for this one contact, or all of a circle, and put it in the outbox; `Outbox.send`
        delivers it. Exactly one of the two is given.

        A new file, new key, new ids, this day's date and nothing else of the recording. `progress` reaches
        1.0 only once it is queued; when it raises before that, nothing is shared and nothing is left.
        NO_SPACE, CONTACT_UNKNOWN, CONTACT_CHANGED, CONTACT_REVOKED, TAKE_UNKNOWN, BAD_ARGUMENT (date in the
        past or later than the organisation allows, message too long).
        """
        if until < self._clock.today():
            raise fail(Code.BAD_ARGUMENT, "the date lies in the past", what="datum")
        message = own_text(message, MAX_MESSAGE, "bericht")
        space = self._spaces.required()
        circle = None if circle_id is None else self._circle(circle_id)
        readers = self._readers(contact_id, circle)
        self._ensure_allowed(until)
        take = self._takes.get(take_id)
        with self._store.unit() as unit:
            checks = unit.checks.get(take_id) if with_self_check else None
        share_id = ShareId(new_id())
        with copy_take(
            self._takes, self._spool, take, scenario, lambda part: progress(part * _COPYING)
        ) as copy:
            manifest = ShareManifest(
                share_id=share_id,
                scenario_id=take.scenario_id,
                scenario_version=take.scenario_version,
                scenario_title=take.scenario_title,
                scenario_setting=scenario.setting if scenario else "",
                citizen=scenario.citizen if scenario else "",
                turns=copy.turns,
                behaviours=tuple(
                    RubricLine(behaviour.id, behaviour.rubric_text)
                    for behaviour in (scenario.behaviours if scenario else ())
                ),
                message=message,
                until=until,
                shared_on=self._clock.today(),
                self_check=dict(checks) if checks else None,
                circle=circle,
            )
            grant = Grant(
                share_id=share_id,
                take_id=take_id,
                contact_id=readers[0].id if circle is None else circle.founder,
                contact_name=readers[0].name if circle is None else circle.name,
                until=until,
                message=message,
                with_self_check=with_self_check,
                state=GrantState.QUEUED,
                shared_on=manifest.shared_on,
                circle_id=circle_id,
            )
            self._outbox.put(
                space,
                ObjectType.SHARE,
                readers,
                lambda out: payload.write_share(out, manifest, copy.parts),
                also=lambda unit, object_id: unit.grants.add(grant, object_id),
                circle=circle_id,
                keep=Keep(until, share_id),
            )
        progress(1.0)
        return grant

    def _ensure_allowed(self, until: date) -> None:
        with self._store.unit() as unit:
            most = policy_of(unit).share_days_at_most
        if most is not None and until > self._clock.today() + timedelta(days=most):
            raise fail(Code.BAD_ARGUMENT, f"the organisation allows {most} days", what="datum")

    def _circle(self, circle_id: CircleId) -> Circle:
        with self._store.unit() as unit:
            kept = unit.circles.get(circle_id)
        if kept is None or kept.left:
            raise fail(Code.BAD_ARGUMENT, "no such circle", what="groep")
        return kept.circle

    def _readers(self, contact_id: MemberId | None, circle: Circle | None) -> list[Contact]:
        if (contact_id is None) == (circle is None):
            raise ValueError("to one contact, or to one circle")
        return self._talk.readers(contact_id or self._spaces.me, circle)

    def preview(
        self, take_id: TakeId, *, scenario: Scenario | None, progress: Progress = lambda _: None
    ) -> ShareCopy:
        """The very copy that `share` would send, to look at. Close it when done."""
        return copy_take(self._takes, self._spool, self._takes.get(take_id), scenario, progress)

    def withdraw(self, share_id: ShareId) -> Grant:
        """Take the object out of the space and leave a signed tombstone for the coach.

        No effect when that was done already, or when the last day has passed: then there is nothing there any
        more. SHARE_UNKNOWN, NO_SPACE.
        """
        space = self._spaces.required()
        with self._store.unit() as unit:
            grant = unit.grants.get(share_id)
            if grant.state not in LIVE:
                return grant
            object_id = unit.grants.object_id(share_id)
            kept = None if grant.circle_id is None else unit.circles.get(grant.circle_id)
            ids = {grant.contact_id} if kept is None else set(kept.circle.members) - {self._spaces.me}
            contacts = [contact for contact in unit.contacts.list() if contact.id in ids]
            if not contacts:  # everybody has left the circle, and dropped it then
                self._outbox.queue_delete(unit, object_id, grant.contact_id, grant.circle_id)
                _withdrawing(unit, share_id)
                return replace(grant, state=GrantState.WITHDRAWING)
        message = payload.encode_tombstone(share_id, self._clock.today())
        self._outbox.put(
            space,
            ObjectType.TOMBSTONE,
            contacts,
            message,
            also=lambda unit, _: _withdrawing(unit, share_id),
            circle=grant.circle_id,
            delete=(object_id, grant.contact_id),
            keep=Keep(grant.until),
        )
        return replace(grant, state=GrantState.WITHDRAWING)

    def withdraw_all(self, take_id: TakeId) -> None:
        """Before a take is erased: nobody can open a copy of it any more."""
        for grant in self.grants(take_id):
            self.withdraw(grant.share_id)

    def end_expired(self) -> int:
        """Shares whose last day has passed wait to leave the space. How many."""
        today = self._clock.today()
        with self._store.unit() as unit:
            over = unit.grants.in_states(SEEN, before=today)
            for grant in over:
                if grant.state in LIVE:
                    object_id = unit.grants.object_id(grant.share_id)
                    self._outbox.queue_delete(unit, object_id, grant.contact_id, grant.circle_id)
                unit.grants.set_state(grant.share_id, GrantState.EXPIRED)
        return len(over)


def _withdrawing(unit: "Unit", share_id: ShareId) -> None:
    """What was said about it is not put again either."""
    unit.kept.end(share_id)
    unit.grants.set_state(share_id, GrantState.WITHDRAWING)


def live_grants(take: Take, grants: Iterable[Grant]) -> list[Grant]:
    """Grants of this take that someone can still open."""
    return [grant for grant in grants if grant.take_id == take.id and grant.state in SEEN]

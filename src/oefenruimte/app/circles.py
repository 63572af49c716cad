"""Peer circles (*intervisie*): three to eight colleagues who share takes with all of each other."""

import builtins
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.received import end_open
from oefenruimte.app.space import Spaces
from oefenruimte.app.trust import ensure_shareable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MemberId, ObjectId, ShareId, new_id
from oefenruimte.domain.organisation import LARGEST_CIRCLE, SMALLEST_CIRCLE, Circle, CircleKind
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.talk import CircleNotice, encode_circle
from oefenruimte.sharing.text import MAX_NAME, own_text
from oefenruimte.store.database import Store
from oefenruimte.store.repositories.talk import KeptCircle

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy


_NOTICE_KEPT = timedelta(days=180)  # so long it is put again: a circle has no last day, its members do look


class Circles:
    """A circle never grows: who reads along is known when it begins, and to everyone in it."""

    def __init__(
        self,
        store: Store,
        spaces: Spaces,
        outbox: Outbox,
        me: MemberId,
        withdraw: Callable[[ShareId], object],
        clock: Clock,
    ) -> None:
        self._store = store
        self._spaces = spaces
        self._outbox = outbox
        self._me = me
        self._withdraw = withdraw
        self._clock = clock

    def list(self) -> builtins.list[Circle]:
        """Those one is in, by name."""
        with self._store.unit() as unit:
            return [kept.circle for kept in unit.circles.list() if not kept.left]

    def get(self, circle_id: CircleId) -> Circle:
        """BAD_ARGUMENT when one is in no such circle."""
        with self._store.unit() as unit:
            kept = unit.circles.get(circle_id)
        if kept is None or kept.left:
            raise fail(Code.BAD_ARGUMENT, "no such circle", what="groep")
        return kept.circle

    def members(self, circle_id: CircleId) -> builtins.list[Contact]:
        """The others, as far as they are in this space, by name."""
        members = self.get(circle_id).members
        return [contact for contact in self._spaces.contacts() if contact.id in members]

    def create(self, name: str, members: Iterable[MemberId], kind: CircleKind = CircleKind.PEER) -> Circle:
        """With two to seven others. Each of them is told.

        BAD_ARGUMENT (no name, too few or too many), NO_SPACE, CONTACT_UNKNOWN, CONTACT_CHANGED,
        CONTACT_REVOKED.
        """
        name = own_text(name, MAX_NAME, "naam", lines=False)
        if not name:
            raise fail(Code.BAD_ARGUMENT, "a circle without a name", what="naam")
        self._spaces.required()
        everyone = {self._me, *members}
        if not SMALLEST_CIRCLE <= len(everyone) <= LARGEST_CIRCLE:
            limit = f"{SMALLEST_CIRCLE} tot {LARGEST_CIRCLE}"
            raise fail(Code.BAD_ARGUMENT, "not three to eight people", what="leden", limit=limit)
        for member in everyone - {self._me}:
            ensure_shareable(self._spaces.contact(member))
        circle = Circle(CircleId(new_id()), name, self._me, tuple(sorted(everyone)), kind)
        others = tuple(sorted(everyone - {self._me}))
        with self._store.unit() as unit:
            unit.circles.put(KeptCircle(circle, pending=others))
        self.tell()
        return circle

    def leave(self, circle_id: CircleId) -> None:
        """Own shares to it are withdrawn, those of others are gone from here, and the others are told."""
        circle = self.get(circle_id)
        with self._store.unit() as unit:
            own = [grant.share_id for grant in unit.grants.list() if grant.circle_id == circle_id]
        for share_id in own:
            self._withdraw(share_id)
        with self._store.unit() as unit:
            others = tuple(each for each in circle.members if each != self._me)
            unit.circles.put(KeptCircle(circle, left=True, pending=others))
            end_open(
                unit,
                lambda item: item.manifest.circle is not None and item.manifest.circle.id == circle_id,
            )
        self.tell()

    def tell(self) -> None:
        """Queue what others must still be told: also what a crash kept from being queued. Without a space
        nothing happens. Telling somebody twice changes nothing."""
        space = self._spaces.current()
        if space is None:
            return
        with self._store.unit() as unit:
            waiting = [kept for kept in unit.circles.list() if kept.pending]
        if not waiting:
            return
        contacts = {contact.id: contact for contact in self._spaces.contacts()}
        for kept in waiting:
            circle_id = kept.circle.id
            notice = encode_circle(CircleNotice(kept.circle, kept.left))
            for member in kept.pending:
                if member not in contacts or contacts[member].blocked:
                    continue  # when they are here (again)
                self._outbox.put(
                    space,
                    ObjectType.CIRCLE,
                    contacts[member],
                    notice,
                    also=partial(_told, circle_id, member),
                    keep=Keep(self._clock.today() + _NOTICE_KEPT, circle_id),
                )


def _told(circle_id: CircleId, member: MemberId, unit: "Unit", _: ObjectId) -> None:
    kept = unit.circles.get(circle_id)
    if kept is not None:
        pending = tuple(each for each in kept.pending if each != member)
        unit.circles.put(replace(kept, pending=pending))

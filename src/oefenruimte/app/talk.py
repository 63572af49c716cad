"""Who hears what is said about a share, and saying it: the same for learner and coach."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.space import Spaces
from oefenruimte.app.trust import ensure_shareable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import CircleId, MarkId, MemberId, ReplyId, ShareId, new_id
from oefenruimte.domain.organisation import Circle
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, Reply, ReplyKind, Space
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.talk import MAX_REPLIES, encode_reply
from oefenruimte.sharing.text import MAX_MARK, own_text
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_AHEAD = timedelta(days=1)


class Talk:
    def __init__(self, store: Store, spaces: Spaces, outbox: Outbox, me: MemberId, clock: Clock) -> None:
        self._store = store
        self._spaces = spaces
        self._outbox = outbox
        self.me = me
        self._clock = clock

    def space(self) -> Space:
        """NO_SPACE."""
        return self._spaces.required()

    def readers(self, other: MemberId, circle: Circle | None) -> list[Contact]:
        """This one person; or everybody in the circle now, without those of whom the keys are in doubt.

        CONTACT_UNKNOWN when nobody is left, CONTACT_CHANGED, CONTACT_REVOKED.
        """
        if circle is None:
            contact = self._spaces.contact(other)
            ensure_shareable(contact)
            return [contact]
        members = self.members(circle)
        found = [each for each in self._spaces.contacts() if each.id in members and not each.blocked]
        if not found:
            raise fail(Code.CONTACT_UNKNOWN, "nobody of the circle is here", name=circle.name)
        return found

    def members(self, circle: Circle) -> frozenset[MemberId]:
        """Without this profile, and without who left."""
        with self._store.unit() as unit:
            kept = unit.circles.get(circle.id)
        now = circle if kept is None else kept.circle
        return frozenset(circle.members) & frozenset(now.members) - {self.me}

    def say(
        self,
        share_id: ShareId,
        mark_id: MarkId | None,
        kind: ReplyKind,
        text: str,
        readers: list[Contact],
        circle: CircleId | None,
        until: date,
        *,
        check: "Callable[[Unit], object]",
    ) -> Reply:
        """Kept and queued in one step, and until the last day of the share put again when the space loses it.

        `check` looks, in the transaction that writes, whether it may still be said. BAD_ARGUMENT: no words,
        too many, or too often.
        """
        words = own_text(text, MAX_MARK, "antwoord")
        with self._store.unit() as unit:
            before = unit.replies.list(share_id, circle)
        if sum(one.author == self.me for one in before) >= MAX_REPLIES:
            raise fail(Code.BAD_ARGUMENT, "too many", what="antwoorden", limit=str(MAX_REPLIES))
        at = _after(before, self._clock.now().replace(microsecond=0))  # whole seconds, as it travels
        reply = Reply(ReplyId(new_id()), share_id, mark_id, self.me, kind, words, at)
        message = encode_reply(reply)

        def said(unit: "Unit", _: object) -> None:
            check(unit)
            unit.replies.add(reply, circle)

        keep = Keep(until, share_id)
        self._outbox.put(
            self.space(), ObjectType.REPLY, readers, message, also=said, circle=circle, keep=keep
        )
        return reply


def _after(before: Sequence[Reply], now: datetime) -> datetime:
    """An answer stands behind what it answers, also when the other clock is ahead; but not far ahead."""
    last = before[-1].at if before else None
    return last + timedelta(seconds=1) if last is not None and now <= last < now + _AHEAD else now

"""What learners would like to practise with: a line goes to the trainers, who put it aside once they saw it.

With an organisation its roster says who the trainers are; without one the learner chooses among contacts.
Nothing travels but the line and the day; the name is that of the card which the receiver has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from oefenruimte.app.organisation_memory import listens_to_roster
from oefenruimte.app.outbox import Keep, Outbox
from oefenruimte.app.space import Spaces
from oefenruimte.app.trust import ensure_shareable
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, ObjectId, new_id
from oefenruimte.domain.organisation import Role, Trust
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact
from oefenruimte.domain.wish import SentWish, Wish
from oefenruimte.sharing.envelope import ObjectType
from oefenruimte.sharing.wish import MAX_WISHES, encode_wish, wish_text
from oefenruimte.store.database import Store

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

WISH_KEPT = timedelta(days=180)  # so long it is put again when the space loses it
_RECEIVED = "wish-received/"
_SENT = "wish-sent/"


@dataclass(frozen=True, slots=True)
class Readers:
    """Who would get a line. With `to_choose` the learner ticks some of them; otherwise it goes to all."""

    contacts: tuple[Contact, ...]
    to_choose: bool


class Wishes:
    """All methods block on disk: call them off the GUI thread."""

    def __init__(self, store: Store, spaces: Spaces, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._spaces = spaces
        self._outbox = outbox
        self._clock = clock

    def readers(self) -> Readers:
        """With an organisation its trainers, or its administrators where it has none. Perhaps nobody: then,
        or without a space (NO_SPACE), the learner has to tell it another way."""
        self._spaces.required()
        with self._store.unit() as unit:
            organised = listens_to_roster(unit)
        contacts = [one for one in self._spaces.contacts() if not one.blocked]
        if not organised:
            return Readers(tuple(contacts), to_choose=True)
        # A roster that has expired vouches for nobody, so its roles do not count either.
        sure = [one for one in contacts if one.trust in (Trust.ORGANISATION, Trust.IN_PERSON)]
        trainers = [one for one in sure if Role.TRAINER in one.roles]
        return Readers(tuple(trainers or [one for one in sure if Role.ADMIN in one.roles]), to_choose=False)

    def ask(self, text: str, members: Iterable[MemberId] = ()) -> SentWish:
        """One line to the trainers; without an organisation to `members`, who are ignored with one.

        BAD_ARGUMENT (no words, too many, nobody chosen, too often), NO_SPACE, CONTACT_UNKNOWN (no trainer),
        CONTACT_CHANGED, CONTACT_REVOKED.
        """
        line = wish_text(text)
        found = self.readers()
        if found.to_choose:
            to = [self._spaces.contact(member) for member in sorted(set(members))]
            for contact in to:
                ensure_shareable(contact)
            if not to:
                raise fail(Code.BAD_ARGUMENT, "nobody chosen", what="trainers")
        else:
            to = list(found.contacts)
            if not to:
                raise fail(Code.CONTACT_UNKNOWN, "no trainer on the roster", name="trainer")
        wish = SentWish(new_id(), line, self._clock.today(), tuple(one.name for one in to))
        with self._store.unit() as unit:
            if len(unit.settings.under(_SENT)) >= MAX_WISHES:
                raise fail(Code.BAD_ARGUMENT, "too many", what="regels", limit=str(MAX_WISHES))
            unit.settings.put(_SENT + wish.id, _sent_json(wish, [one.id for one in to]))
        self.tell()
        return wish

    def tell(self) -> None:
        """Queue what a crash kept from being queued. Without a space nothing happens."""
        space = self._spaces.current()
        if space is None:
            return
        with self._store.unit() as unit:
            waiting = {key: kept for key, kept in unit.settings.under(_SENT).items() if kept["pending"]}
        if not waiting:
            return
        contacts = {one.id: one for one in self._spaces.contacts() if not one.blocked}
        for key, kept in waiting.items():
            asked_on = date.fromisoformat(kept["asked_on"])
            message = encode_wish(kept["text"], asked_on)
            for member in kept["pending"]:
                if member in contacts:
                    self._outbox.put(
                        space,
                        ObjectType.WISH,
                        contacts[member],
                        message,
                        also=partial(_told, key, member),
                        keep=Keep(asked_on + WISH_KEPT, key),
                    )

    def sent(self) -> list[SentWish]:
        """Own lines, newest first."""
        with self._store.unit() as unit:
            kept = unit.settings.under(_SENT)
        wishes = [_sent_of(key.removeprefix(_SENT), value) for key, value in kept.items()]
        return sorted(wishes, key=lambda one: (one.asked_on, one.id), reverse=True)

    def received(self, *, seen: bool = False) -> list[Wish]:
        """Lines of others that wait, newest first; with `seen` also those that were put aside."""
        with self._store.unit() as unit:
            wishes = received_in(unit)
        return [one for one in wishes if seen or not one.seen]

    def unread(self) -> int:
        """How many wait."""
        return len(self.received())

    def see(self, wish_id: ObjectId, seen: bool = True) -> None:
        """Put it aside, or back. It is kept, and nobody is told. BAD_ARGUMENT for an unknown one."""
        key = _RECEIVED + wish_id
        with self._store.unit() as unit:
            kept: dict[str, Any] = unit.settings.get(key, {})
            if not kept:
                raise fail(Code.BAD_ARGUMENT, "no such wish", what="wens")
            unit.settings.put(key, {**kept, "seen": seen})


def received_in(unit: "Unit") -> list[Wish]:
    """All of them, newest first."""
    kept = unit.settings.under(_RECEIVED)
    wishes = [
        Wish(
            ObjectId(key.removeprefix(_RECEIVED)),
            MemberId(value["author"]),
            value["name"],
            value["text"],
            date.fromisoformat(value["asked_on"]),
            value["seen"],
        )
        for key, value in kept.items()
    ]
    return sorted(wishes, key=lambda one: (one.asked_on, one.id), reverse=True)


def keep_received(unit: "Unit", wish: Wish) -> None:
    """OBJECT_DAMAGED when its author sent more than the format allows: nobody fills another's disk."""
    if sum(one.author == wish.author for one in received_in(unit)) >= MAX_WISHES:
        raise fail(Code.OBJECT_DAMAGED, "more wishes than the format allows")
    unit.settings.put(
        _RECEIVED + wish.id,
        {
            "author": wish.author,
            "name": wish.name,
            "text": wish.text,
            "asked_on": wish.asked_on.isoformat(),
            "seen": wish.seen,
        },
    )


def _sent_json(wish: SentWish, pending: list[MemberId]) -> dict[str, Any]:
    return {
        "text": wish.text,
        "asked_on": wish.asked_on.isoformat(),
        "readers": list(wish.readers),
        "pending": pending,
    }


def _sent_of(wish_id: str, kept: dict[str, Any]) -> SentWish:
    return SentWish(wish_id, kept["text"], date.fromisoformat(kept["asked_on"]), tuple(kept["readers"]))


def _told(key: str, member: MemberId, unit: "Unit", _: ObjectId) -> None:
    kept: dict[str, Any] = unit.settings.get(key, {})
    unit.settings.put(key, {**kept, "pending": [one for one in kept["pending"] if one != member]})

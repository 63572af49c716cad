"""The space this profile exchanges objects in, and who else is there."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from oefenruimte.app.coach_drafts import read_drafts
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.names import same_name
from oefenruimte.app.organisation_memory import listens_to_roster, pinned
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.received import OVER, end_open
from oefenruimte.app.space_keys import SpaceKeys
from oefenruimte.app.space_test import TestStep, test_space
from oefenruimte.app.trust import standing, standing_of
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.domain.organisation import Role
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.share import Contact, GrantState, Space
from oefenruimte.sharing import space as space_rules
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

if TYPE_CHECKING:
    from oefenruimte.store.unit import Unit  # loads SQLAlchemy

_log = logging.getLogger(__name__)

_HELD = (GrantState.QUEUED, GrantState.SENT, GrantState.WITHDRAWING)
_MEMBERS = "space/members"  # the setting with the ids of everyone whose card was read in the space of now


class Spaces:
    def __init__(
        self,
        store: Store,
        files: InboxFiles,
        outbox: Outbox,
        name: str,
        keys: ProfileKeys,
        me: MemberId,
        clock: Clock,
        ensure_allowed: Callable[[str], object] = lambda _: None,
    ) -> None:
        self._store = store
        self._files = files
        self._outbox = outbox
        self._name = name
        self._keys = keys
        self._me = me
        self._clock = clock
        self._ensure_allowed = ensure_allowed  # POLICY_FORBIDS where only one place may be shared in
        self._space_keys = SpaceKeys(store)

    @property
    def me(self) -> MemberId:
        return self._me

    def current(self) -> Space | None:
        with self._store.unit() as unit:
            return unit.space.get()

    def required(self) -> Space:
        """NO_SPACE when there is none yet."""
        space = self.current()
        if space is None:
            raise fail(Code.NO_SPACE)
        return space

    def create(self, location: str, name: str = "", credentials: Credentials | None = None) -> Space:
        """A new space in an existing, empty or new folder, or in an object store (sharing.location).

        Without `credentials` those that are kept for this address. SPACE_EXISTS, SPACE_BUSY, SPACE_ADDRESS,
        OUT_OF_REACH.
        """
        self._ensure_allowed(location)
        with self._store.unit() as unit:
            _may_leave_for(unit, None)
        opened_with = credentials or self._space_keys.of(location)
        space = space_rules.create_space(location, name, opened_with)
        return self._enter(space, credentials)

    def join(
        self,
        location: str,
        credentials: Credentials | None = None,
        *,
        expected: SpaceId | None = None,
        reads_cards: bool = True,
    ) -> Space:
        """Also back to a space that has moved. SPACE_INVALID, SPACE_BUSY, SPACE_ADDRESS, OUT_OF_REACH.

        What was received in another space is over then: from here nobody could withdraw it any more.
        Credentials as in `create`. `expected`: another space is SPACE_INVALID. Without `reads_cards` others
        are known at the next sync, or by the roster.
        """
        self._ensure_allowed(location)
        opened_with = credentials or self._space_keys.of(location)
        space = space_rules.join_space(location, opened_with)
        if expected is not None and space.id != expected:
            raise fail(Code.SPACE_INVALID, "another space lies there", folder=location)
        return self._enter(space, credentials, reads_cards=reads_cards)

    def set_credentials(self, credentials: Credentials, location: str = "") -> None:
        """Keep what opens this address, or the space of now; kept in the encrypted database only.
        NO_SPACE, SPACE_ADDRESS, BAD_ARGUMENT."""
        self._space_keys.keep(location or self.required().location, credentials)

    def has_credentials(self) -> bool:
        """Whether something is kept that opens the space of now; what it is, is told to nobody."""
        space = self.current()
        return space is not None and self._space_keys.of(space.location) is not None

    def test(
        self,
        location: str = "",
        credentials: Credentials | None = None,
        told: Callable[[tuple[TestStep, ...]], object] | None = None,
    ) -> tuple[TestStep, ...]:
        """Whether this address, or the space of now, works; see app.space_test. NO_SPACE."""
        location = location or self.required().location
        return test_space(location, credentials or self._kept(location), self._clock, told)

    def give_up(self) -> Space:
        """Stop with the space of now, also when it is gone for good: the way out of SPACE_BUSY. What waits is
        never sent; what was sent stays with who has it until its last day; what was received is over.
        NO_SPACE."""
        with self._store.unit() as unit:
            space = unit.space.get()
            if space is None:
                raise fail(Code.NO_SPACE)
            self._outbox.give_up(unit)
            for grant in unit.grants.list():
                if grant.state in _HELD:
                    never_left = grant.state is GrantState.QUEUED
                    after = GrantState.WITHDRAWN if never_left else GrantState.STRANDED
                    unit.grants.set_state(grant.share_id, after)
            unit.settings.put(_MEMBERS, [])
            unit.card_marks.clear()
            end_open(unit, lambda _: True)
            unit.circles.clear()
            unit.space.clear()
        self._outbox.sweep()
        self._files.sweep()
        self._take_card_along(space)
        return space

    def transport(self) -> Transport:
        space = self.required()
        return space_rules.open_transport(space, self._space_keys.of(space.location))

    def contacts(self) -> list[Contact]:
        """Everyone else seen in this space or on the roster, also who left it, by name, with why they may be
        believed."""
        today = self._clock.today()
        with self._store.unit() as unit:
            seen = set(unit.settings.get(_MEMBERS, []))
            found = standing(unit, today)
            members = seen | found.members.keys()
            contacts = [found.judged(contact) for contact in unit.contacts.list() if contact.id in members]
        return sorted(contacts, key=lambda contact: contact.name.casefold())

    def coaches(self) -> list[Contact]:
        """Who may be offered as a coach: by the roster, and where there is none everyone."""
        contacts = self.contacts()
        with self._store.unit() as unit:
            organised = pinned(unit) is not None
        return [contact for contact in contacts if not organised or Role.COACH in contact.roles]

    def contact(self, contact_id: MemberId) -> Contact:
        """Somebody in this space. CONTACT_UNKNOWN, also for who was only seen in another space."""
        today = self._clock.today()
        with self._store.unit() as unit:
            found = standing_of(unit, contact_id, today)
            listed = contact_id in found.members and contact_id != self._me
            if listed or contact_id in unit.settings.get(_MEMBERS, []):
                return found.judged(unit.contacts.get(contact_id))
            known = unit.contacts.find(contact_id)
        raise fail(Code.CONTACT_UNKNOWN, "not in this space", name="…" if known is None else known.name)

    def named(self, name: str) -> Contact:
        """By name or id. NO_SPACE, CONTACT_UNKNOWN; BAD_ARGUMENT when two people have this name."""
        self.required()
        found = [
            contact for contact in self.contacts() if contact.id == name or same_name(contact.name, name)
        ]
        if not found:
            raise fail(Code.CONTACT_UNKNOWN, name=name)
        if len(found) > 1:
            raise fail(Code.BAD_ARGUMENT, "more than one contact has this name", what=f"naam {name}")
        return found[0]

    def verify(self, contact_id: MemberId, verified: bool = True) -> Contact:
        """The user compared the words with this person."""
        with self._store.unit() as unit:
            unit.contacts.set_verified(contact_id, verified)
            found = standing_of(unit, contact_id, self._clock.today())
            return found.judged(unit.contacts.get(contact_id))

    def refresh(self, transport: Transport) -> tuple[tuple[str, str], ...]:
        """Publish the own card and read those of others; what was skipped, with its code.

        A key that changed under a known name is never taken over silently. Members of an organisation know
        each other by its signed roster: no card is listed or read, and a round costs the same among few
        members and among thousands.
        """
        with self._store.unit() as unit:
            if listens_to_roster(unit):
                return ()
            marks = unit.card_marks.get()
        self._publish(transport)
        cards = space_rules.read_new_cards(transport, marks)
        if not cards.contacts:
            return cards.skipped
        refused = list(cards.skipped)
        with self._store.unit() as unit:
            known = {contact.id: contact for contact in unit.contacts.list()}
            listed = standing(unit, self._clock.today()).members
            members = set(unit.settings.get(_MEMBERS, []))
            taken: set[MemberId] = set()  # a card that is not taken over is read, and told of, every time
            for contact in cards.contacts:
                if contact.id == self._me:
                    taken.add(contact.id)
                    continue
                members.add(contact.id)
                before = known.get(contact.id)
                if before is None:
                    unit.contacts.put(contact)
                elif before.recipient != contact.recipient:
                    refused.append((f"cards/{contact.id}", Code.CONTACT_CHANGED))
                    unit.changed_cards.put(contact)
                    unit.card_marks.drop([cards.marks[contact.id][0]])
                    continue
                elif contact.id not in listed or listed[contact.id].recipient == contact.recipient:
                    # What it was: nothing to confirm any more, unless the roster names other keys.
                    unit.changed_cards.drop(contact.id)
                taken.add(contact.id)
            unit.settings.put(_MEMBERS, sorted(members))
            unit.card_marks.put(dict(cards.marks[one] for one in taken))
        return tuple(refused)

    def _publish(self, transport: Transport) -> None:
        space_rules.publish_card(transport, make_card(self._name, self._keys, self._clock.today()))

    def _kept(self, location: str) -> Credentials | None:
        try:
            return self._space_keys.of(location)
        except Failure:
            return None  # no address: the test of it says so

    def _enter(self, space: Space, credentials: Credentials | None, *, reads_cards: bool = True) -> Space:
        with self._store.unit() as unit:
            _may_leave_for(unit, space.id)
        if credentials is not None:
            self._space_keys.keep(space.location, credentials)
        transport = space_rules.open_transport(space, self._space_keys.of(space.location))
        self._publish(transport)  # a space that refuses us does so before anything here has changed
        with self._store.unit() as unit:
            _may_leave_for(unit, space.id)
            before = unit.space.get()
            unit.space.put(space)
            if before is None or before.id != space.id:
                unit.settings.put(_MEMBERS, [])
                unit.card_marks.clear()
                unit.kept.clear()
                end_open(unit, lambda _: True)
                unit.circles.clear()
        self._files.sweep()
        if before is not None and before.id != space.id:
            self._take_card_along(before)
        if reads_cards:
            self.refresh(transport)
        return space

    def _take_card_along(self, left: Space) -> None:
        """Who left is no longer somebody to share with. A space that is gone needs no tidying."""
        try:
            transport = space_rules.open_transport(left, self._space_keys.of(left.location))
            space_rules.remove_card(transport, self._me)
        except Failure as failure:
            _log.info("the own card stays in the space that was left: %s", failure.problem.code)
        self._space_keys.forget(left.location)


def _may_leave_for(unit: "Unit", other: SpaceId | None) -> None:
    """SPACE_BUSY: from another space, what is shared in this one could not be withdrawn any more, and what a
    coach is writing could not be sent."""
    current = unit.space.get()
    if current is None or current.id == other:
        return
    shares = any(grant.state in _HELD for grant in unit.grants.list())
    writes = any(
        item.state not in OVER and read_drafts(unit, item.share_id).unsent for item in unit.inbox.list()
    )
    if shares or writes or unit.outbox.pending():
        raise fail(Code.SPACE_BUSY)

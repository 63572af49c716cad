"""The space this profile exchanges objects in, and who else is there."""

from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.share import Contact, GrantState, Space
from oefenruimte.sharing import space as space_rules
from oefenruimte.sharing.cards import make_card
from oefenruimte.sharing.transport import Transport
from oefenruimte.store.database import Store
from oefenruimte.vault.keys import ProfileKeys

_HELD = (GrantState.QUEUED, GrantState.SENT, GrantState.WITHDRAWING)


class Spaces:
    def __init__(self, store: Store, name: str, keys: ProfileKeys, me: MemberId, clock: Clock) -> None:
        self._store = store
        self._name = name
        self._keys = keys
        self._me = me
        self._clock = clock

    def current(self) -> Space | None:
        with self._store.unit() as unit:
            return unit.space.get()

    def required(self) -> Space:
        """NO_SPACE when there is none yet."""
        space = self.current()
        if space is None:
            raise fail(Code.NO_SPACE)
        return space

    def create(self, location: str, name: str = "") -> Space:
        """A new space in an existing, empty or new folder. SPACE_EXISTS, SPACE_UNREACHABLE, SPACE_BUSY."""
        self._may_leave_for(None)
        return self._enter(space_rules.create_space(location, name))

    def join(self, location: str) -> Space:
        """Also back to a space whose folder has moved. SPACE_INVALID, SPACE_UNREACHABLE, SPACE_BUSY."""
        space = space_rules.join_space(location)
        self._may_leave_for(space.id)
        return self._enter(space)

    def transport(self) -> Transport:
        return space_rules.open_transport(self.required())

    def contacts(self) -> list[Contact]:
        """Everyone else seen in this space, by name."""
        with self._store.unit() as unit:
            contacts = [contact for contact in unit.contacts.list() if contact.id != self._me]
        return sorted(contacts, key=lambda contact: contact.name.casefold())

    def named(self, name: str) -> Contact:
        """By name or id. CONTACT_UNKNOWN; BAD_ARGUMENT when two people have this name."""
        found = [
            contact
            for contact in self.contacts()
            if contact.id == name or contact.name.casefold() == name.casefold()
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
            return unit.contacts.get(contact_id)

    def refresh(self, transport: Transport) -> tuple[tuple[str, str], ...]:
        """Publish the own card and read those of others; what was skipped, with its code.

        A key that changed under a known name is never taken over silently.
        """
        space_rules.publish_card(transport, make_card(self._name, self._keys, self._clock.today()))
        contacts, skipped = space_rules.read_cards(transport)
        refused = list(skipped)
        with self._store.unit() as unit:
            known = {contact.id: contact for contact in unit.contacts.list()}
            for contact in contacts:
                if contact.id == self._me:
                    continue
                before = known.get(contact.id)
                if before is None:
                    unit.contacts.put(contact)
                elif before.recipient != contact.recipient:
                    refused.append((f"cards/{contact.id}", Code.CONTACT_CHANGED))
        return tuple(refused)

    def _may_leave_for(self, other: SpaceId | None) -> None:
        """SPACE_BUSY: what is shared in the space of now could not be withdrawn from another one."""
        with self._store.unit() as unit:
            current = unit.space.get()
            if current is None or current.id == other:
                return
            if unit.outbox.pending() or any(grant.state in _HELD for grant in unit.grants.list()):
                raise fail(Code.SPACE_BUSY)

    def _enter(self, space: Space) -> Space:
        with self._store.unit() as unit:
            unit.space.put(space)
        self.refresh(space_rules.open_transport(space))
        return space

"""Contacts and the space."""

import builtins
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.share import Contact, Space
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.people import ContactRow, SpaceRow

_CONTACT = select(
    ContactRow.id,
    ContactRow.name,
    ContactRow.recipient,
    ContactRow.signing_key,
    ContactRow.fingerprint,
    ContactRow.verified,
)


class Contacts(Repository):
    def put(self, contact: Contact) -> None:
        """Keep this contact as given, also over an older one with the same id."""
        self._put(ContactRow(**_values(contact)))

    def add_new(self, contacts: Sequence[Contact]) -> None:
        """Many at once, none of whom is known. IntegrityError otherwise."""
        if contacts:
            self._session.execute(insert(ContactRow), [_values(contact) for contact in contacts])
            self._session.expunge_all()

    def get(self, contact_id: MemberId) -> Contact:
        """Failure(CONTACT_UNKNOWN) when there is no such contact."""
        return contact_of(self._need_contact(contact_id))

    def find(self, contact_id: MemberId) -> Contact | None:
        row = self._by_key(ContactRow, contact_id)
        return None if row is None else contact_of(row)

    def count(self) -> int:
        return self._session.scalar(select(func.count()).select_from(ContactRow)) or 0

    def list(self) -> builtins.list[Contact]:
        """All contacts by name."""
        found = [Contact(*row) for row in self._rows(_CONTACT)]  # past the session: there may be thousands
        return sorted(found, key=lambda contact: (contact.name.casefold(), contact.id))

    def set_verified(self, contact_id: MemberId, verified: bool) -> None:
        """Failure(CONTACT_UNKNOWN) when there is no such contact."""
        self._need_contact(contact_id)
        self._session.execute(update(ContactRow).where(ContactRow.id == contact_id).values(verified=verified))


class Spaces(Repository):
    """The one space of this profile."""

    def get(self) -> Space | None:
        row = self._first(select(SpaceRow))
        return None if row is None else Space(row.id, row.location, row.name)

    def put(self, space: Space) -> None:
        """This space instead of the one before."""
        self._session.execute(delete(SpaceRow))
        self._add(SpaceRow(id=space.id, location=space.location, name=space.name))

    def clear(self) -> None:
        """No space any more."""
        self._session.execute(delete(SpaceRow))


def contact_of(row: ContactRow) -> Contact:
    return Contact(row.id, row.name, row.recipient, row.signing_key, row.fingerprint, row.verified)


def _values(contact: Contact) -> dict[str, Any]:
    return {
        "id": contact.id,
        "name": contact.name,
        "recipient": contact.recipient,
        "signing_key": contact.signing_key,
        "fingerprint": contact.fingerprint,
        "verified": contact.verified,
    }

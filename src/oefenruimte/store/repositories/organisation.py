"""Members of the organisation and cards that changed. Lists are read past the session: 5,000 rows are few."""

import builtins
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from oefenruimte.domain.ids import MemberId, OrganisationId
from oefenruimte.domain.organisation import Member
from oefenruimte.domain.share import Contact
from oefenruimte.store.repositories.base import Repository
from oefenruimte.store.tables.organisation import ChangedCardRow, MemberRow

_MEMBER = select(
    MemberRow.id,
    MemberRow.name,
    MemberRow.recipient,
    MemberRow.signing_key,
    MemberRow.roles,
    MemberRow.guest_until,
    MemberRow.revoked_on,
).order_by(MemberRow.id)


class Members(Repository):
    def replace(self, organisation: OrganisationId, members: Iterable[Member]) -> None:
        """These are all the members now."""
        self._session.execute(delete(MemberRow).where(MemberRow.organisation == organisation))
        values = [
            {
                "organisation": organisation,
                "id": member.id,
                "name": member.name,
                "recipient": member.recipient,
                "signing_key": member.signing_key,
                "roles": member.roles,
                "guest_until": member.guest_until,
                "revoked_on": member.revoked_on,
            }
            for member in members
        ]
        if values:
            self._session.execute(insert(MemberRow), values)
        self._session.expunge_all()

    def list(self, organisation: OrganisationId) -> builtins.list[Member]:
        """All of them, by id."""
        return [_member(row) for row in self._rows(_MEMBER.where(MemberRow.organisation == organisation))]

    def get(self, organisation: OrganisationId, member_id: MemberId) -> Member | None:
        found = self._rows(_MEMBER.where(MemberRow.organisation == organisation, MemberRow.id == member_id))
        return _member(found[0]) if found else None


class ChangedCards(Repository):
    def put(self, card: Contact) -> None:
        self._put(
            ChangedCardRow(
                id=card.id,
                name=card.name,
                recipient=card.recipient,
                signing_key=card.signing_key,
                fingerprint=card.fingerprint,
            )
        )

    def get(self, member_id: MemberId) -> Contact | None:
        row = self._by_key(ChangedCardRow, member_id)
        if row is None:
            return None
        return Contact(row.id, row.name, row.recipient, row.signing_key, row.fingerprint, False)

    def ids(self) -> set[MemberId]:
        return {row[0] for row in self._rows(select(ChangedCardRow.id))}

    def drop(self, member_id: MemberId) -> None:
        self._session.execute(delete(ChangedCardRow).where(ChangedCardRow.id == member_id))


def _member(row: Sequence[Any]) -> Member:
    return Member(row[0], row[1], row[2], row[3], row[4], row[5], row[6])

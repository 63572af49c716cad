"""Who is on the roster of an organisation, and cards that are not what they were."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import MemberId, OrganisationId
from oefenruimte.domain.organisation import Role
from oefenruimte.store.tables.base import Row, Words


class MemberRow(Row):
    __tablename__ = "member"

    organisation: Mapped[OrganisationId] = mapped_column(String, primary_key=True)
    id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    recipient: Mapped[str]
    signing_key: Mapped[bytes]
    roles: Mapped[tuple[Role, ...]] = mapped_column(Words(Role))
    guest_until: Mapped[date | None]
    revoked_on: Mapped[date | None]


class ChangedCardRow(Row):
    """Other keys under a known id: not used until the user compared the words."""

    __tablename__ = "changed_card"

    id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    recipient: Mapped[str]
    signing_key: Mapped[bytes]
    fingerprint: Mapped[str]

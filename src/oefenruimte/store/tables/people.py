"""Who is in the space, and the space itself."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import MemberId, SpaceId
from oefenruimte.store.tables.base import Row


class ContactRow(Row):
    __tablename__ = "contact"

    id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    recipient: Mapped[str]
    signing_key: Mapped[bytes]
    fingerprint: Mapped[str]
    verified: Mapped[bool]


class SpaceRow(Row):
    """At most one row."""

    __tablename__ = "space"

    id: Mapped[SpaceId] = mapped_column(String, primary_key=True)
    location: Mapped[str]
    name: Mapped[str]

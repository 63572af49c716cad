"""What waits to go to the space, and what came from it before."""

from datetime import date, datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import MemberId, ObjectId
from oefenruimte.domain.outbox import OutboxAction
from oefenruimte.store.tables.base import Row, Word


class OutboxRow(Row):
    __tablename__ = "outbox"

    place: Mapped[int] = mapped_column(primary_key=True, init=False)  # order of sending, never given twice
    object_id: Mapped[ObjectId] = mapped_column(String)
    action: Mapped[OutboxAction] = mapped_column(Word(OutboxAction))
    key: Mapped[str]
    file: Mapped[str]
    created_at: Mapped[datetime]
    attempts: Mapped[int]
    last_problem: Mapped[str]
    next_attempt_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("object_id", "action"), {"sqlite_autoincrement": True})


class KeptRow(Row):
    """An own object whose sealed file is kept here as long as somebody may fetch it."""

    __tablename__ = "kept_object"

    object_id: Mapped[ObjectId] = mapped_column(String, primary_key=True)
    key: Mapped[str]
    file: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    until: Mapped[date] = mapped_column(index=True)
    about: Mapped[str] = mapped_column(index=True)


class CardMarkRow(Row):
    """How a contact card looked in the list when it was read: unchanged, it needs not be fetched again."""

    __tablename__ = "card_mark"

    key: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[str]


class SeenRow(Row):
    __tablename__ = "seen_object"

    object_id: Mapped[ObjectId] = mapped_column(String, primary_key=True)
    author_id: Mapped[MemberId] = mapped_column(String)
    sequence: Mapped[int]

    __table_args__ = (Index("ix_seen_object_author_id_sequence", "author_id", "sequence"),)

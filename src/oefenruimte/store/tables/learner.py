"""The learner's side of sharing: grants and the feedback that came back."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import MarkId, MemberId, ObjectId, ShareId, TakeId
from oefenruimte.domain.share import GrantState, MarkKind, Rating
from oefenruimte.store.tables.base import Row, Word


class GrantRow(Row):
    """Named share_grant because GRANT is a word of SQL."""

    __tablename__ = "share_grant"

    place: Mapped[int] = mapped_column(primary_key=True, init=False)  # order of sharing
    share_id: Mapped[ShareId] = mapped_column(String, unique=True)
    take_id: Mapped[TakeId] = mapped_column(String, ForeignKey("take.id", ondelete="CASCADE"), index=True)
    object_id: Mapped[ObjectId] = mapped_column(String, unique=True)
    # No foreign key: the grant says whom it was given to, also when that contact is gone.
    contact_id: Mapped[MemberId] = mapped_column(String)
    contact_name: Mapped[str]
    until: Mapped[date]
    message: Mapped[str]
    with_self_check: Mapped[bool]
    state: Mapped[GrantState] = mapped_column(Word(GrantState))
    shared_on: Mapped[date]


class FeedbackRow(Row):
    """The newest sheet of a share."""

    __tablename__ = "feedback"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("share_grant.share_id", ondelete="CASCADE"), primary_key=True
    )
    coach_id: Mapped[MemberId] = mapped_column(String, ForeignKey("contact.id"), index=True)
    revision: Mapped[int]
    sent_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    read: Mapped[bool]


class FeedbackMarkRow(Row):
    __tablename__ = "feedback_mark"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("feedback.share_id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)  # order in the sheet
    id: Mapped[MarkId] = mapped_column(String)
    turn_index: Mapped[int]
    at_ms: Mapped[int]
    end_ms: Mapped[int | None]
    kind: Mapped[MarkKind] = mapped_column(Word(MarkKind))
    text: Mapped[str]


class FeedbackRubricRow(Row):
    __tablename__ = "feedback_rubric"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("feedback.share_id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)  # order in the sheet
    behaviour_id: Mapped[str]
    text: Mapped[str]
    rating: Mapped[Rating | None] = mapped_column(Word(Rating))

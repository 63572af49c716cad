"""The learner's side of sharing: grants and the feedback that came back."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import CircleId, MarkId, MemberId, ObjectId, ShareId, TakeId, VoiceId
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
    circle_id: Mapped[CircleId | None] = mapped_column(String)


class FeedbackRow(Row):
    """The newest sheet about a share, of each who may say something of it."""

    __tablename__ = "feedback"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("share_grant.share_id", ondelete="CASCADE"), primary_key=True
    )
    coach_id: Mapped[MemberId] = mapped_column(String, ForeignKey("contact.id"), primary_key=True, index=True)
    revision: Mapped[int]
    sent_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    read: Mapped[bool]
    asks_new_take: Mapped[bool] = mapped_column(server_default="0")


def _sheet_key() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["share_id", "coach_id"], ["feedback.share_id", "feedback.coach_id"], ondelete="CASCADE"
    )


class FeedbackMarkRow(Row):
    __tablename__ = "feedback_mark"

    share_id: Mapped[ShareId] = mapped_column(String, primary_key=True)
    coach_id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)  # order in the sheet
    id: Mapped[MarkId] = mapped_column(String)
    turn_index: Mapped[int]
    at_ms: Mapped[int]
    end_ms: Mapped[int | None]
    kind: Mapped[MarkKind] = mapped_column(Word(MarkKind))
    text: Mapped[str]
    drawing: Mapped[str] = mapped_column(server_default="")  # JSON of documents.py; "" is none
    voice_id: Mapped[VoiceId | None] = mapped_column(String)
    voice_ms: Mapped[int | None]
    edited: Mapped[bool] = mapped_column(server_default="0")

    __table_args__ = (_sheet_key(),)


class FeedbackRubricRow(Row):
    __tablename__ = "feedback_rubric"

    share_id: Mapped[ShareId] = mapped_column(String, primary_key=True)
    coach_id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)  # order in the sheet
    behaviour_id: Mapped[str]
    text: Mapped[str]
    rating: Mapped[Rating | None] = mapped_column(Word(Rating))

    __table_args__ = (_sheet_key(),)


class SolvedMarkRow(Row):
    """The learner is done with this reaction. Private: nothing that is sent is made of it."""

    __tablename__ = "solved_mark"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("share_grant.share_id", ondelete="CASCADE"), primary_key=True
    )
    mark_id: Mapped[MarkId] = mapped_column(String, primary_key=True)

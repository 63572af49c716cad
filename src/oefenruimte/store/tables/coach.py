"""The coach's side of sharing: the inbox, and reactions that are still drafts."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import CircleId, MarkId, MemberId, ObjectId, PhraseId, ShareId, VoiceId
from oefenruimte.domain.share import InboxState, MarkKind, Rating
from oefenruimte.store.tables.base import Row, Word


class InboxRow(Row):
    __tablename__ = "inbox"

    share_id: Mapped[ShareId] = mapped_column(String, primary_key=True)
    object_id: Mapped[ObjectId] = mapped_column(String)
    sender_id: Mapped[MemberId] = mapped_column(String, ForeignKey("contact.id"), index=True)
    manifest: Mapped[str]  # JSON of documents.py
    state: Mapped[InboxState] = mapped_column(Word(InboxState))
    received_at: Mapped[datetime]
    withdrawn_on: Mapped[date | None]
    until: Mapped[date] = mapped_column(index=True)  # as the manifest says

    __table_args__ = (
        Index("ix_inbox_received_at_share_id", "received_at", "share_id"),
        Index("ix_inbox_state_received_at_share_id", "state", "received_at", "share_id"),
    )


class DraftMarkRow(Row):
    __tablename__ = "draft_mark"

    id: Mapped[MarkId] = mapped_column(String, primary_key=True)
    share_id: Mapped[ShareId] = mapped_column(String, ForeignKey("inbox.share_id", ondelete="CASCADE"))
    turn_index: Mapped[int]
    at_ms: Mapped[int]
    end_ms: Mapped[int | None]
    kind: Mapped[MarkKind] = mapped_column(Word(MarkKind))
    text: Mapped[str]
    drawing: Mapped[str] = mapped_column(server_default="")  # JSON of documents.py; "" is none
    voice_id: Mapped[VoiceId | None] = mapped_column(String)
    voice_ms: Mapped[int | None]
    edited: Mapped[bool] = mapped_column(server_default="0")

    __table_args__ = (Index("ix_draft_mark_share_id_turn_index_at_ms", "share_id", "turn_index", "at_ms"),)


class DraftRatingRow(Row):
    __tablename__ = "draft_rating"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("inbox.share_id", ondelete="CASCADE"), primary_key=True
    )
    behaviour_id: Mapped[str] = mapped_column(primary_key=True)
    rating: Mapped[Rating] = mapped_column(Word(Rating))


class SentSheetRow(Row):
    """The last sheet that went to the learner."""

    __tablename__ = "sent_sheet"

    share_id: Mapped[ShareId] = mapped_column(
        String, ForeignKey("inbox.share_id", ondelete="CASCADE"), primary_key=True
    )
    revision: Mapped[int]
    sent_at: Mapped[datetime]


class PeerSheetRow(Row):
    """What another member of a circle said of a share. It may come before the share: no foreign key."""

    __tablename__ = "peer_sheet"

    share_id: Mapped[ShareId] = mapped_column(String, primary_key=True)
    author_id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    circle_id: Mapped[CircleId] = mapped_column(String)
    revision: Mapped[int]
    received_at: Mapped[datetime]
    document: Mapped[str]  # JSON of documents.py


class PhraseRow(Row):
    __tablename__ = "phrase"

    id: Mapped[PhraseId] = mapped_column(String, primary_key=True)
    kind: Mapped[MarkKind | None] = mapped_column(Word(MarkKind))
    text: Mapped[str]
    shortcut: Mapped[int | None] = mapped_column(unique=True)

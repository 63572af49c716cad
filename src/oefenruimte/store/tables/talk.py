"""What both sides of a share have: replies, voices, and the circles one is in."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import CircleId, MarkId, MemberId, ReplyId, ShareId, VoiceId
from oefenruimte.domain.organisation import CircleKind
from oefenruimte.domain.share import ReplyKind
from oefenruimte.store.tables.base import Row, Word


class ReplyRow(Row):
    """An id is its author's choice: nobody takes the place of somebody else's reply. No foreign key: it may
    come before what it is about."""

    __tablename__ = "reply"

    author_id: Mapped[MemberId] = mapped_column(String, primary_key=True)
    id: Mapped[ReplyId] = mapped_column(String, primary_key=True)
    share_id: Mapped[ShareId] = mapped_column(String)
    circle_id: Mapped[CircleId | None] = mapped_column(String)  # where it came in
    mark_id: Mapped[MarkId | None] = mapped_column(String)
    kind: Mapped[ReplyKind] = mapped_column(Word(ReplyKind))
    text: Mapped[str]
    at: Mapped[datetime]

    __table_args__ = (Index("ix_reply_share_id_at", "share_id", "at"),)


class VoiceRow(Row):
    """A sealed file with sound. `owner_id`: of whose sheet it is; "" is a draft of one's own."""

    __tablename__ = "voice"

    id: Mapped[VoiceId] = mapped_column(String, primary_key=True)
    share_id: Mapped[ShareId] = mapped_column(String, index=True)
    owner_id: Mapped[MemberId] = mapped_column(String)


class CircleRow(Row):
    """`pending`: who must still be told of it, or that one left. Ids with a space between."""

    __tablename__ = "circle"

    id: Mapped[CircleId] = mapped_column(String, primary_key=True)
    name: Mapped[str]
    founder_id: Mapped[MemberId] = mapped_column(String)
    members: Mapped[str]
    kind: Mapped[CircleKind] = mapped_column(Word(CircleKind))
    left: Mapped[bool]
    pending: Mapped[str]

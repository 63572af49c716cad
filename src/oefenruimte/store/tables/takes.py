"""Takes and what hangs on them: recordings, picture, notes, self-check, what was measured."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.ids import NoteId, RecordingId, ScenarioId, TakeId
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.take import SelfCheck, TakeState
from oefenruimte.store.tables.base import Row, Word, Words


class TakeRow(Row):
    __tablename__ = "take"

    id: Mapped[TakeId] = mapped_column(String, primary_key=True)
    scenario_id: Mapped[ScenarioId] = mapped_column(String)
    scenario_version: Mapped[str]
    scenario_title: Mapped[str]
    number: Mapped[int]
    state: Mapped[TakeState] = mapped_column(Word(TakeState))
    starred: Mapped[bool]
    created_at: Mapped[datetime]
    kept: Mapped[bool] = mapped_column(default=False, server_default="0")
    extra_days: Mapped[int] = mapped_column(default=0, server_default="0")
    kept_since: Mapped[int | None] = mapped_column(default=None)  # a count of days, see domain.retention

    __table_args__ = (
        UniqueConstraint("scenario_id", "number"),
        # The page of the newest takes walks this index backwards and stops: no sorting.
        Index("ix_take_state_created_at_id", "state", "created_at", "id"),
        # counts() reads only this index.
        Index("ix_take_state_scenario_id", "state", "scenario_id"),
        Index("ix_take_one_star", "scenario_id", unique=True, sqlite_where=text("starred = 1")),
    )


class RecordingRow(Row):
    __tablename__ = "recording"

    id: Mapped[RecordingId] = mapped_column(String, primary_key=True)
    take_id: Mapped[TakeId] = mapped_column(String, ForeignKey("take.id", ondelete="CASCADE"))
    turn_index: Mapped[int]  # 0-based place in the take, without gaps
    turn_id: Mapped[str]
    duration_ms: Mapped[int]
    has_video: Mapped[bool]
    has_audio: Mapped[bool]
    levels: Mapped[bytes]
    flaws: Mapped[tuple[Flaw, ...]] = mapped_column(Words(Flaw), server_default="")

    __table_args__ = (UniqueConstraint("take_id", "turn_index"),)


class ThumbnailRow(Row):
    """Apart from the take, so that a list of takes reads no pictures."""

    __tablename__ = "take_thumbnail"

    take_id: Mapped[TakeId] = mapped_column(
        String, ForeignKey("take.id", ondelete="CASCADE"), primary_key=True
    )
    jpeg: Mapped[bytes]


class NoteRow(Row):
    __tablename__ = "note"

    id: Mapped[NoteId] = mapped_column(String, primary_key=True)
    take_id: Mapped[TakeId] = mapped_column(String, ForeignKey("take.id", ondelete="CASCADE"))
    turn_index: Mapped[int]
    at_ms: Mapped[int]
    text: Mapped[str]

    __table_args__ = (Index("ix_note_take_id_turn_index_at_ms", "take_id", "turn_index", "at_ms"),)


class SelfCheckRow(Row):
    __tablename__ = "self_check"

    take_id: Mapped[TakeId] = mapped_column(
        String, ForeignKey("take.id", ondelete="CASCADE"), primary_key=True
    )
    behaviour_id: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[SelfCheck] = mapped_column(Word(SelfCheck))


class FactsRow(Row):
    """What was measured about the answers of a take: one JSON document, see `store.measured`."""

    __tablename__ = "take_facts"

    take_id: Mapped[TakeId] = mapped_column(
        String, ForeignKey("take.id", ondelete="CASCADE"), primary_key=True
    )
    document: Mapped[str]

"""Where the learner stands: times of practising, evidence, goals, the answers of a week."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oefenruimte.domain.growth import GoalLevel, Source
from oefenruimte.domain.ids import GoalId, MemberId, ScenarioId, TakeId
from oefenruimte.store.tables.base import Row, Word


class PracticeRow(Row):
    """One time of practising. When its take goes, the time stays: it was practised."""

    __tablename__ = "practice"

    number: Mapped[int] = mapped_column(primary_key=True, init=False)
    scenario_id: Mapped[ScenarioId] = mapped_column(String)
    started_at: Mapped[datetime] = mapped_column(index=True)
    seconds: Mapped[int]
    skills: Mapped[str]  # JSON list of names
    take_id: Mapped[TakeId | None] = mapped_column(
        String, ForeignKey("take.id", ondelete="SET NULL"), unique=True
    )
    short: Mapped[bool]
    turn: Mapped[str]


class EvidenceRow(Row):
    """When a take goes by itself its evidence stays without it; when it is erased by hand that goes too
    (`Growth.forget_take`)."""

    __tablename__ = "evidence"

    number: Mapped[int] = mapped_column(primary_key=True, init=False)  # in the order in which it was said
    key: Mapped[str] = mapped_column(unique=True)
    skill: Mapped[str]
    source: Mapped[Source] = mapped_column(Word(Source))
    place: Mapped[float]
    noted_on: Mapped[date]
    what: Mapped[str]
    scenario_title: Mapped[str]
    take_id: Mapped[TakeId | None] = mapped_column(
        String, ForeignKey("take.id", ondelete="SET NULL"), index=True
    )
    said_by: Mapped[str]


class GoalRow(Row):
    """`author`: the trainer whose file it came in; "" is the learner's own."""

    __tablename__ = "goal"

    id: Mapped[GoalId] = mapped_column(String, primary_key=True)
    author: Mapped[MemberId] = mapped_column(String, primary_key=True)
    number: Mapped[int]  # its place in the list
    level: Mapped[GoalLevel] = mapped_column(Word(GoalLevel))
    skill: Mapped[str]
    place: Mapped[float]
    group_name: Mapped[str]
    text: Mapped[str]
    by_day: Mapped[date | None]

    __table_args__ = (Index("ix_goal_author_number", "author", "number"),)


class MemoAnswerRow(Row):
    __tablename__ = "memo_answer"

    question_id: Mapped[str] = mapped_column(primary_key=True)
    answered_on: Mapped[date] = mapped_column(primary_key=True)
    answer: Mapped[int]


class TransferRow(Row):
    """One line a week."""

    __tablename__ = "transfer"

    week: Mapped[date] = mapped_column(primary_key=True)  # its Monday
    text: Mapped[str]
    skill: Mapped[str]

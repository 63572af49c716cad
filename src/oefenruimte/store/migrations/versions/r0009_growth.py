"""Where a learner stands."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_TABLES = ("transfer", "memo_answer", "goal", "evidence", "practice")


def upgrade() -> None:
    op.create_table(
        "practice",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("scenario_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("skills", sa.String(), nullable=False),
        sa.Column("take_id", sa.String(), nullable=True),
        sa.Column("short", sa.Boolean(), nullable=False),
        sa.Column("turn", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_practice_take_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("number", name="pk_practice"),
        sa.UniqueConstraint("take_id", name="uq_practice_take_id"),
    )
    op.create_index("ix_practice_started_at", "practice", ["started_at"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("place", sa.Double(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("scenario_title", sa.String(), nullable=False),
        sa.Column("take_id", sa.String(), nullable=True),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_evidence_take_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("number", name="pk_evidence"),
        sa.UniqueConstraint("key", name="uq_evidence_key"),
    )
    op.create_index("ix_evidence_take_id", "evidence", ["take_id"], unique=False)
    op.create_table(
        "goal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.Column("place", sa.Double(), nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("by_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", "author", name="pk_goal"),
    )
    op.create_index("ix_goal_author_number", "goal", ["author", "number"], unique=False)
    op.create_table(
        "memo_answer",
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("question_id", "answered_on", name="pk_memo_answer"),
    )
    op.create_table(
        "transfer",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("week", name="pk_transfer"),
    )


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)

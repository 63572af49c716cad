"""The coach's workbench: drawings, voices, replies, phrases, circles; a sheet for each who says something."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_SHEETS = {
    "feedback": "share_id, coach_id, revision, sent_at, received_at, read",
    "feedback_mark": "share_id, place, id, turn_index, at_ms, end_ms, kind, text",
    "feedback_rubric": "share_id, place, behaviour_id, text, rating",
}


def upgrade() -> None:
    for column in _rich_columns():
        op.add_column("draft_mark", column)
    op.add_column("share_grant", sa.Column("circle_id", sa.String(), nullable=True))
    _set_aside()
    _create_sheets()
    op.execute(f"INSERT INTO feedback ({_SHEETS['feedback']}) SELECT {_SHEETS['feedback']} FROM old_feedback")
    for table in ("feedback_mark", "feedback_rubric"):
        columns = _SHEETS[table].replace("share_id, ", "")
        op.execute(
            f"INSERT INTO {table} (share_id, coach_id, {columns}) SELECT old_{table}.share_id, coach_id,"
            f" {columns} FROM old_{table} JOIN old_feedback ON old_feedback.share_id = old_{table}.share_id"
        )
    _drop_what_was_set_aside()
    op.create_table(
        "peer_sheet",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("author_id", sa.String(), nullable=False),
        sa.Column("circle_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("share_id", "author_id", name="pk_peer_sheet"),
    )
    op.create_table(
        "phrase",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("shortcut", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_phrase"),
        sa.UniqueConstraint("shortcut", name="uq_phrase_shortcut"),
    )
    op.create_table(
        "reply",
        sa.Column("author_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("circle_id", sa.String(), nullable=True),
        sa.Column("mark_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("author_id", "id", name="pk_reply"),
    )
    op.create_index("ix_reply_share_id_at", "reply", ["share_id", "at"], unique=False)
    op.create_table(
        "solved_mark",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("mark_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["share_grant.share_id"], name="fk_solved_mark_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", "mark_id", name="pk_solved_mark"),
    )
    op.create_table(
        "voice",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_voice"),
    )
    op.create_index("ix_voice_share_id", "voice", ["share_id"], unique=False)
    op.create_table(
        "circle",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("founder_id", sa.String(), nullable=False),
        sa.Column("members", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("left", sa.Boolean(), nullable=False),
        sa.Column("pending", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_circle"),
    )


def downgrade() -> None:
    """Of several sheets about one share the newest stays."""
    for table in ("circle", "voice", "solved_mark", "reply", "phrase", "peer_sheet"):
        op.drop_table(table)
    _set_aside()
    _create_sheets_of_before()
    op.execute(
        f"INSERT INTO feedback ({_SHEETS['feedback']}) SELECT {_SHEETS['feedback']} FROM old_feedback"
        " WHERE coach_id = (SELECT other.coach_id FROM old_feedback AS other WHERE"
        " other.share_id = old_feedback.share_id ORDER BY received_at DESC, coach_id LIMIT 1)"
    )
    for table in ("feedback_mark", "feedback_rubric"):
        columns = ", ".join(f"old_{table}.{column}" for column in _SHEETS[table].split(", "))
        op.execute(
            f"INSERT INTO {table} ({_SHEETS[table]}) SELECT {columns} FROM old_{table} JOIN feedback"
            f" ON feedback.share_id = old_{table}.share_id AND feedback.coach_id = old_{table}.coach_id"
        )
    _drop_what_was_set_aside()
    op.drop_column("share_grant", "circle_id")
    for column in _rich_columns():
        op.drop_column("draft_mark", column.name)


def _rich_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("drawing", sa.String(), server_default="", nullable=False),
        sa.Column("voice_id", sa.String(), nullable=True),
        sa.Column("voice_ms", sa.Integer(), nullable=True),
        sa.Column("edited", sa.Boolean(), server_default="0", nullable=False),
    )


def _set_aside() -> None:
    """SQLite cannot change a primary key: the rows wait in tables without one."""
    for table in _SHEETS:
        op.execute(f"CREATE TABLE old_{table} AS SELECT * FROM {table}")
    for table in reversed(_SHEETS):
        op.drop_table(table)


def _drop_what_was_set_aside() -> None:
    for table in _SHEETS:
        op.drop_table(f"old_{table}")


def _create_sheets() -> None:
    op.create_table(
        "feedback",
        *_sheet_columns(),
        sa.Column("asks_new_take", sa.Boolean(), server_default="0", nullable=False),
        *_sheet_keys(),
        sa.PrimaryKeyConstraint("share_id", "coach_id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_coach_id", "feedback", ["coach_id"], unique=False)
    tables = {"feedback_mark": (*_mark_columns(), *_rich_columns()), "feedback_rubric": _rubric_columns()}
    for table, columns in tables.items():
        op.create_table(
            table,
            sa.Column("share_id", sa.String(), nullable=False),
            sa.Column("coach_id", sa.String(), nullable=False),
            *columns,
            sa.ForeignKeyConstraint(
                ["share_id", "coach_id"],
                ["feedback.share_id", "feedback.coach_id"],
                name=f"fk_{table}_share_id_coach_id",
                ondelete="CASCADE",
            ),
            sa.PrimaryKeyConstraint("share_id", "coach_id", "place", name=f"pk_{table}"),
        )


def _create_sheets_of_before() -> None:
    op.create_table(
        "feedback",
        *_sheet_columns(),
        *_sheet_keys(),
        sa.PrimaryKeyConstraint("share_id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_coach_id", "feedback", ["coach_id"], unique=False)
    for table, columns in (("feedback_mark", _mark_columns()), ("feedback_rubric", _rubric_columns())):
        op.create_table(
            table,
            sa.Column("share_id", sa.String(), nullable=False),
            *columns,
            sa.ForeignKeyConstraint(
                ["share_id"], ["feedback.share_id"], name=f"fk_{table}_share_id", ondelete="CASCADE"
            ),
            sa.PrimaryKeyConstraint("share_id", "place", name=f"pk_{table}"),
        )


def _sheet_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("coach_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.Boolean(), nullable=False),
    )


def _sheet_keys() -> tuple[sa.ForeignKeyConstraint, ...]:
    return (
        sa.ForeignKeyConstraint(["coach_id"], ["contact.id"], name="fk_feedback_coach_id"),
        sa.ForeignKeyConstraint(
            ["share_id"], ["share_grant.share_id"], name="fk_feedback_share_id", ondelete="CASCADE"
        ),
    )


def _mark_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("turn_index", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
    )


def _rubric_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("behaviour_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("rating", sa.String(), nullable=True),
    )

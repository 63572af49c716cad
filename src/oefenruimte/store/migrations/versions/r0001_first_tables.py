"""The first tables. Plain types only: this step stays what it was when the program moves on."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    op.create_table(
        "contact",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )
    op.create_table(
        "outbox",
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_problem", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_outbox"),
        sa.UniqueConstraint("object_id", "action", name="uq_outbox_object_id_action"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "seen_object",
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("author_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("object_id", name="pk_seen_object"),
    )
    op.create_index(
        "ix_seen_object_author_id_sequence", "seen_object", ["author_id", "sequence"], unique=False
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "space",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("location", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_space"),
    )
    op.create_table(
        "take",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("scenario_id", sa.String(), nullable=False),
        sa.Column("scenario_version", sa.String(), nullable=False),
        sa.Column("scenario_title", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_take"),
        sa.UniqueConstraint("scenario_id", "number", name="uq_take_scenario_id_number"),
    )
    op.create_index(
        "ix_take_one_star", "take", ["scenario_id"], unique=True, sqlite_where=sa.text("starred = 1")
    )
    op.create_index("ix_take_state_created_at_id", "take", ["state", "created_at", "id"], unique=False)
    op.create_index("ix_take_state_scenario_id", "take", ["state", "scenario_id"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("sender_id", sa.String(), nullable=False),
        sa.Column("manifest", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["sender_id"], ["contact.id"], name="fk_inbox_sender_id"),
        sa.PrimaryKeyConstraint("share_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_sender_id", "inbox", ["sender_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("turn_index", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_note_take_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
    )
    op.create_index(
        "ix_note_take_id_turn_index_at_ms", "note", ["take_id", "turn_index", "at_ms"], unique=False
    )
    op.create_table(
        "recording",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("turn_index", sa.Integer(), nullable=False),
        sa.Column("turn_id", sa.String(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("has_video", sa.Boolean(), nullable=False),
        sa.Column("has_audio", sa.Boolean(), nullable=False),
        sa.Column("levels", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_recording_take_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_recording"),
        sa.UniqueConstraint("take_id", "turn_index", name="uq_recording_take_id_turn_index"),
    )
    op.create_table(
        "self_check",
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("behaviour_id", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_self_check_take_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("take_id", "behaviour_id", name="pk_self_check"),
    )
    op.create_table(
        "share_grant",
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.String(), nullable=False),
        sa.Column("contact_name", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("with_self_check", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("shared_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_share_grant_take_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("place", name="pk_share_grant"),
        sa.UniqueConstraint("object_id", name="uq_share_grant_object_id"),
        sa.UniqueConstraint("share_id", name="uq_share_grant_share_id"),
    )
    op.create_index("ix_share_grant_take_id", "share_grant", ["take_id"], unique=False)
    op.create_table(
        "take_thumbnail",
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["take_id"], ["take.id"], name="fk_take_thumbnail_take_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("take_id", name="pk_take_thumbnail"),
    )
    op.create_table(
        "draft_mark",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("turn_index", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["inbox.share_id"], name="fk_draft_mark_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft_mark"),
    )
    op.create_index(
        "ix_draft_mark_share_id_turn_index_at_ms",
        "draft_mark",
        ["share_id", "turn_index", "at_ms"],
        unique=False,
    )
    op.create_table(
        "draft_rating",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("behaviour_id", sa.String(), nullable=False),
        sa.Column("rating", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["inbox.share_id"], name="fk_draft_rating_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", "behaviour_id", name="pk_draft_rating"),
    )
    op.create_table(
        "feedback",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("coach_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["coach_id"], ["contact.id"], name="fk_feedback_coach_id"),
        sa.ForeignKeyConstraint(
            ["share_id"], ["share_grant.share_id"], name="fk_feedback_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", name="pk_feedback"),
    )
    op.create_index("ix_feedback_coach_id", "feedback", ["coach_id"], unique=False)
    op.create_table(
        "sent_sheet",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["inbox.share_id"], name="fk_sent_sheet_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", name="pk_sent_sheet"),
    )
    op.create_table(
        "feedback_mark",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("turn_index", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["feedback.share_id"], name="fk_feedback_mark_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", "place", name="pk_feedback_mark"),
    )
    op.create_table(
        "feedback_rubric",
        sa.Column("share_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("behaviour_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("rating", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["share_id"], ["feedback.share_id"], name="fk_feedback_rubric_share_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", "place", name="pk_feedback_rubric"),
    )


def downgrade() -> None:
    op.drop_table("feedback_rubric")
    op.drop_table("feedback_mark")
    op.drop_table("sent_sheet")
    op.drop_table("feedback")
    op.drop_table("draft_rating")
    op.drop_table("draft_mark")
    op.drop_table("take_thumbnail")
    op.drop_table("share_grant")
    op.drop_table("self_check")
    op.drop_table("recording")
    op.drop_table("note")
    op.drop_table("inbox")
    op.drop_table("take")
    op.drop_table("space")
    op.drop_table("setting")
    op.drop_table("seen_object")
    op.drop_table("outbox")
    op.drop_table("counter")
    op.drop_table("contact")

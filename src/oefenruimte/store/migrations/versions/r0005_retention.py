"""How long things are kept, and what waits to be sent again."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _take_up()
    _exchange_up()


def downgrade() -> None:
    _exchange_down()
    _take_down()


def _exchange_up() -> None:
    op.add_column("outbox", sa.Column("next_attempt_at", sa.BigInteger(), nullable=True))
    op.create_table(
        "kept_object",
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("object_id", name="pk_kept_object"),
    )
    op.create_index("ix_kept_object_until", "kept_object", ["until"])
    op.create_index("ix_kept_object_about", "kept_object", ["about"])
    op.create_table(
        "card_mark",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_card_mark"),
    )
    op.add_column("inbox", sa.Column("until", sa.Date(), nullable=False, server_default="2000-01-01"))
    op.execute("UPDATE inbox SET until = json_extract(manifest, '$.until')")
    op.create_index("ix_inbox_until", "inbox", ["until"])
    op.create_index("ix_inbox_received_at_share_id", "inbox", ["received_at", "share_id"])
    op.create_index("ix_inbox_state_received_at_share_id", "inbox", ["state", "received_at", "share_id"])


def _exchange_down() -> None:
    op.drop_index("ix_inbox_state_received_at_share_id", "inbox")
    op.drop_index("ix_inbox_received_at_share_id", "inbox")
    op.drop_index("ix_inbox_until", "inbox")
    op.drop_column("inbox", "until")
    op.drop_table("card_mark")
    op.drop_table("kept_object")
    op.drop_column("outbox", "next_attempt_at")


def _take_up() -> None:
    # Takes of before get their whole term from the first day they are looked at.
    op.add_column("take", sa.Column("kept", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("take", sa.Column("extra_days", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("take", sa.Column("kept_since", sa.Integer(), nullable=True))


def _take_down() -> None:
    for name in ("kept_since", "extra_days", "kept"):
        op.drop_column("take", name)

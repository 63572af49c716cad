"""What a learner shows."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_TABLES = ("portfolio_hidden", "portfolio_compliment", "portfolio_shown")


def upgrade() -> None:
    op.create_table(
        "portfolio_shown",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("whom", sa.String(), nullable=False),
        sa.Column("shared_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_portfolio_shown"),
    )
    op.create_table(
        "portfolio_compliment",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_portfolio_compliment"),
    )
    op.create_table(
        "portfolio_hidden",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("share_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_portfolio_hidden"),
    )
    op.create_index("ix_portfolio_hidden_share_id", "portfolio_hidden", ["share_id"], unique=False)


def downgrade() -> None:
    for table in _TABLES:
        op.drop_table(table)

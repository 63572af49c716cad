"""What was measured about a take."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "take_facts",
        sa.Column("take_id", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["take_id"], ["take.id"], name="fk_take_facts_take_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("take_id", name="pk_take_facts"),
    )


def downgrade() -> None:
    """What was measured can be measured again."""
    op.drop_table("take_facts")

"""What is wrong with a recording, as words; recordings of before say nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("recording", sa.Column("flaws", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    # SQLite drops it in place: nothing points at it and no index has it.
    op.drop_column("recording", "flaws")
